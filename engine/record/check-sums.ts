/**
 * The sums behind the self-checks, kept by two independent ways each: areas under counts, and overlaps of
 * single stays (design.md 5).
 */
export class CheckSums {
  contactsIn = 0;
  contactsOut = 0;
  returnsScheduled = 0;
  returnsArrived = 0;
  returnsPending = 0;
  waitOverlapS = 0;
  handleOverlapS = 0;
  idleBesideWaiting = 0;
  badTimes = 0;
  events = 0;
  legs = 0;
  /** Integral of each queue's length over the window, and since when the length has stood. */
  readonly queueAreaS: Float64Array;
  readonly queueSinceS: Float64Array;

  constructor(queues: number) {
    this.queueAreaS = new Float64Array(queues);
    this.queueSinceS = new Float64Array(queues);
  }

  clear(): void {
    this.contactsIn = 0;
    this.contactsOut = 0;
    this.returnsScheduled = 0;
    this.returnsArrived = 0;
    this.returnsPending = 0;
    this.waitOverlapS = 0;
    this.handleOverlapS = 0;
    this.idleBesideWaiting = 0;
    this.badTimes = 0;
    this.events = 0;
    this.legs = 0;
    this.queueAreaS.fill(0);
    this.queueSinceS.fill(0);
  }

  /** Books the time a queue had `length` contacts, up to now; call before the length changes. */
  settleQueue(queue: number, length: number, nowS: number, horizonS: number): void {
    const since = this.queueSinceS[queue]!;
    const until = nowS < horizonS ? nowS : horizonS;
    if (until <= since) return;
    this.queueSinceS[queue] = until;
    this.queueAreaS[queue]! += length * (until - since);
  }
}
