/** What customers may meet before an agent: self-service modules, bots, and the choice of a queue. */
import type { Law } from './law.ts';

/** A self-service module for one reason, such as "order status" (M25). */
export interface ModuleModel {
  /** Share of attempts that try it. */
  readonly adoption: number;
  /** Of those: settled without a person. */
  readonly success: number;
  /** Of the others: what they typed is passed on, so the agent need not ask for it again. */
  readonly passesData: number;
  readonly session: Law;
}

/** A bot in front of a queue (M20, M22, M23). Shares are of the sessions; what is left is handed over to the queue. */
export interface BotModel {
  /** Share of attempts that meet the bot; 0 = no bot (nothing is drawn). */
  readonly adoption: number;
  /** Truly solved. */
  readonly containedTruly: number;
  /** Ends without a person, but not solved. */
  readonly containedFalsely: number;
  readonly session: Law;
  /** Probability that a falsely contained customer comes back, and after how long. */
  readonly returnProbability: number;
  readonly returnDelay: Law;
  /** Misread and handed over to the wrong queue: which ones, with their share of the sessions. */
  readonly misread?: readonly QueueShare[];
  /** Probability that a hand-over passes on what was collected (M21). Left out: 0. */
  readonly passesData?: number;
  /**
   * How far the bot takes the easy contacts, 0 .. 1: at 1 the easiest is solved twice as often as the average one and
   * the hardest never, so what is left for agents is longer, while the work of all contacts together stays the same.
   */
  readonly easyFirst?: number;
  /** Index into `CentreModel.botPools`: limits and failures shared by the bots of several queues. Left out: none. */
  readonly pool?: number;
}

/** A bot as a system: how many sessions it bears, and when it is taken off for wrong answers (M23, M94). */
export interface BotPoolModel {
  readonly id: string;
  /** Sessions at the same time; who comes when all are taken goes to the queue. */
  readonly mostSessions: number;
  readonly suspension: SuspensionModel | null;
}

/** Taken off for `forS` when more than `wrongShare` of the last `sessions` ended in a wrong answer. */
export interface SuspensionModel {
  readonly wrongShare: number;
  readonly sessions: number;
  readonly forS: number;
}

/** A queue, and the share of something that it gets. */
export interface QueueShare {
  readonly queue: number;
  readonly probability: number;
}

/** An offer to be called back instead of waiting; the place in line is kept. */
export interface CallbackModel {
  /** Offered when the expected wait is longer, judged by those in line, their mean work and the agents on duty. */
  readonly whenWaitS: number;
  readonly acceptance: number;
  /** Probability that the customer picks up when called. */
  readonly reached: number;
  /** An agent's time for a call that nobody takes. */
  readonly missedS: number;
}
