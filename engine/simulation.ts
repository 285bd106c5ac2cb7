/**
 * One replication after another of one model: reads the next event from the timetable or the event list and
 * hands it to the part that owns it. This file is the only place that knows every part.
 */
import * as TimetableKind from './model/timetable-kinds.ts';
import * as ContactState from './run/contact-state.ts';
import type { SeedWords } from './kernel/seed.ts';
import type { CentreModel } from './model/centre-model.ts';
import { timetable } from './model/timetable.ts';
import type { Timetable } from './model/timetable.ts';
import { breakEnds, breakFallsDue, shiftEnds, shiftStarts } from './parts/agents.ts';
import { arrivalHappens, startArrivals } from './parts/arrivals.ts';
import { caseReturns } from './parts/attempts.ts';
import { botSessionEnds } from './parts/bot.ts';
import { horizonEnds } from './parts/closing.ts';
import { legFinishes } from './parts/completion.ts';
import { waitTimerEnds } from './parts/queueing.ts';
import { idleBesideWaiting } from './record/work-conservation.ts';
import type { Contact } from './run/contact.ts';
import { RunState } from './run/run-state.ts';
import type { Timer } from './run/timer.ts';

/** Work conservation is looked at once in so many events: cheap, and a wrong rule shows within a second. */
const EVENTS_PER_CHECK = 64;

export class Simulation {
  readonly run: RunState;
  private readonly plan: Timetable;
  private cursor = 0;

  constructor(model: CentreModel, seed: SeedWords) {
    this.run = new RunState(model, seed);
    this.plan = timetable(model, this.run.sizes.weeks);
  }

  /** Starts a replication from an empty centre. */
  start(replication: number): void {
    const { run } = this;
    run.clear(replication, this.plan.startS);
    this.cursor = 0;
    startArrivals(run);
  }

  /** Runs on until the replication is over (true) or about `maxEvents` events have happened (false). */
  advance(maxEvents: number): boolean {
    const { run, plan } = this;
    const { events, checks } = run;
    const stopAt = checks.events + maxEvents;
    while (checks.events < stopAt) {
      const eventS = events.firstS();
      if (this.cursor < plan.length && plan.timeS[this.cursor]! <= eventS) {
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
    const { run, plan } = this;
    const at = this.cursor++;
    const argument = plan.argument[at]!;
    run.nowS = plan.timeS[at]!;
    switch (plan.kind[at]) {
      case TimetableKind.INTERVAL: {
        const detail = plan.detail[at]!;
        run.turnToRow(argument);
        run.interval = detail % run.sizes.intervals;
        run.turnToTable(Math.floor(detail / run.sizes.intervals));
        return;
      }
      case TimetableKind.SHIFT_END:
        return shiftEnds(run, run.agents[argument]!);
      case TimetableKind.SHIFT_START:
        return shiftStarts(run, run.agents[argument]!);
      case TimetableKind.BREAK_DUE:
        return breakFallsDue(run, run.agents[argument]!, plan.detail[at]!);
      case TimetableKind.SAMPLE:
        return this.sample(argument);
      default:
        run.turnToRow(run.gridRows - 2);
        return horizonEnds(run);
    }
  }

  private sample(index: number): void {
    const { run } = this;
    for (const { state, queue } of run.contacts.all) {
      if (state !== ContactState.WAITING && state !== ContactState.WITH_AGENT) continue;
      run.samples[index * run.sizes.queues + queue.index]!++;
    }
  }
}
