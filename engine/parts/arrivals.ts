/**
 * New cases: per source and day a Poisson stream by inverting the cumulative rate, with a gamma day factor.
 *
 * Each contact's gap is a unit exponential of its own, spent along the rate; a rate that changes mid-gap is
 * exact (Cinlar's method), and a contact is the same person at every volume. Less volume drops contacts by
 * their own keep-draw; thinning against a maximum rate is never used (design.md 3).
 */
import * as Purpose from '../kernel/purposes.ts';
import * as EventClass from '../kernel/event-classes.ts';
import { ln } from '../kernel/portable-maths.ts';
import { gammaQuantile } from '../statistics/gamma-quantile.ts';
import type { RunState } from '../run/run-state.ts';
import type { Source } from '../run/source.ts';
import { attemptArrives } from './attempts.ts';
import * as Field from '../record/field-index.ts';

/** Sets every source's first arrival. */
export function startArrivals(run: RunState): void {
  const { weekLengthS, dayStartsS } = run.model;
  const startWeek = Math.floor(run.nowS / weekLengthS);
  const inWeekS = run.nowS - startWeek * weekLengthS;
  let dayOfWeek = run.sizes.days - 1;
  while (dayStartsS[dayOfWeek]! > inWeekS) dayOfWeek--;
  for (const source of run.sources) {
    beginDay(run, source, startWeek * run.sizes.days + dayOfWeek);
    setNextArrival(run, source);
  }
}

/** A source's timer has run out: somebody is here. */
export function arrivalHappens(run: RunState, source: Source): void {
  const contact = run.contacts.take();
  const { queue } = source;
  contact.word0 = source.word0;
  contact.word1 = source.word1;
  contact.turn = 0;
  contact.firstQueue = queue;
  contact.isServed = false;
  nameNext(source);
  setNextArrival(run, source);
  run.grid[run.queueRow + queue.cellOffset + Field.CASES]!++;
  attemptArrives(run, contact, queue);
}

function beginDay(run: RunState, source: Source, day: number): void {
  const { model, sizes } = run;
  const week = Math.floor(day / sizes.days);
  const dayOfWeek = day - week * sizes.days;
  const weekStartS = week * model.weekLengthS;
  const beginS = weekStartS + model.dayStartsS[dayOfWeek]!;
  let interval = run.dayFirstInterval[dayOfWeek]!;
  const last = run.dayFirstInterval[dayOfWeek + 1]!;
  // The lead-in may begin within a day.
  while (interval < last - 1 && weekStartS + model.intervalEdgesS[interval + 1]! <= run.nowS) interval++;
  source.day = day;
  source.lastInterval = last;
  source.weekStartS = weekStartS;
  source.today = source.rates[Math.min(Math.max(week, 0), source.rates.length - 1)]!;
  source.busyness = dayFactor(run, source, day);
  source.positionS = beginS > run.nowS ? beginS : run.nowS;
  run.draws.nameDay(source.hash, day, nameWords, 0);
  source.word0 = nameWords[0]!;
  source.word1 = nameWords[1]!;
  enterInterval(run, source, interval);
}

/** Takes up the numbers of an interval of the source's day. */
function enterInterval(run: RunState, source: Source, interval: number): void {
  source.interval = interval;
  source.edgeS = source.weekStartS + run.model.intervalEdgesS[interval + 1]!;
  source.rate = source.today.perS[interval]! * source.busyness;
  source.keep = source.today.keep[interval]!;
}

const nameWords = new Int32Array(2);

/** Gamma(shape, shape) by inversion: the same day is busy in every scenario. Sources of a group share it. */
function dayFactor(run: RunState, source: Source, day: number): number {
  const shape = source.today.busynessShape;
  if (source.busynessHash === null || shape === Infinity) return 1;
  run.draws.nameDay(source.busynessHash, day, nameWords, 0);
  const u = run.draws.uniform(Purpose.BUSYNESS, nameWords[0]!, nameWords[1]!);
  return gammaQuantile(u, shape) / shape;
}

/** Moves the source's timer to its next kept contact; takes it away at the end of the horizon. */
function setNextArrival(run: RunState, source: Source): void {
  let gap = unitGap(run, source);
  for (;;) {
    const reach = source.rate * (source.edgeS - source.positionS);
    if (gap < reach) {
      const nextS = source.positionS + gap / source.rate;
      if (nextS >= run.horizonS) break;
      source.positionS = nextS;
      if (source.keep >= 1 || isKept(run, source)) {
        run.events.schedule(source.timer, nextS, EventClass.ARRIVAL);
        return;
      }
      nameNext(source);
      gap = unitGap(run, source);
      continue;
    }
    gap -= reach;
    source.positionS = source.edgeS;
    if (source.edgeS >= run.horizonS) break;
    const next = source.interval + 1;
    if (next < source.lastInterval) {
      enterInterval(run, source, next);
    } else {
      beginDay(run, source, source.day + 1);
      gap = unitGap(run, source);
    }
  }
  run.events.cancel(source.timer);
}

/** The next contact's name: one more, in 32 bits. */
function nameNext(source: Source): void {
  source.word0 = (source.word0 + 1) | 0;
}

function isKept(run: RunState, source: Source): boolean {
  return run.draws.uniform(Purpose.KEPT, source.word0, source.word1) < source.keep;
}

function unitGap(run: RunState, source: Source): number {
  return -ln(1 - run.draws.uniform(Purpose.ARRIVAL_GAP, source.word0, source.word1));
}
