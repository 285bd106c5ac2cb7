/** Agents called in from home while many wait (M66). */
import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { CallInModel } from '../../../engine/model/workforce-model.ts';
import { exponential } from '../../theory/queueing-model.ts';
import type { QueueSketch, Sketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectShare, expectSum } from './many-customers.ts';
import { always, desk, withShifts } from './small-desk.ts';
import { withGroup } from './tallied.ts';

type Shift = readonly [agent: number, startS: number, endS: number];

/** Agent 0 is at the desk with 200-second contacts; 1 and 2 are at home. Asked every 100 s: two wait, one comes after 30 s for 150. */
function withHome(change: Partial<CallInModel> = {}, shifts: readonly Shift[] = [[0, 0, 1000]], queue: QueueSketch = {}, more: Partial<Sketch> = {}): CentreModel {
  const callIn: CallInModel = { id: 'home', queues: [0], whenWaiting: 2, agents: [1, 2], size: 1, delay: always(30), stayS: 150, ...change };
  const model = desk([{ work: always(200), ...queue }], [{ agents: 3 }], { intervalS: 100, ...more });
  return { ...withShifts(model, shifts), callIns: [callIn] };
}

/** What those at home do. */
const atHome = (model: CentreModel, customers: readonly number[]): string[] => watch(model, customers).agentLog.filter((line) => !line.includes('agent 0 '));

test('when enough wait as an interval begins, one is called, comes after the delay, stays as agreed, and goes', () => {
  const { log, agentLog, tallies } = watch(withHome({}, undefined, { work: always(140) }), [10, 20, 30]);
  expect(agentLog.slice(1)).toEqual(['100 agent 1 on the way', '130 agent 1 called in', '280 agent 1 off duty']);
  expect(log.slice(3, 6)).toEqual(['130 b with agent 1', '150 a done', '150 c with agent 0']);
  expect([tallies.team(0, 'calledInS'), tallies.team(0, 'staffedS')]).toEqual([150, 1150]);
});

test('fewer waiting than it takes, or enough only between two beginnings: nobody is called', () => {
  expect(atHome(withHome(), [10, 20])).toEqual([]);
  expect(atHome(withHome({}, undefined, { patience: always(20) }), [10, 110, 115])).toEqual([]);
});

test('whoever is called comes, though nobody waits any more', () => {
  expect(atHome(withHome({}, undefined, { patience: always(25) }), [10, 80, 90])).toEqual(['100 agent 1 on the way', '130 agent 1 called in', '280 agent 1 off duty']);
});

test('so many come at a time, in the order of the list', () => {
  expect(atHome(withHome({ size: 2, agents: [2, 1] }), [10, 20, 30]).slice(0, 4)).toEqual([
    '100 agent 1 on the way',
    '100 agent 2 on the way',
    '130 agent 2 called in',
    '130 agent 1 called in',
  ]);
  expect(atHome(withHome({ agents: [2, 1] }), [10, 20, 30])[0]).toBe('100 agent 2 on the way');
});

test('fewer at home than are wanted: those come that there are', () => {
  expect(atHome(withHome({ size: 5, agents: [1] }), [10, 20, 30]).filter((line) => line.endsWith('called in'))).toEqual(['130 agent 1 called in']);
});

test('nobody else is called while somebody is on the way or at the desk; then it begins anew', () => {
  const log = atHome(withHome({}, undefined, { work: always(1000) }), [10, 20, 30, 40, 50]);
  expect(log.filter((line) => line.endsWith('on the way'))).toEqual(['100 agent 1 on the way', '300 agent 2 on the way']);
});

test('with one of two back home, the other must be back too before anybody is called again', () => {
  // The own shift of agent 1 takes the place of the call, and is over before the next question.
  const model = withHome({ size: 2, stayS: 260 }, [[0, 0, 1000], [1, 150, 180]], { work: always(20) });
  const log = atHome(model, new Array<number>(26).fill(10));
  expect(log).toContain('190 agent 1 off duty');
  expect(log.filter((line) => line.endsWith('on the way'))).toEqual(['100 agent 1 on the way', '100 agent 2 on the way']);
});

test('two arrangements for the same agents do not call the same one twice', () => {
  const model = withHome();
  const both = { ...model, callIns: [...model.callIns!, { ...model.callIns![0]!, id: 'other', delay: always(40) }] };
  expect(atHome(both, [10, 20, 30]).slice(0, 4)).toEqual(['100 agent 1 on the way', '100 agent 2 on the way', '130 agent 1 called in', '140 agent 2 called in']);
});

test('those on duty, finishing a contact, or absent are passed over', () => {
  const customers = [10, 20, 30, 40];
  expect(atHome(withHome({}, [[0, 0, 1000], [1, 0, 1000]]), customers).filter((line) => line.endsWith('on the way'))).toEqual(['100 agent 2 on the way']);
  expect(atHome(withHome({}, [[0, 0, 1000], [1, 0, 50]]), customers)).toContain('100 agent 2 on the way');
  const absent = withGroup(withHome({ size: 2 }, [[1, 0, 500]]), 0, { absence: 1 });
  expect(watch(absent, [10, 20]).agentLog.slice(0, 3)).toEqual(['0 agent 1 absent', '100 agent 2 on the way', '130 agent 2 called in']);
});

