/** Measured process: what the engine holds while it runs a plan over many weeks. Request = number of the round, answer = MiB. */
import { readPlan } from '../../cli/input/read-plan.ts';
import { compileScenario } from '../../scenarios/compile/compile-plan.ts';
import { checkPlan } from '../../scenarios/document/parse-plan.ts';
import { fullSample } from '../../tests/bench/full-sample.ts';
import { answerRequests } from './measured-process.ts';
import { shippedEngine } from './shipped-engine.ts';

const EVENTS_BETWEEN_LOOKS = 20_000;
const MIB = 1024 * 1024;

const [planName = '', variant = '', weeks = '1'] = process.argv[3]!.split(',');
const shipped = await readPlan(planName);
const plan = variant === 'everything' ? fullSample(shipped) : shipped;
const checked = checkPlan({ ...plan, study: { ...plan.study, weeks: Number(weeks) } });
if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
const compiled = compileScenario(checked.value);
if (!compiled.ok) throw new Error('the plan does not compile');
const { prepareEngine, startBlock } = await shippedEngine();

const held = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

answerRequests((round): number => {
  // Without a collection first, the garbage of before would count as room.
  globalThis.gc?.();
  const before = held();
  const engine = prepareEngine(compiled.value.model, plan.seed);
  const block = startBlock(engine, round, 1);
  let most = held();
  while (!block.advance(EVENTS_BETWEEN_LOOKS)) most = Math.max(most, held());
  return (most - before) / MIB;
});
