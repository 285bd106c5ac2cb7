/**
 * The compiled centre: what a run reads. Plain numbers, seconds and probabilities as fractions.
 *
 * Lists are in id order; an index into a list is how parts refer to each other. `scenarios/compile` makes
 * this from a plan, theory tests make it by hand. The engine copies it into flat arrays once per model.
 */
import type { Law, Patience } from './law.ts';

export interface CentreModel {
  /** Length of a week table, seconds. 604800 in a plan; a theory test may use one long "week". */
  readonly weekLengthS: number;
  /** Edges of the reporting intervals within a week, ascending, first 0, last weekLengthS. Any spacing. */
  readonly intervalEdgesS: readonly number[];
  /** Starts of days within a week, ascending, first 0. Arrival streams restart here. */
  readonly dayStartsS: readonly number[];
  /** Reported window: [0, horizonS). */
  readonly horizonS: number;
  /** Unreported time before 0 in which the centre already runs. */
  readonly leadInS: number;
  /** What happens to contacts that wait at the end of the horizon. */
  readonly ending: 'drain' | 'disconnect' | 'carry';
  /** Repeats within this time of the first answer count against first contact resolution (M121). */
  readonly fcrWindowS: number;
  readonly queues: readonly QueueModel[];
  readonly sources: readonly SourceModel[];
  /** Ids of the busyness groups: they key the day factors. */
  readonly busynessIds: readonly string[];
  readonly groups: readonly GroupModel[];
  readonly agents: readonly AgentModel[];
  /** Week w of the horizon reads weeks[min(w, weeks.length - 1)]; lead-in reads weeks[0]. */
  readonly weeks: readonly WeekTable[];
  /** Window classes for reporting: class of each interval of the week, 0 .. windowClassCount-1. */
  readonly windowClassOfInterval: readonly number[];
  readonly windowClassCount: number;
  /** Instants in [0, horizonS) at which the number of contacts in each queue and its service is sampled. */
  readonly sampleTimesS: readonly number[];
}

/** One kind of contact as the agents see it: a reason on a channel. */
export interface QueueModel {
  readonly id: string;
  /** "Answered within" threshold for this queue, seconds. */
  readonly answerWithinS: number;
  /** Waiting places; a contact that finds them all taken and nobody free is blocked. Infinity = no limit. */
  readonly waitingPlaces: number;
  /** Seconds added to the wait when contacts are compared (a priority customer "starts with 90 s"). */
  readonly creditS: number;
  /** Weight of the wait when contacts are compared; 1 = longest wait first. */
  readonly ageing: number;
  /** Routing stages, ascending afterS, first at 0. */
  readonly stages: readonly RoutingStage[];
}

/** The routing rule in force once a contact has waited `afterS` in its queue. */
export interface RoutingStage {
  readonly afterS: number;
  /** Per agent group: rank with which a contact takes an agent, lower first; Infinity = not allowed. */
  readonly agentRank: readonly number[];
  /** Per agent group: rank with which an agent takes a contact, lower first; Infinity = not allowed. */
  readonly contactRank: readonly number[];
  /** Per agent group: agents that must stay idle after the assignment (reservation). */
  readonly minIdle: readonly number[];
}

/** A stream of new cases: reason x first channel x origin. Levers never change it, only its rates. */
export interface SourceModel {
  readonly id: string;
  readonly queue: number;
  /** Index into busynessIds: sources of one group share the gamma day factor; -1 = none. */
  readonly busynessGroup: number;
}

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
}

export interface AgentModel {
  readonly id: string;
  readonly group: number;
}

/** The numbers of one week. */
export interface WeekTable {
  /** Per source: contacts per second in each interval of the week. */
  readonly arrivalRatePerS: readonly (readonly number[])[];
  /** Per source: probability that a contact of the base volume is kept, per interval; empty = all kept. */
  readonly keepProbability: readonly (readonly number[])[];
  /** Gamma shape of the day factor per busyness group, mean 1; Infinity = every day alike. */
  readonly busynessShape: readonly number[];
  /** Per queue. */
  readonly handling: readonly HandlingModel[];
  /** Per queue: open intervals of the week; empty = always open. */
  readonly open: readonly (readonly boolean[])[];
  /** Who works when, seconds from the start of the week; may reach into the next week. */
  readonly duties: readonly Duty[];
}

/** One spell on duty of one agent. */
export interface Duty {
  readonly agent: number;
  readonly startS: number;
  readonly endS: number;
  readonly breaks: readonly { readonly dueS: number; readonly lengthS: number }[];
  /** Paid for this spell, in the plan's currency. */
  readonly pay: number;
  /** Paid seconds of this spell. */
  readonly paidS: number;
}

/** What happens to a contact of one queue. */
export interface HandlingModel {
  readonly work: Law;
  readonly patience: Patience;
  /** Bot in front of the queue; adoption 0 = no bot (nothing is drawn). */
  readonly bot: BotModel;
  /** Probability that an answered contact is not resolved by an average agent. */
  readonly unresolvedProbability: number;
  /** Probability that an unresolved customer comes back. */
  readonly returnProbability: number;
  readonly returnDelay: Law;
  /** Probability that a customer who abandoned tries again. */
  readonly redialProbability: number;
  /** Probability that a blocked (or closed-door) customer tries again. */
  readonly retryProbability: number;
  readonly redialDelay: Law;
  /** Transfers after service: where to, and with which probability (sum at most 1). */
  readonly transfers: readonly { readonly queue: number; readonly probability: number }[];
}

export interface BotModel {
  /** Share of contacts that meet the bot first. */
  readonly adoption: number;
  /** Of those: truly solved. */
  readonly containedTruly: number;
  /** Of those: ends without a person, but not solved. */
  readonly containedFalsely: number;
  readonly session: Law;
  /** Probability that a falsely contained customer comes back, and after how long. */
  readonly returnProbability: number;
  readonly returnDelay: Law;
}
