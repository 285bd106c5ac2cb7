/**
 * One replication after another of one model: reads the next event from the timetable or the event list and
 * hands it to the part that owns it. This file is the only place that knows every part.
 */
import type { SeedWords } from './kernel/seed.ts';
import type { CentreModel } from './model/centre-model.ts';
import * as TimetableKind from './model/timetable-kinds.ts';
import { tableOf, Timetable } from './model/timetable.ts';
import { arrivalHappens, startArrivals } from './parts/arrivals.ts';
import { caseReturns, moduleSessionEnds } from './parts/attempts.ts';
import { botSessionEnds } from './parts/bot.ts';
import { callInWhereNeeded, calledAgentArrives, calledAgentLeaves } from './parts/call-ins.ts';
import { thinkingEnds } from './parts/chats.ts';
import { horizonEnds } from './parts/closing.ts';
import { legFinishes } from './parts/completion.ts';
import { standInStock } from './parts/opening-stock.ts';
import { outageBegins, outageEnds, outageTimerEnds, startOutages } from './parts/outages.ts';
import { breakEnds, breakFallsDue, spellBegins } from './parts/presence.ts';
import { forgottenPromiseIsDue } from './parts/promises.ts';
import { waitTimerEnds } from './parts/queueing.ts';
import { overtimeBlockEnds, shiftEnds, shiftStarts } from './parts/shifts.ts';
import { settleWeek } from './record/fold.ts';
import { rowOf } from './record/grid-layout.ts';
import { idleBesideWaiting } from './record/work-conservation.ts';
import * as AgentTimer from './run/agent-timer.ts';
import type { Agent } from './run/agent.ts';
import * as ContactState from './run/contact-state.ts';
import type { Contact } from './run/contact.ts';
import { RunState } from './run/run-state.ts';
import { TimetableCursor } from './run/timetable-cursor.ts';
import type { Timer } from './run/timer.ts';

/** Work conservation is looked at once in so many events: cheap, and a wrong rule shows within a second. */
const EVENTS_PER_CHECK = 64;

export class Simulation {
  readonly run: RunState;
  private readonly timetable: Timetable;
  private readonly cursor: TimetableCursor;

  constructor(model: CentreModel, seed: SeedWords) {
    this.run = new RunState(model, seed);
    this.timetable = new Timetable(model);
    this.cursor = new TimetableCursor(this.timetable, model.weekLengthS);
  }

  /**
   * Starts a replication from an empty centre.
   * @param intervalSums the block's interval grid, to which this replication is added
   */
  start(replication: number, intervalSums: Float64Array<ArrayBuffer>): void {
    const { run } = this;
    run.clear(replication, this.timetable.startS);
    run.intervalSums = intervalSums;
    this.cursor.restart();
    startArrivals(run);
    startOutages(run);
    standInStock(run);
  }

  /** Runs on until the replication is over (true) or about `maxEvents` events have happened (false). */
  advance(maxEvents: number): boolean {
    const { run, cursor } = this;
    const { events, checks } = run;
    const stopAt = checks.events + maxEvents;
    while (checks.events < stopAt) {
      const eventS = events.firstS();
      if (cursor.nextS <= eventS && cursor.nextS < Infinity) {
        this.followTimetable();
        if (run.isPastHorizon && run.model.ending === 'carry') return true;
        continue;
      }
      if (eventS === Infinity) return true;
      // By the count of events, not of this call: how a run is sliced must not change what it finds.
      if (checks.events % EVENTS_PER_CHECK === 0 && eventS > run.nowS) {
        checks.idleBesideWaiting += idleBesideWaiting(run);
      }
      if (eventS < run.nowS) checks.badTimes++;
      run.nowS = eventS;
      checks.events++;
      this.happens(events.first());
    }
    return false;
  }

  private happens({ contact, source, agent, outage }: Timer): void {
    const { run } = this;
    if (contact !== null) this.happensTo(contact);
    else if (source !== null) arrivalHappens(run, source);
    else if (agent !== null) this.agentTimerEnds(agent);
    else outageTimerEnds(run, outage!);
  }

  private happensTo(contact: Contact): void {
    const { run } = this;
    switch (contact.state) {
      case ContactState.WITH_AGENT:
        return legFinishes(run, contact);
      case ContactState.WAITING:
        return waitTimerEnds(run, contact);
      case ContactState.RETURNING:
        return caseReturns(run, contact);
      case ContactState.WITH_BOT:
        return botSessionEnds(run, contact);
      case ContactState.IN_MODULE:
        return moduleSessionEnds(run, contact);
      case ContactState.THINKING:
        return thinkingEnds(run, contact);
      default:
        return forgottenPromiseIsDue(run, contact);
    }
  }

  private agentTimerEnds(agent: Agent): void {
    const { run } = this;
    // Whoever is on duty at the end of the horizon stays until the work is drained, and nobody else comes.
    if (run.isPastHorizon && agent.timerFor !== AgentTimer.BREAK_END) {
      run.events.cancel(agent.timer);
      return;
    }
    switch (agent.timerFor) {
      case AgentTimer.BREAK_END:
        return breakEnds(run, agent);
      case AgentTimer.NOT_READY:
        return spellBegins(run, agent);
      case AgentTimer.OVERTIME_END:
        return overtimeBlockEnds(run, agent);
      case AgentTimer.CALLED_IN:
        return calledAgentArrives(run, agent);
      default:
        return calledAgentLeaves(run, agent);
    }
  }

  private followTimetable(): void {
    const { run, cursor } = this;
    const { week, kind, argument, detail } = cursor;
    run.nowS = cursor.nextS;
    cursor.advance();
    switch (kind) {
      case TimetableKind.INTERVAL:
        return this.turnToInterval(week, argument);
      case TimetableKind.OUTAGE_START:
        return outageBegins(run, run.outages[argument]!);
      case TimetableKind.OUTAGE_END:
      case TimetableKind.OUTAGE_END_AT_HORIZON:
        return outageEnds(run, run.outages[argument]!);
      case TimetableKind.SHIFT_END:
        return shiftEnds(run, run.agents[argument]!);
      case TimetableKind.SHIFT_START:
        return shiftStarts(run, run.agents[argument]!);
      case TimetableKind.BREAK_DUE:
        return breakFallsDue(run, run.agents[argument]!, detail);
      case TimetableKind.SAMPLE:
        return this.sample(argument);
      default:
        run.turnToRow(run.layout.afterRow);
        return horizonEnds(run);
    }
  }

  private turnToInterval(week: number, interval: number): void {
    const { run } = this;
    const { openWeeks } = run.layout;
    run.closeRow();
    if (interval === 0 && week >= openWeeks) settleWeek(run, week - openWeeks);
    run.turnToRow(rowOf(run.layout, week, interval));
    run.turnToTerms(tableOf(run.model, week), interval);
    callInWhereNeeded(run);
  }

  private sample(index: number): void {
    const { run } = this;
    for (const { state, queue } of run.contacts.all) {
      if (state !== ContactState.WAITING && !ContactState.isInHand(state)) continue;
      run.samples[index * run.sizes.queues + queue.index]!++;
    }
  }
}
