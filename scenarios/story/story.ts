/** What happened to one case, step by step: codes and names; words are made at the edge. */

/** Steps that say all by their name. */
export type PlainStep =
  | 'arrives'
  | 'findsClosed'
  | 'losesData'
  | 'isEmotional'
  | 'moduleSettles'
  | 'botRefuses'
  | 'botSolves'
  | 'botAnswersWrongly'
  | 'choosesWrongQueue'
  | 'writes'
  | 'finishing'
  | 'promiseKept'
  | 'promiseBroken'
  | 'blocked'
  | 'callbackAccepted'
  | 'callbackMissed'
  | 'leavesChat'
  | 'resolved'
  | 'unresolved'
  | 'ends';

/** One step. Times are seconds. */
export type StoryStep =
  | { readonly what: PlainStep }
  | { readonly what: 'triesAgain'; readonly gaveUp: boolean }
  | { readonly what: 'moduleBegins' | 'botBegins' | 'thinks'; readonly forS: number }
  | { readonly what: 'moduleFails'; readonly passesData: boolean }
  | { readonly what: 'botHandsOver'; readonly passesData: boolean; readonly misread: boolean }
  | { readonly what: 'asks'; readonly waiting: number; readonly onDuty: number }
  /** `patienceS` is null for one who waits for ever. */
  | { readonly what: 'waits'; readonly patienceS: number | null }
  | { readonly what: 'awaitsAgent'; readonly forS: number; readonly wanted: string }
  | { readonly what: 'stage'; readonly number: number }
  | { readonly what: 'answered'; readonly waitedS: number }
  | { readonly what: 'step'; readonly id: string; readonly workS: number }
  /** All of what the agent has to do, steps included. */
  | { readonly what: 'work'; readonly workS: number }
  | { readonly what: 'holds'; readonly forSignature: boolean }
  | { readonly what: 'goesOn'; readonly heldS: number; readonly workS: number }
  | { readonly what: 'finishes'; readonly tookS: number }
  | { readonly what: 'transferred'; readonly warm: boolean }
  | { readonly what: 'signature'; readonly number: number }
  | { readonly what: 'promised'; readonly withinS: number; readonly forgotten: boolean }
  | { readonly what: 'givesUp' | 'cutOff'; readonly waitedS: number }
  | { readonly what: 'willComeBack'; readonly inS: number; readonly gaveUp: boolean }
  | { readonly what: 'switches'; readonly recordFollows: boolean; readonly to: string }
  | { readonly what: 'judged'; readonly satisfied: number }
  | { readonly what: 'complains'; readonly escalated: boolean };

export type StoryLine = StoryStep & {
  /** Seconds from the start of the first reported week. */
  readonly timeS: number;
  /** From 1. */
  readonly attempt: number;
  /** From 1. */
  readonly leg: number;
  /** `reason/channel` or `reason/channel/tier`. */
  readonly queue: string;
  /** `team/crew/number`, or null. */
  readonly agent: string | null;
};

export interface CaseSummary {
  readonly id: string;
  readonly beginsS: number;
  /** Last thing that happened. */
  readonly endsS: number;
  readonly attempts: number;
  /** All waiting for an agent, over all attempts and legs; not what waits elsewhere meanwhile: signatures, follow-ups, helpers. */
  readonly waitedS: number;
  /** Time of agents, from answer to finish, helpers and tasks included. */
  readonly withAgentsS: number;
  /** Conversations with the customer. */
  readonly answers: number;
  readonly outcome: 'resolved' | 'unresolved' | 'gaveUp' | 'blocked' | 'closed' | 'open';
  /** Probability of being satisfied, or null when nobody asks. */
  readonly satisfied: number | null;
}

export interface CaseStory {
  readonly summary: CaseSummary;
  readonly lines: readonly StoryLine[];
}
