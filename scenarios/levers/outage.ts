/** Systems that fail, at stated times or at random (M90). For the whole run. */
import { z } from 'zod';
import { idSchema } from '../document/primitives.ts';
import { systemsSchema, type Outage } from '../document/systems.ts';
import { changeProblem, defineLever, kept, keptOrNeeded, whereAndWhen } from './lever.ts';
import { allOf, given, needId, withItem } from './rule-lists.ts';

const { what, times, random, dataLoss } = systemsSchema.shape.outages.unwrap().element.shape;

/** Changes the outage with this id, or brings it in. Whom it hits is said in `what`. */
const schema = z.strictObject({
  lever: z.literal('outage'),
  outage: idSchema,
  what: keptOrNeeded(what),
  times: kept(times.unwrap(), 'of a new one at no stated time'),
  /** So many a week on average; 0 = none any more. The length is until it is put right, the vendor's reply included. */
  random: kept(random.unwrap(), 'of a new one not at random'),
  dataLoss: kept(dataLoss.unwrap(), 'of a new one none'),
  ...whereAndWhen,
});

const fields = ['what', 'times', 'random', 'dataLoss'] as const;

export const outage = defineLever({
  id: 'outage',
  schema,
  name: { en: 'Outage', 'zh-Hans': '系统故障', 'zh-Hant': '系統故障' },
  description: {
    en: 'Lets a system fail, at stated times or at random, or changes how often and for how long.',
    'zh-Hans': '让系统在指定时间或随机发生故障，或改变其频率与时长。',
    'zh-Hant': '讓系統在指定時間或隨機發生故障，或改變其頻率與時長。',
  },
  mechanisms: ['M90', 'M92'],
  evidence: ['R04', 'R09', 'R17'],
  where: [],
  ramps: false,
  sets: (change) => fields.filter((field) => change[field] !== undefined).map((field) => `systems.outages[${change.outage}].${field}`),
  apply(centre, change) {
    const outages = centre.systems?.outages;
    const before = outages?.find(({ id }) => id === change.outage);
    const after: Outage = before ? { ...before, ...given(change, fields) } : { id: change.outage, ...allOf(change, ['what']), ...given(change, fields) };
    if (!after.times && !after.random) throw changeProblem('needs', '', { expected: 'times | random' });
    if (change.what?.kind === 'platform') needId(centre.selfService.platforms ?? [], change.what.platform, 'what.platform');
    if (change.what?.kind === 'teams') for (const team of change.what.teams) needId(centre.teams.groups, team, 'what.teams');
    if (change.what?.kind === 'slow' || change.what?.kind === 'door') {
      for (const reason of change.what.reasons ?? []) needId(centre.demand.reasons, reason, 'what.reasons');
      for (const channel of change.what.channels ?? []) needId(centre.demand.channels, channel, 'what.channels');
    }
    change.times?.forEach(({ from, to }, i) => {
      if (from >= to) throw changeProblem('emptySpan', `times[${i}]`, { value: `${from}-${to}` });
    });
    return { ...centre, systems: { ...centre.systems, outages: withItem(outages, after) } };
  },
});
