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
  waitOverlapS = NaN;
  handleOverlapS = NaN;
  idleBesideWaiting = 0;
  badTimes = 0;
  events = 0;
  legs = 0;

  constructor() {
    this.clear();
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
  }
}
