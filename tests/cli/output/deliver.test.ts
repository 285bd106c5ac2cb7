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
  ['a named pipe', 'pipe', () => execFileSync('mkfifo', [at('pipe')]), /pipe could not be written: it is a named pipe; accepted: a regular file, or a name that is free/],
  ['a folder', 'folder', () => mkdirSync(at('folder')), /folder could not be written: it is a folder; accepted: a regular file/],
  ['a link to a folder', 'link', () => (mkdirSync(at('folder')), symlinkSync('folder', at('link'))), /link could not be written: it is a folder/],
  ['a link to itself', 'circle', () => symlinkSync('circle', at('circle')), /circle could not be written: ELOOP/],
])('%s is refused before the work and after it, and stays', async (_, name, make, said) => {
  make();
  const before = readdirSync(folder).map((file) => [file, lstatSync(at(file)).mode]);
  for (const refused of [checkWritable(at(name)), deliver('new', at(name))]) {
    const error: unknown = await refused.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CommandError);
    expect((error as CommandError).exitCode).toBe(EXIT.failed);
    expect((error as CommandError).message).toMatch(said);
  }
  expect(readdirSync(folder).map((file) => [file, lstatSync(at(file)).mode])).toEqual(before);
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
