import { expect, test } from 'vitest';
import type { ComparisonResult, MoneyResult } from '../../../scenarios/result/comparison-result.ts';
import { moneyModel, type MoneyModel } from '../../../ui/features/money/money-model.ts';
import type { MoneyCell, MoneyTable } from '../../../ui/features/money/money-table.ts';
import { moneyEn } from '../../../ui/i18n/money-en.ts';
import { moneyZhHans } from '../../../ui/i18n/money-zh-hans.ts';
import { moneyZhHant } from '../../../ui/i18n/money-zh-hant.ts';
import { english, simplified, traditional } from '../fixtures/readers.ts';
import { inventedResult } from '../fixtures/result.ts';

const languages = [
  { reader: english, texts: moneyEn },
  { reader: simplified, texts: moneyZhHans },
  { reader: traditional, texts: moneyZhHant },
] as const;
const models = languages.map(({ reader, texts }) => moneyModel(inventedResult, texts, reader)!);
const [inEnglish] = models as [MoneyModel];

const tableOf = (model: MoneyModel, id: MoneyTable['id']): MoneyTable => model.tables.find((table) => table.id === id)!;
const rowsOf = (model: MoneyModel, id: MoneyTable['id']) => tableOf(model, id).groups.flatMap(({ rows }) => rows);
const write = ({ value, halfWidth, unit, small }: MoneyCell): string => {
  const interval = (one: { value: string; halfWidth: string | null }): string => (one.halfWidth === null ? one.value : `${one.value} ± ${one.halfWidth}`);
  return [interval({ value, halfWidth }) + (unit === '' ? '' : ` ${unit}`), ...(small === null ? [] : [interval(small)])].join(' | ').replaceAll(/[\u00a0\u202f]/g, ' ');
};
const cellsOf = (model: MoneyModel, id: MoneyTable['id'], row: number): string[] => rowsOf(model, id)[row]!.cells.map(write);

/** The invented result with some of the money of its last scenario replaced. */
function withMoney(change: (money: MoneyResult) => MoneyResult | null): ComparisonResult {
  const scenarios = inventedResult.scenarios.map((scenario, i) => (i === 2 ? { ...scenario, money: change(scenario.money!) } : scenario));
  return { ...inventedResult, scenarios };
}
const lastCell = (result: ComparisonResult, id: MoneyTable['id'], row: number): string => cellsOf(moneyModel(result, moneyEn, english)!, id, row).at(-1)!;

test('one line says what every scenario costs, or the least of many', () => {
  expect(models.map(({ summary }) => summary)).toEqual([
    'Full cost of the centre a month, CNY: Today 1,250,000 · Bot first 1,300,000 · All together 1,040,000',
    '每月中心总成本（CNY）：现状 1,250,000 · Bot first 1,300,000 · All together 1,040,000',
    '每月中心總成本（CNY）：現況 1,250,000 · Bot first 1,300,000 · All together 1,040,000',
  ]);
  const many = { ...inventedResult, scenarios: [...inventedResult.scenarios, ...inventedResult.scenarios.slice(1), ...inventedResult.scenarios.slice(1)] };
  expect(moneyModel(many, moneyEn, english)!.summary).toBe('Full cost of the centre a month, CNY: Today 1,250,000 · least: All together 1,040,000');
});

test('the ledger has a row per line that is not zero everywhere, its interval, and the difference to today', () => {
  const table = tableOf(inEnglish, 'ledger');
  expect(table.columns.map(({ name, colour }) => [name, colour])).toEqual([['Today', 'today'], ['Bot first', 'scenario-1'], ['All together', 'scenario-2']]);
  expect(table.groups.map(({ name, rows }) => [name, ...rows.map((row) => row.name)])).toEqual([
    ['Labour', 'Pay of duties'],
    ['', 'Technology', 'Other', 'Full cost of the centre'],
  ]);
  expect(rowsOf(inEnglish, 'ledger').map(({ kind }) => kind)).toEqual(['line', 'line', 'line', 'total']);
  expect(cellsOf(inEnglish, 'ledger', 0)).toEqual(['1,000,000 ± 0', '960,000 ± 0 | −40,000 ± 0', '700,000 ± 0 | −300,000 ± 0']);
  expect(cellsOf(inEnglish, 'ledger', 2)).toEqual(['100,000 ± 0', '100,000 ± 0 | as today', '100,000 ± 0 | as today']);
  expect(cellsOf(inEnglish, 'ledger', 3)).toEqual(['1,250,000 ± 300', '1,300,000 ± 300 | +50,000 ± 150', '1,040,000 ± 300 | −210,000 ± 150']);
  expect(rowsOf(models[1]!, 'ledger').map(({ name }) => name)).toEqual(['班次薪酬', '技术', '其他', '中心总成本']);
  expect(rowsOf(models[2]!, 'ledger').map(({ name }) => name)).toEqual(['班別薪酬', '技術', '其他', '中心總成本']);
});

