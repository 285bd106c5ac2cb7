import { prepareEngine, startBlock } from '../../../engine/block-run.ts';
import * as Field from '../../../engine/record/field-index.ts';
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

test('its peak windows bring about 12 times the contacts of its trough, repeats included (P12, P13, P02)', () => {
  const compiled = compilePlan({ ...shipped(), scenarios: [] });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  const { model } = compiled.value[0]!;
  const engine = prepareEngine(model, 'peak and trough');
  const replications = 4;
  const block = startBlock(engine, 0, replications);
  while (!block.advance(1e6));
  const grid = block.result().subarray(replications * engine.shape.length);
  /** Contacts per half hour on working days between two hours of the day. */
  const meanBetween = (from: number, to: number): number => {
    let sum = 0;
    for (let day = 0; day < 5; day++) {
      for (let half = 2 * from; half < 2 * to; half++) {
        for (let q = 0; q < model.queues.length; q++) {
          sum += grid[((day * 48 + half) * model.queues.length + q) * Field.QUEUE_STRIDE + Field.ENTERED]!;
        }
      }
    }
    return sum / (5 * 2 * (to - from) * replications);
  };
  const ratio = (meanBetween(14, 16) + meanBetween(19, 21)) / 2 / meanBetween(1, 6);
  expect(ratio).toBeGreaterThan(12 * 0.9);
  expect(ratio).toBeLessThan(12 * 1.1);
});

test('it moves agents without making any in the scenario of flexible shifts', () => {
  const compiled = compilePlan(shipped());
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  const heads = Object.fromEntries(compiled.value.map(({ id, model }) => [id, model.agents.length]));
  expect(heads).toEqual({ base: 107, bot: 107, 'flexible-shifts': 107, 'skill-routing': 107, together: 59 });
});

test('lint finds no error, and nothing but overloaded peaks to warn of', () => {
  const findings = lintPlan(shipped(), { kpis: KPI_DICTIONARY });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['overloaded']));
});
