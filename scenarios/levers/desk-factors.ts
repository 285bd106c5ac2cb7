/** What tools for agents do: steps and work become shorter, fewer contacts stay unresolved. */
import type { Centre } from '../document/centre.ts';
import type { Where } from '../document/scope.ts';
import { changeHandling } from './handling-where.ts';
import { changeSteps, scaledLaw, withUnresolved } from './laws-and-steps.ts';
import { between, changeProblem } from './lever.ts';

interface DeskFactors {
  /** Steps that `timeFactor` speaks of. */
  readonly steps?: readonly string[] | undefined;
  readonly timeFactor?: number | undefined;
  /** Handling time, and share unresolved, of the contacts in `where`. */
  readonly workFactor?: number | undefined;
  readonly unresolvedFactor?: number | undefined;
  readonly where?: Where | undefined;
}

/**
 * @param share how much of the factors is in force.
 * @throws PlanProblem when a factor has nothing to work on, or nothing is changed at all.
 */
export function withDeskFactors(centre: Centre, factors: DeskFactors, share: number): Centre {
  const { steps, timeFactor, workFactor, unresolvedFactor, where } = factors;
  if (!steps !== (timeFactor === undefined)) throw changeProblem('needs', '', { expected: 'steps + timeFactor' });
  const changesHandling = workFactor !== undefined || unresolvedFactor !== undefined;
  if (!steps && !changesHandling) throw changeProblem('needs', '', { expected: 'timeFactor, workFactor, unresolvedFactor' });
  // A step has a selector of its own.
  if (where && !changesHandling) throw changeProblem('whereNotUsed', 'where', { value: 'steps' });
  const now = (factor: number): number => between(1, factor, share);
  let changed = centre;
  if (steps && timeFactor !== undefined) {
    changed = changeSteps(changed, steps, 'steps', (step) => ({ ...step, time: scaledLaw(step.time, now(timeFactor)) }));
  }
  if (!changesHandling) return changed;
  return changeHandling(changed, where, (handling) => {
    const better = withUnresolved(handling, now(unresolvedFactor ?? 1), 'unresolvedFactor');
    return workFactor === undefined ? better : { ...better, work: scaledLaw(better.work, now(workFactor)) };
  });
}
