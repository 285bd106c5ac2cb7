import { expect, test } from 'vitest';
import { compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import type { Centre } from '../../../scenarios/document/centre.ts';
import { checkPlan } from '../../../scenarios/document/parse-plan.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import type { Target } from '../../../scenarios/document/target.ts';
import { lintPlan } from '../../../scenarios/lint/lint-plan.ts';
import { KPI_DICTIONARY } from '../../../scenarios/kpi/dictionary.ts';
import { smallCentre, smallPlan } from '../document/small-plan.ts';
import { replicate } from '../../engine/run/replications.ts';

/** A chat desk as in N5: eight hours without a break, five chats at once. CNY 9,360 a month for 20 days. */
function chatDesk(minutes: number, perWeek = 100): Centre {
  const centre = smallCentre();
  const volume = { reason: 'bill', channel: 'chat', perWeek, profile: 'flat' };
  const group = { id: 'desk', name: 'Desk', level: 'mid', skills: [{ channels: ['chat'] }], slots: { chat: 5 }, payPerMonth: 9360, paidDaysPerMonth: 20 };
  return {
    ...centre,
    calendar: { ...centre.calendar, openingHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '17:00' }] },
    demand: { ...centre.demand, volumes: [volume], profiles: [flat] },
    customers: { patience: [] },
    process: { handling: [{ id: 'all', work: { law: 'deterministic', meanS: minutes * 60 }, resolution: 1 }] },
    teams: { ...centre.teams, groups: [group] },
    roster: {
      shifts: [{ id: 'day', name: 'Day', from: '09:00', to: '17:00', breaks: [] }],
      crews: [{ id: 'desk', team: 'desk', shift: 'day', days: [1, 2, 3, 4, 5, 6, 7], agents: 10 }],
    },
    routing: { rule: 'skill' },
  };
}
const flat = { id: 'flat', dayShares: [1, 1, 1, 1, 1, 1, 1], intervalShares: [{ days: [1, 2, 3, 4, 5, 6, 7], shares: Array.from({ length: 24 }, (_, h) => (h >= 9 && h < 17 ? 1 : 0)) }] };

const a130: Target = { id: 't17', kpi: 'contactsPerAgentDay', stat: 'mean', op: '>=', value: 130 };
const aht = (minutes: number): Target => ({ id: 't01', kpi: 'aht', stat: 'mean', op: '<=', value: minutes * 60 });

function unreachable(centre: Centre, targets: Target[], scenarios: Plan['scenarios'] = []): readonly (readonly unknown[])[] {
  const plan = checkPlan({ ...smallPlan(centre, scenarios), targets, annotations: [] });
  if (!plan.ok) throw new Error(JSON.stringify(plan.errors));
  return lintPlan(plan.value, { kpis: KPI_DICTIONARY })
    .filter(({ code }) => code === 'unreachable')
    .map(({ path, value, expected }) => [path, value, expected]);
}

// 130 contacts × 20 min ÷ 8 h are 5.4 chats at once; with five, a chat may last 18.5 min (N5, of T17, T01 and P14).
test('130 contacts a day cannot be reached at 20 minutes with five chats', () => {
  expect(unreachable(chatDesk(20), [a130])).toEqual([['plan.targets[t17]: base', 130, '5 × 8 h ÷ 20 min = 120']]);
  expect(unreachable(chatDesk(18.5), [a130])).toEqual([['plan.targets[t17]: base', 130, '5 × 8 h ÷ 18.5 min = 129.7']]);
  expect(unreachable(chatDesk(18.4), [a130])).toEqual([]);
});

test('a target on handling time counts where it is shorter than what is planned', () => {
  expect(unreachable(chatDesk(25), [a130, aht(20)])).toEqual([['plan.targets[t17]: base', 130, '5 × 8 h ÷ 20 min = 120']]);
  expect(unreachable(chatDesk(25), [a130, aht(18)])).toEqual([]);
  expect(unreachable(chatDesk(18), [a130, aht(20)])).toEqual([]);
});

test('one on occupancy as well', () => {
  const occupancy: Target = { id: 'o', kpi: 'occupancy', stat: 'mean', op: 'within', value: [0.7, 0.85] };
  expect(unreachable(chatDesk(18), [a130, occupancy])).toEqual([['plan.targets[t17]: base', 130, '5 × 8 h × 0.85 ÷ 18 min = 113.3']]);
});

test('paid breaks are no ready hours, unpaid ones are not paid', () => {
  const withBreak = (paid: boolean): Centre => {
    const centre = chatDesk(20);
    centre.roster.shifts[0]!.breaks = [{ afterMinutes: 240, minutes: 60, paid }];
    return centre;
  };
  expect(unreachable(withBreak(true), [a130])).toEqual([['plan.targets[t17]: base', 130, '5 × 7 h ÷ 20 min = 105']]);
  expect(unreachable(withBreak(false), [a130])).toEqual([['plan.targets[t17]: base', 130, '5 × 8 h ÷ 20 min = 120']]);
});

