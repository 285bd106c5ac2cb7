import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertModel } from '../../../engine/model/assert-model.ts';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { Duty } from '../../../engine/model/workforce-model.ts';
import { compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import type { CompiledPlanIndex } from '../../../scenarios/compile/plan-index.ts';
import type { Centre } from '../../../scenarios/document/centre.ts';
import { smallCentre, smallPlan } from '../document/small-plan.ts';

function compiled(change: (centre: Centre) => void = () => undefined): { model: CentreModel; index: CompiledPlanIndex } {
  const centre = smallCentre();
  change(centre);
  const result = compileScenario(smallPlan(centre));
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}
const groupAt = ({ groups }: CentreModel, id: string) => groups.findIndex((group) => group.id === id);
const queueAt = ({ queues }: CentreModel, id: string) => queues.findIndex((queue) => queue.id === id);
const dutiesOf = (model: CentreModel, agentId: string): readonly Duty[] =>
  model.weeks[0]?.duties.filter(({ agent }) => model.agents[agent]?.id === agentId) ?? [];

test('a group is a team at a level', () => {
  const { model, index } = compiled();
  expect(model.groups.map(({ id }) => id)).toEqual(['back/senior', 'front/mid', 'front/senior']);
  expect(model.groups.map(({ team }) => index.teams[team]?.id)).toEqual(['back', 'front', 'front']);
});

test('a phone call takes the whole agent, a chat its share', () => {
  const { model } = compiled();
  const front = model.groups[groupAt(model, 'front/mid')];
  expect(front?.capacityUnits).toBe(3);
  expect(front?.unitsOfQueue[queueAt(model, 'bill/chat')]).toBe(1);
  expect(front?.unitsOfQueue[queueAt(model, 'bill/phone')]).toBe(3);
  expect(model.groups[groupAt(model, 'back/senior')]?.unitsOfQueue[queueAt(model, 'bill/chat')]).toBe(0);
});

test('factors are level times skill, or level times generalist without the skill', () => {
  const { model } = compiled();
  const factor = (group: string, queue: string) => model.groups[groupAt(model, group)]?.handleFactor[queueAt(model, queue)];
  expect(factor('front/mid', 'bill/phone')).toBe(1);
  expect(factor('front/mid', 'refund/phone')).toBe(1.5);
  expect(factor('front/senior', 'refund/phone')).toBeCloseTo(1.2, 12);
  expect(factor('back/senior', 'bill/phone')).toBe(1.6);
  expect(model.groups[groupAt(model, 'back/senior')]?.unresolvedFactor[queueAt(model, 'bill/phone')]).toBe(1.5);
});

test('skill: ranks as declared; others help after the wait of the overflow', () => {
  const { model } = compiled();
  const back = groupAt(model, 'back/senior');
  const front = groupAt(model, 'front/mid');
  const bill = model.queues[queueAt(model, 'bill/phone')];
  expect(bill?.stages.map(({ afterS }) => afterS)).toEqual([0, 60]);
  expect(bill?.stages.map(({ agentRank }) => agentRank[back])).toEqual([Infinity, 100]);
  expect(bill?.stages.map(({ agentRank }) => agentRank[front])).toEqual([1, 1]);
  expect(bill?.stages[0]?.minIdle[back]).toBe(2);
  const refund = model.queues[queueAt(model, 'refund/phone')];
  expect([refund?.stages[0]?.agentRank[back], refund?.stages[0]?.agentRank[front]]).toEqual([1, 2]);
  expect([refund?.creditS, refund?.ageing]).toEqual([30, 2]);
});

test('priority comes before skill when an agent chooses', () => {
  const { model } = compiled();
  const front = groupAt(model, 'front/mid');
  const rank = (queue: string) => model.queues[queueAt(model, queue)]?.stages[0]?.contactRank[front] ?? Infinity;
  expect(rank('refund/phone')).toBeLessThan(rank('bill/phone'));
  expect(rank('bill/phone')).toBeLessThan(rank('bill/chat'));
});

test('general pool: whoever works on the channel, all alike', () => {
  const { model } = compiled((centre) => {
    centre.routing = { rule: 'general-pool' };
  });
  for (const queue of model.queues.filter(({ id }) => id.endsWith('/phone'))) expect(queue.stages[0]?.agentRank).toEqual([1, 1, 1]);
  expect(model.queues[queueAt(model, 'bill/chat')]?.stages[0]?.agentRank).toEqual([Infinity, 1, 1]);
});

test('written-out stages replace the rule where they hold', () => {
  const { model } = compiled((centre) => {
    centre.routing.stages = [
      { id: 'b', reasons: ['bill'], channels: ['phone'], afterS: 30, teams: [{ team: 'front', rank: 2 }, { team: 'back', rank: 1 }] },
      { id: 'all', channels: ['phone'], afterS: 0, teams: [{ team: 'front', rank: 4 }] },
    ];
  });
  const bill = model.queues[queueAt(model, 'bill/phone')];
  expect(bill?.stages.map(({ afterS, agentRank }) => [afterS, ...agentRank])).toEqual([
    [0, Infinity, Infinity, Infinity],
    [30, 1, 2, 2],
  ]);
  expect(model.queues[queueAt(model, 'refund/phone')]?.stages.map(({ agentRank }) => agentRank)).toEqual([[Infinity, 4, 4]]);
});

test('shares that come to 1 but for a rounding make a model that the engine takes', () => {
  const { model } = compiled((centre) => {
    centre.demand.tiers = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
    centre.demand.tierShares = [4e-13, 1, 1e-15].map((of, i) => ({ id: `of-${i}`, tier: 'abc'[i]!, share: of }));
  });
  expect(() => assertModel(model)).not.toThrow();
});

test('a shift that passes midnight on Sunday reaches into the next week', () => {
  const { model } = compiled();
  const night = dutiesOf(model, 'front/front-night/0001');
  expect(night.map(({ startS, endS }) => [startS / 3600, endS / 3600])).toEqual([
    [22, 30],
    [6 * 24 + 22, 7 * 24 + 6],
  ]);
});

test('pay is that of the day, paid time leaves out unpaid breaks', () => {
  const [duty] = dutiesOf(compiled().model, 'front/front-day/0001');
  expect(duty?.pay).toBe(450);
  expect(duty?.paidS).toBe(8 * 3600);
  expect(duty?.breaks.map(({ lengthS }) => lengthS)).toEqual([900, 3600]);
});

test('law: breaks stay within their spread, and in order of time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 240 }), (agents, spreadMinutes) => {
      const { model } = compiled((centre) => {
        const [shift] = centre.roster.shifts;
        const [crew] = centre.roster.crews;
        if (shift) shift.breaks = [{ afterMinutes: 60, minutes: 15, paid: true, spreadMinutes }];
        if (crew) crew.agents = agents;
      });
      for (const { startS, breaks } of model.weeks[0]?.duties ?? []) {
        for (const { dueS } of breaks) {
          expect(dueS - startS).toBeGreaterThanOrEqual(3600);
          expect(dueS - startS).toBeLessThanOrEqual((60 + spreadMinutes) * 60);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test('law: a rotating crew covers each day of the week with its share of agents, to one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), (agents) => {
      const { model } = compiled((centre) => {
        const crew = centre.roster.crews[2];
        if (crew) crew.agents = agents;
      });
      const perDay = new Array<number>(7).fill(0);
      for (const { agent, startS } of model.weeks[0]?.duties ?? []) {
        const day = Math.floor(startS / 86_400);
        if (model.agents[agent]?.id.startsWith('back/')) perDay[day] = (perDay[day] ?? 0) + 1;
      }
      expect(perDay.reduce((sum, count) => sum + count, 0)).toBe(agents * 5);
      for (const count of perDay) expect(Math.abs(count - (agents * 5) / 7)).toBeLessThan(1.5);
    }),
    { numRuns: 30 },
  );
});

