import { expect, test } from 'vitest';
import * as fieldIndex from '../../../engine/record/field-index.ts';
import { QUEUE_FIELDS, TEAM_FIELDS } from '../../../engine/record/tally-layout.ts';

const constants: Readonly<Record<string, number>> = fieldIndex;

/** 'waitSquaredS2' -> 'WAIT_SQUARED_S2' */
const constantName = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

test('every field has a constant of its name, at its place in the layout', () => {
  for (const fields of [QUEUE_FIELDS, TEAM_FIELDS]) {
    expect(fields.map((field) => [field, constants[constantName(field)]])).toEqual(fields.map((field, i) => [field, i]));
  }
});

test('the strides are the numbers of fields, and there is no constant without a field', () => {
  expect(constants.QUEUE_STRIDE).toBe(QUEUE_FIELDS.length);
  expect(constants.TEAM_STRIDE).toBe(TEAM_FIELDS.length);
  const names = [...QUEUE_FIELDS, ...TEAM_FIELDS].map(constantName);
  expect(Object.keys(constants).sort()).toEqual([...names, 'QUEUE_STRIDE', 'RARE_FROM', 'TEAM_STRIDE'].sort());
});
