import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlanProblem, type PlanError } from '../../../scenarios/document/plan-error.ts';
import { readJson, type ReadLimits } from '../../../scenarios/document/read-json.ts';

function errorOf(text: string, limits?: ReadLimits): PlanError | undefined {
  try {
    readJson(text, limits);
    return undefined;
  } catch (error) {
    if (error instanceof PlanProblem) return error.errors[0];
    throw error;
  }
}

const forbidden = ['__proto__', 'constructor', 'prototype'];
const hasForbiddenKey = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, inside]) => (!Array.isArray(value) && forbidden.includes(key)) || hasForbiddenKey(inside));

test('law: what JSON.stringify writes is read back the same, with any spacing', () => {
  fc.assert(
    fc.property(
      fc.jsonValue().filter((value) => !hasForbiddenKey(value)),
      fc.integer({ min: 0, max: 4 }),
      (value, spaces) => {
        const text = JSON.stringify(value, null, spaces);
        expect(readJson(text)).toEqual(JSON.parse(text));
      },
    ),
  );
});

test('law: every text that JSON.parse refuses is refused here too', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '1', '.', 'e', '-', 't', 'rue', ' ', '\\', '\n') }), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      if (!isJson) expect(errorOf(text)).toBeDefined();
    }),
  );
});

test('a key given twice is an error at its place', () => {
  expect(errorOf('{"a": {\n  "b": 1, "b": 2}}')).toEqual({ code: 'duplicateKey', path: 'plan.a.b', value: 'b', line: 2, column: 11 });
});

test.each(['{"a": 1e999}', '{"a": -1e999}', '{"a": NaN}', '{"a": Infinity}', '{"a": -Infinity}'])('%s is not finite', (text) => {
  expect(errorOf(text)).toMatchObject({ code: 'notFinite', path: 'plan.a', line: 1, column: 7 });
});

test.each(forbidden)('the key %s is refused', (key) => {
  expect(errorOf(`{"a": [0, {"${key}": 1}]}`)).toMatchObject({ code: 'forbiddenKey', path: `plan.a[1].${key}` });
  expect(errorOf(String.raw`{"\u005f_proto__": 1}`)).toMatchObject({ code: 'forbiddenKey' });
});

test('a text cut short says where', () => {
  expect(errorOf('{"a": [1, 2')).toMatchObject({ code: 'badJson', path: 'plan.a', line: 1, column: 12 });
});

test.each(['01', '+1', '.5', '1.', '[1,]', '{"a":1,}', "'a'", '"\t"', '"\\x"', 'true false', ''])('%s is no JSON', (text) => {
  expect(errorOf(text)).toMatchObject({ code: 'badJson' });
});

test('size in bytes and depth are capped', () => {
  const limits = { bytes: 10, depth: 3 };
  expect(errorOf('"預演預演"', limits)).toEqual({ code: 'tooLarge', path: 'plan', value: 14, expected: 10 });
  expect(errorOf('[[[]]]', limits)).toBeUndefined();
  expect(errorOf('[[[[]]]]', limits)).toMatchObject({ code: 'tooDeep', path: 'plan[0][0][0]', expected: 3 });
});

test('a byte order mark at the start is passed over', () => {
  expect(readJson('\ufeff{"a": 1}')).toEqual({ a: 1 });
});
