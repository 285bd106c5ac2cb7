import { expect, test } from 'vitest';
import * as erlang from './erlang-rows.ts';
import * as generalLaw from './general-law-rows.ts';
import * as network from './network-and-retry-rows.ts';
import * as priority from './priority-and-pooling-rows.ts';
import { agreesWithPrinted, printedTolerance } from './printed-precision.ts';
import * as skill from './skill-and-chat-rows.ts';
import * as timeVarying from './time-varying-rows.ts';

type Rows = readonly { readonly id: string }[];

const files: readonly Readonly<Record<string, Rows>>[] = [erlang, generalLaw, network, priority, skill, timeVarying];
const families = files.flatMap((file) => Object.values(file));

test('every family has rows, and every row an id of its own', () => {
  expect(families).toHaveLength(23);
  for (const rows of families) expect(rows.length).toBeGreaterThan(1);
  const ids = families.flat().map((row) => row.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('redial rows obey the balance of attempts', () => {
  for (const row of network.redialRows) {
    const again = row.redialProbability * row.abandonment + row.reconnectProbability * (1 - row.abandonment);
    expect(row.arrivalsPerHour / (1 - again) / row.attemptsPerHour, row.id).toBeCloseTo(1, 5);
    // Those between two attempts: Little's law.
    expect((row.attemptsPerHour * again * row.returnDelayS) / 3600 / row.returning, row.id).toBeCloseTo(1, 4);
  }
});

test('abandonment with exponential patience is its rate times the average wait', () => {
  for (const row of skill.nDesignRows) {
    expect(row.averageWaitS1 / row.patienceS1 / row.abandonment1, row.id).toBeCloseTo(1, 4);
    expect(row.averageWaitS2 / row.patienceS2 / row.abandonment2, row.id).toBeCloseTo(1, 4);
  }
  for (const row of skill.chatRows) expect(row.averageWaitS / row.patienceS / row.abandonment, row.id).toBeCloseTo(1, 4);
  for (const row of priority.priorityWithPatienceRows) {
    expect(row.averageWaitS1 / row.patienceS1 / row.abandonment1, row.id).toBeCloseTo(1, 4);
    expect(row.averageWaitS2 / row.patienceS2 / row.abandonment2, row.id).toBeCloseTo(1, 4);
  }
  for (const row of timeVarying.timeVaryingRows) {
    row.queueLengthByPeriod.forEach((queueLength, k) => {
      const wanted = (queueLength * row.periodHours * 3600) / row.patienceS;
      expect(row.abandonedByPeriod[k]! / wanted, row.id).toBeCloseTo(1, 4);
    });
  }
});

test('printed digits: half a unit of the sixth, never less than a millionth', () => {
  expect(printedTolerance(0.449763)).toBeCloseTo(5e-7, 10);
  expect(printedTolerance(9.99999)).toBeCloseTo(1e-5, 10);
  expect(printedTolerance(1.6)).toBeCloseTo(5e-6, 10);
  expect(agreesWithPrinted(35.98106381, 35.9811)).toBe(true);
  expect(agreesWithPrinted(35.9812, 35.9811)).toBe(false);
  expect(agreesWithPrinted(0, 0)).toBe(true);
});
