/**
 * Small models made by hand: queues, groups of agents, who serves whom. Everything left out is neutral.
 * Used by the theory battery, the laws and the benchmark.
 */
import type { CentreModel, HandlingModel, QueueModel, WeekTable } from '../../engine/model/centre-model.ts';
import type { BotModel } from '../../engine/model/self-service-model.ts';
import type { Law } from '../../engine/model/law.ts';

export interface QueueSketch {
  /** Arrivals per hour in each interval; one number = constant. Empty = no source (reached by transfer only). */
  readonly perHour?: number | readonly number[];
  /** Law of the gaps at rate 1, mean 1. Default exponential. */
  readonly gap?: Law;
  readonly work?: Law;
  readonly patience?: Law;
  readonly balkShare?: number;
  readonly waitingPlaces?: number;
  readonly answerWithinS?: number;
  readonly creditS?: number;
  readonly handling?: Partial<HandlingModel>;
  readonly bot?: Partial<BotModel>;
  /** false = its arrivals do not follow the busyness of the day. */
  readonly followsBusyness?: boolean;
  /** Groups that serve this queue from the start: [group, agent rank, contact rank]. */
  readonly servedBy?: readonly (readonly [number, number, number])[];
  /** Further routing stages: groups allowed from afterS on (in place of the ones before). */
  readonly laterStages?: readonly { afterS: number; servedBy: readonly (readonly [number, number, number])[] }[];
}

export interface GroupSketch {
  /** Agents on duty in each interval; one number = always. Agent n works while the number is above n. */
  readonly agents: number | readonly number[];
  readonly slots?: number;
  /** Pace per contact by how many an agent has in hand, the first one 1. Default 1, however many. */
  readonly pace?: readonly number[];
  /** Handling factor per queue. */
  readonly handleFactor?: readonly number[];
}

export interface Sketch {
  readonly queues: readonly QueueSketch[];
  readonly groups: readonly GroupSketch[];
  /** Length of the week that the intervals divide; also the reported window unless `weeks` or `tailS` say more. */
  readonly horizonS: number;
  /** How often that week is run, one after the other. Default 1. */
  readonly weeks?: number;
  readonly leadInS?: number;
  /** Length of the intervals; default the whole horizon. */
  readonly intervalS?: number;
  /** Edges of uneven intervals, first 0, last horizonS; in place of `intervalS`. */
  readonly edgesS?: readonly number[];
  /** Window class of each interval; default all 0. */
  readonly windowOfInterval?: readonly number[];
  /** Further time in which everything goes on as in the last interval, in a window class of its own (the last). */
  readonly tailS?: number;
  /** Gamma shape of the day factor shared by all sources; default none. */
  readonly busynessShape?: number;
  readonly ending?: CentreModel['ending'];
  readonly sampleTimesS?: readonly number[];
  readonly fcrWindowS?: number;
}

const NEVER: Law = { kind: 'never' };
const AT_ONCE: Law = { kind: 'deterministic', meanS: 0 };

export const NO_BOT: BotModel = {
  adoption: 0,
  containedTruly: 0,
  containedFalsely: 0,
  session: AT_ONCE,
  returnProbability: 0,
  returnDelay: AT_ONCE,
};

