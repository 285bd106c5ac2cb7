/** Measured process: blocks of the base of a shipped plan, or of all mechanisms. Request = number of the round, answer = PlanRound. */
import { CHECK_FIELDS } from '../../engine/record/self-checks.ts';
import { readPlan } from '../../cli/input/read-plan.ts';
import { checkPlan } from '../../scenarios/document/parse-plan.ts';
import { fullSample } from '../../tests/bench/full-sample.ts';
import { compileScenario } from '../../scenarios/compile/compile-plan.ts';
import { answerRequests, cpuSecondsOf } from './measured-process.ts';
import { runWholeBlock } from './run-block.ts';
import { shippedEngine } from './shipped-engine.ts';

/** One block of replications. */
export interface PlanRound {
  readonly cpuS: number;
  /** Stays in a queue, the days before the reported week included: they cost as much. */
  readonly legs: number;
  readonly events: number;
  readonly replications: number;
}

const REPLICATIONS = 10;
const { prepareEngine, startBlock } = await shippedEngine();
const [planName = '', variant] = process.argv[3]!.split(',');
const shipped = await readPlan(planName);
const checked = checkPlan(variant === 'everything' ? fullSample(shipped) : shipped);
if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
const plan = checked.value;
const compiled = compileScenario(plan);
if (!compiled.ok) throw new Error('the plan does not compile');
const engine = prepareEngine(compiled.value.model, plan.seed);
const legsAt = engine.shape.checkOffset + CHECK_FIELDS.indexOf('legs');

answerRequests((round): PlanRound => {
  let result = new Float64Array(0);
  let events = 0;
  const cpuS = cpuSecondsOf(() => {
    const block = runWholeBlock(startBlock, engine, round * REPLICATIONS, REPLICATIONS);
    events = block.eventsDone;
    result = block.result();
  });
  let legs = 0;
  for (let r = 0; r < REPLICATIONS; r++) legs += result[r * engine.shape.length + legsAt]!;
  return { cpuS, legs, events, replications: REPLICATIONS };
});
