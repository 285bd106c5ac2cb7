import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { starter } from '../../../scenarios/presets/make/starter.ts';
import { fullPlanData } from '../../workers/full-plan.ts';
import { runHere } from '../run-here.ts';

// Starting processes and threads takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const printed = await runHere(['schema']);
const schema = JSON.parse(printed.stdout) as Json;
const preset = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../scenarios/presets/${name}.plan.json`, import.meta.url), 'utf8'));

const lengthOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : NaN);

/** What of a value does not fit a JSON Schema; knows the words that the schema of plans uses, and no other. */
function misfits(value: unknown, rule: Json, path = 'plan'): string[] {
  const wrong = (word: string): string[] => [`${path}: ${word}`];
  return Object.entries(rule).flatMap(([word, says]): string[] => {
    switch (word) {
      case '$schema': case '$id': case '$defs': case 'title': case 'description': case 'default': case 'format':
        return [];
      case '$ref': {
        const part = /^#\/\$defs\/(\w+)$/.exec(says as string)![1]!;
        return misfits(value, (schema.$defs as Json)[part] as Json, path);
      }
      case 'type': {
        const is = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
        return is === says || (says === 'integer' && Number.isInteger(value)) ? [] : wrong(word);
      }
      case 'const':
        return value === says ? [] : wrong(word);
      case 'enum':
        return (says as unknown[]).includes(value) ? [] : wrong(word);
      case 'oneOf': case 'anyOf': {
        const fitting = (says as Json[]).filter((one) => misfits(value, one, path).length === 0).length;
        return fitting === 1 || (word === 'anyOf' && fitting > 1) ? [] : wrong(word);
      }
      case 'properties':
        return Object.entries(isObject(value) ? value : {}).flatMap(([key, inside]) => {
          const one = (says as Json)[key] as Json | undefined;
          return one === undefined ? [] : misfits(inside, one, `${path}.${key}`);
        });
      case 'required':
        return (says as string[]).filter((key) => isObject(value) && !Object.hasOwn(value, key)).map((key) => `${path}.${key}: required`);
      case 'additionalProperties': {
        const others = Object.entries(isObject(value) ? value : {}).filter(([key]) => !Object.hasOwn((rule.properties ?? {}) as Json, key));
        return others.flatMap(([key, inside]) => (says === false ? [`${path}.${key}: no such field`] : misfits(inside, says as Json, `${path}.${key}`)));
      }
      case 'propertyNames':
        return Object.keys(isObject(value) ? value : {}).flatMap((key) => misfits(key, says as Json, `${path} > ${key}`));
      case 'items':
        return Array.isArray(value) ? value.flatMap((item, i) => misfits(item, says as Json, `${path}[${i}]`)) : [];
      case 'pattern':
        return typeof value !== 'string' || new RegExp(says as string, 'u').test(value) ? [] : wrong(word);
      case 'minimum':
        return typeof value !== 'number' || value >= (says as number) ? [] : wrong(word);
      case 'maximum':
        return typeof value !== 'number' || value <= (says as number) ? [] : wrong(word);
      case 'minLength': case 'minItems':
        return lengthOf(value) >= (says as number) ? [] : wrong(word);
      case 'maxLength': case 'maxItems':
        return lengthOf(value) <= (says as number) ? [] : wrong(word);
      default:
        throw new Error(`${path}: the schema says ${word}`);
    }
  });
}

test('standard output holds a named JSON Schema and nothing else', () => {
  expect(printed).toMatchObject({ exitCode: 0, stderr: '' });
  expect(printed.stdout.endsWith('}\n')).toBe(true);
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'urn:yuyan:plan:1', title: 'Yuyan plan', type: 'object' });
});

test.each([
  ['service-2026', preset('service-2026')],
  ['bank-1999', preset('bank-1999')],
  ['the small plan of init', starter()],
  ['a plan with everything in it', fullPlanData],
])('%s fits it', (_, plan) => {
  expect(misfits(JSON.parse(JSON.stringify(plan)), schema)).toEqual([]);
});

const good = JSON.stringify(starter());
test.each([
  ['a field that does not exist', good.replace('"name":', '"colour":"red","name":'), 'plan.colour: no such field'],
  ['a field that is missing', good.replace('"seed":"starter",', ''), 'plan.seed: required'],
  ['a number out of bounds', good.replace('"confidence":0.95', '"confidence":2'), 'plan.study.confidence: maximum'],
  ['text for a number', good.replace('"weeks":1', '"weeks":"1"'), 'plan.study.weeks: type'],
  ['a lever that is not there', good.replace('"lever":"agents"', '"lever":"wishes"'), 'plan.scenarios[0].changes[0]: oneOf'],
])('%s does not', (_, text, said) => {
  expect(misfits(JSON.parse(text), schema)).toContain(said);
});

test('every part has a name that says what it is', () => {
  for (const [name, part] of Object.entries(schema.$defs as Json)) {
    expect(name).toMatch(/^[a-z][A-Za-z]+$/);
    expect((part as Json).description, name).toBeTruthy();
  }
});

test('--out: the same bytes in a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yuyan-schema-'));
  const file = join(folder, 'plan.schema.json');
  expect(await runHere(['schema', '--out', file])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect(readFileSync(file, 'utf8')).toBe(printed.stdout);
  expect(await runHere(['schema', '--out', join(folder, 'no', 'x.json')])).toMatchObject({ exitCode: 2, stdout: '' });
  rmSync(folder, { recursive: true });
});
