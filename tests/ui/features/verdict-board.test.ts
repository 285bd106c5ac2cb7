import { expect, test } from 'vitest';
import type { ComparisonResult } from '../../../scenarios/result/comparison-result.ts';
import { boardModel } from '../../../ui/features/verdict-board/board-model.ts';
import { bestScenario, findingSentence } from '../../../ui/features/verdict-board/finding.ts';
import { samplePlan } from '../fixtures/plan.ts';
import { english, readers, simplified, traditional } from '../fixtures/readers.ts';
import { emptyResult, inventedFirstLook, inventedResult } from '../fixtures/result.ts';

const withVerdicts = (of: (target: number, scenario: number) => 'met' | 'missed' | 'undecided'): ComparisonResult => ({
  ...inventedResult,
  targets: inventedResult.targets.map((target, t) => ({
    ...target,
    verdicts: target.verdicts.map((verdict, s) => ({ ...verdict, verdict: of(t, s) })),
  })),
});

test('the finding names the best scenario, what it meets and how far the rest is off', () => {
  expect(bestScenario(inventedResult)).toBe(2);
  expect(findingSentence(inventedResult, english)).toBe(
    'All together meets average speed of answer and pay per contact; first contact resolution stays 6 points short.',
  );
  expect(findingSentence(inventedResult, simplified)).toBe('“All together”的平均应答速度、单次服务人力成本达标；首次解决率仍差 6 个百分点。');
  expect(findingSentence(inventedResult, traditional)).toContain('個百分點');
});

test('every outcome has a sentence in every language', () => {
  const results = [
    withVerdicts(() => 'met'),
    withVerdicts(() => 'missed'),
    withVerdicts(() => 'undecided'),
    withVerdicts((t) => (t === 0 ? 'met' : 'undecided')),
    withVerdicts((t) => (t === 0 ? 'missed' : 'undecided')),
    withVerdicts((t, s) => (s === 0 ? 'met' : t === 1 ? 'met' : 'missed')),
    inventedFirstLook,
    emptyResult,
    { ...inventedResult, targets: [] },
    { ...inventedResult, scenarios: inventedResult.scenarios.slice(0, 1) },
  ];
  for (const reader of readers) {
    const sentences = results.map((result) => findingSentence(result, reader));
    for (const sentence of sentences) expect(sentence).toMatch(/[.。]$/);
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|null/);
  }
  expect(findingSentence(withVerdicts(() => 'met'), english)).toBe('Bot first meets all 4 targets.');
  expect(findingSentence(inventedFirstLook, english)).toBe('First look after 5 replications: too few for a verdict.');
  expect(findingSentence(withVerdicts(() => 'missed'), english)).toMatch(/^No scenario meets a target\. Closest is .*/);
});

test('the board has a row per target and a cell per scenario, today first and without a difference', () => {
  const model = boardModel(inventedResult, samplePlan(), english);
  expect(model.columns.map(({ name }) => name)).toEqual(['Today', 'Bot first', 'All together']);
  expect(model.columns.map(({ colour }) => colour)).toEqual(['today', 'scenario-1', 'scenario-2']);
  expect(model.rows.map(({ target }) => target)).toEqual(['≤ 3:00', '≥ 85\u202f%', '≤ ¥3.90', '0\u202fs to 3:20']);
  expect(model.rows.map(({ source }) => source)).toEqual(['T15', 'T16', null, null]);
  expect(model.rows.map(({ cells }) => cells[0]!.difference)).toEqual([null, null, null, null]);
  expect(model.rows[0]!.cells[1]).toMatchObject({ value: { value: '2:50', halfWidth: '0:12' }, mark: '✓', word: 'met', probability: '99\u202f%', difference: '−5:10 ± 0:06' });
  // The name of the window comes from the plan, not its id.
  expect(model.rows[3]!.scope).toBe(samplePlan().bases[samplePlan().base]!.calendar.windows[0]!.name);
});

test('a verdict is a mark and a word, and a cell says of what it is', () => {
  for (const reader of readers) {
    const marks = new Map<string, string>();
    for (const row of boardModel(inventedResult, null, reader).rows) {
      for (const cell of row.cells) {
        marks.set(cell.mark, cell.word);
        expect(cell.context).toContain(row.name);
      }
    }
    expect([...marks.keys()].sort()).toEqual(['?', '✓', '✗'].sort());
    expect(new Set(marks.values()).size).toBe(3);
  }
});

test('without data there are dashes and no glyph', () => {
  for (const row of boardModel(emptyResult, null, english).rows) {
    for (const cell of row.cells) {
      expect(cell.value).toEqual({ value: '–', halfWidth: null });
      expect(cell.glyph.meanAt).toBeNull();
    }
  }
});

