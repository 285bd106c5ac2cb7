/** What is wrong with a plan, and where. Text is made at the edge, by code. */

export const planErrorCodes = [
  // Reading the text
  'tooLarge', // value: bytes, expected: most
  'badJson', // the text is not JSON here
  'tooDeep', // nested deeper than expected
  'duplicateKey',
  'forbiddenKey', // __proto__ and its kin
  'notFinite', // NaN, Infinity, 1e999
  'newerVersion', // made by a newer build
  'unknownVersion',
  // The schema
  'wrongType',
  'missing',
  'unknownKey',
  'outOfRange',
  'wrongLength',
  'wrongForm', // a text that does not follow the expected form
  'notOneOf',
  'reservedId',
  // What belongs together
  'duplicateId',
  'unknownId',
  'eitherOr', // exactly one of the fields in `expected`
  'needs', // the field in `expected` is needed here too
  'sumAboveOne',
  'wrongOrder', // ascending expected
  'dayTwice',
  'daysMissing',
  'notOnInterval', // not on an edge of the reporting interval
  'emptySpan', // ends before it begins
  'breakOutsideShift',
  'sameRule', // two equally particular rules fit the same reason and channel
  'noHandling', // a reason and channel without a handling rule, in the windows named if it has one at other times
  'nothingMoves', // all weights are 0
  'tooBig', // value: how many of what; expected: the most of it that one run may take
  'sameKey', // two ids that the simulator could not tell apart; rename one
  'cannotSplit', // the KPI in `value` is not known for a part like this; expected: what it may be asked for
  // Changes
  'unknownScenario',
  'whereNotUsed', // the lever knows no such restriction
  'whereFitsNothing',
  'tooFewAgents',
  'cannotRamp', // the lever is all or nothing
  'cannotChangeWithinRun', // differs between the weeks of a run, but must not
  'unknownPath',
  'noChanges', // a scenario without any, where their effect is asked for
  'noData', // a figure that some of the scenarios to compare do not have
] as const;

export type PlanErrorCode = (typeof planErrorCodes)[number];

export interface PlanError {
  readonly code: PlanErrorCode;
  /** For people, e.g. `plan.bases.0123456789ab.teams.groups[phone-a].slots`. */
  readonly path: string;
  /** What stands there, where that helps. */
  readonly value?: string | number;
  /** What was expected: bounds, names, a form. */
  readonly expected?: string | number;
  /** Where in the text, counted from 1, while reading. */
  readonly line?: number;
  readonly column?: number;
}

/** The ids that would do at a place, for `expected`; of very many the first ones. */
export function oneOf(ids: Iterable<string>): string {
  const all = [...ids];
  const shown = all.slice(0, MOST_SHOWN).join(' | ');
  return all.length > MOST_SHOWN ? `${shown} | ...` : shown;
}
const MOST_SHOWN = 12;

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly PlanError[] };

/** Thrown inside `scenarios/` by something that cannot go on; never crosses its border. */
export class PlanProblem extends Error {
  readonly errors: readonly PlanError[];
  constructor(errors: readonly PlanError[]) {
    super(errors.map(({ code, path }) => `${code} at ${path}`).join('; '));
    this.errors = errors;
  }
}

/** Runs `make` and turns a `PlanProblem` into its errors. */
export function resultOf<T>(make: () => T): Result<T> {
  try {
    return { ok: true, value: make() };
  } catch (error) {
    if (error instanceof PlanProblem) return { ok: false, errors: error.errors };
    throw error;
  }
}
