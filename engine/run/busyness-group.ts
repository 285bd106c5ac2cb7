/**
 * Sources that are busy on the same days. Whichever of them comes first to a day, or to an interval of it, draws the
 * factor; the others read it.
 */
import { idHash } from '../kernel/id-hash.ts';

const NEVER = -2147483648;

export class BusynessGroup {
  /** Names the factors. */
  readonly hash: number;
  /** Day of each known factor, by its place within a day. */
  private readonly days: Int32Array;
  private readonly factors: Float64Array;

  /** @param id of the group @param places factors of one day: its own, and one per interval of the week */
  constructor(id: string, places: number) {
    this.hash = idHash(`busyness/${id}`);
    this.days = new Int32Array(places);
    this.factors = new Float64Array(places);
    this.clear();
  }

  /** Before another replication. */
  clear(): void {
    this.days.fill(NEVER);
  }

  /** The factor at a place of a day; NaN while nobody has drawn it. */
  known(day: number, place: number): number {
    return this.days[place] === day ? this.factors[place]! : NaN;
  }

  remember(day: number, place: number, factor: number): number {
    this.days[place] = day;
    this.factors[place] = factor;
    return factor;
  }
}
