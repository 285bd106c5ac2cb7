/**
 * Measured process: comparisons of a shipped plan on two worker threads. Task = name of the plan and how many of its
 * scenarios the first comparison has, which starts by itself, cold. Each request asks for one more on the same, now warm,
 * workers; request = how many scenarios. Answer = ComparisonRound.
 */
import { readPlan } from '../../cli/input/read-plan.ts';
import { compare } from '../../workers/compare.ts';
import { createNodeHost } from '../../workers/node/node-host.ts';
import { answerRequests } from './measured-process.ts';

/** One comparison. */
export interface ComparisonRound {
  readonly wallS: number;
  /** CPU seconds, all threads: what is left of the wall time when the machine is not quiet. */
  readonly cpuS: number;
  /** Until the first partial result: 5 replications of the base and all scenarios. */
  readonly firstPartialS: number;
  /** Without the base. */
  readonly scenarios: number;
  readonly replications: number;
  readonly partial: boolean;
  /** Most memory the process had so far, all threads, MiB. */
  readonly peakMiB: number;
}

const [name, scenariosOfFirst] = process.argv[3]!.split(',');
const plan = await readPlan(name!);
const host = createNodeHost({ workerCount: 2 });
process.on('disconnect', () => void host.close());

async function round(scenarios: number): Promise<ComparisonRound> {
  const start = performance.now();
  const cpuBefore = process.cpuUsage();
  const since = (): number => (performance.now() - start) / 1000;
  let firstPartialS: number | undefined;
  const result = await compare({ ...plan, scenarios: plan.scenarios.slice(0, scenarios) }, {
    host,
    howLong: { replications: 20 },
    onPartial: () => (firstPartialS ??= since()),
  });
  const wallS = since();
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    wallS,
    cpuS: (user + system) / 1e6,
    firstPartialS: firstPartialS ?? wallS,
    scenarios: result.scenarios.length - 1,
    replications: result.replications,
    partial: result.partial,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  };
}

process.send?.(await round(Number(scenariosOfFirst)));
answerRequests(round);
