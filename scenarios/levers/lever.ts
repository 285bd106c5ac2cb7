/** What every lever has. A lever is one file, and one line in change.ts. */
import type { z } from 'zod';
import type { Centre } from '../document/centre.ts';
import { PlanProblem, type PlanError, type PlanErrorCode } from '../document/plan-error.ts';
import { leftOut } from '../document/primitives.ts';
import { whenSchema, whereSchema, type Where } from '../document/scope.ts';
import type { Texts } from '../texts.ts';

/** Fields every change may carry. */
export const whereAndWhen = { where: leftOut(whereSchema, 'everywhere'), when: leftOut(whenSchema, 'in full at all times') };

/** A parameter that stays as it is when left out. @param ofNew what holds for something that the change brings in */
export function kept<S extends z.ZodType>(schema: S, ofNew?: string): z.ZodOptional<S> {
  return leftOut(schema, ofNew === undefined ? 'as before' : `as before; ${ofNew}`);
}
/** The same of what a rule that the change brings in cannot do without. */
export function keptOrNeeded<S extends z.ZodType>(schema: S): z.ZodOptional<S> {
  return kept(schema, 'needed for a new one');
}

export interface Lever<C> {
  readonly id: string;
  readonly name: Texts;
  /** What it does, in one plain sentence. */
  readonly description: Texts;
  /** Mechanisms it moves, ids of the contract. */
  readonly mechanisms: readonly string[];
  /** Number rows that speak of its effect. */
  readonly evidence: readonly string[];
  /** Restrictions it understands; any other in `where` is an error. */
  readonly where: readonly (keyof Where)[];
  /** Whether it can come in bit by bit. */
  readonly ramps: boolean;
  /** Id paths of the numbers it sets outright; one that it scales or moves is not among them. */
  readonly sets: (change: C) => readonly string[];
  /**
   * The centre after the change; the given one stays as it is.
   * @param share how much of the change is in force, above 0 to 1; below 1 only during a ramp.
   * @throws PlanProblem with paths inside the change, e.g. `crew`.
   */
  readonly apply: (centre: Centre, change: C, share: number) => Centre;
  /**
   * Of a lever that writes what no schema has seen: the centre after it as the schema reads it. Done once for all changes
   * of a list, as the whole centre is read.
   * @throws PlanProblem as `apply`.
   */
  readonly settle?: (centre: Centre, change: C) => Centre;
}

/** A lever with the schema of its parameters, from which the type of `apply` follows. */
export function defineLever<S extends z.ZodObject>(lever: Lever<z.infer<S>> & { readonly schema: S }): Lever<z.infer<S>> & { readonly schema: S } {
  return lever;
}

/** Stops a lever: what of the change does not fit the centre. */
export function changeProblem(code: PlanErrorCode, path: string, about: Pick<PlanError, 'value' | 'expected'> = {}): PlanProblem {
  return new PlanProblem([{ code, path, ...about }]);
}

/**
 * Only numbers that mean something in between can come in bit by bit: whoever changes one of these fields of something that
 * exists must do so at once. A field that stays as it is in `before` is no change.
 */
export function needNoRamp<C extends { readonly when?: { readonly ramp?: unknown } | undefined }>(
  change: C,
  fields: readonly (keyof C & string)[],
  before: Readonly<Partial<Record<string, unknown>>> = {},
): void {
  if (change.when?.ramp === undefined) return;
  const field = fields.find((one) => change[one] !== undefined && change[one] !== before[one]);
  if (field !== undefined) throw changeProblem('cannotRamp', 'when.ramp', { value: field });
}

/** Between the old and the new number during a ramp. */
export function between(before: number, after: number, share: number): number {
  return share === 1 ? after : before + (after - before) * share;
}
