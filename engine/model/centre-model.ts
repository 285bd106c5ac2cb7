/**
 * The compiled centre: what a run reads. Plain numbers, seconds and probabilities as fractions.
 *
 * Lists are in id order; an index into a list is how parts refer to each other. `scenarios/compile` makes
 * this from a plan, theory tests make it by hand. The engine copies it into flat arrays once per model.
 */
import type { ExperienceModel } from './experience-model.ts';
import type { Law, Patience } from './law.ts';
import type { OutageModel } from './outage-model.ts';
import type { ApprovalModel, ChannelSwitch, ChatModel, EmotionModel, ExpertModel, ExtraStepModel, PromiseModel, TransferModel } from './process-model.ts';
import type { BotModel, BotPoolModel, CallbackModel, ModuleModel, QueueShare } from './self-service-model.ts';
import type { AgentModel, CallInModel, Duty, GroupModel } from './workforce-model.ts';

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
  /** Everything below left out: none. */
  readonly botPools?: readonly BotPoolModel[];
  readonly outages?: readonly OutageModel[];
  readonly callIns?: readonly CallInModel[];
  readonly experience?: ExperienceModel;
  /** Contacts that wait when the run begins. */
  readonly openingStock?: readonly OpeningStock[];
}

/** Deferred work that is there at the start of a run: how much, and how long it has waited already (M16). */
export interface OpeningStock {
  readonly queue: number;
  readonly contacts: number;
  readonly age: Law;
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
  /** Answered later than this is overdue (M16, M40). Left out: never. */
  readonly dueS?: number;
  /**
   * A customer who comes back waits so long for the agent who served the case last, before anybody else may take it (M31);
   * 0 = only if that agent is free at once. Left out: never.
   */
  readonly affinityS?: number;
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
  /** Queues of the source's customer tiers, `queue` being that of the first (M11). Left out: one tier. */
  readonly tierQueues?: readonly number[];
  /** Law of the gaps at rate 1, mean 1 s. Left out: exponential, which makes the stream Poisson. */
  readonly gap?: Law;
  /** Recorded contacts, ascending seconds from the start of the reported window, in place of rates. */
  readonly recordedS?: readonly number[];
  /** Crowds that come at random instants, in place of rates (M05). */
  readonly bursts?: BurstModel;
}

/** So many bursts a week on average, each with a Poisson number of contacts spread evenly over some time. */
export interface BurstModel {
  readonly perWeek: number;
  readonly contacts: number;
  readonly spreadS: number;
}

/** The numbers of one week. */
export interface WeekTable {
  /** Per source: contacts per second in each interval of the week. */
  readonly arrivalRatePerS: readonly (readonly number[])[];
  /** Per source: probability that a contact of the base volume is kept, per interval; empty = all kept. */
  readonly keepProbability: readonly (readonly number[])[];
  /** Gamma shape of the day factor per busyness group, mean 1; Infinity = every day alike. */
  readonly busynessShape: readonly number[];
  /** Gamma shape of a further factor per interval of the day. Left out or Infinity = none (two-level busyness). */
  readonly busynessIntervalShape?: readonly number[];
  /** Per source: cumulative shares of its tiers, the last one 1. Left out: all are of the first tier. */
  readonly tierUpTo?: readonly (readonly number[])[];
  /** Per queue. */
  readonly handling: readonly HandlingModel[];
  /** Other handling in some intervals of the week: the sets, and per interval which one (0 = `handling`, 1 = first). */
  readonly otherHandling?: { readonly sets: readonly (readonly HandlingModel[])[]; readonly setOfInterval: readonly number[] };
  /** Groups as they are in this week, where they differ from the model's. Left out: as they are in the model. */
  readonly groups?: readonly GroupModel[];
  /** Per queue: open intervals of the week; empty = always open. */
  readonly open: readonly (readonly boolean[])[];
  /** Who works when, seconds from the start of the week; may reach into the next week. */
  readonly duties: readonly Duty[];
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
  readonly transfers: readonly TransferModel[];
  /** Everything below left out: not there, and nothing is drawn for it. */
  readonly module?: ModuleModel;
  /** Contacts that choose, or are put into, the wrong queue (M48). The agent there notices and transfers them. */
  readonly misrouting?: readonly QueueShare[];
  /** Share of this queue's work that passes until an agent notices that a contact belongs elsewhere. Left out: 1. */
  readonly misroutedWorkShare?: number;
  readonly callback?: CallbackModel;
  readonly extraSteps?: readonly ExtraStepModel[];
  readonly expert?: ExpertModel;
  readonly approval?: ApprovalModel;
  readonly promise?: PromiseModel;
  readonly chat?: ChatModel;
  readonly emotion?: EmotionModel;
  readonly switches?: readonly ChannelSwitch[];
}
