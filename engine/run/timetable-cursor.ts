/** Where a run is in its timetable: the next entry and when it happens. */
import type { Timetable, WeekPlan } from '../model/timetable.ts';

export class TimetableCursor {
  /** When the next entry happens; Infinity past the last. */
  nextS = NaN;
  /** Week of the next entry, from the start of the reported window. */
  week = 0;
  private readonly timetable: Timetable;
  private readonly weekLengthS: number;
  private plan: WeekPlan;
  private at = 0;

  constructor(timetable: Timetable, weekLengthS: number) {
    this.timetable = timetable;
    this.weekLengthS = weekLengthS;
    this.plan = timetable.week(timetable.firstWeek);
    this.restart();
  }

  restart(): void {
    this.turnTo(this.timetable.firstWeek);
  }

  get kind(): number {
    return this.plan.kind[this.at]!;
  }

  get argument(): number {
    return this.plan.argument[this.at]!;
  }

  get detail(): number {
    return this.plan.detail[this.at]!;
  }

  /** On to the entry after the next. */
  advance(): void {
    this.at++;
    this.findNext();
  }

  private turnTo(week: number): void {
    this.week = week;
    this.plan = this.timetable.week(week);
    this.at = 0;
    this.findNext();
  }

  private findNext(): void {
    if (this.at < this.plan.length) this.nextS = this.week * this.weekLengthS + this.plan.timeS[this.at]!;
    else if (this.week < this.timetable.lastWeek) this.turnTo(this.week + 1);
    else this.nextS = Infinity;
  }
}
