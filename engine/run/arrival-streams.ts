/** Where each source stands in its day: the position on the cumulative rate, and the next ordinal. */
import type { ModelArrays } from '../model/model-arrays.ts';

export class ArrivalStreams {
  /** Day from the start of the reported window; negative in the lead-in. */
  readonly day: Int32Array;
  /** The next contact's ordinal of the day. */
  readonly ordinal: Int32Array;
  /** Position: interval of the week, and the instant reached in it. */
  readonly interval: Int32Array;
  readonly positionS: Float64Array;
  /** The day's end and its last interval + 1. */
  readonly dayEndS: Float64Array;
  readonly lastInterval: Int32Array;
  /** Start of the day's week, its table, and the busyness factor. */
  readonly weekStartS: Float64Array;
  readonly table: Int32Array;
  readonly busyness: Float64Array;
  /** Words that name (source, day): two per source. */
  readonly words: Int32Array;

  constructor(arrays: ModelArrays) {
    const n = arrays.sources;
    this.day = new Int32Array(n);
    this.ordinal = new Int32Array(n);
    this.interval = new Int32Array(n);
    this.positionS = new Float64Array(n);
    this.dayEndS = new Float64Array(n);
    this.lastInterval = new Int32Array(n);
    this.weekStartS = new Float64Array(n);
    this.table = new Int32Array(n);
    this.busyness = new Float64Array(n);
    this.words = new Int32Array(2 * n);
  }
}
