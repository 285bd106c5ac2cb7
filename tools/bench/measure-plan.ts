import type { ComparisonRound } from './comparison-rounds.ts';
import { startMeasured } from './measured-process.ts';
import type { PlanRound } from './plan-rounds.ts';
import { measuredRow } from './row.ts';
import type { Row } from './row.ts';

const PLAN = 'service-2026';
const WARM_UP_BLOCKS = 4;
/** The target speaks of three scenarios; the plan has more. */
const TARGET_SCENARIOS = 3;
/** Not Infinity, which does not survive the way to another process. */
const ALL_SCENARIOS = 1000;

/** The base of the sample plan on one core, as it is and with every mechanism switched on. */
export async function measureLegs(runs: number): Promise<Row[]> {
  return [
    ...(await legsOf(runs, PLAN, `${PLAN}, base, one core, warm`, 1_000_000)),
    ...(await legsOf(runs, `${PLAN},everything`, `${PLAN} with every mechanism, one core, warm`, 600_000)),
  ];
}

async function legsOf(runs: number, task: string, what: string, atLeast: number): Promise<Row[]> {
  const engine = startMeasured<PlanRound>('plan-rounds.ts', task);
  const rounds: PlanRound[] = [];
  try {
    for (let round = 0; round < WARM_UP_BLOCKS + runs; round++) {
      const measured = await engine.ask(round);
      if (round >= WARM_UP_BLOCKS) rounds.push(measured);
    }
  } finally {
    engine.end();
  }
  return [
    measuredRow(
      { what, unit: 'legs per second', digits: 0, target: { atLeast } },
      rounds.map(({ legs, cpuS }) => legs / cpuS),
    ),
    measuredRow(
      { what: 'the same, one replication with its lead-in days', unit: 'ms', digits: 1 },
      rounds.map(({ cpuS, replications }) => (cpuS / replications) * 1000),
    ),
    measuredRow(
      { what: 'the same, cost of one event', unit: 'ns', digits: 0 },
      rounds.map(({ cpuS, events }) => (cpuS / events) * 1e9),
    ),
  ];
}

/** Comparisons, from the start of a process and then on its warm workers. Wall time, two workers. */
export async function measureComparison(runs: number): Promise<Row[]> {
  const wholeS: number[] = [];
  const cold: ComparisonRound[] = [];
  const warm: ComparisonRound[] = [];
  const all: ComparisonRound[] = [];
  // The first process is for the disk's cache and that of the loader.
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    const comparison = startMeasured<ComparisonRound>('comparison-rounds.ts', `${PLAN},${TARGET_SCENARIOS}`);
    try {
      const first = await comparison.answer();
      if (run === 0) continue;
      wholeS.push((performance.now() - start) / 1000);
      cold.push(first);
      warm.push(await comparison.ask(TARGET_SCENARIOS));
      all.push(await comparison.ask(ALL_SCENARIOS));
    } finally {
      comparison.end();
    }
  }
  if ([...cold, ...warm, ...all].some((round) => round.partial)) throw new Error('a comparison was not completed');
  const size = ({ scenarios, replications }: ComparisonRound): string =>
    `base + ${scenarios} scenarios x ${replications} replications`;
  const seconds = { unit: 's', digits: 2 };
  const target = { atMost: 5 };
  const wallS = (rounds: readonly ComparisonRound[]): number[] => rounds.map((round) => round.wallS);
  return [
    measuredRow({ what: `${PLAN}, ${size(cold[0]!)}, two workers, from the start of the process`, ...seconds, target }, wholeS),
    measuredRow({ what: 'the same, from the start of the workers', ...seconds, target }, wallS(cold)),
    measuredRow({ what: 'the same, warm workers', ...seconds, target }, wallS(warm)),
    measuredRow({ what: 'the same, warm workers, CPU time of all threads', ...seconds }, warm.map((round) => round.cpuS)),
    measuredRow({ what: `the whole plan, ${size(all[0]!)}, warm workers`, ...seconds }, wallS(all)),
    measuredRow(
      { what: 'first verdict (5 replications of all), from the start of the workers', ...seconds },
      cold.map((round) => round.firstPartialS),
    ),
    measuredRow({ what: 'peak memory of that process after its first comparison', unit: 'MiB', digits: 0 }, cold.map((round) => round.peakMiB)),
  ];
}
