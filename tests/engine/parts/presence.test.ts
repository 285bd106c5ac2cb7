import { expect, test } from 'vitest';
import { watch } from './event-log.ts';
import { always, desk, plainDesk, withShifts } from './small-desk.ts';

test('a busy agent finishes at the end of the shift and takes nothing new', () => {
  const { log, agentLog, tallies } = watch(withShifts(plainDesk(1), [[0, 0, 5]]), [1, 2]);
  expect(log).toEqual(['1 a with agent 0', '2 b waits', '11 a done']);
  expect(agentLog).toEqual(['0 agent 0 on duty', '5 agent 0 finishes', '11 agent 0 off duty']);
  expect(['staffedS', 'finishingS', 'busyS', 'contactS'].map((f) => tallies.team(0, f as 'busyS'))).toEqual([5, 6, 10, 10]);
});

test('a break of an idle agent begins when it is due, and contacts wait for its end', () => {
  const { log, agentLog, tallies } = watch(withShifts(plainDesk(1), [[0, 0, 100, [20, 15]]]), [25]);
  expect(agentLog).toEqual(['0 agent 0 on duty', '20 agent 0 on break', '35 agent 0 on duty', '100 agent 0 off duty']);
  expect(log).toEqual(['25 a waits', '35 a with agent 0', '45 a done']);
  expect(tallies.team(0, 'staffedS')).toBe(85);
});

test('a break due while busy begins when the last contact ends, and keeps its length', () => {
  const { log, agentLog } = watch(withShifts(plainDesk(1), [[0, 0, 100, [20, 15]]]), [16, 17]);
  expect(log).toEqual(['16 a with agent 0', '17 b waits', '26 a done', '41 b with agent 0', '51 b done']);
  expect(agentLog).toEqual([
    '0 agent 0 on duty',
    '20 agent 0 break due',
    '26 agent 0 on break',
    '41 agent 0 on duty',
    '100 agent 0 off duty',
  ]);
});

test('with several contacts in hand the break waits for the last of them, and no new one comes in between', () => {
  const model = withShifts(desk([{ work: always(10) }], [{ agents: 1, slots: 2 }]), [[0, 0, 100, [20, 15]]]);
  const { log } = watch(model, [12, 16, 23]);
  expect(log).toEqual([
    '12 a with agent 0',
    '16 b with agent 0',
    '22 a done',
    '23 c waits',
    '26 b done',
    '41 c with agent 0',
    '51 c done',
  ]);
});

test('a late break is cut at the end of the shift', () => {
  const { agentLog, tallies } = watch(withShifts(plainDesk(1), [[0, 0, 30, [20, 15]]]), [16]);
  expect(agentLog).toEqual(['0 agent 0 on duty', '20 agent 0 break due', '26 agent 0 on break', '30 agent 0 off duty']);
  expect(tallies.team(0, 'staffedS')).toBe(26);
});

test('a break that never began because the shift ended first is not taken on the next shift', () => {
  const { agentLog } = watch(withShifts(plainDesk(1), [[0, 0, 25, [20, 15]], [0, 60, 80]]), [16]);
  expect(agentLog).toEqual([
    '0 agent 0 on duty',
    '20 agent 0 break due',
    '25 agent 0 finishes',
    '26 agent 0 off duty',
    '60 agent 0 on duty',
    '80 agent 0 off duty',
  ]);
});

test('a second break that falls due during the first follows it', () => {
  const { agentLog } = watch(withShifts(plainDesk(1), [[0, 0, 100, [20, 15], [30, 5]]]), []);
  expect(agentLog).toEqual(['0 agent 0 on duty', '20 agent 0 on break', '40 agent 0 on duty', '100 agent 0 off duty']);
});

test('nobody on duty: contacts wait until their patience ends', () => {
  const { log, tallies } = watch(withShifts(plainDesk(1, { patience: always(30) }), [[0, 500, 600]]), [10, 20]);
  expect(log).toEqual(['10 a waits', '20 b waits', '40 a left', '50 b left']);
  expect([tallies.queue(0, 'abandoned'), tallies.queue(0, 'waitAbandonedS')]).toEqual([2, 60]);
});

test('an agent who comes on duty takes whoever waits longest', () => {
  const { log } = watch(withShifts(plainDesk(1), [[0, 50, 600]]), [10, 20]);
  expect(log).toEqual(['10 a waits', '20 b waits', '50 a with agent 0', '60 a done', '60 b with agent 0', '70 b done']);
});

test('two spells without a gap are one: the agent does not leave the desk in between', () => {
  const { agentLog } = watch(withShifts(plainDesk(1), [[0, 0, 50], [0, 50, 90]]), []);
  expect(agentLog).toEqual(['0 agent 0 on duty', '90 agent 0 off duty']);
});

test('a new shift that begins while the last contact of the old one lasts: it counts as staffed again', () => {
  const model = withShifts(plainDesk(1, { work: always(30) }), [[0, 0, 20], [0, 30, 100]]);
  const { log, agentLog, tallies } = watch(model, [15, 16]);
  expect(log).toEqual(['15 a with agent 0', '16 b waits', '45 a done', '45 b with agent 0', '75 b done']);
  expect(agentLog).toEqual(['0 agent 0 on duty', '20 agent 0 finishes', '30 agent 0 on duty', '100 agent 0 off duty']);
  expect([tallies.team(0, 'staffedS'), tallies.team(0, 'finishingS')]).toEqual([90, 10]);
});

test('whoever is on duty at the end of the horizon stays until the work is drained', () => {
  const { log, tallies } = watch(plainDesk(1, {}, { horizonS: 20 }), [5, 18, 19]);
  expect(log).toEqual([
    '5 a with agent 0',
    '15 a done',
    '18 b with agent 0',
    '19 c waits',
    '28 b done',
    '28 c with agent 0',
    '38 c done',
  ]);
  // Only what passes inside the window is counted there.
  expect([tallies.team(0, 'staffedS'), tallies.team(0, 'busyS')]).toEqual([20, 12]);
});
