/** What happens at and after an agent's desk: extra steps, approvals, promises, chats, emotion. */
import type { Law } from './law.ts';
import type { QueueShare } from './self-service-model.ts';

/** Which contacts a step is for. */
export type StepNeed =
  | 'always'
  /** Neither bot nor self-service passed on what the agent needs to know. */
  | 'withoutData'
  /** The customer must tell again what another agent or channel was told. */
  | 'retelling'
  /** A system lost the customer's data. */
  | 'dataMissing';

/** Value-adding, waste, or waiting (M45). */
export type StepTag = 'value' | 'waste' | 'wait';

/** Work that only some contacts need, with a draw of its own, on top of the handling time (M21, M34, M35, M42). */
export interface ExtraStepModel {
  /** Keys its draws. */
  readonly id: string;
  readonly need: StepNeed;
  /** Of the contacts in need: how many take the step. */
  readonly share: number;
  readonly law: Law;
  /** Probability that it must be done once more. */
  readonly errorShare: number;
  readonly tag: StepTag;
}

/** Going on to another queue after service. */
export interface TransferModel extends QueueShare {
  /** Share of transfers with a hand-over in person: the next agent need not ask again. Left out: 0, all cold. */
  readonly warmShare?: number;
}

/** Signatures of other teams before the case is settled (M37). */
export interface ApprovalModel {
  /** Of the contacts that an agent has served. */
  readonly share: number;
  /** The queues of those who sign, one after another. */
  readonly signatures: readonly number[];
  /** Agent and customer wait for them; otherwise the agent wraps up. */
  readonly holds: boolean;
  /** Afterwards: a task in this queue, or, with `holds`, so much more work for the agent who held; null = nothing is left to do. */
  readonly finishing: { readonly queue: number; readonly law: Law } | null;
}

/** An expert joins agent and customer (M44). */
export interface ExpertModel {
  readonly share: number;
  readonly queue: number;
}

/** A promise to get back to the customer (M38). */
export interface PromiseModel {
  /** Of the contacts that an agent has served: the answer is promised for later. */
  readonly share: number;
  /** The queue of the follow-up tasks; its rule says what a reminder and an escalation change. */
  readonly queue: number;
  /** Promised within. */
  readonly dueS: number;
  /** Probability that nobody thinks of it: nothing happens, and the promise is broken when it falls due. */
  readonly forgotten: number;
  /** Probability that a customer with a broken promise comes back, and after how long. */
  readonly returnProbability: number;
  readonly returnDelay: Law;
}

/** A chat as turns of agent and customer (M72). */
export interface ChatModel {
  /** How many pieces the agent's work comes in, with the customer thinking in between. */
  readonly turns: number;
  readonly thinking: Law;
  /** How long a customer waits for a reply before leaving the chat. */
  readonly replyPatience: Law;
}

/** Angry or anxious customers (M14). */
export interface EmotionModel {
  readonly share: number;
  /** Multiply handling time and the probability of staying unresolved, for an average agent. */
  readonly handleFactor: number;
  readonly unresolvedFactor: number;
}

/** The next attempt comes by another channel (M13). */
export interface ChannelSwitch extends QueueShare {
  /** Probability that the record follows, so that the customer need not tell it again. */
  readonly recordFollows: number;
}
