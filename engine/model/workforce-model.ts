/** Agents: groups, shifts, and how people differ from machines. */
import type { Law } from './law.ts';

/** Agents who can do the same things at the same pace. */
export interface GroupModel {
  readonly id: string;
  readonly team: number;
  /** Room for work of one agent, in units. */
  readonly capacityUnits: number;
  /** Per queue: units one contact takes; 0 = this group never serves it. */
  readonly unitsOfQueue: readonly number[];
  /** Per queue: multiplies handling time. */
  readonly handleFactor: readonly number[];
  /** Per queue: multiplies the probability that a contact stays unresolved. */
  readonly unresolvedFactor: readonly number[];
  /** Per queue: multiplies the probability of a transfer. Left out: 1. */
  readonly transferFactor?: readonly number[];
  /** Pace per chat when k chats need the agent, k = 1, 2 ... capacity; the first is 1. Left out: 1, however many. */
  readonly pace?: readonly number[];
  /** Spells in which agents on duty take nothing new: gaps between them, and their length (availability). */
  readonly notReady?: { readonly gap: Law; readonly length: Law };
  /** Probability that an agent does not come to a shift. Left out: 0. */
  readonly absence?: number;
  readonly overtime?: OvertimeModel;
  readonly loadEffect?: LoadEffectModel;
  /** Multiplies what emotional customers add to work and to staying unresolved: 0 = unmoved. Left out: 1. */
  readonly emotionFactor?: number;
}

/** Staying on while customers wait (M68). */
export interface OvertimeModel {
  /** At the end of a shift, and of each block: stay if at least so many contacts wait that the group may take. */
  readonly whenWaiting: number;
  readonly blockS: number;
  readonly mostS: number;
}

/** Speed under load (M73; methods.md 13): quicker while others wait, slower after hours without a pause. */
export interface LoadEffectModel {
  /** Handling time falls by this share when as many contacts wait as agents are on duty, in proportion below that. */
  readonly rush: number;
  /** Half-life of the memory of having been busy. */
  readonly halfLifeS: number;
  /** Remembered occupancy above which fatigue sets in, and what it adds to handling time at an occupancy of 1. */
  readonly tiredAbove: number;
  readonly fatigue: number;
}

export interface AgentModel {
  readonly id: string;
  readonly group: number;
  /** Multiplies handling time: agents differ. Left out: 1. */
  readonly handleFactor?: number;
}

/** One spell on duty of one agent. */
export interface Duty {
  readonly agent: number;
  /** Seconds from the start of the week; may reach into the next week. */
  readonly startS: number;
  readonly endS: number;
  readonly breaks: readonly { readonly dueS: number; readonly lengthS: number }[];
  /** Paid for this spell, in the plan's currency. */
  readonly pay: number;
  /** Paid seconds of this spell. */
  readonly paidS: number;
}

/** Agents at home who are called in when many wait (M66). */
export interface CallInModel {
  readonly id: string;
  /** Queues whose contacts are counted, and how many must wait. */
  readonly queues: readonly number[];
  readonly whenWaiting: number;
  /** In the order in which they are called; those on duty anyway are passed over. */
  readonly agents: readonly number[];
  /** How many come at a time. */
  readonly size: number;
  /** From the call to the desk, and how long they stay. */
  readonly delay: Law;
  readonly stayS: number;
}
