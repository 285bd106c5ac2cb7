/** A system that may fail during a run. */
import type { Sampler } from '../kernel/sampler.ts';
import type { OutageModel } from '../model/outage-model.ts';
import { Timer } from './timer.ts';

export class Outage {
  readonly model: OutageModel;
  readonly hash: number;
  /** Length of random outages. */
  readonly length: Sampler | null;
  readonly timer: Timer;
  /** Windows that overlap count once: how many are open. */
  open = 0;
  /** Which random outage is next. */
  ordinal = 0;
  isRandomOpen = false;
  /** Until when data is lost after the last end. */
  losesDataUntilS = NaN;

  constructor(model: OutageModel, hash: number, length: Sampler | null) {
    this.model = model;
    this.hash = hash;
    this.length = length;
    this.timer = new Timer({ outage: this });
    this.clear();
  }

  clear(): void {
    this.open = 0;
    this.ordinal = 0;
    this.isRandomOpen = false;
    this.losesDataUntilS = -Infinity;
  }
}
