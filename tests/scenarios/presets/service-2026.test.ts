import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { compilePlan } from '../../../scenarios/compile/compile-plan.ts';
import { canonicalPlan } from '../../../scenarios/document/canonical.ts';
import { parsePlan } from '../../../scenarios/document/parse-plan.ts';
import { lintPlan } from '../../../scenarios/lint/lint-plan.ts';
import { KPI_DICTIONARY } from '../../../scenarios/kpi/dictionary.ts';
import { service2026 } from '../../../scenarios/presets/make/service-2026.ts';

const file = new URL('../../../scenarios/presets/service-2026.plan.json', import.meta.url);
const text = readFileSync(file, 'utf8');

function shipped() {
  const result = parsePlan(text);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

test('the shipped file is what the builder makes (vitest -u writes it anew)', async () => {
  await expect(canonicalPlan(service2026())).toMatchFileSnapshot(file.pathname);
});

test('the shipped file is canonical', () => {
  expect(canonicalPlan(shipped())).toBe(text);
});

test('it has the size of the source plan: 107 agents, five days a week each (N5)', () => {
  const compiled = compilePlan(shipped());
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  const [base] = compiled.value;
  expect(base?.model.agents).toHaveLength(107);
  const duties = base?.model.weeks[0]?.duties ?? [];
  expect(duties).toHaveLength(535);
  const pay = duties.reduce((sum, duty) => sum + duty.pay, 0);
  // CNY 5.2 at 90 contacts a day.
  expect(pay / (535 * 90)).toBeCloseTo(5.2, 10);
});

test('its busiest hour brings 12 to 20 times the contacts of its quietest, before repeats even it out (P13)', () => {
  const compiled = compilePlan(shipped());
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  const rates = compiled.value[0]?.model.weeks[0]?.arrivalRatePerS ?? [];
  const total = (rates[0] ?? []).map((_, i) => rates.reduce((sum, of) => sum + (of[i] ?? 0), 0));
  const ratio = Math.max(...total) / Math.min(...total);
  expect(ratio).toBeGreaterThanOrEqual(12);
  expect(ratio).toBeLessThanOrEqual(20);
});

test('it moves agents without making any in the scenario of flexible shifts', () => {
  const compiled = compilePlan(shipped());
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  const heads = Object.fromEntries(compiled.value.map(({ id, model }) => [id, model.agents.length]));
  expect(heads).toEqual({ base: 107, bot: 107, 'flexible-shifts': 107, 'skill-routing': 107, together: 71 });
});

test('lint finds no error, and nothing but overloaded peaks to warn of', () => {
  const findings = lintPlan(shipped(), { kpis: KPI_DICTIONARY.map(({ id }) => id) });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['overloaded']));
});
