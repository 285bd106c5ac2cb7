import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CommandError, EXIT } from '../../../cli/command-error.ts';
import { checkWritable, deliver } from '../../../cli/output/deliver.ts';
import { inPieces } from '../../../cli/output/standard-output.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuyan-deliver-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

test('a link stays a link, and the file behind it gets the text', async () => {
  mkdirSync(at('inside'));
  writeFileSync(at('inside/real.json'), 'old');
  symlinkSync('inside/real.json', at('link.json'));
  await deliver('new', at('link.json'));
  expect(readlinkSync(at('link.json'))).toBe('inside/real.json');
  expect(readFileSync(at('inside/real.json'), 'utf8')).toBe('new');
  expect([readdirSync(folder).sort(), readdirSync(at('inside'))]).toEqual([['inside', 'link.json'], ['real.json']]);
});

test('a link without a file behind it makes that file, also over several links and from another folder', async () => {
  mkdirSync(at('a'));
  mkdirSync(at('b'));
  symlinkSync('../a', at('b/to-a'));
  symlinkSync('../b/new.json', at('a/link.json'));
  symlinkSync('b/to-a/link.json', at('first.json'));
  await checkWritable(at('first.json'));
  await deliver('new', at('first.json'));
  expect(readFileSync(at('b/new.json'), 'utf8')).toBe('new');
  expect(lstatSync(at('a/link.json')).isSymbolicLink()).toBe(true);
  expect(lstatSync(at('first.json')).isSymbolicLink()).toBe(true);
});

test.each([0o600, 0o640, 0o666, 0o755])('a file keeps its mode %o', async (mode) => {
  writeFileSync(at('old.json'), 'old');
  chmodSync(at('old.json'), mode);
  await deliver('new', at('old.json'));
  expect(statSync(at('old.json')).mode & 0o7777).toBe(mode);
  expect(readFileSync(at('old.json'), 'utf8')).toBe('new');
});

test('a new file has the mode of any new file', async () => {
  writeFileSync(at('other'), '');
  await deliver('new', at('new.json'));
  expect(statSync(at('new.json')).mode).toBe(statSync(at('other')).mode);
});

test.each([
  ['a named pipe', 'pipe', () => execFileSync('mkfifo', [at('pipe')]), 'it is a named pipe'],
  ['a folder', 'folder', () => mkdirSync(at('folder')), 'it is a folder'],
  ['a link to a folder', 'link', () => (mkdirSync(at('folder')), symlinkSync('folder', at('link'))), 'it is a folder'],
  ['a link to itself', 'circle', () => symlinkSync('circle', at('circle')), 'its links lead in a circle'],
  ['a folder that is not there', 'no/new.json', () => undefined, 'its folder does not exist, or takes no files'],
  ['the name of a new folder', 'new/', () => undefined, 'it names a folder'],
  ['a file in place of the folder', 'file/new.json', () => writeFileSync(at('file'), ''), 'what stands in place of its folder is none'],
  ['a name that is too long', 'x'.repeat(250), () => undefined, 'its name is too long'],
])('%s: before the work the option is wrong, after it the file could not be written; all stays', async (_, name, make, reason) => {
  make();
  const before = readdirSync(folder).map((file) => [file, lstatSync(at(file)).mode]);
  const file = `${folder}/${name}`;
  const told: unknown = await checkWritable(file).catch((thrown: unknown) => thrown);
  expect(told).toBeInstanceOf(CommandError);
  expect(told).toMatchObject({
    exitCode: EXIT.badInput,
    message: `--out: "${file}" cannot be written: ${reason}; accepted: a regular file, or a name that is free, in a folder that takes new files`,
  });
  await expect(deliver('new', file)).rejects.toMatchObject({ exitCode: EXIT.failed, message: expect.stringContaining(`${file} could not be written: `) as string });
  expect(readdirSync(folder).map((one) => [one, lstatSync(at(one)).mode])).toEqual(before);
});

test('a device and no name at all are refused too', async () => {
  await expect(checkWritable('/dev/null')).rejects.toMatchObject({ exitCode: EXIT.badInput, message: expect.stringContaining('it is a device') as string });
  await expect(checkWritable('')).rejects.toMatchObject({ exitCode: EXIT.badInput, message: expect.stringContaining('it is no name') as string });
});

test('what can be written leaves nothing behind when it is asked for', async () => {
  writeFileSync(at('old.json'), 'old');
  await checkWritable(at('old.json'));
  await checkWritable(at('new.json'));
  expect(readdirSync(folder)).toEqual(['old.json']);
  expect(readFileSync(at('old.json'), 'utf8')).toBe('old');
});

test('a text that breaks off leaves the old file and nothing beside it', async () => {
  writeFileSync(at('old.json'), 'old');
  const broken = (function* (): Generator<string> {
    yield 'x'.repeat(200_000);
    throw new Error('broke off');
  })();
  await expect(deliver(broken, at('old.json'))).rejects.toThrow('old.json could not be written: broke off');
  expect(readdirSync(folder)).toEqual(['old.json']);
  expect(readFileSync(at('old.json'), 'utf8')).toBe('old');
});

test('an interruption while it is written leaves the old file and nothing beside it', async () => {
  writeFileSync(at('old.json'), 'old');
  const endless = (function* (): Generator<string> {
    for (let i = 0; ; i++) {
      if (i === 3) process.emit('SIGINT');
      yield 'x'.repeat(200_000);
    }
  })();
  await expect(deliver(endless, at('old.json'))).rejects.toMatchObject({ exitCode: EXIT.interrupted });
  expect(readdirSync(folder)).toEqual(['old.json']);
  expect(readFileSync(at('old.json'), 'utf8')).toBe('old');
});

test('many short texts are written in fewer pieces, and nothing is lost', async () => {
  const parts = Array.from({ length: 50_000 }, (_, i) => `${i},`);
  const pieces = [...inPieces(parts)];
  expect(pieces.join('')).toBe(parts.join(''));
  expect(pieces.length).toBeLessThan(10);
  await deliver(parts, at('many.txt'));
  expect(readFileSync(at('many.txt'), 'utf8')).toBe(parts.join(''));
});
