/** What one run would take, and refusal above a limit. */
import { gridLength } from '../../engine/record/fold.ts';
import { tallyShape } from '../../engine/record/tallies.ts';
import type { CentreModel } from '../../engine/model/centre-model.ts';
import type { Finding } from './finding.ts';

export interface ModelSize {
  /** Interval grid of a replication, its sum, and the tallies of a block of 20 replications. */
  readonly bytes: number;
  /** New cases of one replication, lead-in included. */
  readonly contacts: number;
  readonly agents: number;
  readonly duties: number;
}
export type SizeLimits = ModelSize;

/** Per scenario. A browser tab holds this with room to spare. */
export const defaultLimits: SizeLimits = { bytes: 512 * 1024 * 1024, contacts: 5_000_000, agents: 20_000, duties: 2_000_000 };

const BYTES_PER_DOUBLE = 8;
const REPLICATIONS_PER_BLOCK = 20;

/** Size of a run of a model. */
export function modelSize(model: CentreModel): ModelSize {
  const weeks = Math.max(1, Math.ceil(model.horizonS / model.weekLengthS));
  const intervals = model.intervalEdgesS.length - 1;
  const teams = model.groups.reduce((most, { team }) => Math.max(most, team + 1), 0);
  const queues = model.queues.length;
  const running = gridLength(weeks * intervals + 1, queues, teams);
  const summed = gridLength(intervals, queues, teams);
  const tallies = REPLICATIONS_PER_BLOCK * tallyShape(weeks, model.windowClassCount, queues, teams).length;
  const leadInWeeks = model.leadInS / model.weekLengthS;
  const perWeek = model.weeks.map((table) => expectedCases(model, table));
  const lastWeek = perWeek[perWeek.length - 1] ?? 0;
  let contacts = (perWeek[0] ?? 0) * leadInWeeks;
  for (let week = 0; week < weeks; week++) contacts += perWeek[week] ?? lastWeek;
  const lastDuties = model.weeks[model.weeks.length - 1]?.duties.length ?? 0;
  let duties = 0;
  for (let week = 0; week < weeks; week++) duties += model.weeks[week]?.duties.length ?? lastDuties;
  return {
    bytes: (running + summed + tallies) * BYTES_PER_DOUBLE,
    contacts: Math.round(contacts),
    agents: model.agents.length,
    duties,
  };
}

/** An error for each part of the size that is above its limit. */
export function lintSize(model: CentreModel, path: string, limits: SizeLimits): Finding[] {
  const size = modelSize(model);
  return (Object.keys(size) as (keyof ModelSize)[])
    .filter((part) => size[part] > limits[part])
    .map((part) => ({ severity: 'error', code: 'tooBig', path, value: `${size[part]} ${part}`, expected: limits[part] }));
}

/** New cases of a week, expected. */
function expectedCases({ intervalEdgesS }: CentreModel, table: CentreModel['weeks'][number]): number {
  let sum = 0;
  table.arrivalRatePerS.forEach((rates, s) => {
    const keep = table.keepProbability[s] ?? [];
    rates.forEach((rate, i) => {
      sum += rate * (keep[i] ?? 1) * ((intervalEdgesS[i + 1] ?? 0) - (intervalEdgesS[i] ?? 0));
    });
  });
  return sum;
}
