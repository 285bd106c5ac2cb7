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
import { ContactState } from '../run/contacts.ts';
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
  contacts.word0[slot] = streams.words[2 * source]! + streams.ordinal[source]!;
  contacts.word1[slot] = streams.words[2 * source + 1]!;
  contacts.attempt[slot] = 0;
  contacts.queue[slot] = queue;
  contacts.served[slot] = 0;
  contacts.state[slot] = ContactState.free;
  streams.ordinal[source]!++;
  setNextArrival(run, source);
  run.grid[run.queueRow + queue * QUEUE_STRIDE + CASES]!++;
  attemptArrives(run, slot);
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
  streams.ordinal[source] = 0;
  streams.interval[source] = interval;
  streams.lastInterval[source] = last;
  streams.weekStartS[source] = weekStartS;
  streams.table[source] = table;
  streams.positionS[source] = beginS > run.nowS ? beginS : run.nowS;
  draws.nameDay(arrays.sourceHash[source]!, day, streams.words, 2 * source);
  streams.busyness[source] = dayFactor(run, arrays.sourceBusyness[source]!, day, table);
}

const factorWords = new Int32Array(2);

/** Gamma(shape, shape) by inversion: the same day is busy in every scenario. Sources of a group share it. */
function dayFactor(run: RunState, group: number, day: number, table: number): number {
  if (group < 0) return 1;
  const { arrays, draws } = run;
  const groups = arrays.busynessHash.length;
  const shape = arrays.busynessShape[table * groups + group]!;
  if (shape === Infinity) return 1;
  draws.nameDay(arrays.busynessHash[group]!, day, factorWords, 0);
  const u = draws.uniform(Purpose.busyness, factorWords[0]!, factorWords[1]!);
  return gammaQuantile(u, shape) / shape;
}

/** Moves the source's timer to its next kept contact; takes it away at the end of the horizon. */
function setNextArrival(run: RunState, source: number): void {
  const { arrays, streams, draws } = run;
  let gap = unitGap(run, source);
  for (;;) {
    if (streams.interval[source]! >= streams.lastInterval[source]!) {
      if (streams.positionS[source]! >= run.horizonS) break;
      beginDay(run, source, streams.day[source]! + 1);
      gap = unitGap(run, source);
      continue;
    }
    const interval = streams.interval[source]!;
    const at = (streams.table[source]! * arrays.sources + source) * arrays.intervals + interval;
    const rate = arrays.rate[at]! * streams.busyness[source]!;
    const positionS = streams.positionS[source]!;
    const edgeS = streams.weekStartS[source]! + arrays.intervalEdgesS[interval + 1]!;
    const reach = rate * (edgeS - positionS);
    if (gap >= reach) {
      gap -= reach;
      streams.interval[source] = interval + 1;
      streams.positionS[source] = edgeS;
      continue;
    }
    const nextS = positionS + gap / rate;
    if (nextS >= run.horizonS) break;
    streams.positionS[source] = nextS;
    const keep = arrays.keep[at]!;
    if (keep < 1) {
      const word0 = streams.words[2 * source]! + streams.ordinal[source]!;
      if (draws.uniform(Purpose.kept, word0, streams.words[2 * source + 1]!) >= keep) {
        streams.ordinal[source]!++;
        gap = unitGap(run, source);
        continue;
      }
    }
    run.events.schedule(source, nextS, EventClass.arrival);
    return;
  }
  run.events.cancel(source);
}

function unitGap(run: RunState, source: number): number {
  const { streams } = run;
  const word0 = streams.words[2 * source]! + streams.ordinal[source]!;
  return -ln(1 - run.draws.uniform(Purpose.arrivalGap, word0, streams.words[2 * source + 1]!));
}
