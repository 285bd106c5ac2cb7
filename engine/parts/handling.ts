/** An agent answers: the wait is booked, the work begins. */
import { EventClass } from '../kernel/event-classes.ts';
import { Purpose } from '../kernel/keyed-draws.ts';
import {
  ANSWERED,
  ANSWERED_AT_ONCE,
  ANSWERED_WITHIN,
  HANDLE_S,
  LATER_ANSWERED,
  LATER_HANDLE_S,
  LATER_WAIT_S,
  WAIT_ANSWERED_S,
  WAIT_SQUARED_S2,
} from '../record/field-index.ts';
import { WAIT_BINS, waitBin } from '../record/wait-histogram.ts';
import { ContactState, LEG_MASK } from '../run/contacts.ts';
import type { RunState } from '../run/run-state.ts';

/** A contact takes an agent who stands in a list; with room left the agent goes to the list of the new load. */
export function answer(run: RunState, slot: number, agent: number): void {
  const { arrays, agents } = run;
  const group = arrays.agentGroup[agent]!;
  agents.withdraw(agent, group);
  beginWork(run, slot, agent, group);
  if (agents.load[agent]! < arrays.capacity[group]!) agents.offer(agent, group, run.nowS);
}

/** The contact, which stands in no line any more, goes to an agent who stands in no list and has room. */
export function beginWork(run: RunState, slot: number, agent: number, group: number): void {
  const { contacts, arrays, areas, agents, grid } = run;
  const queue = contacts.queue[slot]!;
  const pair = group * arrays.queues + queue;
  const load = agents.load[agent]!;
  agents.load[agent] = load + arrays.units[pair]!;
  areas.contactBegins(group, load === 0, run.nowS);

  const turn = contacts.turn[slot]!;
  const u = run.draws.turnUniform(Purpose.work, contacts.word0[slot]!, contacts.word1[slot]!, turn);
  const workS = arrays.sampler.sample(arrays.workLaw[run.tableStart + queue]!, u) * arrays.handleFactor[pair]!;
  if (!(workS >= 0 && workS < Infinity)) run.checks.badTimes++;

  const waitS = run.nowS - contacts.enteredS[slot]!;
  const cell = contacts.cell[slot]!;
  if ((turn & LEG_MASK) === 0) {
    grid[cell + HANDLE_S]! += workS;
    // Answers at once are added to "answered", "within" and the histogram's first bin when the run is folded.
    if (waitS === 0) grid[cell + ANSWERED_AT_ONCE]!++;
    else {
      grid[cell + ANSWERED]!++;
      if (waitS <= arrays.answerWithinS[queue]!) grid[cell + ANSWERED_WITHIN]!++;
      grid[cell + WAIT_ANSWERED_S]! += waitS;
      grid[cell + WAIT_SQUARED_S2]! += waitS * waitS;
      if (cell < run.windowEnd) run.answeredHistogram[queue * WAIT_BINS + waitBin(waitS)]!++;
    }
  } else {
    grid[cell + LATER_ANSWERED]!++;
    grid[cell + LATER_WAIT_S]! += waitS;
    grid[cell + LATER_HANDLE_S]! += workS;
  }
  contacts.state[slot] = ContactState.withAgent;
  contacts.agent[slot] = agent;
  contacts.startedS[slot] = run.nowS;
  run.events.schedule(run.contactTimers + slot, run.nowS + workS, EventClass.finish);
}
