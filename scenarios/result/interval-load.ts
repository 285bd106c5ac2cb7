import { lawMoments } from '../../engine/analytic/law-moments.ts';
import type { CentreModel } from '../../engine/model/centre-model.ts';
import type { IntervalGrid } from './interval-grid.ts';

/** What a queueing formula must be told of a queue, because the tallies do not hold it. */
export interface QueueAssumption {
  /** Customers wait for an answer (voice, chat); false = deferred work (e-mail, tickets), no formula for it here. */
  readonly realTime: boolean;
  /** Mean patience; Infinity = nobody gives up. */
  readonly patienceS: number;
  readonly answerWithinS: number;
  /** Contacts of this queue that one agent holds at once, 1 for calls. */
  readonly concurrency: number;
}

/** The real-time work of one interval, as if it were one queue. */
export interface IntervalLoad {
  readonly arrivalsPerHour: number;
  /** Agent time per contact: handling time over concurrency. */
  readonly ahtS: number;
  readonly patienceS: number;
  readonly withinS: number;
  /** Mean agents on duty and not on break. */
  readonly agents: number;
}

/** Assumptions read off the compiled centre's first week, except which queues are real-time. */
export function queueAssumptions(model: CentreModel, realTime: readonly boolean[]): QueueAssumption[] {
  return model.queues.map((queue, q) => ({
    realTime: realTime[q]!,
    patienceS: lawMoments(model.weeks[0]!.handling[q]!.patience.law).meanS,
    answerWithinS: queue.answerWithinS,
    concurrency: meanSlots(model, q),
  }));
}

/** Contacts of one queue that an agent who serves it can hold, on average over these agents; 1 if there is none. */
function meanSlots(model: CentreModel, queue: number): number {
  let agents = 0;
  let slots = 0;
  for (const agent of model.agents) {
    const group = model.groups[agent.group]!;
    const units = group.unitsOfQueue[queue]!;
    if (units === 0) continue;
    agents++;
    slots += Math.floor(group.capacityUnits / units);
  }
  return agents === 0 ? 1 : slots / agents;
}

/**
 * Pools the real-time queues of one interval into the single queue that the Erlang formulas know.
 *
 * An approximation, in four places: contacts of all queues are taken by anybody; a chat costs an agent its handling
 * time divided by the chats held at once; handling times, patience (as leaving rates) and thresholds are averaged by
 * volume; and the interval is treated as if it lasted for ever (SIPP), so a queue left over from the interval before
 * is not seen. Transferred legs count as work like any other. Null when nothing asked for an agent.
 *
 * @param count replications x weeks that the grid sums over
 */
export function intervalLoad(
  grid: IntervalGrid,
  interval: number,
  lengthS: number,
  count: number,
  assumptions: readonly QueueAssumption[],
): IntervalLoad | null {
  let contacts = 0;
  let workS = 0;
  let leavingPerS = 0;
  let withinS = 0;
  for (let q = 0; q < grid.queues; q++) {
    const { realTime, patienceS, answerWithinS, concurrency } = assumptions[q]!;
    if (!realTime) continue;
    const asked = (grid.queue(interval, q, 'offered') + grid.queue(interval, q, 'laterOffered')) / count;
    contacts += asked;
    workS += (asked * handlingTimeS(grid, interval, q)) / concurrency;
    // A patience of nothing would be an infinite leaving rate, which no formula takes.
    leavingPerS += asked / Math.max(1, patienceS);
    withinS += asked * answerWithinS;
  }
  if (contacts === 0 || workS === 0) return null;
  return {
    arrivalsPerHour: (contacts / lengthS) * 3600,
    ahtS: workS / contacts,
    patienceS: contacts / leavingPerS,
    withinS: withinS / contacts,
    agents: grid.teamSum(interval, 'staffedS') / count / lengthS,
  };
}

/** Handling time of a queue's legs in an interval; of the whole week where nobody was answered in it. */
function handlingTimeS(grid: IntervalGrid, interval: number, q: number): number {
  const answered = grid.queue(interval, q, 'answered') + grid.queue(interval, q, 'laterAnswered');
  if (answered > 0) return (grid.queue(interval, q, 'handleS') + grid.queue(interval, q, 'laterHandleS')) / answered;
  const inWeek = grid.queueWeek(q, 'answered') + grid.queueWeek(q, 'laterAnswered');
  if (inWeek === 0) return 0;
  return (grid.queueWeek(q, 'handleS') + grid.queueWeek(q, 'laterHandleS')) / inWeek;
}
