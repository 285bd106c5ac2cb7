import type { HorizonRound } from './horizon-rounds.ts';
import { startMeasured } from './measured-process.ts';
import { measuredRow } from './row.ts';
import type { Row } from './row.ts';

const HORIZONS = [
  { days: 1, name: 'one day' },
  { days: 7, name: 'one week' },
  { days: 28, name: 'four weeks' },
];
const WARM_UP_ROUNDS = 2;

/** Does an event of a long run cost more than one of a short run? The three horizons take turns. */
export async function measureHorizon(runs: number): Promise<Row[]> {
  const engine = startMeasured<HorizonRound>('horizon-rounds.ts', HORIZONS.map(({ days }) => days).join(','));
  const rounds: HorizonRound[] = [];
  try {
    for (let round = 0; round < WARM_UP_ROUNDS + runs; round++) {
      const measured = await engine.ask(round);
      if (round >= WARM_UP_ROUNDS) rounds.push(measured);
    }
  } finally {
    engine.end();
  }
  return HORIZONS.map(({ name }, i) =>
    measuredRow(
      { what: `Model B over ${name}, cost of one event`, unit: 'ns', digits: 0 },
      rounds.map(({ nsPerEvent }) => nsPerEvent[i]!),
    ),
  );
}
