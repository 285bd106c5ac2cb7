import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { versionLine } from './battery/report.ts';
import { theoryFamilies } from './families/index.ts';

const file = 'docs/theory.md';

test('docs/theory.md is about the engine of today; `npm run theory` writes it', () => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8').split('\n')).toContain(versionLine(ENGINE_VERSION));
});

test('docs/theory.md shows every row of every family', () => {
  const text = readFileSync(file, 'utf8');
  const ids = theoryFamilies.flatMap((family) => family.rows.map((row) => row.id));
  expect(ids.filter((id) => !text.includes(`| ${id} `))).toEqual([]);
});
