import { expect, test } from 'vitest';
import type { Change } from '../../../scenarios/levers/change.ts';
import { meanOf } from '../../../scenarios/levers/laws-and-steps.ts';
import { changed, deskCentre, errorOf, expectHalfWay, runsOf } from './lever-runs.ts';

const faults: Change = { lever: 'diagnosis', factor: 0.7, where: { reasons: ['fault'] } };

test('work on technical reasons, or a step, becomes shorter bit by bit', () => {
  expectHalfWay(deskCentre(), faults, (centre) => meanOf(centre.process.handling[1]!.work));
  expectHalfWay(deskCentre(), { lever: 'diagnosis', factor: 0.5, steps: ['look-up'] }, (centre) => meanOf(centre.process.steps![0]!.time));
  expect(changed(deskCentre(), faults).process.handling[0]).toEqual(deskCentre().process.handling[0]);
});

test('what does not fit is an error with its place', () => {
  expect(errorOf(deskCentre(), { lever: 'diagnosis', factor: 0.5 })).toMatchObject({ code: 'needs', path: 'here', expected: 'steps | where.reasons' });
  expect(errorOf(deskCentre(), { lever: 'diagnosis', factor: 0.5, steps: ['x'] })).toMatchObject({ code: 'unknownId', path: 'here.steps[0]' });
  expect(errorOf(deskCentre(), { ...faults, steps: ['ask'] })).toMatchObject({ code: 'whereNotUsed', path: 'here.where' });
});

test('contacts about faults become shorter, the others stay as they are', () => {
  // The contract has no figures for M49; only the direction is tested.
  const [before, after] = [runsOf(deskCentre()), runsOf(deskCentre(), faults)];
  const [fault, other] = [0, 1];
  const timeS = (runs: typeof before, queue: number): number => runs.queue(queue, 'handleS') / runs.queue(queue, 'answered');
  expect(Math.abs(timeS(before, fault) - timeS(after, fault) - 0.3 * 480)).toBeLessThan(20);
  expect(timeS(after, other)).toBeCloseTo(timeS(before, other), 6);
});
