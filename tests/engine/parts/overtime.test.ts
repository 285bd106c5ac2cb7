/** Staying on while customers wait (M68): asked at the end of the shift, and of each block. */
import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { GroupModel, OvertimeModel } from '../../../engine/model/workforce-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectShare } from './many-customers.ts';
import { always, desk, plainDesk, withShifts } from './small-desk.ts';
import { withGroup } from './tallied.ts';

/** Blocks of 20 seconds, at most 50, when one waits. */
const overtime: OvertimeModel = { whenWaiting: 1, blockS: 20, mostS: 50 };
const staying = (model: CentreModel, change: Partial<OvertimeModel> = {}, group: Partial<GroupModel> = {}): CentreModel =>
  withGroup(model, 0, { overtime: { ...overtime, ...change }, ...group });
const oneShift = withShifts(plainDesk(1), [[0, 0, 100]]);

test('with nobody waiting the agent goes home, busy or not', () => {
  expect(watch(staying(oneShift), [95]).agentLog).toEqual(['0 agent 0 on duty', '100 agent 0 finishes', '105 agent 0 off duty']);
  expect(watch(staying(oneShift), [5]).agentLog.at(-1)).toBe('100 agent 0 off duty');
});

test('with somebody waiting the agent stays for a block and takes contacts as before, then goes when nobody waits', () => {
  const { log, agentLog, tallies } = watch(staying(oneShift), [95, 96, 118]);
  expect(log).toEqual(['95 a with agent 0', '96 b waits', '105 a done', '105 b with agent 0', '115 b done', '118 c with agent 0', '128 c done']);
  expect(agentLog).toEqual(['0 agent 0 on duty', '100 agent 0 on overtime', '120 agent 0 finishes', '128 agent 0 off duty']);
  expect([tallies.team(0, 'staffedS'), tallies.team(0, 'overtimeS'), tallies.team(0, 'finishingS')]).toEqual([120, 20, 8]);
});

test('block follows block while customers wait, up to the most; the last block is cut there', () => {
  const { agentLog, tallies } = watch(staying(oneShift), new Array<number>(12).fill(95));
  expect(agentLog).toEqual(['0 agent 0 on duty', '100 agent 0 on overtime', '150 agent 0 finishes', '155 agent 0 off duty']);
  expect(tallies.team(0, 'overtimeS')).toBe(50);
});

test('fewer waiting than it takes: nobody stays; with nobody needed to wait, everybody stays for the most there is', () => {
  expect(watch(staying(oneShift, { whenWaiting: 2 }), [95, 96]).agentLog[1]).toBe('100 agent 0 finishes');
  expect(watch(staying(oneShift, { whenWaiting: 2 }), [95, 96, 97]).agentLog[1]).toBe('100 agent 0 on overtime');
  expect(watch(staying(oneShift, { whenWaiting: 0 }), []).agentLog).toEqual(['0 agent 0 on duty', '100 agent 0 on overtime', '150 agent 0 off duty']);
});

test('only contacts whom the group may take count', () => {
  const model = desk([{ work: always(10), servedBy: [[0, 0, 0]] }, { work: always(10), servedBy: [[1, 0, 0]] }], [{ agents: 1 }, { agents: 1 }]);
  const { agentLog } = watch(staying(withShifts(model, [[0, 0, 100]])), [[50, 1]]);
  expect(agentLog).toEqual(['0 agent 0 on duty', '100 agent 0 off duty']);
});

test('every agent of a group is asked for itself: all whose shift ends stay while enough wait', () => {
  const model = staying(withShifts(plainDesk(2, { work: always(40) }), [[0, 0, 100], [1, 0, 110]]));
  const { agentLog } = watch(model, [80, 80, 90]);
  expect(agentLog.slice(2)).toEqual([
    '100 agent 0 on overtime',
    '110 agent 1 on overtime',
    // At 120 the third contact still waits as the block ends; then agent 0, free since then, takes it.
    '130 agent 1 off duty',
    '140 agent 0 finishes',
    '160 agent 0 off duty',
  ]);
});

test('nobody stays who is on a break or about to take one', () => {
  expect(watch(staying(withShifts(plainDesk(1), [[0, 0, 100, [90, 30]]])), [95]).agentLog.slice(1)).toEqual(['90 agent 0 on break', '100 agent 0 off duty']);
  const pending = watch(staying(withShifts(plainDesk(1, { work: always(20) }), [[0, 0, 100, [90, 30]]])), [85, 95]);
  expect(pending.agentLog.slice(1)).toEqual(['90 agent 0 break due', '100 agent 0 finishes', '105 agent 0 off duty']);
});

test('the next shift ends overtime: from then on the agent works the own shift', () => {
  const { agentLog, tallies } = watch(staying(withShifts(plainDesk(1), [[0, 0, 100], [0, 110, 200]])), [95, 96]);
  expect(agentLog).toEqual(['0 agent 0 on duty', '100 agent 0 on overtime', '110 agent 0 on duty', '200 agent 0 off duty']);
  expect([tallies.team(0, 'overtimeS'), tallies.team(0, 'staffedS')]).toEqual([10, 200]);
});

test('overtime after the second shift of a day is counted from its own end', () => {
  const model = staying(withShifts(plainDesk(1), [[0, 0, 100], [0, 300, 400]]), { whenWaiting: 0 });
  expect(watch(model, []).tallies.team(0, 'overtimeS')).toBe(100);
});

test('overtime goes on beyond the end of the horizon like everybody else who is on duty', () => {
  const model = staying(withShifts(plainDesk(1, {}, { horizonS: 110 }), [[0, 0, 100]]));
  const { log, tallies } = watch(model, [95, 96, 97, 98, 99]);
  expect(log.at(-1)).toBe('145 e done');
  expect(tallies.team(0, 'overtimeS')).toBe(10);
});

test('no overtime at most is no overtime at all', () => {
  expect(watch(staying(oneShift, { mostS: 0 }), [95, 96]).agentLog[1]).toBe('100 agent 0 finishes');
});

test('many evenings: an agent stays when at least so many have come as a Poisson number says', () => {
  // The first contact keeps the agent; with three or more behind it the agent stays for one block.
  const come = 4;
  const model = desk([{ perHour: (3600 * come) / 100, work: always(2000) }], [{ agents: 1 }], { horizonS: 200, ending: 'carry' });
  const runs = 3000;
  const tallies = replicate(staying(withShifts(model, [[0, 0, 100]]), { whenWaiting: 3, mostS: 20 }), runs);
  const atMostThree = Math.exp(-come) * (1 + come + come ** 2 / 2 + come ** 3 / 6);
  expectShare(tallies.team(0, 'overtimeS') / 20, runs, 1 - atMostThree);
});
