/** Systems that fail (M90, M92, M94): in fixed windows and at random. Lost data is in extra-steps.test.ts too. */
import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { Law } from '../../../engine/model/law.ts';
import type { OutageModel } from '../../../engine/model/outage-model.ts';
import { exponential } from '../../theory/queueing-model.ts';
import type { QueueSketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectShare, expectSum } from './many-customers.ts';
import { always, desk, plainDesk, withShifts } from './small-desk.ts';
import { tallied } from './tallied.ts';

type Window = readonly [fromS: number, toS: number];

const failing = (what: OutageModel['what'], windows: readonly Window[], change: Partial<OutageModel> = {}): OutageModel => ({
  id: what.kind,
  what,
  windowsS: windows.map(([fromS, toS]) => ({ fromS, toS })),
  random: null,
  dataLoss: null,
  ...change,
});
const withOutages = (model: CentreModel, ...outages: readonly OutageModel[]): CentreModel => ({ ...model, outages });
const routing = (...windows: readonly Window[]): OutageModel => failing({ kind: 'routing' }, windows);

/** Each queue has an agent of its own; queue 1 may also be taken by agent 0, who comes last for it. */
const twoDesks = (second: QueueSketch = {}): CentreModel =>
  desk([{ work: always(10), servedBy: [[0, 0, 0]] }, { work: always(10), servedBy: [[1, 0, 0], [0, 1, 1]], ...second }], [{ agents: 1 }, { agents: 1 }]);

test('routing: contacts in hand go on, those who come wait beside free agents, and are taken as it ends, longest wait first', () => {
  const { log } = watch(withOutages(plainDesk(2), routing([20, 60])), [15, 30, 31, 32]);
  expect(log).toEqual([
    '15 a with agent 0',
    '25 a done',
    '30 b waits',
    '31 c waits',
    '32 d waits',
    '60 b with agent 1',
    '60 c with agent 0',
    '70 b done',
    '70 d with agent 1',
    '70 c done',
    '80 d done',
  ]);
});

test('routing: patience runs, and a waiting place is taken, as at any other time', () => {
  const { log } = watch(withOutages(plainDesk(1, { patience: always(20), waitingPlaces: 1 }), routing([20, 60])), [30, 40, 55]);
  expect(log).toEqual(['30 a waits', '40 b turned away', '50 a left', '55 c waits', '60 c with agent 0', '70 c done']);
});

test('routing: whoever comes at the instant of its start is not put through, at the instant of its end is', () => {
  const { log } = watch(withOutages(plainDesk(1), routing([20, 60])), [20]);
  expect(log).toEqual(['20 a waits', '60 a with agent 0', '70 a done']);
  expect(watch(withOutages(plainDesk(1), routing([20, 60])), [60]).log[0]).toBe('60 a with agent 0');
});

test('an outage that ends as the shift does ends first: the agent takes one more contact and finishes it', () => {
  const { log, agentLog } = watch(withOutages(withShifts(plainDesk(1), [[0, 0, 60]]), routing([20, 60])), [30, 31]);
  expect(log).toEqual(['30 a waits', '31 b waits', '60 a with agent 0', '70 a done']);
  expect(agentLog).toEqual(['0 agent 0 on duty', '60 agent 0 finishes', '70 agent 0 off duty']);
});

test('an outage that begins as a shift does begins first: who waits goes on waiting', () => {
  const { log } = watch(withOutages(withShifts(plainDesk(1), [[0, 20, 90]]), routing([20, 60])), [10]);
  expect(log).toEqual(['10 a waits', '60 a with agent 0', '70 a done']);
});

test('windows of one system that overlap are one; two systems must both be back', () => {
  const back = (...outages: readonly OutageModel[]): string => watch(withOutages(plainDesk(1), ...outages), [30]).log[1]!;
  expect(back(routing([20, 50], [40, 80], [25, 35]))).toBe('80 a with agent 0');
  expect(back(routing([20, 50]), { ...routing([40, 80]), id: 'another' })).toBe('80 a with agent 0');
});

test('a group without its software takes nothing new, others go on, also for its queue', () => {
  const down = withOutages(twoDesks(), failing({ kind: 'groups', groups: [1] }, [[20, 60]]));
  const { log } = watch(down, [[15, 1], [30, 1], [31, 1], [70, 1]]);
  expect(log).toEqual([
    '15 a with agent 1',
    '25 a done',
    '30 b with agent 0',
    '31 c waits in 1',
    '40 b done',
    '40 c with agent 0',
    '50 c done',
    '70 d with agent 1',
    '80 d done',
  ]);
});

