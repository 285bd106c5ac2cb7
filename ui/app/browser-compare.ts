import type { Plan } from '../../scenarios/document/plan.ts';
import type { RunHost } from '../../workers/run-host.ts';
import type { Compare } from '../state/run-controller.ts';
import type { Explain } from '../state/why-controller.ts';

/** What a rehearsal may take at most: of a plan too large for that, the run computes its first blocks itself. */
const REHEARSAL_MS = 5000;

let host: Promise<RunHost> | undefined;

/** The workers of this page: loaded with what they need when first asked for, then kept warm. */
function hostOfPage(): Promise<RunHost> {
  host ??= Promise.all([import('../../workers/remembering-host.ts'), import('../../workers/browser/browser-host.ts')]).then(
    ([{ createRememberingHost }, { createBrowserHost }]) => createRememberingHost(createBrowserHost()),
  );
  return host;
}

/** Runs a plan in the workers of this browser. */
export const compareInBrowser: Compare = async (plan, request) => {
  const [{ compare }, workers] = await Promise.all([import('../../workers/compare.ts'), hostOfPage()]);
  return compare(plan, { host: workers, ...request });
};

/** Runs a scenario change by change in the workers of this browser. */
export const explainInBrowser: Explain = async (plan, { scenario, of }, { replications, signal, onProgress }) => {
  const [{ attributeScenario }, workers] = await Promise.all([import('../../workers/attribute.ts'), hostOfPage()]);
  return attributeScenario(plan, scenario, of, { host: workers, signal, onProgress, howLong: { replications } });
};

/** Loads what a run needs, and begins it: the first verdicts are then there when the reader asks for them. */
export async function rehearseInBrowser(plan: Plan): Promise<void> {
  const [{ rehearse }, workers] = await Promise.all([
    import('../../workers/rehearse.ts'),
    hostOfPage(),
    import('../../workers/compare.ts'),
  ]);
  await rehearse(plan, workers, AbortSignal.timeout(REHEARSAL_MS));
}
