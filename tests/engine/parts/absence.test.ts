/** Agents who do not come to their shift (absence): a draw of the agent's own for the day. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectShare } from './many-customers.ts';
import { always, desk, plainDesk, withShifts } from './small-desk.ts';
import { withGroup } from './tallied.ts';

const away = (model: CentreModel, absence: number): CentreModel => withGroup(model, 0, { absence });

/** Who of 40 agents stays away on each of some days; `shifts` are hours of the day. */
function absentees(absence: number, days = 1, shifts: readonly (readonly [number, number])[] = [[8, 16]]): string[] {
  const shiftsOf = Array.from({ length: 40 * days }, (_, i) => [i % 40, Math.floor(i / 40)] as const).flatMap(([agent, day]) =>
    shifts.map(([from, to]) => [agent, 86_400 * day + 3600 * from, 86_400 * day + 3600 * to] as const),
  );
  const model = withShifts(plainDesk(40, {}, { horizonS: 86_400 * days }), shiftsOf);
  return watch(away(model, absence), []).agentLog.filter((line) => line.endsWith('absent'));
}

test('who is absent comes to nothing of the shift, breaks included; contacts wait for somebody else', () => {
  const model = withShifts(plainDesk(1, { patience: always(60) }), [[0, 10, 100, [40, 15]]]);
  const { log, agentLog, tallies } = watch(away(model, 1), [20]);
  expect(log).toEqual(['20 a waits', '80 a left']);
  expect(agentLog).toEqual(['10 agent 0 absent', '100 agent 0 off duty']);
  expect([tallies.team(0, 'absentS'), tallies.team(0, 'staffedS')]).toEqual([90, 0]);
});

test('nobody stays away without absence', () => {
  expect(absentees(0)).toEqual([]);
});

test('the roster pays for a shift whether the agent comes or not', () => {
  const paid = (absence: number): number => watch(away(withShifts(plainDesk(1), [[0, 10, 100]]), absence), []).tallies.team(0, 'paidS');
  expect([paid(0), paid(1)]).toEqual([90, 90]);
});

test('an agent who is away in the morning is away in the afternoon', () => {
  const both = absentees(0.5, 1, [[8, 12], [13, 17]]).map((line) => line.split(' '));
  const at = (hour: number): string[] => both.filter(([timeS]) => Number(timeS) === 3600 * hour).map(([, , agent]) => agent!);
  expect(at(8).length).toBeGreaterThan(0);
  expect(at(13)).toEqual(at(8));
});

test('each day is drawn anew', () => {
  const who = (day: number, lines: readonly string[]): string[] =>
    lines.filter((line) => Math.floor(Number(line.split(' ')[0]) / 86_400) === day).map((line) => line.split(' ')[2]!);
  const lines = absentees(0.5, 2);
  expect(who(0, lines)).not.toEqual(who(1, lines));
});

test('spells that adjoin are one shift: who stays away does so for all of it', () => {
  const { agentLog } = watch(away(withShifts(plainDesk(1), [[0, 10, 50], [0, 50, 90]]), 1), []);
  expect(agentLog).toEqual(['10 agent 0 absent', '90 agent 0 off duty']);
});

test('whoever still has a contact in hand from the shift before does not stay away from the next', () => {
  const twoWeeks = withShifts(plainDesk(1, { work: always(40) }, { horizonS: 100, weeks: 2 }), [[0, 0, 10], [0, 80, 95]]);
  const awayLater: CentreModel = {
    ...twoWeeks,
    weeks: [twoWeeks.weeks[0]!, { ...twoWeeks.weeks[0]!, groups: [{ ...twoWeeks.groups[0]!, absence: 1 }] }],
  };
  // The contact of second 90 is in hand until 130: the shift of second 100 finds the agent at the desk, that of 180 does not.
  const { agentLog, tallies } = watch(awayLater, [90]);
  expect(agentLog.slice(2)).toEqual([
    '80 agent 0 on duty',
    '95 agent 0 finishes',
    '100 agent 0 on duty',
    '110 agent 0 finishes',
    '130 agent 0 off duty',
    '180 agent 0 absent',
    '195 agent 0 off duty',
  ]);
  expect(tallies.team(0, 'absentS')).toBe(15);
});

test('with more absence those stay away who did before, and others', () => {
  const percent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(percent, percent, (one, other) => {
      const more = new Set(absentees(Math.max(one, other) / 100));
      expect(absentees(Math.min(one, other) / 100).filter((agent) => !more.has(agent))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('many shifts: the share of them that is missed is the probability', () => {
  const shifts = Array.from({ length: 20 * 10 }, (_, i) => [i % 20, 86_400 * Math.floor(i / 20), 86_400 * Math.floor(i / 20) + 3600] as const);
  const model = withShifts(desk([{}], [{ agents: 20 }], { horizonS: 864_000 }), shifts);
  const runs = 20;
  const tallies = replicate(away(model, 0.07), runs);
  expectShare(tallies.team(0, 'absentS') / 3600, shifts.length * runs, 0.07);
  expect(tallies.team(0, 'absentS') + tallies.team(0, 'staffedS')).toBeCloseTo(3600 * shifts.length * runs, 3);
});
