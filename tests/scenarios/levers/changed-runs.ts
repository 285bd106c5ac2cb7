/** A centre and the same one after changes: both checked, compiled and run with the same customers. */
import type { CompiledScenario } from '../../../scenarios/compile/compile-plan.ts';
import { compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import { canonicalPlan } from '../../../scenarios/document/canonical.ts';
import { centreSchema, type Centre } from '../../../scenarios/document/centre.ts';
import { parsePlan } from '../../../scenarios/document/parse-plan.ts';
import { PlanProblem, type PlanError } from '../../../scenarios/document/plan-error.ts';
import { applyChange } from '../../../scenarios/levers/apply-change.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import type { QueueField, TeamField } from '../../../engine/record/tally-layout.ts';
import { replicate, type Replications } from '../../engine/run/replications.ts';
import { smallPlan } from '../document/small-plan.ts';

/** The centre after a change; it fits the schema of a centre, or this throws. */
export function changed(centre: Centre, change: Change, week = 1): Centre {
  return centreSchema.parse(applyChange(centre, change, week, 'here'));
}

/** The centre in the first week of a ramp of two. */
export function halfChanged(centre: Centre, change: Change): Centre {
  return changed(centre, { ...change, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } });
}

/** What a change that does not fit is told; undefined if it fits. */
export function errorOf(centre: Centre, change: Change): PlanError | undefined {
  try {
    applyChange(centre, change, 1, 'here');
    return undefined;
  } catch (error) {
    if (error instanceof PlanProblem) return error.errors[0];
    throw error;
  }
}

/** The plan with these changes as its scenario `s`, read back from its text. */
export function compiled(centre: Centre, changes: Change[], weeks = 1): CompiledScenario {
  const result = compiledOrErrors(centre, changes, weeks);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

export function compiledOrErrors(centre: Centre, changes: Change[], weeks = 1): ReturnType<typeof compileScenario> {
  const plan = smallPlan(centre, [{ id: 's', name: 'S', changes }]);
  const text = canonicalPlan({ ...plan, targets: [], annotations: [], study: { ...plan.study, weeks } });
  const read = parsePlan(text);
  return read.ok ? compileScenario(read.value, 's') : read;
}

/** Some replications of a centre after changes, and how to read them by id. */
export class Runs {
  readonly of: CompiledScenario;
  readonly result: Replications;

  constructor(centre: Centre, changes: Change[] = [], { weeks = 1, replications = 4 } = {}) {
    this.of = compiled(centre, changes, weeks);
    this.result = replicate(this.of.model, replications, 'levers');
  }

  /** A field of the queues whose id begins so; of all queues if none is named. */
  queues(field: QueueField, id = ''): number {
    return this.of.index.queues.reduce((sum, queue, q) => sum + (queue.id.startsWith(id) ? this.result.queue(q, field) : 0), 0);
  }

  teams(field: TeamField, id?: string): number {
    return this.of.index.teams.reduce((sum, team, t) => sum + (id === undefined || team.id === id ? this.result.team(t, field) : 0), 0);
  }

  /** Mean wait of those answered, seconds. */
  meanWaitS(id = ''): number {
    return this.queues('waitAnsweredS', id) / this.queues('answered', id);
  }

  /** Mean time from the first attempt of a case until it was settled, seconds. */
  meanResolutionS(id = ''): number {
    return this.queues('resolutionS', id) / this.queues('resolved', id);
  }
}
