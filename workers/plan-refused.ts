import type { PlanError } from '../scenarios/document/plan-error.ts';

/** A plan that cannot be run: its errors, each with a code, a path and parameters. */
export class PlanRefused extends Error {
  readonly code = 'plan-refused';
  readonly errors: readonly PlanError[];

  constructor(errors: readonly PlanError[]) {
    super(`plan-refused ${errors.map(({ code, path }) => `${code} at ${path}`).join('; ')}`);
    this.name = 'PlanRefused';
    this.errors = errors;
  }
}
