/** Measured process: rounds of model A or B on the general engine. Request = number of the round, answer = Round. */
import {
  ABANDONED,
  CASES,
  LATER_ABANDONED,
  LATER_OFFERED,
  LATER_WAIT_S,
  OFFERED,
  QUEUE_STRIDE,
  WAIT_ABANDONED_S,
  WAIT_ANSWERED_S,
} from '../../engine/record/field-index.ts';
import { modelA, modelB } from '../../tests/bench/models.ts';
import { answerRequests, cpuSecondsOf } from './measured-process.ts';
import type { Round } from './round.ts';
import { runWholeBlock } from './run-block.ts';
import { shippedEngine } from './shipped-engine.ts';

const { prepareEngine, startBlock } = await shippedEngine();
const isModelA = process.argv[3] === 'A';
const model = isModelA ? modelA(1_000_000) : modelB();
const replications = isModelA ? 1 : 50;
const engine = prepareEngine(model, 'benchmark');

answerRequests((round): Round => {
  let result = new Float64Array(0);
  const cpuS = cpuSecondsOf(() => {
    result = runWholeBlock(startBlock, engine, round * replications, replications).result();
  });
  return { cpuS, ...statisticsOf(result.subarray(replications * engine.shape.length)) };
});

/** @param grid the summed interval grid, which has the legs after the last interval too */
function statisticsOf(grid: Float64Array): Omit<Round, 'cpuS'> {
  const cells = model.intervalEdgesS.length * model.queues.length;
  const sum = (...fields: number[]): number => {
    let total = 0;
    for (let cell = 0; cell < cells; cell++) {
      for (const field of fields) total += grid[cell * QUEUE_STRIDE + field]!;
    }
    return total;
  };
  const legs = sum(OFFERED, LATER_OFFERED);
  return {
    contacts: sum(CASES),
    meanWait: sum(WAIT_ANSWERED_S, WAIT_ABANDONED_S, LATER_WAIT_S) / legs,
    abandonedShare: sum(ABANDONED, LATER_ABANDONED) / legs,
  };
}
