/** Plans that fit the schema, and that the simulator would refuse without a place, or never finish. */
import { expect, test } from 'vitest';
import { assertModel } from '../../../engine/model/assert-model.ts';
import { idHash } from '../../../engine/kernel/id-hash.ts';
import { compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { DurationLaw } from '../../../scenarios/document/laws.ts';
import { checkPlan } from '../../../scenarios/document/parse-plan.ts';
import type { PlanError } from '../../../scenarios/document/plan-error.ts';
import { KPI_DICTIONARY } from '../../../scenarios/kpi/dictionary.ts';
import { refusals } from '../../../scenarios/lint/refuse-plan.ts';
import { smallCentre, smallPlan } from './small-plan.ts';

/** Errors of a changed centre; none means that the engine takes its model. */
function errorsOf(change: (centre: Centre) => void): readonly PlanError[] {
  const centre = smallCentre();
  change(centre);
  const plan = checkPlan({ ...smallPlan(), bases: { '0123456789ab': centre }, base: '0123456789ab' });
  if (!plan.ok) return plan.errors;
  const compiled = compileScenario(plan.value);
  if (!compiled.ok) return compiled.errors;
  const refused = refusals(plan.value, [compiled.value], KPI_DICTIONARY, 1);
  if (refused.length === 0) assertModel(compiled.value.model);
  return refused;
}
const base = 'plan.bases.0123456789ab';
const atOnce: DurationLaw = { law: 'empirical', quantilesS: [0, 0] };

test('a rule for the time outside all windows keeps its queues, though the windows fill the week', () => {
  expect(
    errorsOf(({ calendar, process }) => {
      calendar.windows.push({ id: 'always', name: 'Always', spans: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] });
      process.handling[0]!.transfers = [{ to: 'complaint', probability: 0.3 }];
      process.handling.push({ id: 'always', windows: ['always'], work: { law: 'exponential', meanS: 60 }, resolution: 0.5 });
    }),
  ).toEqual([]);
});

test('shares may be a rounding above 1, and no more', () => {
  const transfers = (more: number) =>
    errorsOf(({ process }) => (process.handling[1]!.transfers = [{ to: 'complaint', probability: 0.5 }, { to: 'bill', probability: 0.5 + more }]));
  expect(transfers(2e-13)).toEqual([]);
  expect(transfers(5e-10)).toEqual([{ code: 'sumAboveOne', path: `${base}.process.handling[refund].transfers`, value: 1 + 5e-10 }]);
  const misrouted = (more: number) =>
    errorsOf(({ process }) => (process.misrouting = [{ id: 'a', to: 'bill', share: 0.5 }, { id: 'b', reasons: ['refund'], to: 'complaint', share: 0.5 + more }]));
  expect(misrouted(2e-13)).toEqual([]);
  expect(misrouted(5e-10)).toMatchObject([{ code: 'sumAboveOne', path: `${base}.process.misrouting` }]);
});

test('coming back, and work, take time', () => {
  const error = (path: string, quantile = 1) => [{ code: 'outOfRange', path: `${base}.${path}.quantilesS[${quantile}]`, value: 0, expected: '>= 0.1' }];
  expect(errorsOf(({ customers }) => (customers.redials!.delay = atOnce))).toEqual(error('customers.redials.delay'));
  expect(errorsOf(({ process }) => (process.handling[1]!.returnDelay = atOnce))).toEqual(error('process.handling[refund].returnDelay'));
  expect(errorsOf(({ process }) => (process.handling[0]!.work = { law: 'empirical', quantilesS: [0, 0, 0] }))).toEqual(error('process.handling[all].work', 2));
  const bot = { id: 'bot', adoption: 1, containedTruly: 0, containedFalsely: 1, session: atOnce, returnProbability: 1, returnDelay: atOnce };
  expect(errorsOf(({ selfService }) => (selfService.bots = [bot]))).toEqual(error('selfService.bots[bot].returnDelay'));
  const promise = { id: 'later', share: 1, reason: 'bill', channel: 'phone', withinS: 0, forgotten: 1, returnProbability: 1, returnDelay: atOnce };
  expect(errorsOf(({ process }) => (process.promises = [promise]))).toEqual(error('process.promises[later].returnDelay'));
  // Less than the clock can tell apart is no time either.
  expect(errorsOf(({ teams }) => (teams.groups[0]!.notReady = { gap: { law: 'empirical', quantilesS: [0, 1e-300] }, length: atOnce }))).toEqual([
    { code: 'outOfRange', path: `${base}.teams.groups[front].notReady.gap.quantilesS[1]`, value: 1e-300, expected: '>= 0.1' },
  ]);
  expect(errorsOf(({ customers }) => (customers.redials!.delay = { law: 'empirical', quantilesS: [0, 0, 0.1] }))).toEqual([]);
});

test('contacts at once that share an agent in too many parts', () => {
  const slots = (...most: number[]) =>
    errorsOf(({ demand, teams }) => {
      most.forEach((n, i) => {
        demand.channels.push({ id: `chat-${i}`, name: 'Chat', kind: 'chat', answerWithinS: 60 });
        teams.groups[0]!.skills.push({ channels: [`chat-${i}`] });
        teams.groups[0]!.slots![`chat-${i}`] = n;
      });
    });
  // 3 at once on the first chat.
  expect(slots(4, 5, 7)).toEqual([]);
  expect(slots(4, 5, 7, 11, 13)).toEqual([{ code: 'tooBig', path: `${base}.teams.groups[front].slots`, value: `${3 * 4 * 5 * 7 * 11 * 13} parts`, expected: 30_000 }]);
});

test('surges that multiply beyond every number', () => {
  const found = errorsOf(({ demand }) => (demand.surges = Array.from({ length: 200 }, (_, i) => ({ id: `surge-${i}`, fromWeek: 1, toWeek: 1, factor: 50 }))));
  expect(found).toMatchObject([{ code: 'tooBig', path: 'plan.base', expected: 5_000_000 }]);
});

test('outages and steps with one key', () => {
  const twins = (keyOf: (id: string) => string): readonly [string, string] => {
    const seen = new Map<number, string>();
    for (let i = 0; ; i++) {
      const other = seen.get(idHash(keyOf(`x${i}`)));
      if (other !== undefined) return [other, `x${i}`];
      seen.set(idHash(keyOf(`x${i}`)), `x${i}`);
    }
  };
  const outages = twins((id) => `outage/${id}`);
  expect(errorsOf((centre) => (centre.systems = { outages: outages.map((id) => ({ id, what: { kind: 'sync' }, random: { perWeek: 1, length: atOnce } })) }))).toEqual([
    { code: 'sameKey', path: 'plan.base', value: outages[1], expected: outages[0] },
  ]);
  const steps = twins((id) => `step/${id}`);
  const found = errorsOf(({ process }) => (process.steps = steps.map((id) => ({ id, need: 'always', share: 1, time: atOnce, tag: 'waste' }))));
  // Their order is that of the ids.
  expect(found).toEqual([{ code: 'sameKey', path: 'plan.base', value: [...steps].sort()[1], expected: [...steps].sort()[0] }]);
});