test('a target relative to today is a share of it, a quantile and a share within a limit say so; differences keep the unit', () => {
  const [first] = inventedResult.targets;
  const cellsOf = (change: Partial<ComparisonResult['targets'][number]>) => {
    const target = { ...first!, kpi: 'asa', ...change };
    const [row] = boardModel({ ...inventedResult, targets: [target] }, null, english).rows;
    return row!;
  };
  const relative = cellsOf({
    relativeTo: 'base',
    value: [0.8],
    verdicts: first!.verdicts.map((verdict) => ({ ...verdict, mean: 0.75, halfWidth: 0.02 })),
  });
  expect(relative.target).toBe('≤ 80\u202f% of today');
  expect(relative.cells[1]!.value.value).toBe('75');
  expect(relative.cells[1]!.value.halfWidth).toBe('2');
  expect(relative.cells[1]!.difference).toMatch(/:/);
  expect(cellsOf({ stat: 'quantile', quantile: 0.9 }).name).toBe('Average speed of answer, 90\u202f% quantile');
  expect(cellsOf({ stat: 'shareWithin', withinS: 60, value: [0.8] }).name).toBe('Average speed of answer, share within 1:00');
  expect(cellsOf({ stat: 'shareWithin', value: [0.8] }).target).toBe('≤ 80\u202f%');
});

test('with nothing met, the closest is one that is missed: an undecided target is not over or short', () => {
  const waits = inventedResult.targets.map(({ kpi }) => kpi === 'asa');
  const result = withVerdicts((t) => (waits[t] ? 'undecided' : 'missed'));
  expect(findingSentence(result, english).toLowerCase()).not.toContain('average speed of answer');
});

const spoken = (text: string): string => text.replaceAll('\u202f', ' ');

test('the score row gives the score, the rank and how sure it is', () => {
  const cells = boardModel(inventedResult, null, english).scores!;
  expect(cells.map(({ value }) => `${value.value} ± ${value.halfWidth}`)).toEqual(['0.62 ± 0.01', '0.85 ± 0.01', '0.97 ± 0.01']);
  expect(cells.map(({ rank }) => rank)).toEqual(['3rd', '2nd', '1st']);
  expect(cells.map(({ context }) => context)).toEqual(['Score, Today:', 'Score, Bot first:', 'Score, All together:']);
  expect(cells[0]!.lines.map(spoken)).toEqual(['first in 0 % of replications']);
  expect(readers.map((reader) => boardModel(inventedResult, null, reader).scores![2]!).map(({ rank, lines }) => [rank, ...lines.map(spoken)])).toEqual([
    ['1st', 'first in 95 % of replications', 'ahead of the next: 99 %'],
    ['第 1 名', '95% 的重复中排第一', '领先下一名的把握：99%'],
    ['第 1 名', '95% 的重複中排第一', '領先下一名的把握：99%'],
  ]);
});

test('equal scores share a rank; without scores there is no row, alone no rank', () => {
  const scored = (means: readonly (number | null)[], ranks: readonly (number | null)[]): ComparisonResult => ({
    ...inventedResult,
    scenarios: inventedResult.scenarios.slice(0, means.length).map((scenario, i) => ({ ...scenario, score: { ...scenario.score, mean: means[i]!, rank: ranks[i]!, aheadOfNext: ranks[i] === 3 ? 1 : null } })),
  });
  const level = boardModel(scored([0.5, 1, 1], [3, 1, 1]), null, english).scores!;
  expect(level.map(({ rank }) => rank)).toEqual(['3rd', 'joint 1st', 'joint 1st']);
  expect(level.map(({ lines }) => lines.slice(1).map(spoken))).toEqual([['ahead of the next: 100 %'], [], []]);
  expect(boardModel(scored([null, null, null], [null, null, null]), null, english).scores).toBeNull();
  expect(boardModel(scored([0.9], [1]), null, english).scores).toMatchObject([{ rank: '', lines: [] }]);
  expect([2, 3, 4, 11, 12, 13, 21, 22, 113].map((n) => english.messages.board.score.rank(n))).toEqual(['2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '113th']);
});

test('weights are named where they differ', () => {
  expect(boardModel(inventedResult, null, english).rows.map(({ weight }) => weight)).toEqual(['weight 1', 'weight 2', 'weight 1', 'weight 1']);
  const alike = { ...inventedResult, targets: inventedResult.targets.map((target) => ({ ...target, weight: 3 })) };
  expect(boardModel(alike, null, english).rows.map(({ weight }) => weight)).toEqual(['', '', '', '']);
});

test('over several weeks a cell says since when the target is met, and the target from when it counts', () => {
  const [first] = inventedResult.targets;
  const weeks = [null, 6, null];
  const target = { ...first!, fromWeek: 5, verdicts: first!.verdicts.map((one, i) => ({ ...one, metFromWeek: weeks[i]! })) };
  const rows = readers.map((reader) => boardModel({ ...inventedResult, weeks: 8, targets: [target] }, null, reader).rows[0]!);
  expect(rows.map((row) => row.target)).toEqual(['≤ 3:00 from week 5', '≤ 3:00（第 5 周起）', '≤ 3:00（第 5 週起）']);
  // Missed says enough by itself; met over all weeks, but open in the last, does not.
  expect(rows.map(({ cells }) => cells.map(({ since }) => since))).toEqual([
    ['', 'from week 6 on', 'not steadily met'],
    ['', '第 6 周起达标', '未稳定达标'],
    ['', '第 6 週起達標', '未穩定達標'],
  ]);
  expect(boardModel(inventedResult, null, english).rows[0]!.cells.map(({ since }) => since)).toEqual(['', '', '']);
});
