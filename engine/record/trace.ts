/**
 * What happened to single cases, event by event: one column per number, within a memory that was asked for. When it is
 * full the trace stops, and says so. A run without a trace pays one comparison per event.
 */

/**
 * Which cases are traced: all whose first attempt comes in a span [fromS, toS), seconds from the start of the reported
 * window, or one. Opening stock came before the run began, by as much as it has waited.
 */
export type TraceWish =
  | { readonly kind: 'span'; readonly fromS: number; readonly toS: number }
  | { readonly kind: 'case'; readonly of: CaseName };

/** The n-th case of a source on a day, both counted from 0; day 0 is the first of the reported window. */
export interface CaseName {
  /** Index of the source; opening stock of queue q is -1 - q. */
  readonly source: number;
  /** Opening stock and recorded contacts are numbered through, all of them as of day 0. */
  readonly day: number;
  readonly ordinal: number;
}

export interface TraceEvent {
  readonly timeS: number;
  /** One of trace-kinds.ts. */
  readonly kind: number;
  /** Index into `Trace.cases`. */
  readonly case: number;
  /** From 0. */
  readonly attempt: number;
  /** From 0; a helper's leg has a number above all of the customer's. */
  readonly leg: number;
  readonly queue: number;
  /** -1 = nobody. */
  readonly agent: number;
  readonly a: number;
  readonly b: number;
}

/** Bytes of one event in its columns, and of one case: an object of three small numbers and its place in the list. */
const EVENT_BYTES = 8 + 1 + 4 + 4 + 4 + 4 + 8 + 8;
const CASE_BYTES = 32;
const FIRST_EVENTS = 1024;

export class Trace {
  readonly wish: TraceWish;
  readonly cases: CaseName[] = [];
  length = 0;
  /** Events left out because the memory was full; of cases that came later still, one each. */
  dropped = 0;
  private readonly mostEvents: number;
  private timeS = new Float64Array(0);
  private kind = new Uint8Array(0);
  private caseOf = new Int32Array(0);
  private turn = new Int32Array(0);
  private queue = new Int32Array(0);
  private agent = new Int32Array(0);
  private a = new Float64Array(0);
  private b = new Float64Array(0);

  /** @param mostBytes memory of events and cases together */
  constructor(wish: TraceWish, mostBytes: number) {
    this.wish = wish;
    // A case has at least one event, so there are never more names than events.
    this.mostEvents = Math.max(1, Math.floor(mostBytes / (EVENT_BYTES + CASE_BYTES)));
  }

  /** Is a case that comes now traced? If so its index, else -1. */
  begin(source: number, day: number, ordinal: number, nowS: number): number {
    const { wish } = this;
    const isWished =
      wish.kind === 'span'
        ? nowS >= wish.fromS && nowS < wish.toS
        : wish.of.source === source && wish.of.day === day && wish.of.ordinal === ordinal;
    if (!isWished) return -1;
    if (this.length === this.mostEvents) {
      this.dropped++;
      return -1;
    }
    return this.cases.push({ source, day, ordinal }) - 1;
  }

  add(timeS: number, kind: number, of: number, turn: number, queue: number, agent: number, a: number, b: number): void {
    if (this.length === this.mostEvents) {
      this.dropped++;
      return;
    }
    if (this.length === this.timeS.length) this.grow();
    const at = this.length++;
    this.timeS[at] = timeS;
    this.kind[at] = kind;
    this.caseOf[at] = of;
    this.turn[at] = turn;
    this.queue[at] = queue;
    this.agent[at] = agent;
    this.a[at] = a;
    this.b[at] = b;
  }

  /** Event `at`, in the order in which they happened. */
  event(at: number): TraceEvent {
    const turn = this.turn[at]!;
    return {
      timeS: this.timeS[at]!,
      kind: this.kind[at]!,
      case: this.caseOf[at]!,
      attempt: turn >>> 16,
      leg: turn & 0xffff,
      queue: this.queue[at]!,
      agent: this.agent[at]!,
      a: this.a[at]!,
      b: this.b[at]!,
    };
  }

  /** The events of one case. */
  eventsOf(index: number): TraceEvent[] {
    const events: TraceEvent[] = [];
    for (let at = 0; at < this.length; at++) if (this.caseOf[at] === index) events.push(this.event(at));
    return events;
  }

  /** The events of every case, in the order of `cases`. One case at a time: all events as objects would take many times their columns. */
  *byCase(): Generator<readonly TraceEvent[]> {
    const ends = new Uint32Array(this.cases.length + 1);
    for (let at = 0; at < this.length; at++) ends[this.caseOf[at]! + 1]!++;
    for (let index = 0; index < this.cases.length; index++) ends[index + 1]! += ends[index]!;
    const order = new Uint32Array(this.length);
    const next = ends.slice();
    for (let at = 0; at < this.length; at++) order[next[this.caseOf[at]!]!++] = at;
    for (let index = 0; index < this.cases.length; index++) yield Array.from(order.subarray(ends[index], ends[index + 1]), (at) => this.event(at));
  }

  private grow(): void {
    const room = Math.min(this.mostEvents, Math.max(FIRST_EVENTS, 2 * this.length));
    this.timeS = wider(this.timeS, new Float64Array(room));
    this.kind = wider(this.kind, new Uint8Array(room));
    this.caseOf = wider(this.caseOf, new Int32Array(room));
    this.turn = wider(this.turn, new Int32Array(room));
    this.queue = wider(this.queue, new Int32Array(room));
    this.agent = wider(this.agent, new Int32Array(room));
    this.a = wider(this.a, new Float64Array(room));
    this.b = wider(this.b, new Float64Array(room));
  }
}

function wider<T extends Float64Array | Uint8Array | Int32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
