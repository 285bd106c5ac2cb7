import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilePlan } from '../../../scenarios/compile/compile-plan.ts';
import { canonicalPlan } from '../../../scenarios/document/canonical.ts';
import { parsePlan } from '../../../scenarios/document/parse-plan.ts';
import { kpiById, KPI_DICTIONARY } from '../../../scenarios/kpi/dictionary.ts';
import { scopeReader } from '../../../scenarios/kpi/scope-sums.ts';
import { lintPlan } from '../../../scenarios/lint/lint-plan.ts';
import { service000 } from '../../../scenarios/presets/make/service-000.ts';
import { fullScope } from '../../../scenarios/result/scope.ts';
import { replicate } from '../../engine/run/replications.ts';

const file = new URL('../../../scenarios/presets/service-000.plan.json', import.meta.url);

function shipped() {
  const plan = parsePlan(readFileSync(file, 'utf8'));
  if (!plan.ok) throw new Error(JSON.stringify(plan.errors));
  return plan.value;
}

test('the shipped file is what the builder makes (vitest -u writes it anew)', async () => {
  await expect(canonicalPlan(service000())).toMatchFileSnapshot(file.pathname);
});

test('every scenario compiles, and the plan is odd only in its peaks', () => {
  const plan = shipped();
  expect(compilePlan(plan)).toMatchObject({ ok: true });
  const findings = lintPlan(plan, { kpis: KPI_DICTIONARY });
  expect(findings.filter(({ severity, code }) => severity !== 'warning' || code !== 'overloaded')).toEqual([]);
});

test('the base gives today’s figures within 3 % (T01 to T04)', () => {
  const plan = shipped();
  const compiled = compilePlan({ ...plan, scenarios: [] });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  const { model, index } = compiled.value[0]!;
  const { shape, vectors } = replicate(model, 12, plan.seed);
  expect(plan.observed).toHaveLength(4);
  for (const { kpi, scope, value } of plan.observed!) {
    const reader = scopeReader(fullScope(scope), index, shape);
    const sums = vectors.map((vector) => reader.read(vector));
    const { numerator, denominator } = kpiById(kpi)!;
    const total = (of: typeof numerator): number => sums.reduce((sum, one) => sum + of(one), 0);
    const mean = total(numerator) / total(denominator);
    expect(Math.abs(mean / value - 1), `${kpi}: ${mean}`).toBeLessThan(0.03);
  }
});
