import { prepareEngine, startBlock } from '../../../engine/block-run.ts';
import { EventClass } from '../../../engine/kernel/event-classes.ts';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { CASES, QUEUE_STRIDE } from '../../../engine/record/field-index.ts';
import { judgeSelfChecks } from '../../../engine/record/judge-self-checks.ts';
import { idleBesideWaiting } from '../../../engine/record/work-conservation.ts';
import { AgentStatus } from '../../../engine/run/agents-state.ts';
import { ContactState, LEG_MASK } from '../../../engine/run/contacts.ts';
import type { RunState } from '../../../engine/run/run-state.ts';
import { Replications } from '../run/replications.ts';

/** Comes at `atS` to queue 0, or [atS, queue]. Customers are called a, b, c ... in the order given. */
export type Customer = number | readonly [atS: number, queue: number];

export interface Watched {
  /** What happened to the customers: '10 a with agent 0'. */
  readonly log: readonly string[];
  /** What the agents did: '10 agent 0 on break'. */
  readonly agentLog: readonly string[];
  readonly tallies: Replications;
}

const GONE = ['done', 'left', 'turned away'];

/**
 * Plays one replication event by event and writes down who changed state when. Throws when a self-check fails or
 * when, before the clock moves on, somebody stands idle beside a contact.
 */
export function watch(model: CentreModel, customers: readonly Customer[]): Watched {
  const engine = prepareEngine(model, 'event log');
  const { simulation } = engine;
  const { run } = simulation;
  const block = startBlock(engine, 0, 1);
  const slots = customers.map((customer, i) => {
    const [atS, queue] = typeof customer === 'number' ? [customer, 0] : customer;
    return send(run, i, atS, queue);
  });
  const contacts = slots.map(() => 'is outside');
  const agents = Array.from(run.agents.status, () => 'off duty');
  const log: string[] = [];
  const agentLog: string[] = [];
  const observe = (): void => {
    const news: string[] = [];
    slots.forEach((slot, i) => {
      const before = contacts[i]!;
      const now = describeContact(run, slot, before, engine.shape.queues > 1);
      if (now === before) return;
      contacts[i] = now;
      // A source would have counted the new case.
      if (before === 'is outside') run.grid[run.queueRow + run.contacts.queue[slot]! * QUEUE_STRIDE + CASES]!++;
      const line = `${run.nowS} ${String.fromCharCode(97 + i)} ${now}`;
      // Of one event, who left stands before who came in their place.
      if (GONE.includes(now)) log.push(line);
      else news.push(line);
    });
    log.push(...news);
    agents.forEach((before, agent) => {
      agents[agent] = describeAgent(run, agent);
      if (agents[agent] !== before) agentLog.push(`${run.nowS} agent ${agent} ${agents[agent]}`);
    });
    const { events } = run;
    if (events.size > 0 && events.time[0]! > run.nowS && idleBesideWaiting(run) > 0) throw new Error('idle beside waiting');
  };
  // Several entries of the timetable may pass before the next event: look after each.
  const followTimetable = simulation['followTimetable'].bind(simulation);
  simulation['followTimetable'] = () => {
    followTimetable();
    observe();
  };
  while (!block.advance(1)) observe();
  const tallies = new Replications(engine.shape, block.result(), 1);
  const failed = judgeSelfChecks(engine.shape, tallies.vectors).filter((check) => !check.passed);
  if (failed.length > 0) throw new Error(`self-checks failed: ${JSON.stringify(failed)}`);
  return { log, agentLog, tallies };
}

function send(run: RunState, i: number, atS: number, queue: number): number {
  const slot = run.takeSlot();
  const { contacts } = run;
  contacts.word0[slot] = 1000 + i;
  contacts.word1[slot] = 7;
  contacts.turn[slot] = 0;
  contacts.queue[slot] = queue;
  contacts.firstQueue[slot] = queue;
  contacts.served[slot] = 0;
  contacts.state[slot] = ContactState.returning;
  run.events.schedule(run.contactTimers + slot, atS, EventClass.arrival);
  return slot;
}

function describeContact(run: RunState, slot: number, before: string, namesQueue: boolean): string {
  const { contacts, routing } = run;
  const queue = contacts.queue[slot]!;
  const leg = contacts.turn[slot]! & LEG_MASK;
  switch (contacts.state[slot]) {
    case ContactState.withBot:
      return 'with the bot';
    case ContactState.waiting: {
      const stage = contacts.line[slot]! - routing.lineOfQueue[queue]!;
      return `waits${namesQueue ? ` in ${queue}` : ''}${stage > 0 ? `, stage ${stage}` : ''}`;
    }
    case ContactState.withAgent:
      return `with agent ${contacts.agent[slot]}${leg > 0 ? `, leg ${leg + 1}` : ''}`;
    case ContactState.returning:
      return contacts.turn[slot] === 0 ? 'is outside' : 'will be back';
    default:
      if (GONE.includes(before)) return before;
      if (before === 'is outside' || before === 'will be back') return 'turned away';
      return before.startsWith('waits') ? 'left' : 'done';
  }
}

function describeAgent(run: RunState, agent: number): string {
  const { agents } = run;
  switch (agents.status[agent]) {
    case AgentStatus.onBreak:
      return 'on break';
    case AgentStatus.breakPending:
      return 'break due';
    case AgentStatus.offDuty:
      return agents.load[agent]! > 0 ? 'finishes' : 'off duty';
    default:
      return 'on duty';
  }
}
