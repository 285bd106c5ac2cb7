import * as TimetableKind from '../../../engine/model/timetable-kinds.ts';
import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { Timetable } from '../../../engine/model/timetable.ts';
import { TimetableCursor } from '../../../engine/run/timetable-cursor.ts';
import { desk, plainDesk, withShifts } from '../parts/small-desk.ts';

const names = Object.keys(TimetableKind)
  .sort((a, b) => TimetableKind[a as keyof typeof TimetableKind] - TimetableKind[b as keyof typeof TimetableKind])
  .map((name) => name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()));

/** '10 shiftStart 0', with the length of breaks and the week of intervals. */
function lines(model: CentreModel): string[] {
  const found: string[] = [];
  const cursor = new TimetableCursor(new Timetable(model), model.weekLengthS);
  for (; cursor.nextS < Infinity; cursor.advance()) {
    const kind = names[cursor.kind]!;
    const detail = kind === 'breakDue' ? ` ${cursor.detail}` : kind === 'interval' ? ` of week ${cursor.week}` : '';
    found.push(`${cursor.nextS} ${kind} ${cursor.argument}${detail}`);
  }
  return found;
}

test('at one instant: the interval turns, shifts end, shifts begin, breaks fall due, the state is sampled, the horizon ends', () => {
  const model = withShifts(plainDesk(2, {}, { intervalS: 500, sampleTimesS: [500] }), [
    [1, 0, 500],
    [0, 500, 1000, [500, 60]],
  ]);
  expect(lines(model)).toEqual([
    '0 interval 0 of week 0',
    '0 shiftStart 1',
    '500 interval 1 of week 0',
    '500 shiftEnd 1',
    '500 shiftStart 0',
    '500 breakDue 0 60',
    '500 sample 0',
    '1000 horizonEnd 0',
  ]);
});

test('a shift that ends at the horizon or later has no end: the agent stays to drain', () => {
  const model = withShifts(plainDesk(2), [
    [0, 0, 1000],
    [1, 900, 1000],
  ]);
  expect(lines(model).filter((line) => line.includes('shiftEnd'))).toEqual([]);
  // One that goes on after it ends next week, and so did last week's.
  const later = withShifts(plainDesk(1), [[0, 900, 1050]]);
  expect(lines(later).filter((line) => line.includes('shift'))).toEqual(['0 shiftStart 0', '50 shiftEnd 0', '900 shiftStart 0']);
});

test('a shift that reaches into the next week goes on there, and last week is thought to have had it too', () => {
  const model: CentreModel = { ...withShifts(plainDesk(1), [[0, 900, 1100]]), horizonS: 2000 };
  expect(lines(model).filter((line) => line.includes('shift'))).toEqual([
    '0 shiftStart 0',
    '100 shiftEnd 0',
    '900 shiftStart 0',
    '1100 shiftEnd 0',
    '1900 shiftStart 0',
  ]);
});

test('weeks past the last table follow the last; the lead-in follows the first', () => {
  const model = plainDesk(1, {}, { intervalS: 500 });
  const first = withShifts(model, [[0, 100, 200]]).weeks[0]!;
  const second = withShifts(model, [[0, 300, 400]]).weeks[0]!;
  expect(lines({ ...model, weeks: [first, second], horizonS: 3000, leadInS: 1000 }).filter((line) => line.includes('Start'))).toEqual([
    '-900 shiftStart 0',
    '100 shiftStart 0',
    '1300 shiftStart 0',
    '2300 shiftStart 0',
  ]);
});

test('the lead-in begins within the interval it begins in, in a week before the first', () => {
  const model: CentreModel = { ...plainDesk(1, {}, { intervalS: 500 }), leadInS: 700 };
  expect(lines(model).filter((line) => line.includes('interval'))).toEqual([
    '-700 interval 0 of week -1',
    '-500 interval 1 of week -1',
    '0 interval 0 of week 0',
    '500 interval 1 of week 0',
  ]);
});

test('weeks that are alike share one plan, so that half a year takes no more memory than a month', () => {
  const model: CentreModel = { ...withShifts(plainDesk(1), [[0, 900, 1100]]), horizonS: 26_000, leadInS: 3000, sampleTimesS: [5500] };
  const timetable = new Timetable(model);
  const plans = new Map<unknown, number[]>();
  for (let week = timetable.firstWeek; week <= timetable.lastWeek; week++) {
    const plan = timetable.week(week);
    plans.set(plan, [...(plans.get(plan) ?? []), week]);
  }
  // Alone: where the run begins, the sample, the last week, and the instant at which it is over.
  const shared = Array.from({ length: 27 }, (_, i) => i - 2).filter((week) => week !== 5 && week < 25);
  expect([...plans.values()].sort((a, b) => a.length - b.length)).toEqual([[-3], [5], [25], [26], shared]);
});

test('a lead-in that begins within a shift begins with the agent on duty', () => {
  const model: CentreModel = { ...withShifts(plainDesk(1), [[0, 100, 600]]), leadInS: 700 };
  expect(lines(model).filter((line) => line.includes('shift')).slice(0, 2)).toEqual(['-700 shiftStart 0', '-400 shiftEnd 0']);
});

test('a spell within another adds nothing: the agent leaves when the longer one ends', () => {
  const model = withShifts(plainDesk(1), [
    [0, 100, 500],
    [0, 200, 300, [250, 10]],
    [0, 450, 600],
  ]);
  expect(lines(model).filter((line) => !line.includes('interval'))).toEqual([
    '100 shiftStart 0',
    '250 breakDue 0 10',
    '600 shiftEnd 0',
    '1000 horizonEnd 0',
  ]);
});

test('the order of duties in the model does not matter', () => {
  const shifts: Parameters<typeof withShifts>[1] = [
    [0, 0, 400, [100, 10]],
    [1, 200, 700],
    [0, 500, 900],
    [2, 0, 1000],
  ];
  const model = desk([{}], [{ agents: 3 }]);
  expect(lines(withShifts(model, [...shifts].reverse()))).toEqual(lines(withShifts(model, shifts)));
});

test('every week ends where the next begins, and the run where its horizon is, whatever the length of a week', () => {
  for (const weekLengthS of [0.1, Math.PI, 1000 / 3, 7 * 86_400]) {
    for (const weeks of [1, 3, 40, 49]) {
      const horizonS = weeks * weekLengthS;
      const sampleTimesS = Array.from({ length: weeks }, (_, week) => week * weekLengthS);
      const model: CentreModel = { ...desk([{}], [{ agents: 0 }], { horizonS: weekLengthS, weeks, sampleTimesS }), horizonS };
      const kinds = lines(model).map((line) => line.split(' ')[1]);
      expect(kinds.filter((kind) => kind === 'interval')).toHaveLength(weeks);
      expect(kinds.filter((kind) => kind === 'sample')).toHaveLength(weeks);
      expect(kinds.indexOf('horizonEnd')).toBe(kinds.length - 1);
    }
  }
});