test('a group that is back takes what waits at once', () => {
  const alone = withOutages(twoDesks({ servedBy: [[1, 0, 0]] }), failing({ kind: 'groups', groups: [1] }, [[20, 60]]));
  expect(watch(alone, [[30, 1]]).log).toEqual(['30 a waits in 1', '60 a with agent 1', '70 a done']);
});

test('bot: sessions under way go on, new customers go to the queue meanwhile', () => {
  const model: CentreModel = {
    ...plainDesk(1, { bot: { adoption: 1, session: always(40), containedTruly: 1, pool: 0 } }),
    botPools: [{ id: 'pool', mostSessions: Infinity, suspension: null }],
  };
  const { log, tallies } = watch(withOutages(model, failing({ kind: 'bot', pool: 0 }, [[20, 60]])), [10, 30, 60]);
  expect(log).toEqual(['10 a with the bot', '30 b with agent 0', '40 b done', '50 a done', '60 c with the bot', '100 c done']);
  expect(tallied(tallies, 0, 'botOffered', 'botRefused', 'offered')).toEqual([2, 1, 1]);
});

test('slow: work that begins meanwhile takes so many times as long, work that has begun does not', () => {
  const slow = failing({ kind: 'slow', queues: [0], factor: 3 }, [[20, 60]]);
  const { log } = watch(withOutages(plainDesk(3), slow), [15, 20, 59, 60]);
  expect(log).toEqual(['15 a with agent 0', '20 b with agent 1', '25 a done', '50 b done', '59 c with agent 2', '60 d with agent 0', '70 d done', '89 c done']);
});

test('slow: systems that are slow together multiply, each in its own queues', () => {
  const slow = (id: string, factor: number, queues: number[], window: Window): OutageModel => ({ ...failing({ kind: 'slow', queues, factor }, [window]), id });
  const model = withOutages(twoDesks({ servedBy: [[1, 0, 0]] }), slow('one', 2, [0, 1], [40, 80]), slow('other', 3, [1], [20, 60]));
  expect(watch(model, [45, [45, 1], [110, 1]]).log.filter((line) => line.endsWith('done'))).toEqual(['65 a done', '105 b done', '120 c done']);
  expect(watch(model, [[65, 1]]).log.at(-1)).toBe('85 a done');
  expect(watch(model, [[30, 1]]).log.at(-1)).toBe('60 a done');
});

test('door: who comes finds it closed and may try again; who is inside stays', () => {
  const retry = { retryProbability: 1, redialDelay: always(50) };
  const { log, tallies } = watch(withOutages(plainDesk(1, { handling: retry }), failing({ kind: 'door', queues: [0] }, [[20, 60]])), [15, 16, 30]);
  expect(log).toEqual(['15 a with agent 0', '16 b waits', '25 a done', '25 b with agent 0', '30 c will be back', '35 b done', '80 c with agent 0', '90 c done']);
  expect(tallied(tallies, 0, 'closed', 'redials', 'entered')).toEqual([1, 1, 3]);
});

test('door: only that of the queues named is shut', () => {
  const { log } = watch(withOutages(twoDesks(), failing({ kind: 'door', queues: [1] }, [[20, 60]])), [30, [30, 1]]);
  expect(log).toEqual(['30 a with agent 0', '30 b turned away', '40 a done']);
});

test('sync: nothing stands still, but data is lost, for the stated share, until it has caught up', () => {
  const asking = { id: 'ask', need: 'dataMissing' as const, share: 1, law: always(5), errorShare: 0, tag: 'waste' as const };
  const model = (share: number): CentreModel =>
    withOutages(plainDesk(1, { handling: { extraSteps: [asking] } }), failing({ kind: 'sync' }, [[20, 60]], { dataLoss: { share, afterS: 40 } }));
  expect(watch(model(1), [0, 20, 99, 120]).log.filter((line) => line.endsWith('done'))).toEqual(['10 a done', '35 b done', '114 c done', '130 d done']);
  expect(watch(model(0), [20]).log.at(-1)).toBe('30 a done');
  // The instant at which it has caught up is after it.
  expect(watch(model(1), [100]).log.at(-1)).toBe('110 a done');
});