test('hidden cost stands apart, with its own total and the sentence that it is never added', () => {
  expect(models.map((model) => rowsOf(model, 'hidden').map(({ name }) => name))).toEqual([
    ['Winning back lost customers', 'Hidden cost, outside the centre'],
    ['挽回流失客户', '隐性成本（中心之外）'],
    ['挽回流失顧客', '隱性成本（中心之外）'],
  ]);
  expect(models.map((model) => tableOf(model, 'hidden').note)).toEqual([
    'Hidden cost: estimated, outside the centre’s budget, and never added to the cost of the centre.',
    '隐性成本：估算值，不在中心预算之内，从不与中心成本相加。',
    '隱性成本：估算值，不在中心預算之內，從不與中心成本相加。',
  ]);
  expect(cellsOf(inEnglish, 'hidden', 1)).toEqual(['500,000 ± 9,000', '400,000 ± 9,000 | −100,000 ± 4,500', '300,000 ± 9,000 | −200,000 ± 4,500']);
});

test('savings are three rows that are not added, and say what they are', () => {
  expect(rowsOf(inEnglish, 'savings').map(({ name, what }) => [name, what])).toEqual([
    ['Direct saving', 'Running cost that is no longer paid. Hours cut from the rosters are here, and only here.'],
    ['Cost avoided', 'Hidden cost that no longer arises; it never was in the centre’s budget.'],
    ['Released capacity', 'Hours of work that fall away and are still paid: time for something else, no money. No hour is counted twice.'],
  ]);
  expect(rowsOf(models[1]!, 'savings').map(({ name }) => name)).toEqual(['直接节省', '避免的成本', '释放的产能']);
  expect(rowsOf(models[2]!, 'savings')[2]!.what).toBe('不再需要、但仍在支薪的工時：可以用來做別的事，不是省下的錢。沒有一個工時重複計算。');
  expect(tableOf(inEnglish, 'savings').columns.map(({ name }) => name)).toEqual(['Bot first', 'All together']);
  expect([0, 1].map((row) => cellsOf(inEnglish, 'savings', row))).toEqual([
    ['−50,000 ± 400', '210,000 ± 400'],
    ['100,000 ± 9,000', '200,000 ± 9,000'],
  ]);
  expect(models.map((model) => cellsOf(model, 'savings', 2)[1])).toEqual(['420 ± 30 h | worth 24,000 ± 1,800', '420 ± 30 小时 | 折合 24,000 ± 1,800', '420 ± 30 小時 | 折合 24,000 ± 1,800']);
  const nothing = { mean: 0, halfWidth: 0 };
  const idle = withMoney((money) => ({ ...money, savings: { ...money.savings!, releasedHours: nothing, releasedValue: nothing } }));
  expect(lastCell(idle, 'savings', 2)).toBe('0 h');
});

test('the business case says what is paid, when it pays back and what is left, with its tails', () => {
  expect(rowsOf(inEnglish, 'business').map(({ name, cells }) => [name, ...cells.map(write)])).toEqual([
    ['Paid at the start', '2,800,000', '2,800,000'],
    ['Running cost saved a month', '−50,000 | P10 −70,000 · P90 −30,000', '210,000 | P10 190,000 · P90 230,000'],
    ['Payback', 'not within 36 months', '13 months | P10 12 · P90 15'],
    ['Replications that pay back', '0 %', '100 %'],
    ['Net present value', '−4,400,000 | P10 −5,000,000 · P90 −3,800,000', '3,920,000 | P10 3,320,000 · P90 4,520,000'],
    ['Return on what is paid at the start', '−164 % | P10 −184 % · P90 −144 %', '170 % | P10 150 % · P90 190 %'],
  ]);
  expect(models.slice(1).map((model) => cellsOf(model, 'business', 2))).toEqual([
    ['36 个月内收不回', '13 个月 | P10 12 · P90 15'],
    ['36 個月內無法回收', '13 個月 | P10 12 · P90 15'],
  ]);
  expect(models.map((model) => tableOf(model, 'business').note.replaceAll('\u202f', ' '))).toEqual([
    'CNY, over 36 months, discounted at 8 % a year. Each replication stands for every month, as if all weeks to come were like the simulated one. A tenth of the replications lies below P10, a tenth above P90; the range says nothing of prices that turn out otherwise.',
    '单位 CNY，期限 36 个月，年贴现率 8%。每次重复代表每一个月，即假定以后各周都与模拟的一样。十分之一的重复低于 P10，十分之一高于 P90；该区间不反映价格与预期的偏差。',
    '單位 CNY，期限 36 個月，年折現率 8%。每次重複代表每一個月，亦即假定往後各週都與模擬的一樣。十分之一的重複低於 P10，十分之一高於 P90；此區間不反映價格與預期的偏差。',
  ]);
});

