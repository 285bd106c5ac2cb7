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
  readonly perHour: readonly number[];
  readonly agents: readonly number[];
}

const BLINK_S = 0.01;
/** Longer than any horizon. */
const FOR_GOOD_S = 1e6;

interface Drop {
  readonly period: number;
  readonly agents: number;
}

/** Queue 0 and group 0 are the centre; window classes are the periods. */
export function countedModel(
  periods: CountedPeriods,
  queue: QueueSketch,
  rest: Pick<Sketch, 'busynessShape' | 'ending'> = {},
): CentreModel {
  const { periodS, agents } = periods;
  const drops = dropsOf(agents);
  const edgesS: number[] = [];
  const periodOfInterval: number[] = [];
  agents.forEach((_, period) => {
    edgesS.push(period * periodS);
    periodOfInterval.push(period);
    if (!drops.some((drop) => drop.period === period + 1)) return;
    const endS = (period + 1) * periodS;
    edgesS.push(endS - 2 * BLINK_S, endS - BLINK_S);
    periodOfInterval.push(period, period);
  });
  edgesS.push(agents.length * periodS);
  const blinkOf = (drop: Drop): number => edgesS.indexOf(drop.period * periodS - 2 * BLINK_S);
  const onlyIn = (interval: number, value: number): number[] =>
    periodOfInterval.map((_, i) => (i === interval ? value : 0));
  const goneBefore = (period: number): number =>
    drops.reduce((sum, drop) => sum + (drop.period <= period ? drop.agents : 0), 0);
  const queues: QueueSketch[] = [
    { ...queue, perHour: periodOfInterval.map((p) => periods.perHour[p]!), servedBy: [[0, 0, 1]] },
  ];
  const groups: GroupSketch[] = [{ agents: periodOfInterval.map((p) => agents[p]! + goneBefore(p)) }];
  for (const drop of drops) {
    const rush = Math.max(40, 10 * drop.agents);
    queues.push({
      perHour: onlyIn(blinkOf(drop), (rush / BLINK_S) * 3600),
      followsBusyness: false,
      waitingPlaces: 0,
      work: { kind: 'deterministic', meanS: 2 * BLINK_S },
      servedBy: [[groups.length, 0, 0]],
      handling: { transfers: [{ queue: queues.length + 1, probability: 1 }] },
    });
    queues.push({ work: { kind: 'deterministic', meanS: FOR_GOOD_S }, servedBy: [[0, 0, 0]] });
    groups.push({ agents: onlyIn(blinkOf(drop), drop.agents) });
  }
  return queueingModel({ ...rest, queues, groups, horizonS: agents.length * periodS, edgesS, windowOfInterval: periodOfInterval });
}

/** Busy time of the centre's agents in a period, seconds, less the time of those who were taken away. */
export function countedBusyS(view: ReplicationView, periods: CountedPeriods, period: number): number {
  let taken = 0;
  dropsOf(periods.agents).forEach((drop, at) => {
    if (drop.period > period) return;
    taken += drop.agents * periods.periodS;
    if (drop.period === period) taken -= view.queue('laterWaitS', 2 + 2 * at, period);
  });
  return view.team('busyS', 0, period) - taken;
}

/** Seconds that the tasks waited which take agents away, all periods. */
export function countedTaskWaitS(view: ReplicationView, periods: CountedPeriods): number {
  return dropsOf(periods.agents).reduce(
    (sum, drop, at) => sum + view.queue('laterWaitS', 2 + 2 * at, drop.period),
    0,
  );
}

function dropsOf(agents: readonly number[]): Drop[] {
  return agents.flatMap((now, period) => {
    const before = agents[period - 1] ?? now;
    return now < before ? [{ period, agents: before - now }] : [];
  });
}
