/** Exit codes of the command line. 0 is done. */
export const EXIT = {
  /** Our fault, or the machine's: a bug, a full disk. */
  failed: 1,
  /** The plan or an option is not right; a file that can never be written is named by an option. */
  badInput: 2,
  /** Ctrl-C: 128 + SIGINT, as shells expect. */
  interrupted: 130,
} as const;

/** Ends a command: the message goes to the error stream, without a stack. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, message: string) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

/** @param after what was done by then, such as 'after 3 complete replications of each scenario' */
export function interrupted(after = ''): CommandError {
  return new CommandError(EXIT.interrupted, `Interrupted${after === '' ? '' : ` ${after}`}; nothing was written.`);
}
