import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import type { Duty } from '../../../engine/model/workforce-model.ts';
import type { Law } from '../../../engine/model/law.ts';
import { queueingModel } from '../../theory/queueing-model.ts';
import type { GroupSketch, QueueSketch, Sketch } from '../../theory/queueing-model.ts';

/** A duration that is always the same, so that a timeline can be worked out by hand. */
export const always = (meanS: number): Law => ({ kind: 'deterministic', meanS });

/** A desk without arrivals of its own: the test says who comes when. Open for 1000 s unless told. */
export function desk(queues: readonly QueueSketch[], groups: readonly GroupSketch[], more: Partial<Sketch> = {}): CentreModel {
  return queueingModel({ horizonS: 1000, ...more, queues, groups });
}

/** One queue of 10-second contacts and some agents who do nothing else. */
export function plainDesk(agents: number, queue: QueueSketch = {}, more: Partial<Sketch> = {}): CentreModel {
  return desk([{ work: always(10), ...queue }], [{ agents }], more);
}

/** The same desk with other shifts in every week: [agent, start, end, [break due, break length] ...]. */
export function withShifts(
  model: CentreModel,
  shifts: readonly (readonly [number, number, number, ...(readonly [number, number])[]])[],
): CentreModel {
  const duties: Duty[] = shifts.map(([agent, startS, endS, ...breaks]) => ({
    agent,
    startS,
    endS,
    breaks: breaks.map(([dueS, lengthS]) => ({ dueS, lengthS })),
    pay: 0,
    paidS: endS - startS,
  }));
  return { ...model, weeks: model.weeks.map((week) => ({ ...week, duties })) };
}

/** The same desk with other handling of one queue in every week. */
export function withHandling(model: CentreModel, queue: number, handling: Partial<HandlingModel>): CentreModel {
  return {
    ...model,
    weeks: model.weeks.map((week) => ({
      ...week,
      handling: week.handling.map((before, q) => (q === queue ? { ...before, ...handling } : before)),
    })),
  };
}
