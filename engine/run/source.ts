/** A source of new cases, and where it stands in its day. */
import { idHash } from '../kernel/id-hash.ts';
import type { SamplerCache } from '../kernel/sampler-cache.ts';
import type { Sampler } from '../kernel/sampler.ts';
import type { BurstModel, CentreModel } from '../model/centre-model.ts';
import type { BusynessGroup } from './busyness-group.ts';
import type { QueueState } from './queue-state.ts';
import { Timer } from './timer.ts';

/** What a source reads in one week table. */
export interface SourceRates {
  /** Contacts per second, per interval of the week. */
  readonly perS: Float64Array;
  /** Probability that a contact of the base volume is kept, per interval. */
  readonly keep: Float64Array;
  /** Shape of the gamma day factor, and of a further one per interval; Infinity = none. */
  readonly busynessShape: number;
  readonly intervalShape: number;
  /** Cumulative shares of the customer tiers; null = all are of the first. */
  readonly tierUpTo: readonly number[] | null;
}

export class Source {
  readonly index: number;
  readonly hash: number;
  /** By customer tier. */
  readonly queues: readonly QueueState[];
  /** Whose days are busy together; null = none are. */
  readonly busynessGroup: BusynessGroup | null;
  /** Law of the gaps at rate 1; null = exponential. */
  readonly gap: Sampler | null;
  readonly bursts: BurstModel | null;
  /** Comes at listed instants: recorded ones, or the bursts of the day; null = comes at a rate. */
  listedS: Float64Array | null;
  listedAt = 0;
  /** Those of the day's bursts who come after midnight. */
  afterMidnightS: readonly number[] = [];
  /** Per week table. */
  readonly rates: readonly SourceRates[];
  readonly timer: Timer;

  /** Day from the start of the reported window; negative in the lead-in. */
  day = 0;
  /** Words that name the next contact; the first one grows by one per contact of the day. */
  word0 = -2147483648;
  word1 = -2147483648;
  /** The first word of the day's first contact. */
  firstWord0 = -2147483648;
  interval = 0;
  /** The day's last interval + 1. */
  lastInterval = 0;
  weekStartS = NaN;
  /** The instant reached in the stream. */
  positionS = NaN;
  /** End, rate (busyness included, per second) and keep probability of the interval it lies in. */
  edgeS = NaN;
  rate = NaN;
  keep = NaN;
  /** How busy the day is. */
  dayFactor = NaN;
  /** The numbers of the day's week. */
  today: SourceRates;

  constructor(model: CentreModel, s: number, queues: readonly QueueState[], busyness: readonly BusynessGroup[], samplers: SamplerCache) {
    const source = model.sources[s]!;
    const intervals = model.intervalEdgesS.length - 1;
    const group = source.busynessGroup;
    this.index = s;
    this.hash = idHash(source.id);
    this.queues = (source.tierQueues ?? [source.queue]).map((q) => queues[q]!);
    this.busynessGroup = busyness[group] ?? null;
    this.gap = source.gap === undefined ? null : samplers.of(source.gap);
    this.bursts = source.bursts ?? null;
    this.listedS = source.recordedS === undefined ? null : Float64Array.from(source.recordedS);
    if (this.bursts !== null) this.listedS = new Float64Array(0);
    this.rates = model.weeks.map((week) => {
      const keep = week.keepProbability[s]!;
      return {
        perS: Float64Array.from(week.arrivalRatePerS[s]!),
        keep: keep.length > 0 ? Float64Array.from(keep) : new Float64Array(intervals).fill(1),
        busynessShape: group < 0 ? Infinity : week.busynessShape[group]!,
        intervalShape: group < 0 ? Infinity : (week.busynessIntervalShape?.[group] ?? Infinity),
        tierUpTo: this.queues.length > 1 ? (week.tierUpTo?.[s] ?? null) : null,
      };
    });
    this.today = this.rates[0]!;
    this.timer = new Timer({ source: this });
  }
}
