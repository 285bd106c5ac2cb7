import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { parsePlan } from '../../../scenarios/document/parse-plan.ts';
import type { ComparisonResult } from '../../../scenarios/result/comparison-result.ts';
import { CcPlanResult } from '../../../ui/app/cc-plan-result.ts';
import { applyTheme } from '../../../ui/app/preferences.ts';
import { localizer } from '../../../ui/i18n/localizer.ts';
import { accessibilityProblems, find, findAll, mount, sampleText, settle, testServices } from '../fixtures/page.ts';
import { inventedResult } from '../fixtures/result.ts';

/** Everything a run brings, the money panel with it once that is fetched. */
async function show(result: ComparisonResult): Promise<CcPlanResult> {
  const services = testServices();
  const plan = parsePlan(sampleText);
  if (!plan.ok) throw new Error('the sample does not parse');
  services.results.show(result, plan.value);
  return mount(new CcPlanResult(), services, 1200);
}

const summary = (page: Element): HTMLElement => find(find(page, 'cc-money'), 'summary');

beforeEach(async () => localizer.use('en'));

test('the panel is fetched for a result with money, folded, and opens by the keyboard', async () => {
  const page = await show(inventedResult);
  await expect.poll(() => findAll(page, 'cc-money')[0]?.shadowRoot?.querySelector('summary')?.textContent ?? '').toContain('Today 1,250,000');
  const fold = find<HTMLDetailsElement>(find(page, 'cc-money'), 'details');
  expect(fold.open).toBe(false);
  summary(page).focus();
  await userEvent.keyboard('{Enter}');
  expect(fold.open).toBe(true);
  const tables = findAll(find(page, 'cc-money'), 'table');
  expect(tables.map((table) => table.querySelector('caption')!.textContent)).toEqual([
    'What the centre costs a month',
    'What bad service costs the firm a month',
    'Saved a month against today',
    'Business case',
  ]);
  for (const table of tables) {
    const columns = table.querySelectorAll('thead th').length;
    for (const row of table.querySelectorAll('tbody tr:has(td)')) expect(row.children.length).toBe(columns);
  }
});

test('its words change with the language, and so does the score row', async () => {
  const page = await show(inventedResult);
  await expect.poll(() => findAll(page, 'summary').map((one) => one.textContent).join()).toContain('Full cost of the centre a month');
  for (const [locale, money, rank] of [['zh-hant', '每月中心總成本', '第 1 名'], ['zh-hans', '每月中心总成本', '第 1 名'], ['en', 'Full cost of the centre a month', '1st']] as const) {
    await localizer.use(locale);
    await settle(page);
    expect(summary(page).textContent).toContain(money);
    expect(findAll(page, 'tfoot .rank').at(-1)!.textContent).toBe(rank);
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`board with scores and money opened are accessible, ${theme}`, async () => {
    applyTheme(theme);
    const page = await show(inventedResult);
    await expect.poll(() => findAll(page, 'cc-money')[0]?.shadowRoot?.querySelector('summary') ?? null).not.toBeNull();
    summary(page).click();
    await settle(page);
    expect(await accessibilityProblems()).toEqual([]);
    applyTheme('auto');
  });
}

test('without costs one line says which section to add', async () => {
  const page = await show({ ...inventedResult, scenarios: inventedResult.scenarios.map((scenario) => ({ ...scenario, money: null })) });
  expect(findAll(page, 'cc-money')).toEqual([]);
  expect(find(page, '.no-costs').textContent).toBe('No money is shown, as this plan names no costs: add a section “costs” to its base.');
});
