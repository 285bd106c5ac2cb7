/** Special weeks: a promotion, a term start, a day on which everything breaks (M05). */
import { z } from 'zod';
import { demandSchema } from '../document/demand.ts';
import { PlanProblem } from '../document/plan-error.ts';
import { idSchema } from '../document/primitives.ts';
import { surgeTimeErrors } from '../document/surge-time.ts';
import { between, defineLever, kept, keptOrNeeded, needNoRamp, whereAndWhen } from './lever.ts';
import { allOf, given, keepsWhere, selectorOf, withItem } from './rule-lists.ts';

const { factor, fromWeek, toWeek, days, from, to } = demandSchema.shape.surges.unwrap().element.shape;

/**
 * Changes the surge with this id, or brings it in for the contacts of `where`. Recorded contacts know no surges. One of the
 * first reported week also holds in the days of lead-in before it, which are like that week.
 */
const schema = z.strictObject({
  lever: z.literal('surge'),
  surge: idSchema,
  /** So many times the contacts of an ordinary week: 1.5 = half as many again. */
  factor: keptOrNeeded(factor),
  /** In weeks from the calendar's start date, both included. */
  fromWeek: keptOrNeeded(fromWeek),
  toWeek: keptOrNeeded(toWeek),
  days: kept(days.unwrap(), 'of a new one every day'),
  from: kept(from.unwrap(), 'of a new one 00:00'),
  to: kept(to.unwrap(), 'of a new one 24:00'),
  ...whereAndWhen,
});

const needed = ['factor', 'fromWeek', 'toWeek'] as const;
const more = ['days', 'from', 'to'] as const;
const fields = [...needed, ...more] as const;

export const surge = defineLever({
  id: 'surge',
  schema,
  name: { en: 'Surge', 'zh-Hans': '业务高峰', 'zh-Hant': '業務高峰' },
  description: {
    en: 'Makes some weeks, days or hours special, such as a promotion: so many times the contacts of an ordinary one.',
    'zh-Hans': '设定大促、节假日等特殊时期：联系量为平时的若干倍。',
    'zh-Hant': '設定促銷、節日等特殊時期：聯絡量為平時的若干倍。',
  },
  mechanisms: ['M05'],
  evidence: ['P03', 'P22', 'E34'],
  where: ['reasons', 'channels'],
  ramps: true,
  sets: (change) => fields.filter((field) => change[field] !== undefined).map((field) => `demand.surges[${change.surge}].${field}`),
  apply(centre, change, share) {
    const { demand, calendar } = centre;
    const before = demand.surges?.find(({ id }) => id === change.surge);
    if (before) keepsWhere(change.where, before.id);
    if (before) needNoRamp(change, ['fromWeek', 'toWeek', ...more], before);
    const after = before
      ? { ...before, ...given(change, fields) }
      : { id: change.surge, ...selectorOf(change.where), ...allOf(change, needed), ...given(change, more) };
    const errors = surgeTimeErrors(after, calendar);
    if (errors.length > 0) throw new PlanProblem(errors);
    const list = withItem(demand.surges, { ...after, factor: between(before?.factor ?? 1, after.factor, share) });
    return { ...centre, demand: { ...demand, surges: list } };
  },
});
