/**
 * Spoiled plans never crash: each either gives errors with a place, or compiles to models that the engine takes, and runs.
 * The seed is printed with a failure; so is the list of what was done to which plan, made as short as possible.
 */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepareEngine, startBlock } from '../../../engine/block-run.ts';
import { EngineError } from '../../../engine/engine-error.ts';
import { assertModel } from '../../../engine/model/assert-model.ts';
import { judgeSelfChecks } from '../../../engine/record/judge-self-checks.ts';
import { compileScenario, type CompiledScenario } from '../../../scenarios/compile/compile-plan.ts';
import { canonicalPlan } from '../../../scenarios/document/canonical.ts';
import { checkPlan, parsePlan } from '../../../scenarios/document/parse-plan.ts';
import type { PlanError } from '../../../scenarios/document/plan-error.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import { diffPlans } from '../../../scenarios/diff/diff-plan.ts';
import { KPI_DICTIONARY } from '../../../scenarios/kpi/dictionary.ts';
import { lintPlan } from '../../../scenarios/lint/lint-plan.ts';
import { refusals } from '../../../scenarios/lint/refuse-plan.ts';
import { starter } from '../../../scenarios/presets/make/starter.ts';
import { fullPlanData } from '../../workers/full-plan.ts';
import { leverPlan } from './lever-plan.ts';
import { mutate, mutation, nested } from './mutations.ts';
import { smallPlan } from './small-plan.ts';


const SEED = 20_261_127;
const PLANS = 10_000;
const shipped = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../scenarios/presets/${name}.plan.json`, import.meta.url), 'utf8'));

const plans: Readonly<Record<string, { readonly data: unknown; readonly weight: number }>> = {
  small: { data: smallPlan(), weight: 400 },
  levers: { data: leverPlan(), weight: 45 },
  starter: { data: starter(), weight: 55 },
  // What is checked of the larger ones is the same, and takes ten times as long.
  full: { data: fullPlanData, weight: 10 },
  'service-2026': { data: shipped('service-2026'), weight: 1 },
  'service-000': { data: shipped('service-000'), weight: 1 },
  'response-times-001': { data: shipped('response-times-001'), weight: 1 },
  'bank-1999': { data: shipped('bank-1999'), weight: 1 },
};
const planName = fc.oneof(...Object.entries(plans).map(([name, { weight }]) => ({ weight, arbitrary: fc.constant(name) })));
const spoiled = fc.record({ name: planName, mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }), nth: fc.nat(100) });

test.each(Object.entries(plans))('%s is sound as it is', (_, { data }) => {
  const { errors, compiled } = lookAt(data, 0);
  expect(errors).toEqual([]);
  expect(compiled.length).toBeGreaterThan(0);
});

test(`${PLANS} spoiled plans: located errors, or models that can be run`, { timeout: 200_000 }, () => {
  const counts = { refused: 0, compiled: 0, simulated: 0 };
  fc.assert(
    fc.property(spoiled, ({ name, mutations, nth }) => {
      const { plan, told } = mutate(plans[name]!.data, mutations);
      try {
        const { errors, read, compiled } = lookAt(plan, nth);
        for (const { code, path } of errors) if (path === '') throw new Error(`${code} has no place`);
        if (read === undefined) {
          counts.refused++;
        } else if (++counts.compiled % 20 === 0) {
          staysTheSame(read);
          lintPlan(read, { kpis: KPI_DICTIONARY, compiled: new Map(compiled.map((one) => [one.id, one])) });
          if (simulate(read, compiled[nth % compiled.length]!.id)) counts.simulated++;
        }
      } catch (error) {
        throw new Error([`${String(error)}${placeIn(error)}`, `in the plan ${name}, after`, ...told].join('\n    '), { cause: error });
      }
    }),
    { numRuns: PLANS, seed: SEED },
  );
  // Neither is everything refused nor does everything pass.
  expect(counts.refused).toBeGreaterThan(PLANS / 4);
  expect(counts.compiled).toBeGreaterThan(PLANS / 5);
  expect(counts.simulated).toBeGreaterThan(PLANS / 200);
});

test('values nested without end are an error, in a file and in memory', () => {
  for (const depth of [50, 1000, 100_000]) {
    const text = JSON.stringify(smallPlan()).replace('"seed":"small"', () => `"seed":${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(parsePlan(text)).toMatchObject({ ok: false, errors: [{ code: 'tooDeep', path: expect.stringMatching(/^plan\.seed/) as string }] });
    expect(checkPlan({ ...smallPlan(), seed: nested(1, depth, false) })).toMatchObject({ ok: false, errors: [{ code: 'wrongType', path: 'plan.seed' }] });
  }
});

/** What a run makes of a plan: errors, or the plan as read and models that the engine takes. */
function lookAt(data: unknown, nth: number): { readonly errors: readonly PlanError[]; readonly read?: Plan; readonly compiled: readonly CompiledScenario[] } {
  const checked = checkPlan(data);
  if (!checked.ok) return refused(checked.errors);
  const read = checked.value;
  // Every scenario of some, one of the others.
  const ids = ['base', ...read.scenarios.map(({ id }) => id)];
  const compiled: CompiledScenario[] = [];
  for (const id of nth % 5 === 0 ? ids : [ids[nth % ids.length]!]) {
    const one = compileScenario(read, id);
    if (!one.ok) return refused(one.errors);
    compiled.push(one.value);
  }
  const errors = refusals(read, compiled, KPI_DICTIONARY, read.study.replications);
  if (errors.length > 0) return refused(errors);
  for (const { model } of compiled) assertModel(model);
  return { errors, read, compiled };
}

function refused(errors: readonly PlanError[]): { readonly errors: readonly PlanError[]; readonly compiled: readonly CompiledScenario[] } {
  if (errors.length === 0) throw new Error('refused without a reason');
  return { errors, compiled: [] };
}

/** Written and read again it is the same plan. */
function staysTheSame(plan: Plan): void {
  const text = canonicalPlan(plan);
  const again = parsePlan(text);
  if (!again.ok) throw new Error(`written, it cannot be read: ${JSON.stringify(again.errors)}`);
  if (canonicalPlan(again.value) !== text) throw new Error('written again it differs');
  if (diffPlans(plan, again.value).length > 0) throw new Error('it differs from what was read');
}

const MOST_EVENTS = 400_000;
const small = { bytes: 5e7, contacts: 5000, agents: 500, duties: 4000 };

/** Runs one replication of one week, which must end and pass its self-checks; false if it would take long. */
function simulate(plan: Plan, id: string): boolean {
  const study = { ...plan.study, weeks: 1, leadInDays: Math.min(1, plan.study.leadInDays), replications: 1 };
  const short = compileScenario({ ...plan, study }, id);
  if (!short.ok || refusals(plan, [short.value], KPI_DICTIONARY, 1, small).length > 0) return false;
  const engine = prepareEngine(short.value.model, plan.seed);
  const block = startBlock(engine, 0, 1);
  while (!block.advance(50_000)) if (block.eventsDone > MOST_EVENTS) throw new Error(`not over after ${MOST_EVENTS} events`);
  const result = block.result();
  for (const { check, passed, worst } of judgeSelfChecks(engine.shape, [result.subarray(0, engine.shape.length)])) {
    if (!passed) throw new Error(`self-check ${check}: off by ${worst}`);
  }
  return true;
}

/** What the engine says of a model it does not take. */
function placeIn(error: unknown): string {
  return error instanceof EngineError ? ` ${JSON.stringify(error.params)}` : '';
}
