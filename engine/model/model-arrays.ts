/**
 * The model as flat typed arrays, made once per model and shared by all its replications.
 *
 * Index names: q queue, g agent group, a agent, s source, k week table, i interval of the week,
 * line = one (queue, stage) waiting line. `kq` means k * queues + q.
 */
import { Sampler } from '../kernel/sampler.ts';
import { idHash } from '../kernel/id-hash.ts';
import type { CentreModel, HandlingModel, WeekTable } from './centre-model.ts';
import { routingArrays } from './routing-arrays.ts';
import type { RoutingArrays } from './routing-arrays.ts';

export interface ModelArrays {
  readonly model: CentreModel;
  readonly sampler: Sampler;
  readonly queues: number;
  readonly groups: number;
  readonly teams: number;
  readonly agents: number;
  readonly sources: number;
  readonly intervals: number;
  /** Reported weeks, at least 1. */
  readonly weekCount: number;
  readonly days: number;
  readonly intervalEdgesS: Float64Array;
  readonly dayStartsS: Float64Array;
  /** First interval of each day of the week; the last entry is the number of intervals. */
  readonly dayFirstInterval: Int32Array;
  readonly routing: RoutingArrays;

  readonly sourceQueue: Int32Array;
  readonly sourceHash: Int32Array;
  readonly sourceBusyness: Int32Array;
  readonly busynessHash: Int32Array;

  readonly answerWithinS: Float64Array;
  readonly waitingPlaces: Float64Array;

  readonly agentGroup: Int32Array;
  readonly groupTeam: Int32Array;
  readonly capacity: Int32Array;
  /** [g * queues + q] */
  readonly units: Int32Array;
  readonly handleFactor: Float64Array;
  readonly unresolvedFactor: Float64Array;

  /** [(k * sources + s) * intervals + i], contacts per second; keep probability 1 = all kept. */
  readonly rate: Float64Array;
  readonly keep: Float64Array;
  /** [k * busyness groups + b] */
  readonly busynessShape: Float64Array;
  /** [(k * queues + q) * intervals + i], 1 = open. */
  readonly open: Uint8Array;

  /** Everything below: [kq]. Law fields are numbers of the sampler. */
  /** 1 = always open and no bot: an attempt goes straight to the queue. */
  readonly isOpenDoor: Uint8Array;
  /** 1 = no transfers and every answer resolves: a finished leg is the end of the case. */
  readonly isPlainEnd: Uint8Array;
  readonly workLaw: Int32Array;
  readonly patienceLaw: Int32Array;
  readonly balkShare: Float64Array;
  readonly botAdoption: Float64Array;
  readonly botTruly: Float64Array;
  readonly botContained: Float64Array;
  readonly botSessionLaw: Int32Array;
  readonly botReturn: Float64Array;
  readonly botReturnLaw: Int32Array;
  readonly unresolved: Float64Array;
  readonly returnProbability: Float64Array;
  readonly returnLaw: Int32Array;
  readonly redial: Float64Array;
  readonly retry: Float64Array;
  readonly redialLaw: Int32Array;
  /** Transfers of kq: transferTo[start .. next start), with cumulative probabilities. */
  readonly transferStart: Int32Array;
  readonly transferTo: Int32Array;
  readonly transferUpTo: Float64Array;
}

