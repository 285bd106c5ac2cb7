import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QUEUE_FIELDS, TEAM_FIELDS } from '../../../engine/record/tally-layout.ts';
import { kpiById } from '../../../scenarios/kpi/dictionary.ts';
import type { Sums } from '../../../scenarios/kpi/kpi-definition.ts';
import { isDefinedIn, scopeReader } from '../../../scenarios/kpi/scope-sums.ts';
import { addWaits, index, shape, vectorOf, wholeCentre } from './tally-vectors.ts';

const counts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: shape.length, maxLength: shape.length });
const anyVector = counts.map((values) => Float64Array.from(values));
const fields = [...QUEUE_FIELDS, ...TEAM_FIELDS, 'waitsOver10Min'] as const;

function added(a: Sums, b: Sums): number[] {
  return fields.map((field) => a[field] + b[field]);
}
function valuesOf(sums: Sums): number[] {
  return fields.map((field) => sums[field]);
}

test('reading is linear: the sums of two vectors added are the sums added', () => {
  const reader = scopeReader({ ...wholeCentre, channels: ['chat'] }, index, shape);
  fc.assert(
    fc.property(anyVector, anyVector, (a, b) => {
      const both = a.map((value, i) => value + b[i]!);
      expect(valuesOf(reader.read(both))).toEqual(added(reader.read(a), reader.read(b)));
    }),
    { numRuns: 20 },
  );
});

test('disjoint scopes add up to the whole: reasons, channels, teams, weeks, windows', () => {
  fc.assert(
    fc.property(anyVector, (vector) => {
      const whole = scopeReader(wholeCentre, index, shape).read(vector);
      const chat = scopeReader({ ...wholeCentre, channels: ['chat'] }, index, shape).read(vector);
      const voice = scopeReader({ ...wholeCentre, channels: ['voice'] }, index, shape).read(vector);
      for (const field of QUEUE_FIELDS) expect(chat[field] + voice[field]).toBe(whole[field]);
      expect(chat.waitsOver10Min + voice.waitsOver10Min).toBe(whole.waitsOver10Min);

      const teams = ['chat-team', 'voice-team'].map((id) =>
        scopeReader({ ...wholeCentre, teams: [id] }, index, shape).read(vector),
      );
      for (const field of TEAM_FIELDS) expect(teams[0]![field] + teams[1]![field]).toBe(whole[field]);

      const weeks = [0, 1].map((week) => scopeReader(wholeCentre, index, shape, [week]).read(vector));
      for (const field of [...QUEUE_FIELDS, ...TEAM_FIELDS]) expect(weeks[0]![field] + weeks[1]![field]).toBe(whole[field]);
      expect(weeks[0]!.weeks + weeks[1]!.weeks).toBe(whole.weeks);
    }),
    { numRuns: 20 },
  );
});

test('a scope takes the cells it names and no others', () => {
  const vector = vectorOf([
    { queue: 0, windowClass: 1, week: 1, values: { offered: 3 } },
    { queue: 1, windowClass: 1, values: { offered: 5 } },
    { queue: 2, windowClass: 1, values: { offered: 7 } },
    { queue: 0, windowClass: 0, values: { offered: 11 } },
    { team: 1, windowClass: 1, values: { busyS: 13 } },
  ]);
  const peak = { ...wholeCentre, window: 'peak' };
  expect(scopeReader(peak, index, shape).read(vector).offered).toBe(3 + 5 + 7);
  expect(scopeReader({ ...peak, reasons: ['refund'] }, index, shape).read(vector).offered).toBe(3 + 5);
  expect(scopeReader({ ...peak, reasons: ['refund'], channels: ['chat'] }, index, shape).read(vector).offered).toBe(3);
  expect(scopeReader(peak, index, shape, [0]).read(vector).offered).toBe(5 + 7);
  expect(scopeReader({ ...peak, teams: ['voice-team'] }, index, shape).read(vector).busyS).toBe(13);
  expect(scopeReader({ ...peak, teams: ['chat-team'] }, index, shape).read(vector).busyS).toBe(0);
});

test('ids that do not exist match nothing', () => {
  const vector = vectorOf([{ queue: 0, values: { offered: 3 } }]);
  expect(scopeReader({ ...wholeCentre, reasons: ['none'] }, index, shape).read(vector).offered).toBe(0);
  expect(scopeReader({ ...wholeCentre, window: 'none' }, index, shape).read(vector).offered).toBe(0);
});

test('what a scope cannot tell apart is not offered: agents by reason, contacts by team, single waits by time', () => {
  const defined = (scope: Partial<typeof wholeCentre>, week?: number): string[] => {
    const reader = scopeReader({ ...wholeCentre, ...scope }, index, shape, week === undefined ? undefined : [week]);
    return ['serviceLevel', 'occupancy', 'payPerContact', 'waitOver10Min'].filter((id) => isDefinedIn(kpiById(id)!, reader));
  };
  expect(defined({})).toEqual(['serviceLevel', 'occupancy', 'payPerContact', 'waitOver10Min']);
  expect(defined({ reasons: ['refund'] })).toEqual(['serviceLevel', 'waitOver10Min']);
  expect(defined({ channels: ['chat'] })).toEqual(['serviceLevel', 'waitOver10Min']);
  expect(defined({ teams: ['chat-team'] })).toEqual(['occupancy']);
  expect(defined({ window: 'peak' })).toEqual(['serviceLevel', 'occupancy', 'payPerContact']);
  expect(defined({}, 0)).toEqual(['serviceLevel', 'occupancy', 'payPerContact']);
  expect(defined({ channels: ['chat'], teams: ['chat-team'] })).toEqual([]);
});

test('waits over ten minutes: answered and abandoned, and ten minutes sharp is not over', () => {
  const vector = addWaits(vectorOf([]), 0, 'answered', [0, 600, 600.5, 4000]);
  addWaits(vector, 2, 'abandoned', [599, 90_000]);
  expect(scopeReader(wholeCentre, index, shape).read(vector).waitsOver10Min).toBe(3);
  expect(scopeReader({ ...wholeCentre, reasons: ['size'] }, index, shape).read(vector).waitsOver10Min).toBe(1);
});
