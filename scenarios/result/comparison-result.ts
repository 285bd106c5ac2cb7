/**
 * The answer to `compare`: every scenario against every target, paired with the base.
 *
 * This is the public JSON of `yuyan compare --format json`, and what the page draws. It holds no wall time,
 * worker count or path. Changing its shape changes RESULT_FORMAT_VERSION. Shares are fractions, durations
 * seconds. `null` stands for "no data" (nothing was offered, say).
 */

import type { BusinessCase } from '../money/business-case.ts';
import type { Score } from '../verdict/score.ts';

export const RESULT_FORMAT_VERSION = 1;

export interface ComparisonResult {
  readonly format: 'yuyan-result';
  readonly formatVersion: number;
  readonly engineVersion: string;
  /** SHA-256 of the merged raw tallies, hex. */
  readonly fingerprint: string;
  readonly planName: string;
  readonly currency: string;
  readonly seed: string;
  /** Replications per scenario in this result. */
  readonly replications: number;
  readonly confidence: number;
  /** Why no more replications were run. 'interrupted' means partial. */
  readonly stoppedBecause: 'replications' | 'precision' | 'limit' | 'interrupted';
  readonly partial: boolean;
  readonly weeks: number;
  readonly leadInDays: number;
  /** Contacts simulated in the reported window, over all scenarios and replications. */
  readonly contactsSimulated: number;
  /** The base first. */
  readonly scenarios: readonly ScenarioResult[];
  readonly targets: readonly TargetResult[];
  readonly selfChecks: readonly SelfCheckResult[];
  /** Real figures the plan brought along, beside the simulated base. */
  readonly observed: readonly ObservedResult[];
  /** Formulas' answers beside the simulated ones, where a formula applies (empty if none). */
  readonly twins: readonly TwinResult[];
}

/** Which part of the centre a number speaks of. Empty lists and null mean "all". */
export interface Scope {
  readonly reasons: readonly string[];
  readonly channels: readonly string[];
  readonly teams: readonly string[];
  readonly tiers: readonly string[];
  /** Id of a named window of the calendar. */
  readonly window: string | null;
}

export interface ScenarioResult {
  /** 'base' for the base. */
  readonly id: string;
  readonly name: string;
  readonly changes: number;
  readonly kpis: readonly KpiResult[];
  /** Null unless this centre names costs, in all of its weeks. */
  readonly money: MoneyResult | null;
  /** How near the scenario comes to all targets together, and its rank. */
  readonly score: Score;
  /** One typical reporting week, by interval; see IntervalSeries. */
  readonly intervals: IntervalSeries;
}

/** An amount of money or hours. */
export interface Amount {
  readonly mean: number;
  /** Half-width of the confidence interval of the mean; null below 2 replications. */
  readonly halfWidth: number | null;
}

/** In the plan's currency; a month is 365.25 / 12 days. */
export interface MoneyResult {
  /** The ledgers, in the order of scenarios/money/lines.ts. */
  readonly perMonth: readonly (Amount & {
    readonly line: string;
    /** Null for the base itself, and for a line that the base has no prices for. */
    readonly difference: DifferenceResult | null;
  })[];
  /** What is saved a month against the base, kept apart (scenarios/money/savings.ts); null for the base itself, and with `noSavings`. */
  readonly savings: {
    readonly direct: Amount;
    /** Null when nothing of the kind has a price, here or in the base. */
    readonly avoided: Amount | null;
    readonly releasedHours: Amount;
    readonly releasedValue: Amount;
    /** Week of the calendar from which all changes are in force; savings and the case speak of the weeks from it on. */
    readonly fromWeek: number;
  } | null;
  /** Why a scenario has neither savings nor a business case: the base names no costs to set its own against. Left out: it has. */
  readonly noSavings?: 'baseWithoutCosts';
  /** Null for the base itself, and with `noSavings`. */
  readonly businessCase: BusinessCase | null;
}

export interface KpiResult {
  /** Id in the KPI dictionary. */
  readonly kpi: string;
  readonly scope: Scope;
  readonly mean: number | null;
  /** Half-width of the confidence interval of the mean; null below 2 replications. */
  readonly halfWidth: number | null;
  /** Value per replication, in replication order; null where there was no data. */
  readonly perReplication: readonly (number | null)[];
  /** Against the base on common replications; null for the base itself. */
  readonly difference: DifferenceResult | null;
}

