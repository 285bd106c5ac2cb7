/**
 * One replication after another of one model: reads the next event from the timetable or the event list and
 * hands it to the part that owns it. This file is the only place that knows every part.
 */
import type { SeedWords } from './kernel/seed.ts';
import type { ModelArrays } from './model/model-arrays.ts';
import { TimetableKind, timetable } from './model/timetable.ts';
import type { Timetable } from './model/timetable.ts';
import { breakEnds, breakFallsDue, shiftEnds, shiftStarts } from './parts/agents.ts';
import { arrivalHappens, startArrivals } from './parts/arrivals.ts';
import { attemptArrives } from './parts/attempts.ts';
import { botSessionEnds } from './parts/bot.ts';
import { horizonEnds } from './parts/closing.ts';
import { legFinishes } from './parts/completion.ts';
import { waitTimerEnds } from './parts/queueing.ts';
import { idleBesideWaiting } from './record/work-conservation.ts';
import { ContactState } from './run/contacts.ts';
import { RunState } from './run/run-state.ts';

/** Work conservation is looked at once in so many events: cheap, and a wrong rule shows within a second. */
const EVENTS_PER_CHECK = 64;

export class Simulation {
  readonly run: RunState;
  private readonly plan: Timetable;
  private cursor = 0;

  constructor(arrays: ModelArrays, seed: SeedWords) {
    this.run = new RunState(arrays, seed);
    this.plan = timetable(arrays.model, arrays.weekCount);
  }

  /** Starts a replication from an empty centre. */
  start(replication: number): void {
    const { run } = this;
    run.clear(replication, this.plan.startS);
    this.cursor = 0;
    // The first entries set the row of the grid, which the arrivals' opening hours need.
    startArrivals(run);
  }

  /** Runs on until the replication is over (true) or about `maxEvents` events have happened (false). */
  advance(maxEvents: number): boolean {
    const { run, plan } = this;
    const { events, checks } = run;
    const stopAt = checks.events + maxEvents;
    while (checks.events < stopAt) {
      const eventS = events.size > 0 ? events.time[0]! : Infinity;
      if (this.cursor < plan.length && plan.timeS[this.cursor]! <= eventS) {
        this.followTimetable();
        if (run.isPastHorizon && run.arrays.model.ending === 'carry') return true;
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
      this.happens(events.owner[0]!);
    }
    return false;
  }

  private happens(timer: number): void {
    const { run } = this;
    if (timer >= run.contactTimers) {
      const slot = timer - run.contactTimers;
      switch (run.contacts.state[slot]) {
        case ContactState.withAgent:
          return legFinishes(run, slot);
        case ContactState.waiting:
          return waitTimerEnds(run, slot);
        case ContactState.returning:
          return this.returns(slot);
        default:
          return botSessionEnds(run, slot);
      }
    }
    if (timer < run.agentTimers) return arrivalHappens(run, timer);
    breakEnds(run, timer - run.agentTimers);
  }

  /** A return after the horizon is not simulated: it stays pending, and its timer stops. */
  private returns(slot: number): void {
    const { run } = this;
    run.events.cancel(run.contactTimers + slot);
    if (run.isPastHorizon) return;
    const queue = run.contacts.firstQueue[slot]!;
    run.contacts.queue[slot] = queue;
    attemptArrives(run, slot, queue);
  }

  private followTimetable(): void {
    const { run, plan } = this;
    const at = this.cursor++;
    const argument = plan.argument[at]!;
    run.nowS = plan.timeS[at]!;
    switch (plan.kind[at]) {
      case TimetableKind.interval: {
        const { intervals, queues } = run.arrays;
        const detail = plan.detail[at]!;
        run.turnToRow(argument);
        run.interval = detail % intervals;
        run.tableStart = Math.floor(detail / intervals) * queues;
        return;
      }
      case TimetableKind.shiftEnd:
        return shiftEnds(run, argument);
      case TimetableKind.shiftStart:
        return shiftStarts(run, argument);
      case TimetableKind.breakDue:
        return breakFallsDue(run, argument, plan.detail[at]!);
      case TimetableKind.sample:
        return this.sample(argument);
      default:
        run.turnToRow(run.gridRows - 2);
        return horizonEnds(run);
    }
  }

  private sample(index: number): void {
    const { contacts, samples, arrays } = this.run;
    for (let slot = 0; slot < contacts.slots; slot++) {
      const state = contacts.state[slot];
      if (state !== ContactState.waiting && state !== ContactState.withAgent) continue;
      samples[index * arrays.queues + contacts.queue[slot]!]!++;
    }
  }
}
