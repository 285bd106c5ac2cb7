/**
 * Staffing as a head count, the way queueing theory and most published simulators mean it: when the number drops, idle
 * agents go first, and then whoever finishes a contact, whoever that is.
 *
 * In the simulator agents are persons with shifts: those whose shift ends finish and go, even if a colleague stands
 * idle. A head count is therefore played with what the simulator has: everybody stays, and for every agent to be taken
 * away a task appears that goes before all contacts and never ends. It is taken by an idle agent at once, otherwise by
 * the next one who finishes. When the number rises again, new agents begin.
 *
 * So many tasks exactly appear: a gate of as many agents is on duty for 0.01 s, under a rush of arrivals, and takes one
 * each; 0.02 s later the gate hands them on. The drop is thus late by less than 0.01 s.
 */
import type { ReplicationView } from './battery/replication-view.ts';
import { queueingModel } from './queueing-model.ts';
import type { GroupSketch, QueueSketch, Sketch } from './queueing-model.ts';
import type { CentreModel } from '../../engine/model/centre-model.ts';

export interface CountedPeriods {
  readonly periodS: number;
  /** [queue][period] */
  readonly perHour: readonly (readonly number[])[];
  /** [group][period] */
  readonly agents: readonly (readonly number[])[];
}

const BLINK_S = 0.01;
/** Longer than any horizon. */
const FOR_GOOD_S = 1e6;

interface Drop {
  readonly group: number;
  readonly period: number;
  readonly agents: number;
}

/**
 * The first queues and groups are the centre's, in the order given; those of the tasks follow. Window classes are the
 * periods. A queue without `servedBy` is served by group 0.
 */
export function countedModel(
  periods: CountedPeriods,
  queues: readonly QueueSketch[],
  rest: Pick<Sketch, 'busynessShape' | 'ending'> = {},
): CentreModel {
  const { periodS } = periods;
  const count = periods.agents[0]!.length;
  const drops = dropsOf(periods);
  const edgesS: number[] = [];
  const periodOfInterval: number[] = [];
  for (let period = 0; period < count; period++) {
    edgesS.push(period * periodS);
    periodOfInterval.push(period);
    if (!drops.some((drop) => drop.period === period + 1)) continue;
    const endS = (period + 1) * periodS;
    edgesS.push(endS - 2 * BLINK_S, endS - BLINK_S);
    periodOfInterval.push(period, period);
  }
  edgesS.push(count * periodS);
  /** A value in the interval just before a drop, 0 elsewhere. */
  const before = (drop: Drop, value: number): number[] => {
    const blink = edgesS.indexOf(drop.period * periodS - 2 * BLINK_S);
    return periodOfInterval.map((_, i) => (i === blink ? value : 0));
  };
  const groups: GroupSketch[] = periods.agents.map((agents, group) => {
    const gone = (period: number): number =>
      drops.reduce((sum, drop) => sum + (drop.group === group && drop.period <= period ? drop.agents : 0), 0);
    return { agents: periodOfInterval.map((p) => agents[p]! + gone(p)) };
  });
  const all: QueueSketch[] = queues.map((queue, q) => ({
    servedBy: [[0, 0, 0]],
    ...queue,
    perHour: periodOfInterval.map((p) => periods.perHour[q]![p]!),
  }));
  for (const drop of drops) {
    const rush = Math.max(40, 10 * drop.agents);
    all.push({
      perHour: before(drop, (rush / BLINK_S) * 3600),
      followsBusyness: false,
      waitingPlaces: 0,
      work: { kind: 'deterministic', meanS: 2 * BLINK_S },
      servedBy: [[groups.length, 0, 0]],
      handling: { transfers: [{ queue: all.length + 1, probability: 1 }] },
    });
    all.push({ work: { kind: 'deterministic', meanS: FOR_GOOD_S }, servedBy: [[drop.group, 0, -1]] });
    groups.push({ agents: before(drop, drop.agents) });
  }
  return queueingModel({ ...rest, queues: all, groups, horizonS: count * periodS, edgesS, windowOfInterval: periodOfInterval });
}

/** Busy time of a group in a period, seconds, less the time of those who were taken away. */
export function countedBusyS(view: ReplicationView, periods: CountedPeriods, group: number, period: number): number {
  let taken = 0;
  dropsOf(periods).forEach((drop, at) => {
    if (drop.group !== group || drop.period > period) return;
    taken += drop.agents * periods.periodS;
    if (drop.period === period) taken -= view.queue('laterWaitS', taskQueue(periods, at), period);
  });
  return view.team('busyS', group, period) - taken;
}

/** Seconds that the tasks waited which take agents away, all periods. */
export function countedTaskWaitS(view: ReplicationView, periods: CountedPeriods): number {
  return dropsOf(periods).reduce(
    (sum, drop, at) => sum + view.queue('laterWaitS', taskQueue(periods, at), drop.period),
    0,
  );
}

const taskQueue = (periods: CountedPeriods, drop: number): number => periods.perHour.length + 1 + 2 * drop;

/** In order of time, so that a shorter day has the first of them. */
function dropsOf(periods: CountedPeriods): Drop[] {
  return periods.agents
    .flatMap((agents, group) =>
      agents.map((now, period) => ({ group, period, agents: (agents[period - 1] ?? now) - now })),
    )
    .filter((drop) => drop.agents > 0)
    .sort((x, y) => x.period - y.period || x.group - y.group);
}
