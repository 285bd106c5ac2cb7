/** Measured process: model B over longer and longer horizons, the same number of days in all. Answer = HorizonRound. */
import { modelB } from '../../tests/bench/models.ts';
import { answerRequests, cpuSecondsOf } from './measured-process.ts';
import { runWholeBlock } from './run-block.ts';
import { shippedEngine } from './shipped-engine.ts';

/** CPU nanoseconds per event, for each of the horizons. */
export interface HorizonRound {
  readonly nsPerEvent: readonly number[];
}

const DAYS_IN_ALL = 28;
const { prepareEngine, startBlock } = await shippedEngine();
const engines = (process.argv[3] ?? '').split(',').map((text) => {
  const days = Number(text);
  return { replications: DAYS_IN_ALL / days, engine: prepareEngine(modelB(20000, days), 'benchmark') };
});

answerRequests((round): HorizonRound => ({
  nsPerEvent: engines.map(({ engine, replications }) => {
    let events = 0;
    const cpuS = cpuSecondsOf(() => {
      events = runWholeBlock(startBlock, engine, round * replications, replications).eventsDone;
    });
    return (cpuS / events) * 1e9;
  }),
}));
