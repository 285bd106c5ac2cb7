import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { centreSchema } from '../../scenarios/document/centre.ts';
import { studySchema } from '../../scenarios/document/study.ts';
import { KPI_DICTIONARY } from '../../scenarios/kpi/dictionary.ts';

const repository = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, repository), 'utf8');
const sourcesIn = (folder: string): string[] => readdirSync(new URL(folder, repository)).filter((name) => name.endsWith('.ts'));

const mechanisms = text('docs/mechanisms.md');
const inBackticks = [...new Set([...mechanisms.matchAll(/`([^`\n]+)`/g)].map(([, inside]) => inside!))];
const rows = mechanisms
  .split('\n')
  .filter((line) => /^\| M\d/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

/** Parts that are no mechanism but help others. */
const plumbing = ['agent-draws.ts'];

test('every mechanism of the contract has one row, with an id, a layer and a state', () => {
  const ids = rows.map(([id]) => id!);
  for (const id of ids) expect(id).toMatch(/^M\d\d\d?$/);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(109);
  for (const [id, name, layer, where, tests, state, ...more] of rows) {
    expect(layer, id).toMatch(/^[DWFPI]$/);
    expect(state, id).toMatch(/^\*\*(yes|partly|static|no)\*\*/);
    expect(name && where && tests, id).toBeTruthy();
    expect(more, id).toEqual([]);
  }
});

test('every file that the table names exists', () => {
  const paths = inBackticks.filter((inside) => inside.includes('/') && inside.endsWith('.ts'));
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => !existsSync(new URL(path, repository)))).toEqual([]);
});

test('every part of the engine is in the list of parts, and in the table unless it is plumbing', () => {
  const parts = sourcesIn('engine/parts/');
  const list = text('engine/parts/README.md');
  expect(parts.filter((name) => !list.includes(`\`${name.replace(/\.ts$/, '')}\``))).toEqual([]);
  expect(parts.filter((name) => !plumbing.includes(name) && !inBackticks.includes(`engine/parts/${name}`))).toEqual([]);
  expect(plumbing.filter((name) => !parts.includes(name))).toEqual([]);
});

test('the lists of parts and of model files name every file of their folder, and no other', () => {
  for (const folder of ['engine/parts/', 'engine/model/']) {
    const firstCells = [...text(`${folder}README.md`).matchAll(/^\| (`.*?) \|/gm)].map(([, cell]) => cell!);
    const listed = firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => `${name}.ts`));
    expect(listed.sort(), folder).toEqual(sourcesIn(folder).sort());
  }
});

/** What may stand below a place of the document: through "left out" and lists to the fields of the things in them. */
function fieldsBelow(schema: unknown): Readonly<Record<string, unknown>> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodArray) return fieldsBelow(schema.unwrap());
  return schema instanceof z.ZodObject ? schema.shape : {};
}

test('every field of the plan that the table names is in the document', () => {
  const sections: Readonly<Record<string, unknown>> = { ...centreSchema.shape, study: studySchema };
  const named = inBackticks.filter((inside) => /^[a-zA-Z]+(\.[a-zA-Z]+)+$/.test(inside) && Object.hasOwn(sections, inside.split('.')[0]!));
  expect(named.length).toBeGreaterThan(50);
  const unknown = named.filter((path) => {
    let at: unknown = z.object(sections as z.ZodRawShape);
    return path.split('.').some((key) => (at = fieldsBelow(at)[key]) === undefined);
  });
  expect(unknown).toEqual([]);
});

test('every KPI that the table names is in the dictionary', () => {
  const ids = new Set(KPI_DICTIONARY.map(({ id }) => id));
  const named = rows.flatMap(([, , , where]) => /\.ts`: ((?:`\w+`(?:, )?)+)/.exec(where!)?.[1]?.match(/\w+/g) ?? []);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
