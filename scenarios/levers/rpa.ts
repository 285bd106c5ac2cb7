/** A robot does what agents did: a step, or a part of their work (M26). */
import { z } from 'zod';
import { bounded, idSchema, leftOut, shareSchema } from '../document/primitives.ts';
import { changeHandling } from './handling-where.ts';
import { changeSteps, lawWithMean, meanOf, scaledLaw, type Step } from './laws-and-steps.ts';
import { between, changeProblem, defineLever, kept, whereAndWhen } from './lever.ts';
import { needId } from './rule-lists.ts';

/**
 * With `workShare`: that part of the handling work of the contacts in `where` becomes a step named `step`, done by the
 * robot. Without: a step that is there. Agent and customer wait for the robot; what nobody waits for is self-service.
 */
const schema = z.strictObject({
  lever: z.literal('rpa'),
  step: idSchema,
  /** How long the robot takes, on average. */
  meanS: bounded(0.1, 86_400),
  /** Probability that it must be done once more. */
  errorShare: kept(shareSchema, 'of a new step 0'),
  workShare: leftOut(bounded(0, 0.99), 'the step is one that is there'),
  ...whereAndWhen,
});

export const rpa = defineLever({
  id: 'rpa',
  schema,
  name: { en: 'Robot for a task (RPA)', 'zh-Hans': '流程自动化（RPA）', 'zh-Hant': '流程自動化（RPA）' },
  description: {
    en: 'A robot does a step, or a part of the work, in place of the agents: faster and with fewer errors.',
    'zh-Hans': '由软件机器人代替坐席完成某个步骤或部分工作：更快、差错更少。',
    'zh-Hant': '由軟件機械人代替專員完成某個步驟或部分工作：更快、錯誤更少。',
  },
  mechanisms: ['M26'],
  evidence: ['P43', 'E04'],
  where: ['reasons', 'channels', 'tiers'],
  ramps: true,
  sets: ({ step, workShare, errorShare }) =>
    workShare !== undefined ? [] : [`process.steps[${step}].time`, ...(errorShare === undefined ? [] : [`process.steps[${step}].errorShare`])],
  apply(centre, { step: id, meanS, errorShare, workShare, where }, share) {
    const steps = centre.process.steps ?? [];
    const known = steps.map((one) => one.id);
    if (workShare === undefined) {
      needId(steps, id, 'step');
      if (where) throw changeProblem('whereNotUsed', 'where', { value: id });
      return changeSteps(centre, [id], 'step', (step) => ({
        ...step,
        time: lawWithMean(step.time, between(meanOf(step.time), meanS, share)),
        ...(errorShare === undefined ? {} : { errorShare: between(step.errorShare ?? 0, errorShare, share) }),
      }));
    }
    if (known.includes(id)) throw changeProblem('duplicateId', 'step', { value: id });
    const step: Step = {
      id,
      ...(where?.reasons ? { reasons: where.reasons } : {}),
      ...(where?.channels ? { channels: where.channels } : {}),
      ...(where?.tiers ? { tiers: where.tiers } : {}),
      need: 'always',
      share,
      time: { law: 'deterministic', meanS },
      ...(errorShare === undefined ? {} : { errorShare }),
      tag: 'value',
    };
    const relieved = changeHandling(centre, where, (handling) => ({ ...handling, work: scaledLaw(handling.work, between(1, 1 - workShare, share)) }));
    return { ...relieved, process: { ...relieved.process, steps: [...steps, step] } };
  },
});
