/** The two benchmark models, as the general engine reads them. Same definitions as the plain C programs. */
import type { CentreModel } from '../../engine/model/centre-model.ts';
import { exponential, queueingModel } from '../theory/queueing-model.ts';

/** M/M/100+M: 100 arrivals per second, 1 s work, 2 s patience; `arrivals` contacts on average, drained. */
export function modelA(arrivals: number): CentreModel {
  return queueingModel({
    queues: [{ perHour: 360000, work: exponential(1), patience: exponential(2) }],
    groups: [{ agents: 100 }],
    horizonS: arrivals / 100,
  });
}

/**
 * Six contact types, three groups of agents, 5 % transfers; `days` such days in a row. The plain programs have 20 agents in
 * a group and 20,000 contacts a day.
 */
export function modelB(contactsPerDay = 20000, days = 1, agentsPerGroup = 20): CentreModel {
  const quarters = 96;
  const types = 6;
  const skills = [
    [0, 1, 2],
    [2, 3, 4],
    [4, 5, 0],
  ];
  const perHour = Array.from(
    { length: quarters },
    (_, i) => (contactsPerDay / types / 24) * (1 + 0.7 * Math.sin((2 * Math.PI * (i - 36)) / quarters)),
  );
  return queueingModel({
    queues: Array.from({ length: types }, (_, type) => ({
      perHour,
      work: { kind: 'lognormal', meanS: 150, cv: 1 } as const,
      patience: exponential(120),
      // A freed agent takes the lowest-numbered type waiting among its skills, in whatever order they are written.
      servedBy: skills.flatMap((list, group) => (list.includes(type) ? [[group, 0, type] as const] : [])),
      handling: {
        transfers: Array.from({ length: types }, (_, to) => to)
          .filter((to) => to !== type)
          .map((to) => ({ queue: to, probability: 0.01 })),
      },
    })),
    groups: skills.map(() => ({ agents: agentsPerGroup })),
    horizonS: 86400,
    weeks: days,
    intervalS: 900,
  });
}
