import * as EventClass from '../../../engine/kernel/event-classes.ts';
import * as AgentStatus from '../../../engine/run/agent-status.ts';
import * as ContactState from '../../../engine/run/contact-state.ts';
import { prepareEngine, startBlock } from '../../../engine/block-run.ts';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import * as Field from '../../../engine/record/field-index.ts';
import { judgeSelfChecks } from '../../../engine/record/judge-self-checks.ts';
import { idleBesideWaiting } from '../../../engine/record/work-conservation.ts';
import type { Agent } from '../../../engine/run/agent.ts';
import { LEG_MASK } from '../../../engine/run/contact.ts';
import type { Contact } from '../../../engine/run/contact.ts';
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
  const sent = customers.map((customer, i) => {
    const [atS, queue] = typeof customer === 'number' ? [customer, 0] : customer;
    return send(run, i, atS, queue);
  });
  const contacts = sent.map(() => 'is outside');
  const agents = run.agents.map(() => 'off duty');
  const log: string[] = [];
  const agentLog: string[] = [];
  const observe = (): void => {
    const news: string[] = [];
    sent.forEach((contact, i) => {
      const before = contacts[i]!;
      const now = describeContact(contact, before, engine.shape.queues > 1);
      if (now === before) return;
      contacts[i] = now;
      // A source would have counted the new case.
      if (before === 'is outside') run.grid[run.queueRow + contact.queue.cellOffset + Field.CASES]!++;
      const line = `${run.nowS} ${String.fromCharCode(97 + i)} ${now}`;
      // Of one event, who left stands before who came in their place.
      if (GONE.includes(now)) log.push(line);
      else news.push(line);
    });
    log.push(...news);
    agents.forEach((before, a) => {
      agents[a] = describeAgent(run.agents[a]!);
      if (agents[a] !== before) agentLog.push(`${run.nowS} agent ${a} ${agents[a]}`);
    });
    const { events } = run;
    if (events.firstS() > run.nowS && events.size > 0 && idleBesideWaiting(run) > 0) throw new Error('idle beside waiting');
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

function send(run: RunState, i: number, atS: number, queue: number): Contact {
  const contact = run.contacts.take();
  contact.begin(1000 + i, 7, run.queues[queue]!, atS);
  contact.queue = run.queues[queue]!;
  contact.state = ContactState.RETURNING;
  run.events.schedule(contact.timer, atS, EventClass.ARRIVAL);
  return contact;
}

function describeContact(contact: Contact, before: string, namesQueue: boolean): string {
  const { queue } = contact;
  const leg = contact.turn & LEG_MASK;
  // The object of a case that is over may serve another one by now, such as a helper.
  if (GONE.includes(before)) return before;
  switch (contact.state) {
    case ContactState.WITH_BOT:
      return 'with the bot';
    case ContactState.IN_MODULE:
      return 'in the module';
    case ContactState.WAITING: {
      const stage = contact.line!.index - queue.firstLine.index;
      return `waits${namesQueue ? ` in ${queue.index}` : ''}${stage > 0 ? `, stage ${stage}` : ''}`;
    }
    case ContactState.WITH_AGENT:
      return `with agent ${contact.agent!.index}${leg > 0 ? `, leg ${leg + 1}` : ''}`;
    case ContactState.THINKING:
      return 'thinks';
    case ContactState.ON_HOLD:
      return 'on hold';
    case ContactState.FORGOTTEN:
      return 'is forgotten';
    case ContactState.RETURNING:
      return contact.turn === 0 ? 'is outside' : 'will be back';
    default:
      if (before === 'is outside' || before === 'will be back') return 'turned away';
      return before.startsWith('waits') ? 'left' : 'done';
  }
}

function describeAgent(agent: Agent): string {
  switch (agent.status) {
    case AgentStatus.ON_BREAK:
      return agent.isNotReady ? 'not ready' : 'on break';
    case AgentStatus.BREAK_PENDING:
      return agent.isNotReady ? 'not ready soon' : 'break due';
    case AgentStatus.OFF_DUTY:
      if (agent.isAbsent) return 'absent';
      if (agent.callIn !== null) return 'on the way';
      return agent.load > 0 ? 'finishes' : 'off duty';
    default:
      if (agent.overtimeUntilS > -Infinity) return 'on overtime';
      return agent.callIn === null ? 'on duty' : 'called in';
  }
}
