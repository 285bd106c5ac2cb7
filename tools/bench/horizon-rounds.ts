/** Measured process: model B over longer and longer horizons, and with more and more agents. Answer = HorizonRound. */
import { modelB } from '../../tests/bench/models.ts';
import { answerRequests, cpuSecondsOf } from './measured-process.ts';
import { runWholeBlock } from './run-block.ts';
import { shippedEngine } from './shipped-engine.ts';

/** CPU nanoseconds per event, for each of the cases asked for. */
export interface HorizonRound {
  readonly nsPerEvent: readonly number[];
}

/** One case: a horizon, and how many agents each of the three groups has. */
export interface HorizonCase {
  readonly days: number;
  readonly agentsPerGroup: number;
  readonly replications: number;
}

const CONTACTS_PER_DAY_AND_AGENT = 1000;
const { prepareEngine, startBlock } = await shippedEngine();
const cases = (JSON.parse(process.argv[3] ?? '[]') as HorizonCase[]).map(({ days, agentsPerGroup, replications }) => ({
  replications,
  engine: prepareEngine(modelB(CONTACTS_PER_DAY_AND_AGENT * agentsPerGroup, days, agentsPerGroup), 'benchmark'),
}));

answerRequests((round): HorizonRound => ({
  nsPerEvent: cases.map(({ engine, replications }) => {
    let events = 0;
    const cpuS = cpuSecondsOf(() => {
      events = runWholeBlock(startBlock, engine, round * replications, replications).eventsDone;
    });
    return (cpuS / events) * 1e9;
  }),
}));