test('what a bot does counts as contacts of the centre, not of the agents', () => {
  const centre = chatDesk(20);
  const session = { law: 'exponential' as const, meanS: 60 };
  centre.selfService.bots = [{ id: 'bot', adoption: 1, containedTruly: 0.2, containedFalsely: 0, session, returnProbability: 0, returnDelay: session }];
  expect(unreachable(centre, [a130])).toEqual([]);
  expect(unreachable(centre, [{ ...a130, value: 160 }])).toEqual([['plan.targets[t17]: base', 160, '5 × 8 h ÷ 20 min ÷ 0.8 = 150']]);
  expect(unreachable(centre, [{ ...a130, kpi: 'agentContactsPerAgentDay' }])).toEqual([['plan.targets[t17]: base', 130, '5 × 8 h ÷ 20 min = 120']]);
});

test('a scenario that can reach it is enough; the best one is told', () => {
  const slots = (n: number): Plan['scenarios'] => [{ id: 's', name: 'S', changes: [{ lever: 'concurrency', slots: n, where: { channels: ['chat'] } }] }];
  expect(unreachable(chatDesk(20), [a130], slots(6))).toEqual([]);
  expect(unreachable(chatDesk(40), [a130], slots(6))).toEqual([['plan.targets[t17]: s', 130, '6 × 8 h ÷ 40 min = 72']]);
});

test('chats that slow each other down count by their pace', () => {
  const centre = chatDesk(20);
  centre.teams.groups[0]!.pace = [1, 0.9, 0.7, 0.5];
  // 1, 1.8, 2.1, 2 and 2.5 chats' worth with one to five of them.
  expect(unreachable(centre, [a130])).toEqual([['plan.targets[t17]: base', 130, '2.5 × 8 h ÷ 20 min = 60']]);
});

/** The hour from 12 is quicker: a rule of its own for that window. */
function quickAtNoon(minutes: number): Centre {
  const centre = chatDesk(20);
  centre.calendar.windows = [{ id: 'noon', name: 'Noon', spans: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '12:00', to: '13:00' }] }];
  centre.process.handling.push({ id: 'noon', windows: ['noon'], work: { law: 'deterministic', meanS: minutes * 60 }, resolution: 1 });
  return centre;
}

test('a rule for a window that is quicker counts; one that is slower does not', () => {
  // Nobody can say how many come at noon; with none but them, 130 a day are 10 minutes each and five at once.
  expect(unreachable(quickAtNoon(10), [a130])).toEqual([]);
  expect(unreachable(quickAtNoon(10), [{ ...a130, value: 250 }])).toEqual([['plan.targets[t17]: base', 250, '5 × 8 h ÷ 10 min = 240']]);
  expect(unreachable(quickAtNoon(40), [a130])).toEqual([['plan.targets[t17]: base', 130, '5 × 8 h ÷ 20 min = 120']]);
});

test('what a bot does in one window counts with what comes in that window', () => {
  const centre = quickAtNoon(20);
  const session = { law: 'exponential' as const, meanS: 60 };
  centre.selfService.bots = [{ id: 'bot', windows: ['noon'], adoption: 1, containedTruly: 0.8, containedFalsely: 0, session, returnProbability: 0, returnDelay: session }];
  // One of eight equal hours: 0.8 ÷ 8 = 0.1 of all contacts end in the bot.
  expect(unreachable(centre, [a130])).toEqual([]);
  expect(unreachable(centre, [{ ...a130, value: 140 }])).toEqual([['plan.targets[t17]: base', 140, '5 × 8 h ÷ 20 min ÷ 0.9 = 133.3']]);
});

test('for a window nothing is said', () => {
  expect(unreachable(quickAtNoon(20), [{ ...a130, scope: { window: 'noon' } }])).toEqual([]);
});

// 9,360 ÷ 20 days = 468 a day; at 120 contacts that is 3.90 a contact, at 90 it is the 5.2 of P12.
test('the pay of a contact follows from it', () => {
  const pay = (value: number): Target => ({ id: 't21', kpi: 'payPerContact', stat: 'mean', op: '<=', value });
  expect(unreachable(chatDesk(20), [pay(3.8)])).toEqual([['plan.targets[t21]: base', 3.8, '468 ÷ (5 × 8 h ÷ 20 min = 120) = 3.9']]);
  expect(unreachable(chatDesk(20), [pay(3.91)])).toEqual([]);
  expect(unreachable(chatDesk(20 / 0.75), [pay(5.1)])).toEqual([['plan.targets[t21]: base', 5.1, '468 ÷ (5 × 8 h ÷ 26.67 min = 90) = 5.2']]);
});

test('ratios to today, quantiles and upper bounds are no question of this kind', () => {
  expect(unreachable(chatDesk(20), [{ ...a130, relativeTo: 'base' }])).toEqual([]);
  expect(unreachable(chatDesk(20), [{ ...a130, op: '<=' }])).toEqual([]);
});

test('a desk with more than enough to do comes close to the sum, and never above what it finishes after the shift', () => {
  const plan = smallPlan(chatDesk(20, 20_000));
  const compiled = compileScenario({ ...plan, study: { ...plan.study, weeks: 1, leadInDays: 0, end: 'disconnect' } });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  const run = replicate(compiled.value.model, 1, 'saturated');
  const aDay = run.total('completed') / (run.team(0, 'paidS') / 28_800);
  // Everybody may finish the five chats in hand when the shift ends.
  expect(aDay).toBeGreaterThan(0.97 * 120);
  expect(aDay).toBeLessThanOrEqual(120 + 5);
});
