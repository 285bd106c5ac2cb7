/**
 * New cases: per source and day a Poisson stream by inverting the cumulative rate, with a gamma day factor.
 *
 * Each contact's gap is a unit exponential of its own, spent along the rate; a rate that changes mid-gap is
 * exact (Cinlar's method), and a contact is the same person at every volume. Less volume drops contacts by
 * their own keep-draw; thinning against a maximum rate is never used (design.md 3).
 */
import { EventClass } from '../kernel/event-classes.ts';
import { Purpose } from '../kernel/keyed-draws.ts';
import { ln } from '../kernel/portable-maths.ts';
import { gammaQuantile } from '../statistics/gamma-quantile.ts';
import type { RunState } from '../run/run-state.ts';
import { attemptArrives } from './attempts.ts';
import { CASES, QUEUE_STRIDE } from '../record/field-index.ts';

/** Sets every source's first arrival. */
export function startArrivals(run: RunState): void {
  const { arrays } = run;
  const weekLengthS = arrays.model.weekLengthS;
  const startWeek = Math.floor(run.nowS / weekLengthS);
  const inWeekS = run.nowS - startWeek * weekLengthS;
  let dayOfWeek = arrays.days - 1;
  while (arrays.dayStartsS[dayOfWeek]! > inWeekS) dayOfWeek--;
  for (let s = 0; s < arrays.sources; s++) {
    beginDay(run, s, startWeek * arrays.days + dayOfWeek);
    setNextArrival(run, s);
  }
}

/** A source's timer has run out: somebody is here. */
export function arrivalHappens(run: RunState, source: number): void {
  const { streams, contacts } = run;
  const slot = run.takeSlot();
  const queue = run.arrays.sourceQueue[source]!;
  const word0 = streams.word0[source]!;
  contacts.word0[slot] = word0;
  contacts.word1[slot] = streams.word1[source]!;
  contacts.turn[slot] = 0;
  contacts.queue[slot] = queue;
  contacts.firstQueue[slot] = queue;
  contacts.served[slot] = 0;
  streams.word0[source] = word0 + 1;
  setNextArrival(run, source);
  run.grid[run.queueRow + queue * QUEUE_STRIDE + CASES]!++;
  attemptArrives(run, slot, queue);
}

function beginDay(run: RunState, source: number, day: number): void {
  const { arrays, streams, draws } = run;
  const week = Math.floor(day / arrays.days);
  const dayOfWeek = day - week * arrays.days;
  const weekStartS = week * arrays.model.weekLengthS;
  const beginS = weekStartS + arrays.dayStartsS[dayOfWeek]!;
  const table = Math.min(Math.max(week, 0), arrays.model.weeks.length - 1);
  let interval = arrays.dayFirstInterval[dayOfWeek]!;
  const last = arrays.dayFirstInterval[dayOfWeek + 1]!;
  // The lead-in may begin within a day.
  while (interval < last - 1 && weekStartS + arrays.intervalEdgesS[interval + 1]! <= run.nowS) interval++;
  streams.day[source] = day;
  streams.lastInterval[source] = last;
  streams.weekStartS[source] = weekStartS;
  streams.table[source] = table;
  streams.busyness[source] = dayFactor(run, arrays.sourceBusyness[source]!, day, table);
  streams.positionS[source] = beginS > run.nowS ? beginS : run.nowS;
  draws.nameDay(arrays.sourceHash[source]!, day, nameWords, 0);
  streams.word0[source] = nameWords[0]!;
  streams.word1[source] = nameWords[1]!;
  enterInterval(run, source, interval);
}

/** Takes up the numbers of an interval of the source's day. */
function enterInterval(run: RunState, source: number, interval: number): void {
  const { arrays, streams } = run;
  const at = (streams.table[source]! * arrays.sources + source) * arrays.intervals + interval;
  streams.interval[source] = interval;
  streams.edgeS[source] = streams.weekStartS[source]! + arrays.intervalEdgesS[interval + 1]!;
  streams.rate[source] = arrays.rate[at]! * streams.busyness[source]!;
  streams.keep[source] = arrays.keep[at]!;
}

const nameWords = new Int32Array(2);

/** Gamma(shape, shape) by inversion: the same day is busy in every scenario. Sources of a group share it. */
function dayFactor(run: RunState, group: number, day: number, table: number): number {
  if (group < 0) return 1;
  const { arrays, draws } = run;
  const shape = arrays.busynessShape[table * arrays.busynessHash.length + group]!;
  if (shape === Infinity) return 1;
  draws.nameDay(arrays.busynessHash[group]!, day, nameWords, 0);
  const u = draws.uniform(Purpose.busyness, nameWords[0]!, nameWords[1]!);
  return gammaQuantile(u, shape) / shape;
}

/** Moves the source's timer to its next kept contact; takes it away at the end of the horizon. */
function setNextArrival(run: RunState, source: number): void {
  const { streams } = run;
  let gap = unitGap(run, source);
  for (;;) {
    const rate = streams.rate[source]!;
    const positionS = streams.positionS[source]!;
    const edgeS = streams.edgeS[source]!;
    const reach = rate * (edgeS - positionS);
    if (gap < reach) {
      const nextS = positionS + gap / rate;
      if (nextS >= run.horizonS) break;
      streams.positionS[source] = nextS;
      if (streams.keep[source]! >= 1 || isKept(run, source)) {
        run.events.schedule(source, nextS, EventClass.arrival);
        return;
      }
      streams.word0[source]!++;
      gap = unitGap(run, source);
      continue;
    }
    gap -= reach;
    streams.positionS[source] = edgeS;
    if (edgeS >= run.horizonS) break;
    const next = streams.interval[source]! + 1;
    if (next < streams.lastInterval[source]!) {
      enterInterval(run, source, next);
    } else {
      beginDay(run, source, streams.day[source]! + 1);
      gap = unitGap(run, source);
    }
  }
  run.events.cancel(source);
}

function isKept(run: RunState, source: number): boolean {
  const { streams } = run;
  return run.draws.uniform(Purpose.kept, streams.word0[source]!, streams.word1[source]!) < streams.keep[source]!;
}

function unitGap(run: RunState, source: number): number {
  const { streams } = run;
  return -ln(1 - run.draws.uniform(Purpose.arrivalGap, streams.word0[source]!, streams.word1[source]!));
}
