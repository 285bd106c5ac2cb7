/**
 * Steps from one version of the document to the next. `upgraders[n]` turns version n into n + 1, on plain JSON,
 * before the schema sees it. Version 1 is the first, so there is none yet.
 */
import { PLAN_VERSION } from './plan.ts';
import { PlanProblem } from './plan-error.ts';

export type Upgrader = (plan: Record<string, unknown>) => Record<string, unknown>;
export const upgraders: Readonly<Record<number, Upgrader>> = {};

/**
 * Brings a plan to the version this build reads.
 * @throws PlanProblem newerVersion when it was made by a newer build, unknownVersion when it says no whole number.
 */
export function upgrade(
  raw: Record<string, unknown>,
  steps: Readonly<Record<number, Upgrader>> = upgraders,
  newest: number = PLAN_VERSION,
): Record<string, unknown> {
  const { version } = raw;
  const path = 'plan.version';
  if (version === undefined) throw new PlanProblem([{ code: 'missing', path, expected: newest }]);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new PlanProblem([{ code: 'unknownVersion', path, ...(typeof version === 'string' || typeof version === 'number' ? { value: version } : {}), expected: `1 .. ${newest}` }]);
  }
  if (version > newest) throw new PlanProblem([{ code: 'newerVersion', path, value: version, expected: newest }]);
  let plan = raw;
  for (let at = version; at < newest; at++) {
    const step = steps[at];
    if (!step) throw new PlanProblem([{ code: 'unknownVersion', path, value: at, expected: newest }]);
    plan = { ...step(plan), version: at + 1 };
  }
  return plan;
}
