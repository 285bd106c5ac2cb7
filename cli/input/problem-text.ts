import { RunError } from '../../workers/run-error.ts';
import { CommandError, EXIT } from '../command-error.ts';

/** The words for an error that crossed a border as code and parameters; undefined for any other. */
export function problemText(error: unknown): CommandError | undefined {
  if (!(error instanceof RunError)) return undefined;
  const { scenario, first, count, attempts, reason } = error.params;
  if (error.code === 'block-failed') {
    const last = Number(first) + Number(count);
    return new CommandError(
      EXIT.failed,
      `Scenario ${scenario}, replications ${Number(first) + 1} to ${last}, could not be simulated (tried ${attempts} times): ${reason}`,
    );
  }
  return new CommandError(EXIT.failed, `The run failed: ${error.message}`);
}
