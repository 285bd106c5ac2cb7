import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilePlan } from '../../../scenarios/compile/compile-plan.ts';
import { canonicalPlan } from '../../../scenarios/document/canonical.ts';
import { parsePlan } from '../../../scenarios/document/parse-plan.ts';
import { KPI_DICTIONARY } from '../../../scenarios/kpi/dictionary.ts';
import { lintPlan } from '../../../scenarios/lint/lint-plan.ts';
import { responseTimes001 } from '../../../scenarios/presets/make/response-times-001.ts';

const file = new URL('../../../scenarios/presets/response-times-001.plan.json', import.meta.url);

test('the shipped file is what the builder makes (vitest -u writes it anew)', async () => {
  await expect(canonicalPlan(responseTimes001())).toMatchFileSnapshot(file.pathname);
});

test('it reads, compiles, and is odd only in what it is about: nobody there at night', () => {
  const plan = parsePlan(readFileSync(file, 'utf8'));
  if (!plan.ok) throw new Error(JSON.stringify(plan.errors));
  expect(compilePlan(plan.value)).toMatchObject({ ok: true });
  const findings = lintPlan(plan.value, { kpis: KPI_DICTIONARY });
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.filter(({ severity, code }) => severity !== 'warning' || !['unserved', 'overloaded'].includes(code))).toEqual([]);
});

test('every row of the source is promised, and judged (T05-T11)', () => {
  const { targets, bases, base } = responseTimes001();
  expect(targets.map(({ source }) => source)).toEqual(['T05', 'T06', 'T07', 'T08', 'T09', 'T10', 'T11']);
  const minutes = bases[base]!.process.dueTimes!.map(({ withinS }) => withinS / 60);
  expect(minutes).toEqual([15, 60, 240, 720, 1440, 4320]);
});
