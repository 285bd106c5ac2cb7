import { expect, test } from 'vitest';
import { detailModel, kpiResults, pairedFinding, pairedInput } from '../../../ui/features/kpi-detail/detail-model.ts';
import { english, readers } from '../fixtures/readers.ts';
import { emptyResult, inventedResult } from '../fixtures/result.ts';

const target = inventedResult.targets[3]!;
const subject = { kpi: target.kpi, scope: target.scope, target };

test('a KPI is found by its id and its whole scope', () => {
  expect(kpiResults(inventedResult, subject).map((one) => one?.mean)).toEqual([720, 300, 200]);
  const elsewhere = { ...subject, scope: { ...subject.scope, window: 'nowhere' } };
  expect(kpiResults(inventedResult, elsewhere)).toEqual([undefined, undefined, undefined]);
});

test('the charts get every scenario, the pairs all but today', () => {
  for (const reader of readers) {
    const model = detailModel(inventedResult, subject, null, reader);
    expect(model.intervals.rows.length).toBe(3);
    expect(model.intervals.targets.map(({ value }) => value)).toEqual([0, 200]);
    expect(model.paired?.rows.map(({ name }) => name)).toEqual(['Bot first', 'All together']);
    expect(model.definition.length).toBeGreaterThan(5);
    expect(model.pairing).not.toBe('');
  }
});

test('there is nothing to pair with one scenario, and nothing to say without data', () => {
  expect(pairedInput({ ...inventedResult, scenarios: inventedResult.scenarios.slice(0, 1) }, subject, english, { title: '', subtitle: '', showPairs: false })).toBeNull();
  const empty = pairedInput(emptyResult, { ...subject, target: emptyResult.targets[3]! }, english, { title: '', subtitle: '', showPairs: false })!;
  expect(pairedFinding(empty, 'asa', english)).toBe('Average speed of answer: no difference can be told yet');
});

test('the heading counts what is better by the KPI’s own direction', () => {
  const input = pairedInput(inventedResult, subject, english, { title: '', subtitle: '', showPairs: false })!;
  expect(pairedFinding(input, 'asa', english)).toBe('Every scenario improves average speed of answer');
  expect(pairedFinding({ ...input, better: 'higher' }, 'asa', english)).toBe('Every scenario worsens average speed of answer');
  const mixed = { ...input, rows: [input.rows[0]!, { ...input.rows[1]!, difference: 5, halfWidth: 1 }] };
  expect(pairedFinding(mixed, 'asa', english)).toBe('1 of 2 scenarios improves average speed of answer');
});

test('beside the verdict stands, under its own name, how many single replications meet the target', () => {
  const shares = target.verdicts.map(({ shareOfReplications }) => shareOfReplications);
  const { replicationsMet } = detailModel(inventedResult, subject, null, english);
  expect(replicationsMet.map(({ share }) => Number.parseFloat(share) / 100)).toEqual(shares);
  expect(replicationsMet.map(({ scenario }) => scenario)).toEqual(['Today', 'Bot first', 'All together']);
  expect(detailModel(inventedResult, { ...subject, target: null }, null, english).replicationsMet).toEqual([]);
});
