import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { meanOf } from '../../../scenarios/levers/laws-and-steps.ts';
import { changed, deskCentre, errorOf, expectHalfWay, handleTimeS, runsOf } from './lever-runs.ts';

const entries = [1, 2, 3, 4].map((n) => `enter-${n}`);
const stepOf = (centre: Centre, id: string) => centre.process.steps!.find((step) => step.id === id)!;

/** Agents only, so that every contact takes every step once. */
function agentsOnly(): Centre {
  const centre = deskCentre();
  const { handling, steps = [] } = centre.process;
  return { ...centre, selfService: {}, process: { handling: handling.slice(0, 1), steps: steps.filter(({ id }) => id !== 'ask') } };
}

test('shares, times and errors change bit by bit', () => {
  const change: Change = { lever: 'integration', steps: entries, shareFactor: 0.2, timeFactor: 0.5, errorShare: 0.01 };
  expectHalfWay(deskCentre(), change, (centre) => stepOf(centre, 'enter-2').share);
  expectHalfWay(deskCentre(), change, (centre) => meanOf(stepOf(centre, 'enter-2').time));
  expectHalfWay(deskCentre(), change, (centre) => stepOf(centre, 'enter-2').errorShare ?? NaN);
  expect(stepOf(changed(deskCentre(), change), 'look-up')).toEqual(stepOf(deskCentre(), 'look-up'));
});

test('single entry: one of the steps stays, the others go', () => {
  const once: Change = { lever: 'integration', steps: entries, single: 'enter-3' };
  expect(entries.map((id) => stepOf(changed(deskCentre(), once), id).share)).toEqual([0, 0, 1, 0]);
  expectHalfWay(deskCentre(), once, (centre) => stepOf(centre, 'enter-1').share);
});

test('what does not fit is an error with its place', () => {
  expect(errorOf(deskCentre(), { lever: 'integration', steps: ['ask', 'x'], timeFactor: 0.5 })).toMatchObject({ code: 'unknownId', path: 'here.steps[1]' });
  expect(errorOf(deskCentre(), { lever: 'integration', steps: ['ask'] })).toMatchObject({ code: 'needs', path: 'here' });
  expect(errorOf(deskCentre(), { lever: 'integration', steps: ['ask'], single: 'look-up' })).toMatchObject({ code: 'notOneOf', path: 'here.single' });
  expect(errorOf(deskCentre(), { lever: 'integration', steps: ['ask'], shareFactor: 1.5 })).toMatchObject({ code: 'outOfRange', path: 'here.shareFactor', expected: '0 .. 1' });
});

test('P26: a look-up of 3 minutes becomes 30 seconds: contacts are two and a half minutes shorter', () => {
  const [before, after] = [runsOf(agentsOnly()), runsOf(agentsOnly(), { lever: 'integration', steps: ['look-up'], timeFactor: 1 / 6 })];
  expect(Math.abs(handleTimeS(before) - handleTimeS(after) - 150)).toBeLessThan(1);
});

test('P25: four entries of 2.5 minutes, 15 % of them twice: single entry without errors saves nine minutes', () => {
  const [before, after] = [runsOf(agentsOnly()), runsOf(agentsOnly(), { lever: 'integration', steps: entries, single: 'enter-1', errorShare: 0 })];
  expect(Math.abs(before.total('extraWasteS') / before.total('answered') - 180 - 4 * 150 * 1.15)).toBeLessThan(15);
  expect(Math.abs(handleTimeS(before) - handleTimeS(after) - (4 * 1.15 - 1) * 150)).toBeLessThan(15);
});

test('E09: customers who tell it again fall from 35 to less than 8 %', () => {
  const centre = agentsOnly();
  centre.process.steps = [{ id: 'again', need: 'always', share: 0.35, time: { law: 'deterministic', meanS: 60 }, tag: 'waste' }];
  const again = (change?: Change): number => {
    const runs = runsOf(centre, change);
    return runs.total('extraWasteS') / 60 / runs.total('answered');
  };
  expect(Math.abs(again() - 0.35)).toBeLessThan(0.02);
  expect(again({ lever: 'integration', steps: ['again'], shareFactor: 0.22 })).toBeLessThan(0.08);
});

test('waste from 42 to 18 % of the time makes contacts 27 to 30 % shorter (E22); E40 has cost as a whole', () => {
  // 300 seconds of work, and look-up and entries that are cut to 42 % of the time. E22 says -27 %; 0.58 / 0.82 is -29 %.
  const centre = agentsOnly();
  const wasteS = (300 * 0.42) / 0.58;
  centre.process.steps = [{ id: 'look-up', need: 'always', share: 1, time: { law: 'exponential', meanS: wasteS }, tag: 'waste' }];
  const timeFactor = (300 * 0.18) / 0.82 / wasteS;
  const [before, after] = [runsOf(centre), runsOf(centre, { lever: 'integration', steps: ['look-up'], timeFactor })];
  const waste = (runs: typeof before): number => runs.total('extraWasteS') / runs.total('handleS');
  expect(Math.abs(waste(before) - 0.42)).toBeLessThan(0.015);
  expect(Math.abs(waste(after) - 0.18)).toBeLessThan(0.015);
  const shorter = 1 - handleTimeS(after) / handleTimeS(before);
  expect(shorter).toBeGreaterThan(0.27);
  expect(shorter).toBeLessThan(0.31);
  // E40 (cost -15 %, satisfaction +18 points, repurchase +25 %) is of a whole programme and not of one desk.
});
