/**
 * New cases: per source and day a Poisson stream by inverting the cumulative rate, with gamma factors for busy days and
 * hours (M03, M04); or contacts at listed instants: recorded ones, or crowds at random (listed-arrivals.ts).
 *
 * Each contact's gap is a unit exponential of its own, spent along the rate; a rate that changes mid-gap is
 * exact (Cinlar's method), and a contact is the same person at every volume. Less volume drops contacts by
 * their own keep-draw; thinning against a maximum rate is never used (design.md 3).
 */
import * as EventClass from '../kernel/event-classes.ts';
import { ln } from '../kernel/portable-maths.ts';
import * as Purpose from '../kernel/purposes.ts';
import { CASES } from '../record/field-index.ts';
import type { BusynessGroup } from '../run/busyness-group.ts';
import type { QueueState } from '../run/queue-state.ts';
import type { RunState } from '../run/run-state.ts';
import type { Source } from '../run/source.ts';
import { gammaQuantile } from '../statistics/gamma-quantile.ts';
import { attemptArrives } from './attempts.ts';
import { beginBurstDay, beginRecorded } from './listed-arrivals.ts';

/** Sets every source's first arrival. */
export function startArrivals(run: RunState): void {
  const { weekLengthS, dayStartsS } = run.model;
  const startWeek = Math.floor(run.nowS / weekLengthS);
  const inWeekS = run.nowS - startWeek * weekLengthS;
  let dayOfWeek = run.sizes.days - 1;
  while (dayStartsS[dayOfWeek]! > inWeekS) dayOfWeek--;
  for (const group of run.busynessGroups) group.clear();
  for (const source of run.sources) {
    source.afterMidnightS = [];
    beginDay(run, source, startWeek * run.sizes.days + dayOfWeek);
    if (source.listedS !== null && source.bursts === null) beginRecorded(run, source);
    setNextArrival(run, source);
  }
}

/** A source's timer has run out: somebody is here. */
export function arrivalHappens(run: RunState, source: Source): void {
  const contact = run.contacts.take();
  const { word0, word1 } = source;
  const queue = tierQueue(run, source);
  contact.begin(word0, word1, queue, run.nowS);
  if (run.trace !== null) contact.traced = run.trace.begin(source.index, source.day, (word0 - source.firstWord0) | 0, run.nowS);
  nameNext(source);
  setNextArrival(run, source);
  run.grid[run.queueRow + queue.cellOffset + CASES]!++;
  attemptArrives(run, contact, queue);
}

/** The queue of the next case's customer tier (M11): a draw of the case's own. */
function tierQueue(run: RunState, source: Source): QueueState {
  const { tierUpTo } = source.today;
  if (tierUpTo === null) return source.queues[0]!;
  const u = run.draws.uniform(Purpose.TIER, source.word0, source.word1);
  let tier = 0;
  while (tier < tierUpTo.length - 1 && u >= tierUpTo[tier]!) tier++;
  return source.queues[tier]!;
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
  source.dayFactor = dayFactor(run, source);
  source.positionS = beginS > run.nowS ? beginS : run.nowS;
  run.draws.nameDay(source.hash, day, nameWords, 0);
  source.word0 = nameWords[0]!;
  source.word1 = nameWords[1]!;
  source.firstWord0 = source.word0;
  enterInterval(run, source, interval);
  if (source.bursts !== null) {
    const endS = last < sizes.intervals ? weekStartS + model.intervalEdgesS[last]! : weekStartS + model.weekLengthS;
    beginBurstDay(run, source, source.bursts, beginS, endS);
  }
}

/** Takes up the numbers of an interval of the source's day. */
function enterInterval(run: RunState, source: Source, interval: number): void {
  const { perS, keep, intervalShape } = source.today;
  source.interval = interval;
  source.edgeS = source.weekStartS + run.model.intervalEdgesS[interval + 1]!;
  source.rate = perS[interval]! * source.dayFactor;
  source.keep = keep[interval]!;
  if (intervalShape < Infinity && source.busynessGroup !== null) {
    source.rate *= gammaFactor(run, source.busynessGroup, source.day, intervalShape, Purpose.BUSYNESS_INTERVAL, interval, 1 + interval);
  }
}

const nameWords = new Int32Array(2);

function dayFactor(run: RunState, { busynessGroup, day, today }: Source): number {
  if (busynessGroup === null || today.busynessShape === Infinity) return 1;
  return gammaFactor(run, busynessGroup, day, today.busynessShape, Purpose.BUSYNESS, 0, 0);
}

/** Gamma(shape, shape) by inversion: the same day is busy in every scenario. Sources of a busyness group share it. */
function gammaFactor(run: RunState, group: BusynessGroup, day: number, shape: number, purpose: number, ordinal: number, place: number): number {
  const known = group.known(day, place);
  // NaN is the only number that is not itself.
  if (known === known) return known;
  run.draws.nameDay(group.hash, day, nameWords, 0);
  const u = run.draws.uniform(purpose, nameWords[0]! + ordinal, nameWords[1]!);
  return group.remember(day, place, gammaQuantile(u, shape) / shape);
}

/** Moves the source's timer to its next kept contact; takes it away at the end of the horizon. */
function setNextArrival(run: RunState, source: Source): void {
  if (source.listedS !== null) {
    setNextListed(run, source, source.listedS);
    return;
  }
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

/** The next listed instant; of bursts, on the next day that has some. */
function setNextListed(run: RunState, source: Source, listedS: Float64Array): void {
  let list = listedS;
  while (source.bursts !== null && source.listedAt >= list.length) {
    const dayEndS = source.lastInterval < run.sizes.intervals ? run.model.intervalEdgesS[source.lastInterval]! : run.model.weekLengthS;
    if (source.weekStartS + dayEndS >= run.horizonS) break;
    beginDay(run, source, source.day + 1);
    list = source.listedS!;
  }
  let nextS = nextOf(source, list);
  if (source.bursts === null) {
    while (nextS < run.horizonS && !comesAgain(run, source, nextS)) {
      nameNext(source);
      nextS = nextOf(source, list);
    }
  }
  if (nextS < run.horizonS) run.events.schedule(source.timer, nextS, EventClass.ARRIVAL);
  else run.events.cancel(source.timer);
}

function nextOf(source: Source, list: Float64Array): number {
  return source.listedAt < list.length ? list[source.listedAt++]! : Infinity;
}

/** Takes up the numbers of a recorded contact's week. It is kept with one probability per week: that of the first interval. */
function comesAgain(run: RunState, source: Source, timeS: number): boolean {
  const week = Math.floor(timeS / run.model.weekLengthS);
  source.today = source.rates[Math.min(Math.max(week, 0), source.rates.length - 1)]!;
  source.keep = source.today.keep[0]!;
  return source.keep >= 1 || isKept(run, source);
}

/** The next contact's name: one more, in 32 bits. */
function nameNext(source: Source): void {
  source.word0 = (source.word0 + 1) | 0;
}

function isKept(run: RunState, source: Source): boolean {
  return run.draws.uniform(Purpose.KEPT, source.word0, source.word1) < source.keep;
}

/** Time to the next contact at rate 1. */
function unitGap(run: RunState, source: Source): number {
  const u = run.draws.uniform(Purpose.ARRIVAL_GAP, source.word0, source.word1);
  return source.gap === null ? -ln(1 - u) : source.gap.sample(u);
}