test('a payback that only some replications reach, or that needs nothing, says so', () => {
  const of = (change: Partial<NonNullable<MoneyResult['businessCase']>>) => withMoney((money) => ({ ...money, businessCase: { ...money.businessCase!, ...change } }));
  expect(lastCell(of({ paybackMonths: { p10: 20, p50: 31.25, p90: null } }), 'business', 2)).toBe('31.3 months | P10 20.0 · P90 not within 36 months');
  const free = of({ once: 0, paybackMonths: { p10: 0, p50: 0, p90: 0 }, roi: null });
  expect([0, 2, 5].map((row) => lastCell(free, 'business', row))).toEqual(['0', 'nothing is paid at the start', 'nothing is paid at the start']);
  // Rounding alone is no spread.
  expect(lastCell(of({ npv: { p10: 1_000_000, p50: 1_000_000, p90: 1_000_000 + 1e-7 } }), 'business', 4)).toBe('1,000,000');
});

test('what is missing is named: replications for tails, costs of a scenario, hidden cost, all costs', () => {
  const few = withMoney((money) => ({ ...money, businessCase: { ...money.businessCase!, monthlySaving: null, paybackMonths: null, paysBack: null, npv: null, roi: null } }));
  expect(moneyModel(few, moneyEn, english)!.remarks).toEqual(['P10, P50 and P90 need at least 10 replications.']);
  expect([1, 2, 3, 4, 5].map((row) => lastCell(few, 'business', row))).toEqual(['–', '–', '–', '–', '–']);
  const without = withMoney(() => null);
  expect(languages.map(({ reader, texts }) => moneyModel(without, texts, reader)!.remarks)).toEqual([
    ['No costs are named in: All together.'],
    ['以下情景没有写成本：All together。'],
    ['以下情境沒有寫成本：All together。'],
  ]);
  expect(lastCell(without, 'ledger', 0)).toBe('–');
  const scenarios = inventedResult.scenarios.map((scenario) => ({
    ...scenario,
    money: { ...scenario.money!, perMonth: scenario.money!.perMonth.filter(({ line }) => !['churnCost', 'hiddenCost'].includes(line)) },
  }));
  const open = moneyModel({ ...inventedResult, scenarios }, moneyEn, english)!;
  expect(open.tables.map(({ id }) => id)).toEqual(['ledger', 'savings', 'business']);
  expect(open.remarks).toEqual(['No hidden cost is shown: the plan prices none, or simulates neither satisfaction nor complaints.']);
  expect(moneyModel({ ...inventedResult, scenarios: scenarios.map((one) => ({ ...one, money: null })) }, moneyEn, english)).toBeNull();
});

test('scenarios whose base names no costs have their ledgers, and the reason why nothing is saved', () => {
  const scenarios = inventedResult.scenarios.map((scenario, i): ComparisonResult['scenarios'][number] => {
    if (i === 0) return { ...scenario, money: null };
    const perMonth = scenario.money!.perMonth.map((one) => ({ ...one, difference: null }));
    return { ...scenario, money: { perMonth, savings: null, noSavings: 'baseWithoutCosts', businessCase: null } };
  });
  const found = languages.map(({ reader, texts }) => moneyModel({ ...inventedResult, scenarios }, texts, reader)!);
  expect(found.map(({ tables }) => tables.map(({ id }) => id))).toEqual([['ledger', 'hidden'], ['ledger', 'hidden'], ['ledger', 'hidden']]);
  expect(cellsOf(found[0]!, 'ledger', 0)).toEqual(['–', '960,000 ± 0', '700,000 ± 0']);
  expect(found.map(({ remarks }) => remarks)).toEqual([
    ['No costs are named in: Today.', 'Without today’s costs there is nothing to set savings and a business case against: add a section “costs” to the base.'],
    ['以下情景没有写成本：现状。', '现状没有写成本，节省与投资回报无从比较：请在现状中加上 costs 部分。'],
    ['以下情境沒有寫成本：現況。', '現況沒有寫成本，節省與投資報酬無從比較：請在現況中加上 costs 部分。'],
  ]);
});

test('today alone has ledgers and nothing to save', () => {
  const alone = moneyModel({ ...inventedResult, scenarios: inventedResult.scenarios.slice(0, 1) }, moneyEn, english)!;
  expect(alone.tables.map(({ id }) => id)).toEqual(['ledger', 'hidden']);
});

test('a half-width that only rounding keeps from zero brings no decimals', () => {
  const noisy = withMoney((money) => ({ ...money, perMonth: money.perMonth.map((one) => (one.line === 'pay' ? { ...one, halfWidth: 1e-7 } : one)) }));
  expect(lastCell(noisy, 'ledger', 0)).toBe('700,000 ± 0 | −300,000 ± 0');
});
