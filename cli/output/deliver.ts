/** Hands a result over: to the output stream, or to a file that is either whole or not there. */
import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { CommandError, EXIT, interrupted } from '../command-error.ts';
import { onInterrupt } from '../interruption.ts';
import { inPieces, writeToStdout, type Text } from './standard-output.ts';

/** Writes to the file, or without one to the output stream. */
export async function deliver(text: Text, file: string | undefined): Promise<void> {
  if (file === undefined) await writeToStdout(text);
  else await writeWhole(file, text);
}

/**
 * Writes beside the file, makes sure it is on the disk, and only then gives it its name: whoever looks finds the old
 * content or the new, never half of it. A link stays a link; a file that was there keeps its mode.
 */
async function writeWhole(file: string, text: Text): Promise<void> {
  const { path, mode } = await targetOf(file).catch((error: unknown) => {
    throw notWritten(file, error);
  });
  const beside = besideOf(path);
  // A process that is ended at once would leave its half behind.
  const interruption = onInterrupt();
  try {
    // Closed to others until it has the mode of the old one, which may be closed to them too.
    const handle = await open(beside, 'wx', mode === null ? 0o666 : 0o600);
    try {
      if (mode !== null) await handle.chmod(mode);
      for (const piece of inPieces(text)) {
        await handle.writeFile(piece);
        if (interruption.signal.aborted) throw interrupted();
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw notWritten(file, error);
  } finally {
    interruption.dispose();
  }
}

/**
 * Tells before the work is done, not after: what is wrong with the name is the option's fault and not the machine's.
 *
 * @throws CommandError when a file surely cannot be written there
 */
export async function checkWritable(file: string): Promise<void> {
  try {
    const { path } = await targetOf(file);
    // Whether a folder takes new files is not in its mode alone: what is written is tried.
    const beside = besideOf(path);
    await (await open(beside, 'wx')).close();
    await rm(beside, { force: true });
  } catch (error) {
    const reason = error instanceof NoPlaceForFile ? error.message : WRONG_NAMES[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw notWritten(file, error);
    throw new CommandError(EXIT.badInput, `--out: "${file}" cannot be written: ${reason}; ${ACCEPTED}`);
  }
}

const ACCEPTED = 'accepted: a regular file, or a name that is free, in a folder that takes new files';

/** Errors of the system that speak of the name that was given; all others, such as a full disk, are the machine's. */
const WRONG_NAMES: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist, or takes no files',
  ENOTDIR: 'what stands in place of its folder is none',
  EACCES: 'its folder may not be written to',
  EPERM: 'its folder may not be written to',
  EROFS: 'its folder is on a file system that is only read',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/** What is there, or is named, can never become a file with a result. */
class NoPlaceForFile extends Error {}

/** Where it is written until it is whole; another name every time. */
function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
}

interface OutTarget {
  /** Where links end. */
  readonly path: string;
  /** That of the file which is there; null for a new one. */
  readonly mode: number | null;
}

/** @throws NoPlaceForFile when what stands there is no regular file, which a new name would replace */
async function targetOf(file: string): Promise<OutTarget> {
  if (file === '') throw new NoPlaceForFile('it is no name');
  const existing = await stat(file).catch(nullIfMissing);
  if (existing !== null) {
    if (!existing.isFile()) throw new NoPlaceForFile(`it is a ${kindOf(existing)}`);
    return { path: await realpath(file), mode: existing.mode & 0o7777 };
  }
  // A link may end so too.
  const path = await endOfLinks(file);
  if (path.endsWith('/') || path.endsWith(sep)) throw new NoPlaceForFile('it names a folder');
  return { path, mode: null };
}

function nullIfMissing(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}

/** The name that a link without a file behind it stands for; a circle of links has been refused by then. */
async function endOfLinks(file: string): Promise<string> {
  const link = await readlink(file).catch(() => null);
  if (link === null) return file;
  return endOfLinks(resolve(await realpath(dirname(file)), link));
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'folder';
  if (stats.isFIFO()) return 'named pipe';
  return stats.isSocket() ? 'socket' : 'device';
}

function notWritten(file: string, error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  return new CommandError(EXIT.failed, `${file} could not be written: ${(error as Error).message}`);
}
