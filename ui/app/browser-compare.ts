import type { RunHost } from '../../workers/run-host.ts';
import type { Compare } from '../state/run-controller.ts';

let host: RunHost | undefined;

/** Runs a plan in the workers of this browser. What that needs is loaded with the first run; the workers stay warm. */
export const compareInBrowser: Compare = async (plan, request) => {
  const [{ compare }, { createBrowserHost }] = await Promise.all([
    import('../../workers/compare.ts'),
    import('../../workers/browser/browser-host.ts'),
  ]);
  host ??= createBrowserHost();
  return compare(plan, { host, ...request });
};
