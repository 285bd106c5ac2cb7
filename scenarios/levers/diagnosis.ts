/** Diagnosis tools: technical faults are found sooner (M49). */
import { z } from 'zod';
import { bounded, idSchema, leftOut } from '../document/primitives.ts';
import { whereSchema } from '../document/scope.ts';
import { withDeskFactors } from './desk-factors.ts';
import { changeProblem, defineLever, whereAndWhen } from './lever.ts';

const schema = z.strictObject({
  lever: z.literal('diagnosis'),
  /** Multiplies the time of the steps, or, without steps, the work on the reasons in `where`. */
  factor: bounded(0.01, 10),
  /** Steps of diagnosing. */
  steps: leftOut(z.array(idSchema).min(1).max(200), 'the work on the reasons of where'),
  ...whereAndWhen,
  where: leftOut(whereSchema, 'everywhere; reasons must be named without steps'),
});

export const diagnosis = defineLever({
  id: 'diagnosis',
  schema,
  name: { en: 'Fault diagnosis', 'zh-Hans': '故障诊断', 'zh-Hant': '故障診斷' },
  description: {
    en: 'Diagnosis tools shorten a step, or the work on technical reasons.',
    'zh-Hans': '用诊断工具缩短某个步骤或技术类问题的处理时间。',
    'zh-Hant': '用診斷工具縮短某個步驟或技術類問題的處理時間。',
  },
  mechanisms: ['M49'],
  // The contract has no figures for it.
  evidence: [],
  where: ['reasons', 'channels', 'tiers'],
  ramps: true,
  sets: () => [],
  apply(centre, { factor, steps, where }, share) {
    if (steps) return withDeskFactors(centre, { steps, timeFactor: factor, where }, share);
    if (!where?.reasons) throw changeProblem('needs', '', { expected: 'steps | where.reasons' });
    return withDeskFactors(centre, { workFactor: factor, where }, share);
  },
});
