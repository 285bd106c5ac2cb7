import type { FormulaResult } from '../../../engine/analytic/formula-result.ts';

/** The answer of a formula that must have one. */
export function valueOf<T>(result: FormulaResult<T>): T {
  if (!result.ok) throw new Error(`no steady state: ${JSON.stringify(result.error)}`);
  return result.value;
}
