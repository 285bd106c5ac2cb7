import type { QueueField, TeamField } from '../../engine/record/tally-layout.ts';
import type { CostField } from '../money/ledger.ts';
import type { Texts } from '../texts.ts';

export type { Texts };

/** Parts of a tally vector that a KPI reads; not every scope has all of them (see scope-sums.ts). */
export type TallyPart = 'queues' | 'teams' | 'waits' | 'costs' | 'hiddenCosts';

/** Sums over queues of which the plan says something (queue-facts.ts). */
export const FACT_FIELDS = [
  /** Repetitive work, seconds: handling time of routine reasons, and of the others the steps and parts of the work that are waste. */
  'repetitiveS',
  /** Contacts completed by agents where it is known how many answers follow the standard, and those that do. */
  'standardDue',
  'standardFollowed',
  /** Parts of the main work that are waste and waiting, seconds. */
  'workWasteS',
  'workWaitS',
  /** Answered legs of which after-contact work is known, and the seconds of it. */
  'afterContactLegs',
  'afterContactS',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/** Tallies summed over a scope; the names are those of the tally layout and of the ledgers. Costs are 0 where `costs` is no part. */
export type Sums = Readonly<Record<QueueField | TeamField | CostField | FactField | 'weeks' | 'timeS' | 'waitsOver10Min', number>>;

/** One entry of the dictionary. */
export interface KpiDefinition {
  readonly id: string;
  readonly name: Texts;
  /** `ratio` is a plain number with decimals; `count` and `currency` are per reported week or per contact. */
  readonly unit: 'seconds' | 'share' | 'count' | 'perDay' | 'currency' | 'ratio';
  /** `neither`: a fact of the situation, or a figure that is bad at both ends. */
  readonly better: 'lower' | 'higher' | 'neither';
  /** What is counted: cases, contacts that entered, first legs that asked for an agent, all legs, agents' time. */
  readonly population: 'cases' | 'contacts' | 'offeredToAgents' | 'legs' | 'agents';
  readonly formula: Texts;
  /** Interval it counts in: that of the contact's arrival, that in which the time passes, or one for each part. */
  readonly attribution: 'arrival' | 'passing' | 'both';
  /** How replications combine: sum of numerators / sum of denominators. */
  readonly ratio: 'ratioOfSums';
  readonly reads: readonly TallyPart[];
  readonly numerator: (sums: Sums) => number;
  readonly denominator: (sums: Sums) => number;
  /** Whose single waits are on record, so that quantiles and "share within" can be asked for. */
  readonly waitsOf?: 'answered' | 'answeredAndAbandoned';
}

/** Fills in what nearly all entries share: counted by arrival, read off the queues. */
export function kpi(
  entry: Omit<KpiDefinition, 'attribution' | 'ratio' | 'reads'> & Partial<Pick<KpiDefinition, 'attribution' | 'reads'>>,
): KpiDefinition {
  return { attribution: 'arrival', reads: ['queues'], ratio: 'ratioOfSums', ...entry };
}

/** Denominator of counts: the reported weeks. */
export const perWeek = (sums: Sums): number => sums.weeks;

/** Contacts that the centre is done with: handled by agents, settled by a module, or ended in the bot. */
export const completedByCentre = (sums: Sums): number =>
  sums.completed + sums.moduleSolved + sums.botContainedTruly + sums.botContainedFalsely;
