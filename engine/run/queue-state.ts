/** One queue of a run: its fixed settings, the numbers in force, and how many wait. */
import type { QueueModel } from '../model/centre-model.ts';
import type { QueueTerms } from '../model/queue-terms.ts';
import { QUEUE_AREA_S, QUEUE_STRIDE } from '../record/field-index.ts';
import type { WaitingLine } from './waiting-line.ts';

export class QueueState {
  readonly index: number;
  /** Where the queue's cell starts within a row of the grid. */
  readonly cellOffset: number;
  readonly answerWithinS: number;
  readonly waitingPlaces: number;
  /** Answered later than this is overdue. */
  dueS = NaN;
  /** How long a returning customer waits for the agent of the last time; -1 = not at all. */
  readonly affinityS: number;
  /** Where a contact waits first. */
  readonly firstLine: WaitingLine;
  /** The numbers of the week table in force. */
  terms: QueueTerms;
  waiting = 0;
  /** Outages that shut the door, and those that slow the work down: how many, and by what factor in all. */
  shut = 0;
  slowFactor = NaN;
  /** Integral of `waiting` over the row of the grid that is being written, and since when `waiting` has stood. */
  private areaS = NaN;
  private sinceS = NaN;

  constructor(index: number, model: QueueModel, firstLine: WaitingLine, terms: QueueTerms) {
    this.index = index;
    this.cellOffset = index * QUEUE_STRIDE;
    this.answerWithinS = model.answerWithinS;
    this.waitingPlaces = model.waitingPlaces;
    this.dueS = model.dueS ?? Infinity;
    this.affinityS = model.affinityS ?? -1;
    this.firstLine = firstLine;
    this.terms = terms;
    this.clear(0);
  }

  clear(startS: number): void {
    this.waiting = 0;
    this.shut = 0;
    this.slowFactor = 1;
    this.areaS = 0;
    this.sinceS = startS;
  }

  /** The line that a contact which has asked for an agent at `enteredS` has got to by now. */
  lineReached(enteredS: number, nowS: number): WaitingLine {
    let line = this.firstLine;
    while (line.nextStage !== null && enteredS + line.leavesAfterS <= nowS) line = line.nextStage;
    return line;
  }

  /** Books the time that `waiting` has stood, up to now; call before it changes. */
  settle(nowS: number): void {
    this.areaS += this.waiting * (nowS - this.sinceS);
    this.sinceS = nowS;
  }

  /** Adds the row that ends at `nowS` to the queue's cell at `cell`. */
  closeRow(nowS: number, grid: Float64Array, cell: number): void {
    this.settle(nowS);
    grid[cell + QUEUE_AREA_S]! += this.areaS;
    this.areaS = 0;
  }
}
