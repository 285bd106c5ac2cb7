import { expect, test } from 'vitest';
import { PlanProblem } from '../../../scenarios/document/plan-error.ts';
import { upgrade, type Upgrader } from '../../../scenarios/document/upgraders.ts';

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
