/** More or fewer contacts (M05, M08). The customers who stay are the same ones. */
import { z } from 'zod';
import type { Volume } from '../document/demand.ts';
import { bounded } from '../document/primitives.ts';
import { intervalCounts, intervalsOfWindows } from '../document/week-shape.ts';
import { between, changeProblem, defineLever, whereAndWhen } from './lever.ts';

const schema = z.strictObject({
  lever: z.literal('volume'),
  /** Volume becomes this multiple: 0.9 = a tenth less, 1.5 = half as much again. */
  factor: bounded(0, 20),
  ...whereAndWhen,
});

export const volume = defineLever({
  id: 'volume',
  schema,
  name: { en: 'Volume', 'zh-Hans': '业务量', 'zh-Hant': '業務量' },
  description: {
    en: 'Makes contacts more or fewer, for some reasons, channels or times of the week.',
    'zh-Hans': '按原因、渠道或时段增减联系量。',
    'zh-Hant': '按原因、渠道或時段增減聯絡量。',
  },
  mechanisms: ['M05', 'M08'],
  evidence: ['P03', 'P04', 'P22', 'R04'],
  where: ['reasons', 'channels', 'windows'],
  ramps: true,
  sets: () => [],
  apply(centre, change, share) {
    const factor = between(1, change.factor, share);
    const { reasons, channels, windows } = change.where ?? {};
    const touched = windows && intervalsOfWindows(centre.calendar, windows);
    let found = false;
    const volumes = centre.demand.volumes.map((one): Volume => {
      if (!(reasons?.includes(one.reason) ?? true) || !(channels?.includes(one.channel) ?? true)) return one;
      found = true;
      if (one.recordedS) return fewerRecorded(one, factor, windows !== undefined);
      if (!touched && one.perWeek !== undefined) return { ...one, perWeek: one.perWeek * factor };
      const counts = intervalCounts(centre, one).map((count, i) => ((touched?.[i] ?? true) ? count * factor : count));
      return { reason: one.reason, channel: one.channel, counts };
    });
    if (!found) throw changeProblem('whereFitsNothing', 'where');
    return { ...centre, demand: { ...centre.demand, volumes } };
  },
});

/** Recorded contacts can become fewer, each by its own luck; nobody knows when more of them would have come. */
function fewerRecorded(volume: Volume, factor: number, isForWindows: boolean): Volume {
  if (isForWindows) throw changeProblem('whereNotUsed', 'where.windows', { value: `${volume.reason}/${volume.channel}` });
  if (factor > 1) throw changeProblem('outOfRange', 'factor', { value: factor, expected: '0 .. 1' });
  return { ...volume, recordedShare: (volume.recordedShare ?? 1) * factor };
}