test('window classes are the combinations of windows that occur', () => {
  const { model, index } = compiled();
  expect(model.windowClassCount).toBe(3);
  const classesOf = (id: string) => index.windows.find((window) => window.id === id)?.classes ?? [];
  expect(classesOf('afternoon')).toEqual(expect.arrayContaining([...classesOf('peak')]));
  const inPeak = model.windowClassOfInterval.filter((of) => classesOf('peak').includes(of));
  expect(inPeak).toHaveLength(10);
  expect(model.windowClassOfInterval.filter((of) => classesOf('afternoon').includes(of))).toHaveLength(42);
});

test('closed is closed only on the channels that have hours; always open says nothing', () => {
  const { model } = compiled();
  const open = model.weeks[0]?.open ?? [];
  expect(open[queueAt(model, 'bill/chat')]).toEqual([]);
  expect(open[queueAt(model, 'bill/phone')]?.filter((is) => is)).toHaveLength(6 * 12);
});

test('rules: patience, redials, transfers', () => {
  const { model } = compiled();
  const of = (id: string) => model.weeks[0]?.handling[queueAt(model, id)];
  expect(of('bill/chat')?.patience).toEqual({ law: { kind: 'weibull', meanS: 400, shape: 2 }, balkShare: 0.1 });
  expect(of('bill/phone')?.patience).toEqual({ law: { kind: 'exponential', meanS: 300 }, balkShare: 0 });
  expect(of('refund/phone')?.transfers).toEqual([{ queue: queueAt(model, 'complaint/phone'), probability: 0.1 }]);
  expect(of('bill/phone')?.redialProbability).toBe(0.3);
  expect(of('bill/phone')?.bot.adoption).toBe(0);
});