test('only the queues that are named count', () => {
  const callIn: CallInModel = { id: 'home', queues: [1], whenWaiting: 1, agents: [1], size: 1, delay: always(30), stayS: 150 };
  const queue: QueueSketch = { work: always(200) };
  const model: CentreModel = { ...withShifts(desk([queue, queue], [{ agents: 2 }], { intervalS: 100 }), [[0, 0, 1000]]), callIns: [callIn] };
  expect(watch(model, [10, 20, 30]).agentLog.length).toBe(1);
  // Together the two queues have three who wait, the second one one of them.
  expect(watch(model, [10, 20, 30, [40, 1]]).agentLog[1]).toBe('100 agent 1 on the way');
});

test('with a contact in hand at the end of the stay, the agent finishes it', () => {
  const { agentLog, tallies } = watch(withHome(), [10, 20, 30]);
  expect(agentLog.slice(-2)).toEqual(['280 agent 1 finishes', '330 agent 1 off duty']);
  expect([tallies.team(0, 'calledInS'), tallies.team(0, 'finishingS')]).toEqual([150, 50]);
});

test('an own shift that begins on the way or at the desk takes the place of the call', () => {
  const onTheWay = watch(withHome({}, [[0, 0, 1000], [1, 120, 400]]), [10, 20, 30]);
  expect(onTheWay.agentLog.slice(1, 3)).toEqual(['100 agent 1 on the way', '120 agent 1 on duty']);
  expect(onTheWay.tallies.team(0, 'calledInS')).toBe(0);
  const atTheDesk = watch(withHome({}, [[0, 0, 1000], [1, 180, 600]]), [10, 20, 30]);
  expect(atTheDesk.agentLog.slice(1)).toEqual(['100 agent 1 on the way', '130 agent 1 called in', '180 agent 1 on duty', '600 agent 1 off duty']);
  expect([atTheDesk.tallies.team(0, 'calledInS'), atTheDesk.tallies.team(0, 'staffedS')]).toEqual([50, 1000 + 470]);
});

test('whoever does not come to the own shift does not come when called either', () => {
  const { agentLog } = watch(withGroup(withHome({}, [[1, 120, 400]]), 0, { absence: 1 }), [10, 20]);
  expect(agentLog).toEqual([
    '100 agent 1 on the way',
    '120 agent 1 absent',
    '200 agent 2 on the way',
    '230 agent 2 called in',
    '380 agent 2 finishes',
    '400 agent 1 off duty',
    '430 agent 2 off duty',
  ]);
});

test('after the end of the horizon nobody comes who is still on the way, and who has come stays', () => {
  const late = (delayS: number): CentreModel => withHome({ delay: always(delayS) }, undefined, { work: always(40) }, { horizonS: 120, intervalS: 60 });
  const customers = [50, 55, 58];
  const here = watch(late(30), customers);
  expect(here.agentLog).toEqual(['0 agent 0 on duty', '60 agent 1 on the way', '90 agent 1 called in']);
  expect(here.log.slice(-2)).toEqual(['130 b done', '130 c done']);
  const onTheWay = watch(late(70), customers);
  expect(onTheWay.agentLog).toEqual(['0 agent 0 on duty', '60 agent 1 on the way']);
  expect(onTheWay.log.at(-1)).toBe('170 c done');
});

test('many days: somebody is called as often as a Poisson number reaches the limit', () => {
  // Nobody is at the desk, and the only question is asked after 600 seconds.
  const come = 5;
  const model = withHome({ whenWaiting: 4, delay: always(0), stayS: 100 }, [], { perHour: (3600 * come) / 600, work: always(1) }, { horizonS: 1200, intervalS: 600, ending: 'carry' });
  const runs = 3000;
  const atMostThree = Math.exp(-come) * (1 + come + come ** 2 / 2 + come ** 3 / 6);
  // The first question is asked at 0, before anybody has come.
  expectShare(replicate(model, runs).team(0, 'calledInS') / 100, runs, 1 - atMostThree);
});

test('many days: the wait of the one who is called for ends after the delay, which is its own each time', () => {
  const delayS = 120;
  const model = withHome({ whenWaiting: 1, delay: exponential(delayS), stayS: 5000 }, [], { work: always(1), perHour: 0 }, { horizonS: 10_000, intervalS: 100 });
  const recorded: CentreModel = { ...model, sources: model.sources.map((source) => ({ ...source, recordedS: [60] })) };
  const runs = 2000;
  expectSum(replicate(recorded, runs).queue(0, 'waitAnsweredS'), runs, 40 + delayS, delayS);
});
