import type { CentreModel } from './centre-model.ts';

/** How many there are of each thing, once per model. */
export interface ModelSizes {
  readonly queues: number;
  readonly teams: number;
  /** Intervals and days of a week. */
  readonly intervals: number;
  readonly days: number;
  /** Reported weeks, at least 1. */
  readonly weeks: number;
}

export function modelSizes(model: CentreModel): ModelSizes {
  return {
    queues: model.queues.length,
    teams: model.groups.reduce((most, group) => Math.max(most, group.team + 1), 0),
    intervals: model.intervalEdgesS.length - 1,
    days: model.dayStartsS.length,
    weeks: Math.max(1, Math.ceil(model.horizonS / model.weekLengthS)),
  };
}
