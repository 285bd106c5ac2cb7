/** Where each source stands in its day: the position on the cumulative rate, and the next contact's name. */
import type { ModelArrays } from '../model/model-arrays.ts';

export class ArrivalStreams {
  /** Day from the start of the reported window; negative in the lead-in. */
  readonly day: Int32Array;
  /** Words that name the next contact; the first one grows by one per contact of the day. */
  readonly word0: Int32Array;
  readonly word1: Int32Array;
  /** The instant reached, and the interval of the week it lies in. */
  readonly positionS: Float64Array;
  readonly interval: Int32Array;
  /** End, rate (busyness included, per second) and keep probability of that interval. */
  readonly edgeS: Float64Array;
  readonly rate: Float64Array;
  readonly keep: Float64Array;
  /** The day's last interval + 1, start of its week, week table, busyness factor. */
  readonly lastInterval: Int32Array;
  readonly weekStartS: Float64Array;
  readonly table: Int32Array;
  readonly busyness: Float64Array;

  constructor(arrays: ModelArrays) {
    const n = arrays.sources;
    this.day = new Int32Array(n);
    this.word0 = new Int32Array(n);
    this.word1 = new Int32Array(n);
    this.positionS = new Float64Array(n);
    this.interval = new Int32Array(n);
    this.edgeS = new Float64Array(n);
    this.rate = new Float64Array(n);
    this.keep = new Float64Array(n);
    this.lastInterval = new Int32Array(n);
    this.weekStartS = new Float64Array(n);
    this.table = new Int32Array(n);
    this.busyness = new Float64Array(n);
  }
}
