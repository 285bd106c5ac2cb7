import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlan } from '../../../scenarios/document/parse-plan.ts';
import { PLAN_VERSION } from '../../../scenarios/document/plan.ts';
import { PlanProblem } from '../../../scenarios/document/plan-error.ts';
import { upgrade, upgraders, type Upgrader } from '../../../scenarios/document/upgraders.ts';
import { smallPlan } from './small-plan.ts';

const steps: Record<number, Upgrader> = {
  1: (plan) => ({ ...plan, steps: 'one' }),
  2: (plan) => ({ ...plan, steps: `${String(plan['steps'])} two` }),
};

test('steps are taken one after another, from the version of the file', () => {
  expect(upgrade({ version: 1 }, steps, 3)).toEqual({ version: 3, steps: 'one two' });
  expect(upgrade({ version: 2, steps: '-' }, steps, 3)).toEqual({ version: 3, steps: '- two' });
  expect(upgrade({ version: 3 }, steps, 3)).toEqual({ version: 3 });
});

test('a version without a way up is refused', () => {
  expect(() => upgrade({ version: 1 }, {}, 3)).toThrow(PlanProblem);
  expect(() => upgrade({ version: 0 }, steps, 3)).toThrow('unknownVersion');
  expect(() => upgrade({ version: 4 }, steps, 3)).toThrow('newerVersion');
});

/** Files of any version up to the newest, with whatever else in them. */
const files = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true })).map(([version, rest]) => ({ ...rest, version }));
const manySteps: Record<number, Upgrader> = Object.fromEntries([1, 2, 3, 4].map((from) => [from, (plan: Record<string, unknown>) => ({ ...plan, steps: [...((plan['steps'] as unknown[] | undefined) ?? []), from] })]));

test('law: what is upgraded stays as it is; each step is taken once, and the given file is left alone', () => {
  fc.assert(
    fc.property(files, ({ steps: _, ...file }: Record<string, unknown>) => {
      const before = structuredClone(file);
      const once = upgrade(file, manySteps, 5);
      expect(upgrade(once, manySteps, 5)).toEqual(once);
      const version = file['version'] as number;
      expect(once).toEqual({ ...file, version: 5, ...(version < 5 ? { steps: [1, 2, 3, 4].filter((from) => from >= version) } : {}) });
      expect(file).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

test('there is a step from every older version, and a plan of the newest is sound as it is', () => {
  expect(Object.keys(upgraders).map(Number)).toEqual(Array.from({ length: PLAN_VERSION - 1 }, (_, i) => i + 1));
  const plan = { ...smallPlan() };
  expect(upgrade(plan)).toBe(plan);
  expect(checkPlan(upgrade(plan)).ok).toBe(true);
});