/** Copies a model into flat arrays. The model must be whole: sizes are checked by `assertModel`. */
export function modelArrays(model: CentreModel): ModelArrays {
  const sampler = new Sampler();
  const queues = model.queues.length;
  const intervals = model.intervalEdgesS.length - 1;
  const tables = model.weeks;
  const perKq = <T>(read: (h: HandlingModel) => T): T[] => tables.flatMap((week) => week.handling.map(read));
  const transfers = perKq((h) => h.transfers);
  const transferStart = new Int32Array(transfers.length + 1);
  transfers.forEach((list, kq) => (transferStart[kq + 1] = transferStart[kq]! + list.length));
  const rate = new Float64Array(tables.length * model.sources.length * intervals);
  const keep = new Float64Array(rate.length).fill(1);
  const open = new Uint8Array(tables.length * queues * intervals).fill(1);
  tables.forEach((week, k) => {
    model.sources.forEach((_, s) => {
      const at = (k * model.sources.length + s) * intervals;
      rate.set(week.arrivalRatePerS[s]!, at);
      if (week.keepProbability[s]!.length > 0) keep.set(week.keepProbability[s]!, at);
    });
    model.queues.forEach((_, q) => week.open[q]!.forEach((is, i) => (open[(k * queues + q) * intervals + i] = is ? 1 : 0)));
  });
  return {
    model,
    sampler,
    queues,
    groups: model.groups.length,
    teams: model.groups.reduce((most, g) => Math.max(most, g.team + 1), 0),
    agents: model.agents.length,
    sources: model.sources.length,
    intervals,
    weekCount: Math.max(1, Math.ceil(model.horizonS / model.weekLengthS)),
    days: model.dayStartsS.length,
    intervalEdgesS: Float64Array.from(model.intervalEdgesS),
    dayStartsS: Float64Array.from(model.dayStartsS),
    dayFirstInterval: Int32Array.from([...model.dayStartsS.map((s) => model.intervalEdgesS.indexOf(s)), intervals]),
    routing: routingArrays(model),
    sourceQueue: Int32Array.from(model.sources, (s) => s.queue),
    sourceHash: Int32Array.from(model.sources, (s) => idHash(s.id)),
    sourceBusyness: Int32Array.from(model.sources, (s) => s.busynessGroup),
    busynessHash: Int32Array.from(model.busynessIds, (id) => idHash(`busyness/${id}`)),
    answerWithinS: Float64Array.from(model.queues, (q) => q.answerWithinS),
    waitingPlaces: Float64Array.from(model.queues, (q) => q.waitingPlaces),
    agentGroup: Int32Array.from(model.agents, (a) => a.group),
    groupTeam: Int32Array.from(model.groups, (g) => g.team),
    capacity: Int32Array.from(model.groups, (g) => g.capacityUnits),
    units: Int32Array.from(model.groups.flatMap((g) => g.unitsOfQueue)),
    handleFactor: Float64Array.from(model.groups.flatMap((g) => g.handleFactor)),
    unresolvedFactor: Float64Array.from(model.groups.flatMap((g) => g.unresolvedFactor)),
    rate,
    keep,
    busynessShape: Float64Array.from(tables.flatMap((week) => week.busynessShape)),
    open,
    isOpenDoor: Uint8Array.from(tables.flatMap((week) => week.handling.map((h, q) => (isOpenDoor(week, q, h) ? 1 : 0)))),
    isPlainEnd: Uint8Array.from(perKq((h) => (h.transfers.length === 0 && h.unresolvedProbability === 0 ? 1 : 0))),
    workLaw: Int32Array.from(perKq((h) => sampler.add(h.work))),
    patienceLaw: Int32Array.from(perKq((h) => sampler.add(h.patience.law))),
    balkShare: Float64Array.from(perKq((h) => h.patience.balkShare)),
    botAdoption: Float64Array.from(perKq((h) => h.bot.adoption)),
    botTruly: Float64Array.from(perKq((h) => h.bot.containedTruly)),
    botContained: Float64Array.from(perKq((h) => h.bot.containedTruly + h.bot.containedFalsely)),
    botSessionLaw: Int32Array.from(perKq((h) => sampler.add(h.bot.session))),
    botReturn: Float64Array.from(perKq((h) => h.bot.returnProbability)),
    botReturnLaw: Int32Array.from(perKq((h) => sampler.add(h.bot.returnDelay))),
    unresolved: Float64Array.from(perKq((h) => h.unresolvedProbability)),
    returnProbability: Float64Array.from(perKq((h) => h.returnProbability)),
    returnLaw: Int32Array.from(perKq((h) => sampler.add(h.returnDelay))),
    redial: Float64Array.from(perKq((h) => h.redialProbability)),
    retry: Float64Array.from(perKq((h) => h.retryProbability)),
    redialLaw: Int32Array.from(perKq((h) => sampler.add(h.redialDelay))),
    transferStart,
    transferTo: Int32Array.from(transfers.flatMap((list) => list.map((t) => t.queue))),
    transferUpTo: Float64Array.from(transfers.flatMap((list) => cumulate(list.map((t) => t.probability)))),
  };
}

function isOpenDoor(week: WeekTable, queue: number, handling: HandlingModel): boolean {
  return handling.bot.adoption === 0 && week.open[queue]!.every((is) => is);
}

function cumulate(parts: readonly number[]): number[] {
  let sum = 0;
  return parts.map((part) => (sum += part));
}
