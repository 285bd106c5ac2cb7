/** Hands a result over: to the output stream, or to a file that is either whole or not there. */
import { randomBytes } from 'node:crypto';
import { access, constants, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CommandError, EXIT } from '../command-error.ts';

/** Writes to the file, or without one to the output stream. */
export async function deliver(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) await writeToStdout(text);
  else await writeWhole(file, text);
}

/** Waits until the stream took everything. A reader that stops early (`| head -1`) is not an error. */
export function writeToStdout(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EPIPE') resolve();
      else reject(new CommandError(EXIT.failed, `The result could not be written: ${error.message}`));
    };
    // Stays, as the stream may complain once more when the process ends.
    process.stdout.on('error', onError);
    process.stdout.write(text, (error) => (error ? onError(error) : resolve()));
  });
}

/**
 * Writes beside the file, makes sure it is on the disk, and only then gives it its name: whoever looks finds the old
 * content or the new, never half of it.
 */
async function writeWhole(file: string, text: string): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.part`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw notWritten(file, error);
  }
}

/** @throws CommandError when a file surely cannot be written there; tells before the work is done, not after. */
export async function checkWritable(file: string): Promise<void> {
  try {
    await access(dirname(file), constants.W_OK | constants.X_OK);
  } catch (error) {
    throw notWritten(file, error);
  }
  const existing = await stat(file).catch(() => null);
  if (existing !== null && !existing.isFile()) throw notWritten(file, new Error('not a file'));
}

function notWritten(file: string, error: unknown): CommandError {
  return new CommandError(EXIT.failed, `${file} could not be written: ${(error as Error).message}`);
}
