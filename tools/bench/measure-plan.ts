import type { ComparisonRound } from './comparison-rounds.ts';
import { startMeasured } from './measured-process.ts';
import type { PlanRound } from './plan-rounds.ts';
import { measuredRow } from './row.ts';
import type { Row } from './row.ts';

const PLAN = 'service-2026';
const WARM_UP_BLOCKS = 4;
const WARM_COMPARISONS = 2;

/** The base of the sample plan on one core. */
export async function measureLegs(runs: number): Promise<Row[]> {
  const engine = startMeasured<PlanRound>('plan-rounds.ts', PLAN);
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
      { what: `${PLAN}, base, one core, warm`, unit: 'legs per second', digits: 0, target: { atLeast: 1_000_000 } },
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

/** The whole comparison, from the start of a process and then on its warm workers. Wall time, two workers. */
export async function measureComparison(runs: number): Promise<Row[]> {
  const whole: number[] = [];
  const cold: ComparisonRound[] = [];
  const warm: ComparisonRound[] = [];
  // The first process is for the disk's cache and that of the loader.
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    const comparison = startMeasured<ComparisonRound>('comparison-rounds.ts', PLAN);
    try {
      const first = await comparison.answer();
      if (run === 0) continue;
      whole.push((performance.now() - start) / 1000);
      cold.push(first);
      for (let again = 0; again < WARM_COMPARISONS; again++) warm.push(await comparison.ask(again));
    } finally {
      comparison.end();
    }
  }
  const { scenarios, replications } = cold[0]!;
  if ([...cold, ...warm].some((round) => round.partial)) throw new Error('a comparison was not completed');
  const size = `${PLAN}, base + ${scenarios - 1} scenarios x ${replications} replications, two workers`;
  const target = { atMost: 5 };
  return [
    measuredRow({ what: `${size}, from the start of the process`, unit: 's', digits: 2, target }, whole),
    measuredRow({ what: 'the same, from the start of the workers', unit: 's', digits: 2, target }, cold.map((round) => round.wallS)),
    measuredRow({ what: 'the same, warm workers', unit: 's', digits: 2, target }, warm.map((round) => round.wallS)),
    measuredRow(
      { what: 'first verdict (5 replications of all), from the start of the workers', unit: 's', digits: 2 },
      cold.map((round) => round.firstPartialS),
    ),
    measuredRow({ what: 'peak memory of that process, one comparison', unit: 'MiB', digits: 0 }, cold.map((round) => round.peakMiB)),
  ];
}
