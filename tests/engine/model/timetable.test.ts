import * as TimetableKind from '../../../engine/model/timetable-kinds.ts';
import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { gridRows, timetable } from '../../../engine/model/timetable.ts';
import { desk, plainDesk, withShifts } from '../parts/small-desk.ts';

const names = Object.keys(TimetableKind)
  .sort((a, b) => TimetableKind[a as keyof typeof TimetableKind] - TimetableKind[b as keyof typeof TimetableKind])
  .map((name) => name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()));

/** '10 shiftStart 0', with the detail of breaks and intervals. */
function lines(model: CentreModel): string[] {
  const plan = timetable(model, Math.max(1, Math.ceil(model.horizonS / model.weekLengthS)));
  return Array.from({ length: plan.length }, (_, at) => {
    const kind = names[plan.kind[at]!]!;
    const detail = kind === 'breakDue' || kind === 'interval' ? ` ${plan.detail[at]}` : '';
    return `${plan.timeS[at]} ${kind} ${plan.argument[at]}${detail}`;
  });
}

test('at one instant: the interval turns, shifts end, shifts begin, breaks fall due, the state is sampled, the horizon ends', () => {
  const model = withShifts(plainDesk(2, {}, { intervalS: 500, sampleTimesS: [500] }), [
    [1, 0, 500],
    [0, 500, 1000, [500, 60]],
  ]);
  expect(lines(model)).toEqual([
    '0 interval 0 0',
    '0 shiftStart 1',
    '500 interval 1 1',
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

test('the lead-in writes to its own row, past the row for what comes after the horizon', () => {
  const model: CentreModel = { ...plainDesk(1, {}, { intervalS: 500 }), leadInS: 700 };
  expect(gridRows(1, 2)).toEqual({ rows: 4, after: 2, leadIn: 3 });
  expect(lines(model).filter((line) => line.includes('interval'))).toEqual([
    '-700 interval 3 0',
    '-500 interval 3 1',
    '0 interval 0 0',
    '500 interval 1 1',
  ]);
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