export interface DifferenceResult {
  readonly mean: number | null;
  readonly halfWidth: number | null;
  /** Correlation of the paired replications, and variance saved by pairing (1 = all). */
  readonly correlation: number | null;
  readonly varianceSaved: number | null;
  /** Number of differences whose intervals hold together (Bonferroni); left out = this one stands alone. */
  readonly comparisons?: number;
}

export interface IntervalSeries {
  /** Starts of the intervals of the week, minutes from Monday 00:00. */
  readonly startMinutes: readonly number[];
  readonly intervalMinutes: number;
  /** Mean over replications and weeks, per interval. */
  readonly offered: readonly number[];
  readonly answered: readonly number[];
  readonly abandoned: readonly number[];
  /** Answered within the threshold / offered; null where nothing was offered. */
  readonly serviceLevel: readonly (number | null)[];
  /** Mean wait of answered contacts, seconds. */
  readonly asaS: readonly (number | null)[];
  /** Mean agents on duty and not on break, and mean agents with work. */
  readonly staffed: readonly number[];
  readonly busy: readonly number[];
  /**
   * Agents that Erlang A (C where nobody gives up) asks for; an analytic figure, not a simulated one. They are to reach
   * the plan's first absolute service-level target, or 80 % if it has none.
   */
  readonly required: readonly number[];
}

export interface TargetResult {
  readonly id: string;
  readonly kpi: string;
  readonly scope: Scope;
  readonly stat: 'mean' | 'quantile' | 'shareWithin';
  readonly op: '<=' | '>=' | 'within';
  /** Value(s) to meet; two for 'within'. */
  readonly value: readonly number[];
  /** Set when `value`, and so the verdicts' mean and half-width, are ratios to the base's KPI. */
  readonly relativeTo?: 'base';
  /** Which quantile, for stat 'quantile'. */
  readonly quantile?: number;
  /** Limit in seconds, for stat 'shareWithin'; left out = each channel's own threshold. */
  readonly withinS?: number;
  /** How much it counts in the score. */
  readonly weight: number;
  /** Judged from this week of the calendar on; left out = in all reported weeks. */
  readonly fromWeek?: number;
  /** Row of the contract it comes from, e.g. "T15"; null = the planner's own. */
  readonly source: string | null;
  /** One per scenario, in scenario order. */
  readonly verdicts: readonly VerdictResult[];
}

export interface VerdictResult {
  readonly scenario: string;
  readonly mean: number | null;
  readonly halfWidth: number | null;
  readonly verdict: 'met' | 'missed' | 'undecided';
  /** Confidence that the long-run KPI meets the target, 0..1; null without enough data. */
  readonly probability: number | null;
  /** Share of simulated replications (of all reported weeks together) that met it. */
  readonly shareOfReplications: number | null;
  /**
   * First week of the calendar from which each single week meets the target until the end; null = there is none.
   * Left out when only one week is reported, or a single week has no data for it.
   */
  readonly metFromWeek?: number | null;
  readonly difference: DifferenceResult | null;
}

export interface SelfCheckResult {
  readonly check: 'conservation' | 'little' | 'busyTime' | 'workConservation' | 'time';
  readonly passed: boolean;
  /** Largest deviation found (relative, or a count). */
  readonly worst: number;
}

export interface ObservedResult {
  readonly kpi: string;
  readonly scope: Scope;
  readonly observed: number;
  readonly simulated: number | null;
  readonly halfWidth: number | null;
  readonly note: string;
}

export interface TwinResult {
  /** 'erlangC' | 'erlangA' | ... */
  readonly formula: string;
  readonly kpi: string;
  readonly scope: Scope;
  readonly value: number | null;
  /** What the formula leaves out here; a message key. */
  readonly note: string;
  /** Share of the contacts that `value` speaks of: those in intervals where the formula has an answer. Left out = all. */
  readonly coveredShare?: number;
  /** With `coveredShare`: the simulated figure over the same intervals, to compare `value` with. */
  readonly simulated?: number | null;
}
