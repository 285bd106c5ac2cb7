/** What one run would take, and refusal above a limit. */
import { intervalGridLength } from '../../engine/record/fold.ts';
import { gridLayout } from '../../engine/record/grid-layout.ts';
import { tallyShape } from '../../engine/record/tallies.ts';
import type { CentreModel } from '../../engine/model/centre-model.ts';
import { MOST_AGENTS, MOST_DUTIES } from '../compile/roster-limits.ts';
import type { PlanError } from '../document/plan-error.ts';

interface ModelSize {
  /** Grid of the replication that runs, the interval grid of the block, and the tallies of all replications. */
  readonly bytes: number;
  /** New cases of one replication, lead-in included; returns and redials not counted. */
  readonly contacts: number;
  readonly agents: number;
  readonly duties: number;
}
export type SizeLimits = ModelSize;

/** Per scenario. A browser tab holds this with room to spare. */
export const defaultLimits: SizeLimits = { bytes: 512 * 1024 * 1024, contacts: 5_000_000, agents: MOST_AGENTS, duties: MOST_DUTIES };

const BYTES_PER_DOUBLE = 8;

/** Size of a run of a model, so many times over. */
export function modelSize(model: CentreModel, replications: number): ModelSize {
  const weeks = Math.max(1, Math.ceil(model.horizonS / model.weekLengthS));
  const intervals = model.intervalEdgesS.length - 1;
  const teams = model.groups.reduce((most, { team }) => Math.max(most, team + 1), 0);
  const queues = model.queues.length;
  const running = gridLayout(model).length;
  const summed = intervalGridLength(intervals, queues, teams);
  const tallies = replications * tallyShape(weeks, model.windowClassCount, queues, teams).length;
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
export function sizeErrors(size: ModelSize, path: string, limits: SizeLimits = defaultLimits): PlanError[] {
  return (Object.keys(size) as (keyof ModelSize)[])
    // Written so that what is no number, as nothing times far too much, is too big as well.
    .filter((part) => !(size[part] <= limits[part]))
    .map((part) => ({ code: 'tooBig', path, value: `${size[part]} ${part}`, expected: limits[part] }));
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
