/** A bot as a system during a run: its sessions, its mistakes, and whether it can be had. */
import type { BotPoolModel } from '../model/self-service-model.ts';

export class BotPool {
  readonly model: BotPoolModel;
  sessions = 0;
  /** Outages that have taken it down. */
  down = 0;
  /** Taken off for wrong answers until then. */
  suspendedUntilS = NaN;
  /** The last sessions, 1 = ended in a wrong answer, written round and round. */
  private readonly lastWrong: Uint8Array;
  private at = 0;
  private seen = 0;
  private wrong = 0;

  constructor(model: BotPoolModel) {
    this.model = model;
    this.lastWrong = new Uint8Array(model.suspension?.sessions ?? 0);
    this.clear();
  }

  clear(): void {
    this.sessions = 0;
    this.down = 0;
    this.suspendedUntilS = -Infinity;
    this.forget();
  }

  /** Can it take one more session now? */
  takes(nowS: number): boolean {
    return this.down === 0 && nowS >= this.suspendedUntilS && this.sessions < this.model.mostSessions;
  }

  /** A session has ended; after too many wrong answers among the last ones the bot is taken off for a while. */
  record(isWrong: boolean, nowS: number): void {
    const { suspension } = this.model;
    if (suspension === null) return;
    this.wrong += (isWrong ? 1 : 0) - this.lastWrong[this.at]!;
    this.lastWrong[this.at] = isWrong ? 1 : 0;
    this.at = (this.at + 1) % suspension.sessions;
    this.seen++;
    // A quotient, not a product: 0.29 x 100 is less than 29.
    if (this.seen < suspension.sessions || this.wrong / suspension.sessions <= suspension.wrongShare) return;
    this.suspendedUntilS = nowS + suspension.forS;
    this.forget();
  }

  private forget(): void {
    this.lastWrong.fill(0);
    this.at = 0;
    this.seen = 0;
    this.wrong = 0;
  }
}
