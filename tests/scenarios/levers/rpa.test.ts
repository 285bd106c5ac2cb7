import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { meanOf } from '../../../scenarios/levers/laws-and-steps.ts';
import { changed, deskCentre, errorOf, expectHalfWay, exponential, runsOf } from './lever-runs.ts';

/** Accounts, statements, passwords: 5 minutes, of which 8 % go wrong (E04). */
function bankCentre(): Centre {
  const centre = deskCentre();
  return {
    ...centre,
    process: { ...centre.process, steps: [{ id: 'task', need: 'always', share: 1, time: exponential(300), errorShare: 0.08, tag: 'value' }] },
  };
}
const robot: Change = { lever: 'rpa', step: 'task', meanS: 30, errorShare: 0.001 };
const part: Change = { lever: 'rpa', step: 'robot', meanS: 40, workShare: 0.5, where: { reasons: ['simple'] } };
const stepOf = (centre: Centre, id: string) => centre.process.steps?.find((step) => step.id === id);
const ruleOf = (centre: Centre, reason: string) => centre.process.handling.find(({ reasons }) => reasons?.includes(reason));

test('a step comes to the robot bit by bit', () => {
  expectHalfWay(bankCentre(), robot, (centre) => meanOf(stepOf(centre, 'task')!.time));
  expectHalfWay(bankCentre(), robot, (centre) => stepOf(centre, 'task')?.errorShare ?? NaN);
  const empirical = bankCentre();
  stepOf(empirical, 'task')!.time = { law: 'empirical', quantilesS: [0, 200, 400] };
  expect(stepOf(changed(empirical, robot), 'task')?.time).toEqual({ law: 'empirical', quantilesS: [0, 30, 60] });
});

test('a part of the work becomes a step of the robot, for the contacts in `where`', () => {
  const after = changed(bankCentre(), part);
  expect(stepOf(after, 'robot')).toEqual({ id: 'robot', reasons: ['simple'], need: 'always', share: 1, time: { law: 'deterministic', meanS: 40 }, tag: 'value' });
  expect(ruleOf(after, 'simple')?.work).toEqual(exponential(150));
  expect(after.process.handling.find(({ id }) => id === 'all')?.work).toEqual(exponential(300));
  // Work and robot together: half of a ramp is half of the saving.
  expectHalfWay(bankCentre(), part, (centre) => {
    const rule = ruleOf(centre, 'simple') ?? centre.process.handling[0]!;
    return meanOf(rule.work) + 40 * (stepOf(centre, 'robot')?.share ?? 0);
  });
});

test('what does not fit is an error with its place', () => {
  expect(errorOf(bankCentre(), { ...robot, step: 'x' })).toMatchObject({ code: 'unknownId', path: 'here.step', expected: 'task' });
  expect(errorOf(bankCentre(), { ...robot, where: { reasons: ['simple'] } })).toMatchObject({ code: 'whereNotUsed', path: 'here.where' });
  expect(errorOf(bankCentre(), { ...part, step: 'task' })).toMatchObject({ code: 'duplicateId', path: 'here.step' });
});

test('E04: 5 minutes become 30 seconds, errors vanish: a tenth of the time', () => {
  const [before, after] = [runsOf(bankCentre()), runsOf(bankCentre(), robot)];
  const taskS = (runs: typeof before): number => runs.total('extraValueS') / runs.total('answered');
  // A first leg takes the step once; legs after a transfer take it again, hence a little more than once.
  expect(taskS(before) / (300 * 1.08)).toBeGreaterThan(0.95);
  // E04 is ten times as fast; with errors 10.8. That is more than the 5 to 8 times of P43: the two rows do not agree.
  expect(taskS(before) / taskS(after)).toBeGreaterThan(10);
  expect(taskS(before) / taskS(after)).toBeLessThan(11.6);
  const slower = runsOf(bankCentre(), { lever: 'rpa', step: 'task', meanS: 46 });
  expect(taskS(before) / taskS(slower)).toBeGreaterThan(5);
  expect(taskS(before) / taskS(slower)).toBeLessThan(8);
});

test('a part of the work done by the robot saves agents\' time on those contacts only', () => {
  const [before, after] = [runsOf(bankCentre()), runsOf(bankCentre(), part)];
  const timeS = (runs: typeof before, queue: number): number => runs.queue(queue, 'handleS') / runs.queue(queue, 'answered');
  // 150 of 300 seconds leave, 40 of the robot come.
  expect(Math.abs(timeS(before, 2) - timeS(after, 2) - 110)).toBeLessThan(15);
  expect(timeS(after, 1)).toBeCloseTo(timeS(before, 1), 6);
});
