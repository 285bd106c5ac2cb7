import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queueFacts } from '../../../scenarios/kpi/queue-facts.ts';
import { smallPlan } from '../../workers/small-plan.ts';

const plan = smallPlan();
const centre = plan.bases[plan.base]!;
const kind = { reason: 'orders', channel: 'phone', tier: 'standard', windows: [] };

type Part = NonNullable<typeof centre.process.workParts>[number];
const partsOf = (workParts: Part[]) => queueFacts({ ...centre, process: { ...centre.process, workParts } }, kind);

test('of a plan that says nothing, nothing is waste and nothing is known', () => {
  expect(queueFacts(centre, kind)).toEqual({ routine: false, followsStandard: null, waste: 0, wait: 0, afterContact: null });
});

test('the parts that fit add up by tag, and those after the contact apart; the order does not matter', () => {
  const part = fc.record({
    id: fc.constant('p'),
    share: fc.constantFrom(0, 0.125, 0.25),
    tag: fc.constantFrom('value' as const, 'waste' as const, 'wait' as const),
    afterContact: fc.boolean(),
    reasons: fc.constantFrom('orders', 'something else').map((reason) => [reason]),
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const fitting = parts.filter(({ reasons }) => reasons[0] === 'orders');
      const sum = (of: typeof parts): number => of.reduce((total, { share }) => total + share, 0);
      const facts = partsOf(parts);
      expect(facts.waste).toBe(sum(fitting.filter(({ tag }) => tag === 'waste')));
      expect(facts.wait).toBe(sum(fitting.filter(({ tag }) => tag === 'wait')));
      const after = fitting.filter(({ afterContact }) => afterContact);
      expect(facts.afterContact).toBe(after.length === 0 ? null : sum(after));
      expect(partsOf([...parts].reverse())).toEqual(facts);
    }),
  );
});
