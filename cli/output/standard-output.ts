/** The way to the output stream, for results and for help: one place that hears when the stream breaks. */
import { CommandError, EXIT } from '../command-error.ts';

/** Text in one, or bit by bit where all of it would be too much for one string. */
export type Text = string | Iterable<string>;

const PIECE_LENGTH = 65_536;

/** Many short texts as fewer longer ones. */
export function* inPieces(text: Text): Generator<string> {
  if (typeof text === 'string') {
    yield text;
    return;
  }
  let piece = '';
  for (const part of text) {
    piece += part;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/**
 * Waits until the stream took everything. A reader that stops early (`| head -1`) is not an error.
 *
 * @throws CommandError 'failed' when the stream cannot take it, such as a file on a full disk
 */
export async function writeToStdout(text: Text): Promise<void> {
  hearErrors();
  for (const piece of inPieces(text)) if (!(await wrote(piece))) return;
}

/** False when nobody reads any more. */
function wrote(piece: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    process.stdout.write(piece, (error: NodeJS.ErrnoException | null | undefined) => {
      if (!error) resolve(true);
      else if (error.code === 'EPIPE') resolve(false);
      else reject(new CommandError(EXIT.failed, `The result could not be written: ${error.message}`));
    });
  });
}

let isHeard = false;

/**
 * A stream that breaks tells whoever wrote, and once more whoever listens; with no listener Node prints a stack and ends.
 * Stays, as the stream may complain when the process ends.
 */
function hearErrors(): void {
  if (isHeard) return;
  isHeard = true;
  process.stdout.on('error', () => undefined);
}
