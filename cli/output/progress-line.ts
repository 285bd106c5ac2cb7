import type { RunProgress } from '../../workers/run-plan.ts';

export interface ProgressLine {
  tell(progress: RunProgress): void;
  /** Wipes the line, so that what comes next starts at the margin. */
  clear(): void;
}

/** One line on the error stream that rewrites itself; nothing at all where nobody watches. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { tell: () => undefined, clear: () => undefined };
  const WIPE = '\r\u001b[K';
  return {
    tell: ({ replicationsDone, replicationsPlanned }) => {
      const percent = Math.floor((100 * replicationsDone) / replicationsPlanned);
      stream.write(`${WIPE}${replicationsDone} of ${replicationsPlanned} replications, ${percent} %`);
    },
    clear: () => void stream.write(WIPE),
  };
}
