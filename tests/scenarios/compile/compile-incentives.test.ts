import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { GroupModel } from '../../../engine/model/workforce-model.ts';
import { LEAST_HANDLING, swingBetween } from '../../../scenarios/compile/compile-incentives.ts';
import { compileCentre, compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import type { Centre } from '../../../scenarios/document/centre.ts';
import { checkCentre } from '../../../scenarios/document/check-centre.ts';
import { assumedResponse, type Scheme } from '../../../scenarios/document/incentives.ts';
import { checkPlan } from '../../../scenarios/document/parse-plan.ts';
import type { PlanError } from '../../../scenarios/document/plan-error.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { replicate } from '../../engine/run/replications.ts';
import { fullPlan } from '../../workers/full-plan.ts';
import { smallCentre, smallPlan } from '../document/small-plan.ts';

const today = { speed: 0.2, quality: 0.3, transfers: 0.1 };
const card: Scheme = { id: 'card', weights: today };

function withSchemes(schemes: Scheme[], centre: Centre = smallCentre()): Centre {
  return { ...centre, incentives: { schemes } };
}

function compiled(centre: Centre, changes?: Change[]): CentreModel | readonly PlanError[] {
  const plan = checkPlan(smallPlan(centre, changes ? [{ id: 's', name: 'S', changes }] : []));
  if (!plan.ok) return plan.errors;
  const result = compileScenario(plan.value, changes ? 's' : 'base');
  return result.ok ? result.value.model : result.errors;
}

function modelOf(centre: Centre, changes?: Change[]): CentreModel {
  const model = compiled(centre, changes);
  if (!('groups' in model)) throw new Error(JSON.stringify(model));
  return model;
}

const at = (model: CentreModel, groupId: string, queueId: string, groups: readonly GroupModel[] = model.groups) => {
  const group = groups.find(({ id }) => id === groupId)!;
  const q = model.queues.findIndex(({ id }) => id === queueId);
  return {
    handle: group.handleFactor[q]!,
    unresolved: group.unresolvedFactor[q]!,
    transfer: group.transferFactor?.[q] ?? 1,
  };
};
const logit = (p: number) => Math.log(p / (1 - p));
const share = (x: number) => 1 / (1 + Math.exp(-x));
const { handlingBySpeed: eT, handlingByQuality: eQ, resolutionByHandling: bQ, resolutionFade: fade } = assumedResponse;
const { resolutionByQuality: cQ, transferBySpeed: dT, transferByTransfers: dX } = assumedResponse;

test("law: today's weights are the same model, bit for bit, whatever they are and however people would respond", () => {
  const plain = modelOf(smallCentre());
  const full = fullPlan();
  const plainFull = compileScenario(full);
  const weight = fc.double({ min: 0, max: 1 / 3, noNaN: true });
  fc.assert(
    fc.property(weight, weight, weight, fc.double({ min: 0, max: 3, noNaN: true }), (speed, quality, transfers, strength) => {
      const scheme: Scheme = { id: 'card', weights: { speed, quality, transfers }, response: { handlingBySpeed: strength, transferBySpeed: strength } };
      const centre = withSchemes([scheme]);
      expect(modelOf(centre)).toStrictEqual(plain);
      expect(modelOf(centre, [])).toStrictEqual(plain);
      expect(modelOf(centre, [{ lever: 'kpi-weights', speed, quality, transfers }])).toStrictEqual(plain);
      // There and back again, and other words for the same.
      const split: Change = { lever: 'kpi-weights', speed, where: { teams: ['back'] } };
      expect(modelOf(centre, [{ lever: 'kpi-weights', speed: 0 }, { lever: 'kpi-weights', speed }, split])).toStrictEqual(plain);
    }),
    { numRuns: 10 },
  );
  const centre = withSchemes([card], full.bases[full.base]);
  const result = compileScenario({ ...full, bases: { [full.base]: centre } });
  expect(result.ok && plainFull.ok && result.value.model).toEqual(plainFull.ok && plainFull.value.model);
  expect(plainFull.ok).toBe(true);
});

test("today's weights in every week add no table of groups, even where a process changes by week", () => {
  const later: Change = { lever: 'set', path: 'process.handling[all].resolution', value: 0.7, when: { fromWeek: 2 } };
  expect(modelOf(withSchemes([card]), [later])).toStrictEqual(modelOf(smallCentre(), [later]));
  const idle: Change = { lever: 'kpi-weights', ...today, when: { fromWeek: 2, toWeek: 2 } };
  expect(modelOf(withSchemes([card]), [idle]).weeks.map(({ groups }) => groups)).toEqual([undefined, undefined, undefined]);
});

test('more weight on speed: the formulas, for teams with factors of their own', () => {
  const model = modelOf(withSchemes([card]), [{ lever: 'kpi-weights', speed: 0.6 }]);
  const before = modelOf(smallCentre());
  const x = -eT * 0.4;
  // The refund rule resolves 0.6 and transfers 0.1. Seniors of the back office leave half as much unresolved.
  const back = at(model, 'back/senior', 'refund/phone');
  expect(back.handle).toBeCloseTo(0.8 * Math.exp(x), 12);
  expect(1 - 0.4 * back.unresolved).toBeCloseTo(share(logit(1 - 0.4 * 0.5) + bQ * x), 12);
  expect(0.1 * back.transfer).toBeCloseTo(share(logit(0.1) + dT * 0.4), 12);
  // Front desk, mid level, skill with a factor of 1.5.
  const front = at(model, 'front/mid', 'refund/phone');
  expect(front.handle).toBeCloseTo(1.5 * Math.exp(x), 12);
  expect(1 - 0.4 * front.unresolved).toBeCloseTo(share(logit(0.6) + bQ * x), 12);
  // Nobody transfers bills: there is nothing to do more often.
  expect(at(model, 'front/mid', 'bill/phone').transfer).toBe(1);
  // And nothing else has changed.
  const rest = ({ groups: _, ...others }: CentreModel) => others;
  expect(rest(model)).toEqual(rest(before));
  const bare = ({ handleFactor: _, unresolvedFactor: __, transferFactor: ___, ...others }: GroupModel) => others;
  expect(model.groups.map(bare)).toEqual(before.groups.map(bare));
});

test('who passes on half as often today is moved from there', () => {
  const centre = withSchemes([card]);
  centre.teams.levels[1]!.transferFactor = 0.5;
  const model = modelOf(centre, [{ lever: 'kpi-weights', speed: 0.6 }]);
  expect(0.1 * at(model, 'back/senior', 'refund/phone').transfer).toBeCloseTo(share(logit(0.05) + dT * 0.4), 12);
});

test('more weight on quality: longer work, more resolved, by less and less; on transfers: fewer of them', () => {
  const model = modelOf(withSchemes([card]), [{ lever: 'kpi-weights', quality: 0.6, transfers: 0.2 }]);
  const x = eQ * 0.3;
  const mid = at(model, 'front/mid', 'bill/phone');
  expect(mid.handle).toBeCloseTo(Math.exp(x), 12);
  expect(1 - 0.2 * mid.unresolved).toBeCloseTo(share(logit(0.8) + bQ * fade * (1 - Math.exp(-x / fade)) + cQ * 0.3), 12);
  expect(0.1 * at(model, 'front/mid', 'refund/phone').transfer).toBeCloseTo(share(logit(0.1) - dX * 0.1), 12);
});

test('a response of its own replaces what is assumed, one by one; all of 0 is the same model', () => {
  const own = (response: NonNullable<Scheme['response']>) => modelOf(withSchemes([{ ...card, response }]), [{ lever: 'kpi-weights', speed: 0.6, quality: 0.2, transfers: 0 }]);
  expect(at(own({ handlingBySpeed: 0.5 }), 'front/mid', 'bill/phone').handle).toBeCloseTo(Math.exp(-0.5 * 0.4 - eQ * 0.1), 12);
  const none = { handlingBySpeed: 0, handlingByQuality: 0, resolutionByHandling: 0, resolutionByQuality: 0, transferBySpeed: 0, transferByTransfers: 0 };
  expect(own(none)).toStrictEqual(modelOf(smallCentre()));
});

test('what is assumed lies in the ranges of methods.md 13: a full swing moves handling by 5 to 20 %, resolution by 1 to 8 points', () => {
  const none = { speed: 0, quality: 0, transfers: 0 };
  const fast = swingBetween(none, { ...none, speed: 1 }, assumedResponse)!;
  const thorough = swingBetween(none, { ...none, quality: 1 }, assumedResponse)!;
  expect(fast.handling).toBeGreaterThan(0.8);
  expect(fast.handling).toBeLessThan(0.95);
  expect(1 / thorough.handling).toBeCloseTo(fast.handling, 12);
  for (const p of [0.5, 0.6, 0.75, 0.9]) {
    for (const points of [p - share(logit(p) + fast.resolution), share(logit(p) + thorough.resolution) - p]) {
      expect(points).toBeGreaterThan(0.01);
      expect(points).toBeLessThan(0.08);
    }
  }
});

test('nobody works faster than the floor, and what is resolved follows the work that is done', () => {
  const none = { speed: 0, quality: 0, transfers: 0 };
  const swing = swingBetween(none, { ...none, speed: 1 }, { ...assumedResponse, handlingBySpeed: 3 })!;
  expect(swing.handling).toBe(LEAST_HANDLING);
  expect(swing.resolution).toBeCloseTo(bQ * Math.log(LEAST_HANDLING), 12);
});

test('law: more weight on speed never makes work longer, more resolved or less passed on; on quality the other way round', () => {
  const weight = fc.double({ min: 0, max: 1 / 3, noNaN: true });
  const strength = fc.double({ min: 0, max: 3, noNaN: true });
  const response = fc.record({
    handlingBySpeed: strength,
    handlingByQuality: strength,
    resolutionByHandling: strength,
    resolutionFade: fc.double({ min: 0.001, max: 10, noNaN: true }),
    resolutionByQuality: strength,
    transferBySpeed: strength,
    transferByTransfers: strength,
  });
  const weights = fc.record({ speed: weight, quality: weight, transfers: weight });
  const SLACK = 1e-12;
  fc.assert(
    fc.property(weights, weights, weight, response, (before, after, more, how) => {
      const swing = (weights: typeof before) => swingBetween(before, weights, how) ?? { handling: 1, resolution: 0, transfer: 0 };
      const less = swing(after);
      const faster = swing({ ...after, speed: after.speed + more });
      expect(faster.handling).toBeLessThanOrEqual(less.handling + SLACK);
      expect(faster.resolution).toBeLessThanOrEqual(less.resolution + SLACK);
      expect(faster.transfer).toBeGreaterThanOrEqual(less.transfer - SLACK);
      const better = swing({ ...after, quality: after.quality + more });
      expect(better.handling).toBeGreaterThanOrEqual(less.handling - SLACK);
      expect(better.resolution).toBeGreaterThanOrEqual(less.resolution - SLACK);
      expect(better.transfer).toBe(less.transfer);
      const kept = swing({ ...after, transfers: after.transfers + more });
      expect(kept.transfer).toBeLessThanOrEqual(less.transfer + SLACK);
      expect([kept.handling, kept.resolution]).toEqual([less.handling, less.resolution]);
      for (const { handling } of [less, faster, better]) expect(handling).toBeGreaterThanOrEqual(LEAST_HANDLING);
    }),
    { numRuns: 300 },
  );
});

test('law: probabilities stay probabilities, of every group on every queue', () => {
  const weight = fc.double({ min: 0, max: 1 / 3, noNaN: true });
  fc.assert(
    fc.property(weight, weight, weight, fc.double({ min: 0, max: 3, noNaN: true }), (speed, quality, transfers, strength) => {
      const response = { handlingBySpeed: strength, resolutionByQuality: strength, transferBySpeed: strength, transferByTransfers: strength };
      const model = modelOf(withSchemes([{ ...card, response }]), [{ lever: 'kpi-weights', speed, quality, transfers }]);
      for (const { unresolvedFactor, transferFactor } of model.groups) {
        model.weeks[0]!.handling.forEach(({ unresolvedProbability, transfers: moves }, q) => {
          const passedOn = moves.reduce((sum, { probability }) => sum + probability, 0);
          expect(unresolvedProbability * unresolvedFactor[q]!).toBeLessThanOrEqual(1 + 1e-12);
          expect(passedOn * (transferFactor?.[q] ?? 1)).toBeLessThanOrEqual(1 + 1e-12);
        });
      }
    }),
    { numRuns: 20 },
  );
});

test('a scheme moves its teams only', () => {
  const centre = withSchemes([{ ...card, teams: ['front'] }]);
  const model = modelOf(centre, [{ lever: 'kpi-weights', quality: 0.6 }]);
  const plain = modelOf(smallCentre());
  expect(at(model, 'front/senior', 'bill/phone').handle).toBeGreaterThan(at(plain, 'front/senior', 'bill/phone').handle);
  expect(at(model, 'back/senior', 'bill/phone')).toEqual(at(plain, 'back/senior', 'bill/phone'));
  const some = modelOf(withSchemes([card]), [{ lever: 'kpi-weights', quality: 0.6, where: { teams: ['front'] } }]);
  expect(some).toEqual(model);
});

test('weights that change by week: each week has its groups, against the weights of the base', () => {
  const model = modelOf(withSchemes([card]), [{ lever: 'kpi-weights', quality: 0.6, when: { fromWeek: 2, ramp: { weeks: 2, shape: 'linear' } } }]);
  expect(model.groups).toEqual(modelOf(smallCentre()).groups);
  const handle = model.weeks.map(({ groups }) => at(model, 'front/mid', 'bill/phone', groups).handle);
  [0, 0.15, 0.3].forEach((more, w) => expect(handle[w]).toBeCloseTo(Math.exp(eQ * more), 12));
  // Back to today's weights in week 3.
  const spell = modelOf(withSchemes([card]), [{ lever: 'kpi-weights', quality: 0.6, when: { fromWeek: 1, toWeek: 2 } }]);
  const back = spell.weeks.map(({ groups }) => at(spell, 'front/mid', 'bill/phone', groups).handle);
  expect([back[0], back[1]]).toEqual([back[0], back[0]]);
  expect(back[0]).toBeGreaterThan(1);
  expect(spell.weeks[2]?.groups).toEqual(modelOf(smallCentre()).groups);
});

test('under other weights the groups of a week follow the process of that week', () => {
  const base = withSchemes([card]);
  const first = withSchemes([{ ...card, weights: { ...today, speed: 0.6 } }]);
  const handling = first.process.handling.map((rule) => (rule.id === 'all' ? { ...rule, resolution: 0.5 } : rule));
  // The same teams: nothing but the process tells the weeks apart.
  const { model } = compileCentre(base, [first, { ...first, process: { ...first.process, handling } }], smallPlan().study);
  const x = -eT * 0.4;
  [0.8, 0.5].forEach((resolution, w) => {
    const { unresolved } = at(model, 'front/mid', 'bill/phone', model.weeks[w]?.groups ?? model.groups);
    expect(1 - (1 - resolution) * unresolved).toBeCloseTo(share(logit(resolution) + bQ * x), 12);
  });
});

test.each<[string, Scheme[], Partial<PlanError>]>([
  ['weights above 1 in all', [{ id: 'card', weights: { speed: 0.5, quality: 0.5, transfers: 0.2 } }], { code: 'sumAboveOne', path: 'here.incentives.schemes[card].weights', value: 1.2 }],
  ['two schemes for one team', [{ ...card, teams: ['front'] }, { ...card, id: 'other', teams: ['back', 'front'] }], { code: 'sameRule', path: 'here.incentives.schemes[other]', value: 'front' }],
  ['one scheme for all and one for a team', [{ ...card, teams: ['back'] }, { ...card, id: 'all' }], { code: 'sameRule', path: 'here.incentives.schemes[all]', value: 'back' }],
  ['a team that does not exist', [{ ...card, teams: ['x'] }], { code: 'unknownId', path: 'here.incentives.schemes[card].teams[0]', value: 'x' }],
  ['two schemes of one id', [{ ...card, teams: ['front'] }, { ...card, teams: ['back'] }], { code: 'duplicateId', value: 'card' }],
])('%s is an error with its place', (_, schemes, expected) => {
  expect(checkCentre(withSchemes(schemes), 'here')).toMatchObject([expected]);
});

test('a change to weights above 1 in all is an error of the scenario', () => {
  expect(compiled(withSchemes([card]), [{ lever: 'kpi-weights', speed: 0.9 }])).toMatchObject([
    { code: 'sumAboveOne', path: 'plan.scenarios[s].changes[0]: incentives.schemes[card].weights' },
  ]);
});

test("a scheme that comes or goes is an error: of a team's response to it nothing is known without today's weights", () => {
  const front: Scheme = { ...card, teams: ['front'] };
  const both: Change = { lever: 'set', path: 'incentives.schemes', value: [{ id: 'card', weights: today, teams: ['front', 'back'] }] };
  expect(compiled(withSchemes([front]), [both])).toEqual([{ code: 'needs', path: 'plan.base.incentives.schemes', expected: 'back' }]);
  expect(compiled(withSchemes([front]), [{ lever: 'set', path: 'incentives.schemes', value: [] }])).toEqual([
    { code: 'needs', path: 'plan.incentives.schemes', expected: 'front' },
  ]);
});

test('a team that goes from one scheme to another goes from its weights to those of the other', () => {
  const schemes: Scheme[] = [{ ...card, teams: ['front'] }, { id: 'other', teams: ['back'], weights: { speed: 0.6, quality: 0.3, transfers: 0.1 } }];
  const moved: Change = { lever: 'set', path: 'incentives.schemes', value: [{ id: 'other', teams: ['back', 'front'], weights: { speed: 0.6, quality: 0.3, transfers: 0.1 } }] };
  const model = modelOf(withSchemes(schemes), [moved]);
  expect(at(model, 'front/mid', 'bill/phone').handle).toBeCloseTo(Math.exp(-eT * 0.4), 12);
  expect(at(model, 'back/senior', 'bill/phone')).toEqual(at(modelOf(smallCentre()), 'back/senior', 'bill/phone'));
});

test('simulated: more weight on quality means longer contacts and fewer repeats, on speed the opposite', () => {
  const centre = withSchemes([{ id: 'card', weights: { speed: 0.4, quality: 0.4 } }]);
  const sums = (changes: Change[]) => {
    const tallies = replicate(modelOf(centre, changes), 6, 'weights');
    const answered = tallies.total('answered') + tallies.total('laterAnswered');
    return {
      aht: (tallies.total('handleS') + tallies.total('laterHandleS')) / answered,
      repeats: tallies.total('repeats') / tallies.total('cases'),
      unresolved: tallies.total('unresolved') / tallies.total('completed'),
    };
  };
  const base = sums([]);
  const thorough = sums([{ lever: 'kpi-weights', speed: 0, quality: 0.8 }]);
  const quick = sums([{ lever: 'kpi-weights', speed: 0.8, quality: 0 }]);
  expect(thorough.aht / base.aht).toBeCloseTo(Math.exp((eT + eQ) * 0.4), 1);
  expect(thorough.aht).toBeGreaterThan(base.aht);
  expect(thorough.repeats).toBeLessThan(base.repeats);
  expect(thorough.unresolved).toBeLessThan(base.unresolved);
  expect(quick.aht).toBeLessThan(base.aht);
  expect(quick.repeats).toBeGreaterThan(base.repeats);
  expect(quick.unresolved).toBeGreaterThan(base.unresolved);
});
