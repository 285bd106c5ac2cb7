/** Systems joined: fewer and shorter look-ups (M34), data entered once (M35). */
import { z } from 'zod';
import { bounded, idSchema, leftOut, shareSchema, usually } from '../document/primitives.ts';
import { changeSteps, scaledLaw } from './laws-and-steps.ts';
import { between, changeProblem, defineLever, kept, whereAndWhen } from './lever.ts';

/** At least one of the factors, `errorShare` and `single`. */
const schema = z.strictObject({
  lever: z.literal('integration'),
  /** Steps of looking up and entering again. */
  steps: z.array(idSchema).min(1).max(200),
  /** How many of them remain: multiplies how many contacts take them. */
  shareFactor: usually(bounded(0, 10), 1),
  timeFactor: usually(bounded(0.01, 10), 1),
  /** Probability that one must be done once more. */
  errorShare: kept(shareSchema),
  /** Single entry: of the steps only this one remains. */
  single: leftOut(idSchema, 'all of them remain'),
  ...whereAndWhen,
});

export const integration = defineLever({
  id: 'integration',
  schema,
  name: { en: 'Systems joined', 'zh-Hans': '系统打通', 'zh-Hant': '系統整合' },
  description: {
    en: 'Joins systems: fewer and shorter look-ups, data entered once and with fewer errors.',
    'zh-Hans': '打通系统：查询更少更快，数据一次录入，差错更少。',
    'zh-Hant': '整合系統：查詢更少更快，資料一次輸入，錯誤更少。',
  },
  mechanisms: ['M34', 'M35'],
  evidence: ['P24', 'P25', 'P26', 'E09', 'E40'],
  where: [],
  ramps: true,
  sets: ({ steps, errorShare }) => (errorShare === undefined ? [] : steps.map((id) => `process.steps[${id}].errorShare`)),
  apply(centre, { steps, shareFactor, timeFactor, errorShare, single }, share) {
    if (shareFactor === undefined && timeFactor === undefined && errorShare === undefined && single === undefined) {
      throw changeProblem('needs', '', { expected: 'shareFactor, timeFactor, errorShare, single' });
    }
    if (single !== undefined && !steps.includes(single)) throw changeProblem('notOneOf', 'single', { value: single, expected: steps.join(' | ') });
    return changeSteps(centre, steps, 'steps', (step) => {
      const remains = single === undefined || step.id === single ? (shareFactor ?? 1) : 0;
      const taken = step.share * between(1, remains, share);
      if (taken > 1) throw changeProblem('outOfRange', 'shareFactor', { value: remains, expected: `0 .. ${1 / step.share}` });
      return {
        ...step,
        share: taken,
        time: scaledLaw(step.time, between(1, timeFactor ?? 1, share)),
        ...(errorShare === undefined ? {} : { errorShare: between(step.errorShare ?? 0, errorShare, share) }),
      };
    });
  },
});
