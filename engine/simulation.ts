/**
 * One replication after another of one model: reads the next event from the timetable or the event list and
 * hands it to the part that owns it. This file is the only place that knows every part.
 */
import * as TimetableKind from './model/timetable-kinds.ts';
import * as ContactState from './run/contact-state.ts';
import type { SeedWords } from './kernel/seed.ts';
import type { CentreModel } from './model/centre-model.ts';
import { tableOf, Timetable } from './model/timetable.ts';
import { breakEnds, breakFallsDue, shiftEnds, shiftStarts } from './parts/agents.ts';
import { arrivalHappens, startArrivals } from './parts/arrivals.ts';
import { caseReturns } from './parts/attempts.ts';
import { botSessionEnds } from './parts/bot.ts';
import { horizonEnds } from './parts/closing.ts';
import { legFinishes } from './parts/completion.ts';
import { waitTimerEnds } from './parts/queueing.ts';
import { settleWeek } from './record/fold.ts';
import { rowOf } from './record/grid-layout.ts';
import { idleBesideWaiting } from './record/work-conservation.ts';
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

  private happens({ contact, source, agent }: Timer): void {
    const { run } = this;
    if (contact !== null) this.happensTo(contact);
    else if (source !== null) arrivalHappens(run, source);
    else breakEnds(run, agent!);
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
      default:
        return botSessionEnds(run, contact);
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
    run.interval = interval;
    run.turnToTable(tableOf(run.model, week));
  }

  private sample(index: number): void {
    const { run } = this;
    for (const { state, queue } of run.contacts.all) {
      if (state !== ContactState.WAITING && state !== ContactState.WITH_AGENT) continue;
      run.samples[index * run.sizes.queues + queue.index]!++;
    }
  }
}
