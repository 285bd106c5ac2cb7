/** One queue of a run: its fixed settings, the numbers in force, and how many wait. */
import type { QueueModel } from '../model/centre-model.ts';
import type { QueueTerms } from '../model/queue-terms.ts';
import * as Field from '../record/field-index.ts';
import type { WaitingLine } from './waiting-line.ts';

export class QueueState {
  readonly index: number;
  /** Where the queue's cell starts within a row of the grid. */
  readonly cellOffset: number;
  readonly answerWithinS: number;
  readonly waitingPlaces: number;
  /** Where a contact waits first. */
  readonly firstLine: WaitingLine;
  /** The numbers of the week table in force. */
  terms: QueueTerms;
  waiting = 0;
  /** Integral of `waiting` over the reported window, and since when `waiting` has stood; for Little's law. */
  areaS = NaN;
  private sinceS = NaN;

  constructor(index: number, model: QueueModel, firstLine: WaitingLine, terms: QueueTerms) {
    this.index = index;
    this.cellOffset = index * Field.QUEUE_STRIDE;
    this.answerWithinS = model.answerWithinS;
    this.waitingPlaces = model.waitingPlaces;
    this.firstLine = firstLine;
    this.terms = terms;
    this.clear();
  }

  clear(): void {
    this.waiting = 0;
    this.areaS = 0;
    this.sinceS = 0;
  }

  /** Books the time that `waiting` has stood, up to now; call before it changes. */
  settle(nowS: number, horizonS: number): void {
    const untilS = nowS < horizonS ? nowS : horizonS;
    if (untilS <= this.sinceS) return;
    this.areaS += this.waiting * (untilS - this.sinceS);
    this.sinceS = untilS;
  }
}
