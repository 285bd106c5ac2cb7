import { expect, test } from 'vitest';
import { twinNote } from '../../../cli/output/twin-table.ts';
import type { TwinResult } from '../../../scenarios/result/comparison-result.ts';
import { TWIN_NOTES } from '../../../scenarios/result/twin.ts';

const twin = (note: string, more: Partial<TwinResult> = {}): TwinResult => ({
  formula: 'erlangC',
  kpi: 'asa',
  scope: { reasons: [], channels: [], teams: [], tiers: [], window: null },
  value: 20,
  note,
  ...more,
});

test('every note is a sentence without its key', () => {
  for (const note of Object.values(TWIN_NOTES)) {
    const text = twinNote(twin(note));
    expect(text).toMatch(/^Erlang C: [a-z].*\.$/);
    expect(text).not.toContain('twin.note');
  }
});

test('a formula that speaks of a part of the contacts says of which', () => {
  expect(twinNote(twin(TWIN_NOTES.erlangC, { coveredShare: 0.81, simulated: 30 }))).toContain('81 % of contacts');
  expect(twinNote(twin(TWIN_NOTES.erlangC))).not.toContain('%');
  expect(twinNote(twin(TWIN_NOTES.erlangCPooled))).toContain('as if anybody could take anything');
});