/** A model whose week is the horizon (and the tail). */
export function queueingModel(sketch: Sketch): CentreModel {
  const edges = edgesOf(sketch);
  const intervals = edges.length - 1;
  const weekLengthS = edges[intervals]!;
  const tail = sketch.tailS === undefined ? 0 : 1;
  const groups = sketch.groups;
  const spread = (value: number | readonly number[]): number[] => {
    if (typeof value === 'number') return new Array<number>(intervals).fill(value);
    return tail === 0 ? [...value] : [...value, value[value.length - 1]!];
  };
  const windows = sketch.windowOfInterval ?? new Array<number>(intervals - tail).fill(0);
  const windowCount = windows.reduce((most, window) => Math.max(most, window + 1), 0);
  const sources = sketch.queues.flatMap((queue, q) => (queue.perHour === undefined ? [] : [{ queue, q }]));
  const agents: { id: string; group: number }[] = [];
  const duties: WeekTable['duties'][number][] = [];
  groups.forEach((group, g) => {
    const staff = spread(group.agents);
    const heads = staff.reduce((most, n) => Math.max(most, n), 0);
    for (let n = 0; n < heads; n++) {
      for (const [startS, endS] of spellsAbove(n, staff, edges)) {
        duties.push({ agent: agents.length, startS, endS, breaks: [], pay: 0, paidS: endS - startS });
      }
      agents.push({ id: `group-${g}/${String(n).padStart(4, '0')}`, group: g });
    }
  });
  const ranks = (
    servedBy: readonly (readonly [number, number, number])[],
    afterS: number,
  ): QueueModel['stages'][number] => {
    const agentRank = new Array<number>(groups.length).fill(Infinity);
    const contactRank = new Array<number>(groups.length).fill(Infinity);
    for (const [group, byContact, byAgent] of servedBy) {
      agentRank[group] = byContact;
      contactRank[group] = byAgent;
    }
    return { afterS, agentRank, contactRank, minIdle: new Array<number>(groups.length).fill(0) };
  };
  return {
    weekLengthS,
    intervalEdgesS: edges,
    dayStartsS: [0],
    horizonS: weekLengthS * (sketch.weeks ?? 1),
    leadInS: sketch.leadInS ?? 0,
    ending: sketch.ending ?? 'drain',
    fcrWindowS: sketch.fcrWindowS ?? 604800,
    queues: sketch.queues.map((queue, q) => ({
      id: `queue-${q}`,
      answerWithinS: queue.answerWithinS ?? 20,
      waitingPlaces: queue.waitingPlaces ?? Infinity,
      creditS: queue.creditS ?? 0,
      ageing: 1,
      stages: [
        ranks(queue.servedBy ?? groups.map((_, g) => [g, 0, 0] as const), 0),
        ...(queue.laterStages ?? []).map((stage) => ranks(stage.servedBy, stage.afterS)),
      ],
    })),
    sources: sources.map(({ queue, q }) => ({
      id: `source-${q}`,
      queue: q,
      busynessGroup: sketch.busynessShape === undefined || queue.followsBusyness === false ? -1 : 0,
      ...(queue.gap === undefined ? {} : { gap: queue.gap }),
    })),
    busynessIds: sketch.busynessShape === undefined ? [] : ['0'],
    groups: groups.map((group, g) => ({
      id: `group-${g}`,
      team: g,
      capacityUnits: group.slots ?? 1,
      unitsOfQueue: sketch.queues.map(() => 1),
      handleFactor: group.handleFactor ?? sketch.queues.map(() => 1),
      unresolvedFactor: sketch.queues.map(() => 1),
      ...(group.pace === undefined ? {} : { pace: group.pace }),
    })),
    agents,
    weeks: [
      {
        arrivalRatePerS: sources.map(({ queue }) => spread(queue.perHour!).map((rate) => rate / 3600)),
        keepProbability: sources.map(() => []),
        busynessShape: sketch.busynessShape === undefined ? [] : [sketch.busynessShape],
        handling: sketch.queues.map((queue) => ({
          work: queue.work ?? { kind: 'exponential', meanS: 180 },
          patience: { law: queue.patience ?? NEVER, balkShare: queue.balkShare ?? 0 },
          bot: { ...NO_BOT, ...queue.bot },
          unresolvedProbability: 0,
          returnProbability: 0,
          returnDelay: AT_ONCE,
          redialProbability: 0,
          retryProbability: 0,
          redialDelay: AT_ONCE,
          transfers: [],
          ...queue.handling,
        })),
        open: sketch.queues.map(() => []),
        duties,
      },
    ],
    windowClassOfInterval: tail === 0 ? [...windows] : [...windows, windowCount],
    windowClassCount: windowCount + tail,
    sampleTimesS: sketch.sampleTimesS ?? [],
  };
}

export const exponential = (meanS: number): Law => ({ kind: 'exponential', meanS });

function edgesOf(sketch: Sketch): number[] {
  const { horizonS, intervalS = horizonS } = sketch;
  const intervals = Math.round(horizonS / intervalS);
  const even = Array.from({ length: intervals + 1 }, (_, i) => (i === intervals ? horizonS : i * intervalS));
  const edges = [...(sketch.edgesS ?? even)];
  if (sketch.tailS !== undefined) edges.push(horizonS + sketch.tailS);
  return edges;
}

/** Spells of time in which more than n agents are wanted. */
function spellsAbove(n: number, staff: readonly number[], edges: readonly number[]): (readonly [number, number])[] {
  const spells: [number, number][] = [];
  staff.forEach((wanted, i) => {
    if (wanted <= n) return;
    const last = spells[spells.length - 1];
    if (last !== undefined && last[1] === edges[i]!) last[1] = edges[i + 1]!;
    else spells.push([edges[i]!, edges[i + 1]!]);
  });
  return spells;
}
