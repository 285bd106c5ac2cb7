/** Contacts at once: how many chats an agent has in hand, and how much slower each then goes (M72). For the whole run. */
import { z } from 'zod';
import { leftOut, whole } from '../document/primitives.ts';
import { whereSchema } from '../document/scope.ts';
import { paceSchema, worksOn, type Group } from '../document/teams.ts';
import { changeProblem, defineLever, kept, whereAndWhen } from './lever.ts';

/** On the channels of `where`, for its teams or all that work there. */
const schema = z.strictObject({
  lever: z.literal('concurrency'),
  slots: whole(1, 20),
  /** Holds for all channels of a team. */
  pace: kept(paceSchema),
  ...whereAndWhen,
  where: leftOut(whereSchema, 'refused, as channels must be named'),
});

export const concurrency = defineLever({
  id: 'concurrency',
  schema,
  name: { en: 'Contacts at once', 'zh-Hans': '并发接待', 'zh-Hant': '同時服務數' },
  description: {
    en: 'Changes how many contacts of a channel an agent has at once, and how much slower each of them then goes.',
    'zh-Hans': '改变坐席在某渠道同时接待的客户数，以及因此放慢的程度。',
    'zh-Hant': '改變專員在某渠道同時服務的客戶數，以及因此放慢的程度。',
  },
  mechanisms: ['M72'],
  evidence: ['P14'],
  where: ['channels', 'teams'],
  ramps: false,
  sets: (change) =>
    (change.where?.teams ?? []).flatMap((team) => [
      ...(change.where?.channels ?? []).map((channel) => `teams.groups[${team}].slots.${channel}`),
      ...(change.pace ? [`teams.groups[${team}].pace`] : []),
    ]),
  apply(centre, change) {
    const { channels, teams } = change.where ?? {};
    if (!channels) throw changeProblem('needs', 'where', { expected: 'channels' });
    let found = false;
    const groups = centre.teams.groups.map((group): Group => {
      const touched = channels.filter((channel) => worksOn(group, channel));
      if (touched.length === 0 || !(teams?.includes(group.id) ?? true)) return group;
      found = true;
      const slots = { ...group.slots, ...Object.fromEntries(touched.map((channel) => [channel, change.slots])) };
      return { ...group, slots, ...(change.pace ? { pace: change.pace } : {}) };
    });
    if (!found) throw changeProblem('whereFitsNothing', 'where');
    return { ...centre, teams: { ...centre.teams, groups } };
  },
});
