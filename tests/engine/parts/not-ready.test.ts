/** Spells in which agents on duty are not to be had (availability). */
import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { Law } from '../../../engine/model/law.ts';
import { exponential } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { always, desk, plainDesk, withShifts } from './small-desk.ts';
import { withGroup } from './tallied.ts';

/** Every 100 seconds, for 20, unless told. */
const unready = (model: CentreModel, gap: Law = always(100), length: Law = always(20)): CentreModel => withGroup(model, 0, { notReady: { gap, length } });
const oneShift = withShifts(plainDesk(1), [[0, 0, 300]]);

test('after a gap the agent is not ready for a while, and again a gap after that', () => {
  const { log, agentLog, tallies } = watch(unready(oneShift), [105]);
  expect(agentLog).toEqual([
    '0 agent 0 on duty',
    '100 agent 0 not ready',
    '120 agent 0 on duty',
    '220 agent 0 not ready',
    '240 agent 0 on duty',
    '300 agent 0 off duty',
  ]);
  expect(log).toEqual(['105 a waits', '120 a with agent 0', '130 a done']);
  expect([tallies.team(0, 'notReadyS'), tallies.team(0, 'staffedS')]).toEqual([40, 260]);
});

test('a spell begins when what is in hand is done, keeps its length, and nothing new is taken before it', () => {
  const { log, agentLog } = watch(unready(oneShift), [95, 96]);
  expect(log).toEqual(['95 a with agent 0', '96 b waits', '105 a done', '125 b with agent 0', '135 b done']);
  expect(agentLog.slice(1, 4)).toEqual(['100 agent 0 not ready soon', '105 agent 0 not ready', '125 agent 0 on duty']);
});

test('the end of the shift ends a spell, and one that never began is not made up for', () => {
  const model = unready(withShifts(plainDesk(1, { work: always(30) }), [[0, 0, 110], [0, 200, 310]]));
  const { agentLog, tallies } = watch(model, [290]);
  expect(agentLog).toEqual([
    '0 agent 0 on duty',
    '100 agent 0 not ready',
    '110 agent 0 off duty',
    '200 agent 0 on duty',
    '300 agent 0 not ready soon',
    '310 agent 0 finishes',
    '320 agent 0 off duty',
  ]);
  expect(tallies.team(0, 'notReadyS')).toBe(10);
});

test('the gap is counted from when the agent is ready: the start of the shift, the end of a break, the end of a spell', () => {
  const { agentLog } = watch(unready(withShifts(plainDesk(1), [[0, 50, 400, [130, 10]]])), []);
  expect(agentLog).toEqual([
    '50 agent 0 on duty',
    '130 agent 0 on break',
    '140 agent 0 on duty',
    '240 agent 0 not ready',
    '260 agent 0 on duty',
    '360 agent 0 not ready',
    '380 agent 0 on duty',
    '400 agent 0 off duty',
  ]);
});

test('a break that falls due in a spell follows it and counts as a break', () => {
  const { agentLog, tallies } = watch(unready(withShifts(plainDesk(1), [[0, 0, 200, [110, 15]]])), []);
  expect(agentLog.slice(1)).toEqual(['100 agent 0 not ready', '120 agent 0 on break', '135 agent 0 on duty', '200 agent 0 off duty']);
  expect([tallies.team(0, 'notReadyS'), tallies.team(0, 'staffedS')]).toEqual([20, 165]);
});

test('a spell that falls due beside a pending break makes one pause with it, which counts as a break', () => {
  for (const breakDueS of [98, 102]) {
    const { agentLog, tallies } = watch(unready(withShifts(plainDesk(1), [[0, 0, 200, [breakDueS, 15]]])), [95]);
    expect(agentLog.slice(-3)).toEqual(['105 agent 0 on break', '140 agent 0 on duty', '200 agent 0 off duty']);
    expect([tallies.team(0, 'notReadyS'), tallies.team(0, 'staffedS')]).toEqual([0, 165]);
  }
});

test('with several contacts in hand a spell waits for the last of them', () => {
  const model = unready(withShifts(desk([{ work: always(10) }], [{ agents: 1, slots: 2 }]), [[0, 0, 200]]));
  expect(watch(model, [92, 97, 101]).log).toEqual(['92 a with agent 0', '97 b with agent 0', '101 c waits', '102 a done', '107 b done', '127 c with agent 0', '137 c done']);
});

test('overtime is worked without spells', () => {
  const overtime = { whenWaiting: 0, blockS: 150, mostS: 150 };
  const { agentLog } = watch(withGroup(unready(withShifts(plainDesk(1), [[0, 0, 90]])), 0, { overtime }), []);
  expect(agentLog).toEqual(['0 agent 0 on duty', '90 agent 0 on overtime', '240 agent 0 off duty']);
});

test('so is the time for which somebody is called in', () => {
  const callIn = { id: 'home', queues: [0], whenWaiting: 0, agents: [0], size: 1, delay: always(10), stayS: 250 };
  const { agentLog } = watch({ ...unready(withShifts(plainDesk(1), [])), callIns: [callIn] }, []);
  expect(agentLog).toEqual(['0 agent 0 on the way', '10 agent 0 called in', '260 agent 0 off duty']);
});

test('how long a spell is has nothing to do with the gaps around it', () => {
  const law = exponential(5000);
  const { agentLog } = watch(unready(withShifts(plainDesk(1, {}, { horizonS: 80_000 }), [[0, 0, 80_000]]), law, law), []);
  const times = agentLog.map((line) => Number(line.split(' ')[0]));
  const lengths = times.slice(1).map((timeS, i) => (timeS - times[i]!).toFixed(3));
  expect(lengths.length).toBeGreaterThan(6);
  expect(new Set(lengths).size).toBe(lengths.length);
});

test('agents have spells of their own, others on other days and in other gaps', () => {
  const starts = (agent: number): number[] =>
    watch(unready(withShifts(plainDesk(2, {}, { horizonS: 172_800 }), [[0, 0, 172_800], [1, 0, 172_800]]), exponential(20_000), always(60)), [])
      .agentLog.filter((line) => line.endsWith(`agent ${agent} not ready`))
      .map((line) => Number(line.split(' ')[0]));
  expect(starts(0)).not.toEqual(starts(1));
  const gaps = starts(0).map((startS, i, all) => startS - (i === 0 ? 0 : all[i - 1]! + 60));
  expect(new Set(gaps.map((gapS) => gapS.toFixed(3))).size).toBe(gaps.length);
});

test.each<[string, Law, number]>([
  ['exponential', exponential(200), 200],
  ['of one length', always(200), 0],
])('a long time: the share that is not ready is length by gap and length together, spells being %s', (_, length, deviationS) => {
  const [gapS, lengthS, hours] = [1000, 200, 500];
  const runs = 20;
  const model = unready(desk([{}], [{ agents: 1 }], { horizonS: 3600 * hours }), exponential(gapS), length);
  const tallies = replicate(model, runs);
  const totalS = 3600 * hours * runs;
  // Renewal theory (Cox 1962): the time in one of two alternating states is normal in the end, with this variance.
  const cycleS = gapS + lengthS;
  const variance = (totalS * (deviationS ** 2 * gapS ** 2 + gapS ** 2 * lengthS ** 2)) / cycleS ** 3;
  expect(Math.abs(tallies.team(0, 'notReadyS') - (totalS * lengthS) / cycleS)).toBeLessThan(4 * Math.sqrt(variance));
  expect(tallies.team(0, 'notReadyS') + tallies.team(0, 'staffedS')).toBeCloseTo(totalS, 1);
});
