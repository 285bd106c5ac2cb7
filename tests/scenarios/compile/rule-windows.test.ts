import { expect, test } from 'vitest';
import { assertModel } from '../../../engine/model/assert-model.ts';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import type { Centre } from '../../../scenarios/document/centre.ts';
import { checkPlan } from '../../../scenarios/document/parse-plan.ts';
import { smallCentre, smallPlan } from '../document/small-plan.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const half = (id: string, from: string, to: string) => ({ id, name: id, spans: [{ days: everyDay, from, to }] });

/** Mornings and afternoons cover the week; refunds have rules for these only. */
function halvedCentre(): Centre {
  const centre = smallCentre();
  centre.calendar.windows = [half('morning', '00:00', '12:00'), half('later', '12:00', '24:00'), half('peak', '14:00', '16:00')];
  const [all, refund] = centre.process.handling;
  const { transfers: _, ...plain } = refund!;
  centre.process.handling = [
    { ...all!, reasons: ['bill', 'complaint'] },
    { ...plain, id: 'refund-morning', windows: ['morning'], work: { law: 'exponential', meanS: 100 } },
    { ...plain, id: 'refund-later', windows: ['later'], work: { law: 'exponential', meanS: 500 } },
  ];
  return centre;
}

function modelOf(centre: Centre): CentreModel {
  const plan = checkPlan({ ...smallPlan(centre), targets: [] });
  if (!plan.ok) throw new Error(JSON.stringify(plan.errors));
  const result = compileScenario(plan.value);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value.model;
}

function noHandlingOf(centre: Centre): unknown {
  const plan = checkPlan({ ...smallPlan(centre), targets: [] });
  return plan.ok ? [] : plan.errors.filter(({ code }) => code === 'noHandling').map(({ value }) => value);
}

/** Mean work of a queue in an hour of Monday. */
function meanWorkS({ queues, weeks: [week] }: CentreModel, id: string, hour: number): number {
  const { handling, otherHandling } = week!;
  const set = otherHandling?.setOfInterval[hour] ?? 0;
  const work = [handling, ...(otherHandling?.sets ?? [])][set]![queues.findIndex((queue) => queue.id === id)]!.work;
  return 'meanS' in work ? work.meanS : NaN;
}

test('rules for every hour of the week need no other one, and each holds in its hours', () => {
  const model = modelOf(halvedCentre());
  expect(() => assertModel(model)).not.toThrow();
  expect([11, 12, 14].map((hour) => meanWorkS(model, 'refund/phone', hour))).toEqual([100, 500, 500]);
  expect(meanWorkS(model, 'bill/phone', 11)).toBe(240);
});

test('a rule for all times that no hour is left for leads nowhere', () => {
  const centre = halvedCentre();
  const { windows: _, ...rule } = centre.process.handling[1]!;
  centre.process.handling.push({ ...rule, id: 'never', transfers: [{ to: 'complaint', probability: 0.1 }] });
  const model = modelOf(centre);
  expect(() => assertModel(model)).not.toThrow();
  expect(model.queues.map(({ id }) => id)).toEqual(['bill/chat', 'bill/phone', 'refund/phone']);
});

test('without windows, or without rules that name one, there is one handling for the week', () => {
  const centre = smallCentre();
  expect(modelOf(centre).weeks[0]).not.toHaveProperty('otherHandling');
  centre.calendar.windows = [];
  expect(modelOf(centre).weeks[0]).not.toHaveProperty('otherHandling');
});

test('hours without a rule are told, and whether they are in a window', () => {
  const centre = halvedCentre();
  centre.process.handling.pop();
  expect(noHandlingOf(centre)).toEqual(['refund/phone']);
  centre.process.handling[0]!.windows = ['later'];
  expect(noHandlingOf(centre)).toContain('refund/phone [later]');
  expect(noHandlingOf(centre)).toContain('bill/chat [morning]');
  expect(noHandlingOf(smallCentre())).toEqual([]);
});

test('other KPI weights move what rules for every hour of the week settle', () => {
  const centre = { ...halvedCentre(), incentives: { schemes: [{ id: 'card', weights: { speed: 0.5, quality: 0.5 } }] } };
  const plan = smallPlan(centre, [{ id: 's', name: 'S', changes: [{ lever: 'kpi-weights', speed: 0 }] }]);
  const factorIn = (id: string) => {
    const result = compileScenario(plan, id);
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    const { model } = result.value;
    return model.groups[0]!.unresolvedFactor[model.queues.findIndex((queue) => queue.id === 'refund/phone')]!;
  };
  expect(factorIn('s')).toBeLessThan(factorIn('base'));
});