test('an outage under way at the start of the run is there from the start; one that goes on is over with the horizon', () => {
  const early = withOutages(plainDesk(1), routing([-50, 30]));
  expect(watch(early, [10]).log).toEqual(['10 a waits', '30 a with agent 0', '40 a done']);
  const late = withOutages(plainDesk(1, {}, { horizonS: 100 }), routing([80, 500]));
  expect(watch(late, [90]).log).toEqual(['90 a waits', '100 a with agent 0', '110 a done']);
});

/** When a door that shuts at random was shut, as found by a knock every second. */
function secondsShut(id: string, more: readonly OutageModel[] = []): boolean[] {
  const door = failing({ kind: 'door', queues: [0] }, [], { id, random: { perWeek: 8, length: exponential(20) } });
  const { log } = watch(withOutages(plainDesk(0), door, ...more), Array.from({ length: 1000 }, (_, i) => i));
  const times = new Set(log.filter((line) => line.endsWith('turned away')).map((line) => Number(line.split(' ')[0])));
  return Array.from({ length: 1000 }, (_, i) => times.has(i));
}

test('random outages come at the same instants whatever else fails, and not at those of another system', () => {
  const first = secondsShut('first');
  expect(first.filter((is) => is).length).toBeGreaterThan(0);
  expect(secondsShut('first', [routing([100, 200]), failing({ kind: 'routing' }, [], { id: 'x', random: { perWeek: 20, length: always(5) } })])).toEqual(first);
  expect(secondsShut('other')).not.toEqual(first);
});

test('how long a random outage lasts has nothing to do with how long it took to come', () => {
  const spells = secondsShut('first').map((is) => (is ? 'x' : ' ')).join('').match(/ +x+/g)!.map((spell) => spell.trim().length / (spell.length - spell.trim().length));
  expect(spells.length).toBeGreaterThan(2);
  expect(Math.max(...spells) / Math.min(...spells)).toBeGreaterThan(3);
});

test('the surge on return: those who came meanwhile wait for half of the outage on average', () => {
  // Nobody queues for an agent. A Poisson stream over T has waits that sum to rate T^2 / 2, with variance rate T^3 / 3.
  const [perS, lengthS, runs] = [0.1, 600, 1200];
  const model = withOutages(desk([{ perHour: 3600 * perS, work: always(1) }], [{ agents: 150 }], { horizonS: 700 }), routing([50, 50 + lengthS]));
  const tallies = replicate(model, runs);
  expectSum(tallies.queue(0, 'waitAnsweredS'), runs, (perS * lengthS ** 2) / 2, Math.sqrt((perS * lengthS ** 3) / 3));
  expectSum(tallies.queue(0, 'cases'), runs, perS * 700, Math.sqrt(perS * 700));
});

test.each<[string, Law, number]>([
  ['exponential', exponential(300), 300],
  ['of one length', always(300), 0],
])('many random outages: the share of closed doors is length by gap and length together, lengths being %s', (_, length, deviationS) => {
  const [weekS, perWeek, perS, lengthS] = [1_000_000, 500, 0.01, 300];
  const outage = failing({ kind: 'door', queues: [0] }, [], { random: { perWeek, length } });
  const tallies = replicate(withOutages(desk([{ perHour: 3600 * perS, work: always(1) }], [{ agents: 5 }], { horizonS: weekS }), outage), 4);
  const [gapS, totalS] = [weekS / perWeek, 4 * weekS];
  const share = lengthS / (gapS + lengthS);
  // Poisson arrivals in a time that is itself random: alternating renewal (Cox 1962).
  const downVariance = (totalS * (deviationS ** 2 * gapS ** 2 + gapS ** 2 * lengthS ** 2)) / (gapS + lengthS) ** 3;
  const deviation = Math.sqrt(perS * totalS * share + perS ** 2 * downVariance);
  expect(Math.abs(tallies.queue(0, 'closed') - perS * totalS * share)).toBeLessThan(4 * deviation);
});

test('many customers: data is lost by the stated share of those who come in the outage', () => {
  const lossy = failing({ kind: 'sync' }, [[1000, 4000]], { dataLoss: { share: 0.3, afterS: 1000 } });
  const asking = { id: 'ask', need: 'dataMissing' as const, share: 1, law: always(1), errorShare: 0, tag: 'waste' as const };
  const model = withOutages(desk([{ perHour: 3600, work: always(0), handling: { extraSteps: [asking] } }], [{ agents: 30 }], { horizonS: 5000, intervalS: 1000 }), lossy);
  const tallies = replicate(model, 2);
  expectShare(tallies.queue(0, 'dataMissing'), tallies.queue(0, 'cases'), 0.3 * (4000 / 5000));
});
