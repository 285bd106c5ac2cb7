import type { HorizonCase, HorizonRound } from './horizon-rounds.ts';
import { startMeasured } from './measured-process.ts';
import { measuredRow } from './row.ts';
import type { Row } from './row.ts';

interface NamedCase extends HorizonCase {
  readonly name: string;
}

/** Of each horizon so many replications that all run about as long, but for the longest, which is one. */
const HORIZONS: readonly NamedCase[] = [
  { name: 'one day', days: 1, agentsPerGroup: 20, replications: 28 },
  { name: 'one week', days: 7, agentsPerGroup: 20, replications: 4 },
  { name: 'four weeks', days: 28, agentsPerGroup: 20, replications: 1 },
  { name: '26 weeks', days: 182, agentsPerGroup: 20, replications: 1 },
];
/** One day, with as many contacts per agent as model B has; about as many contacts in all. */
const SIZES: readonly NamedCase[] = [
  { name: '21 agents', days: 1, agentsPerGroup: 7, replications: 60 },
  { name: '60 agents', days: 1, agentsPerGroup: 20, replications: 20 },
  { name: '201 agents', days: 1, agentsPerGroup: 67, replications: 6 },
  { name: '2,001 agents', days: 1, agentsPerGroup: 667, replications: 1 },
];
const WARM_UP_ROUNDS = 2;

/** Does an event of a long run cost more than one of a short run, or one of a large centre more than one of a small? */
export async function measureHorizon(runs: number): Promise<Row[]> {
  return [
    ...(await costOf(runs, HORIZONS, (name) => `Model B over ${name}, cost of one event`)),
    ...(await costOf(runs, SIZES, (name) => `Model B with ${name}, cost of one event`)),
  ];
}

/** The cases take turns. */
async function costOf(runs: number, cases: readonly NamedCase[], what: (name: string) => string): Promise<Row[]> {
  const engine = startMeasured<HorizonRound>('horizon-rounds.ts', JSON.stringify(cases));
  const rounds: HorizonRound[] = [];
  try {
    for (let round = 0; round < WARM_UP_ROUNDS + runs; round++) {
      const measured = await engine.ask(round);
      if (round >= WARM_UP_ROUNDS) rounds.push(measured);
    }
  } finally {
    engine.end();
  }
  return cases.map(({ name }, i) =>
    measuredRow(
      { what: what(name), unit: 'ns', digits: 0 },
      rounds.map(({ nsPerEvent }) => nsPerEvent[i]!),
    ),
  );
}
