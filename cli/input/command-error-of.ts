import { PlanProblem } from '../../scenarios/document/plan-error.ts';
import { PlanRefused } from '../../workers/plan-refused.ts';
import { RunError } from '../../workers/run-error.ts';
import { CommandError, EXIT, interrupted } from '../command-error.ts';
import { planProblem } from './read-plan.ts';

/**
 * What ends a command, for an error that crossed a border as code and parameters; any other error as it is.
 *
 * @param from what was read, for the errors of a plan: 'plan.json'
 */
export function commandErrorOf(error: unknown, from: string): unknown {
  if (error instanceof PlanRefused || error instanceof PlanProblem) return planProblem(from, error.errors);
  return error instanceof RunError ? runProblem(error) : error;
}

function runProblem({ code, params, message }: RunError): CommandError {
  if (code === 'cancelled') return interrupted();
  if (code !== 'block-failed') return new CommandError(EXIT.failed, `The run failed: ${message}`);
  const { scenario, first, count, attempts, reason } = params;
  const last = Number(first) + Number(count);
  return new CommandError(
    EXIT.failed,
    `Scenario ${scenario}, replications ${Number(first) + 1} to ${last}, could not be simulated (tried ${attempts} times): ${reason}`,
  );
}
