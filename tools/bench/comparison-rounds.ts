/**
 * Measured process: whole comparisons of a shipped plan on two worker threads. The first starts by itself, cold; each
 * request asks for one more on the same, now warm, workers. Answer = ComparisonRound.
 */
import { readPlan } from '../../cli/input/read-plan.ts';
import { compare } from '../../workers/compare.ts';
import { createNodeHost } from '../../workers/node/node-host.ts';
import { answerRequests } from './measured-process.ts';

/** One comparison. */
export interface ComparisonRound {
  readonly wallS: number;
  /** Until the first partial result: 5 replications of the base and all scenarios. */
  readonly firstPartialS: number;
  readonly scenarios: number;
  readonly replications: number;
  readonly partial: boolean;
  /** Most memory the process had so far, all threads, MiB. */
  readonly peakMiB: number;
}

const plan = await readPlan(process.argv[3]!);
const host = createNodeHost({ workerCount: 2 });
process.on('disconnect', () => void host.close());

async function round(): Promise<ComparisonRound> {
  const start = performance.now();
  const since = (): number => (performance.now() - start) / 1000;
  let firstPartialS: number | undefined;
  const result = await compare(plan, {
    host,
    howLong: { replications: 20 },
    onPartial: () => (firstPartialS ??= since()),
  });
  const wallS = since();
  return {
    wallS,
    firstPartialS: firstPartialS ?? wallS,
    scenarios: result.scenarios.length,
    replications: result.replications,
    partial: result.partial,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  };
}

process.send?.(await round());
answerRequests(round);
