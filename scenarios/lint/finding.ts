/**
 * What lint says about a plan that reads and compiles, or why it is not run: an error has the code of a plan error.
 */
import type { PlanError, PlanErrorCode } from '../document/plan-error.ts';

export const lintCodes = [
  // Warnings: it runs, but look again.
  'unserved', // value: contacts a week that nobody on duty may take; expected: when first (WeekTime)
  'overloaded', // value: highest load / capacity; expected: when (WeekTime)
  'transferLoop', // value: the queues from which a contact is passed on for ever
  'returnLoop', // value: the queues to which customers come back for ever
  'helpersHold', // value: queue of the help; those who give it are those who wait for it
  'baseKeyMismatch', // expected: the key the content has
  'setTwice', // value: what; expected: the change that sets it first
  'unlikelyDuration', // value: seconds, of a law its mean; expected: what is usual (UsualDuration)
  'leadInTooShort', // value: days of lead-in; expected: mean return delay in days
  'annotationNowhere',
  'contradiction', // two targets that cannot both be met; value: why; expected: the other
  'unreachable', // value: the target; expected: the sum that gives the most that can be reached
] as const;

export type LintCode = (typeof lintCodes)[number] | PlanErrorCode;

/** A plan error as a finding. */
export function errorFinding({ code, path, value, expected }: PlanError): Finding {
  return {
    severity: 'error',
    code,
    path,
    ...(value === undefined ? {} : { value }),
    ...(expected === undefined ? {} : { expected }),
  };
}

/** An instant of a typical week, or of one week of the run. */
export interface WeekTime {
  /** Counted from 1, the first reported one; null where all weeks are alike. */
  readonly week: number | null;
  /** From Monday 00:00. */
  readonly minute: number;
}

/** The least and the most that is usual, each in the largest unit that it fills. */
export interface UsualDuration {
  readonly least: DurationParts;
  readonly most: DurationParts;
}

export interface DurationParts {
  readonly count: number;
  readonly unit: 'seconds' | 'minutes' | 'hours' | 'days';
}

/** Words are made where they are read, in the reader's language: what needs some comes as its parts. */
export type FindingValue = string | number | WeekTime | UsualDuration;

export function isWeekTime(value: FindingValue): value is WeekTime {
  return typeof value === 'object' && 'minute' in value;
}

export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly code: LintCode;
  /** As in `PlanError`. */
  readonly path: string;
  readonly value?: string | number;
  readonly expected?: FindingValue;
}
