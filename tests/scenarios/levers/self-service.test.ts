import { expect, test } from 'vitest';
import type { Change } from '../../../scenarios/levers/change.ts';
import { agentS, changed, deskCentre, errorOf, expectHalfWay, exponential, runsOf } from './lever-runs.ts';

const status: Change = {
  lever: 'self-service',
  module: 'status',
  adoption: 0.8,
  success: 0.9,
  passesData: 0.5,
  session: exponential(30),
  where: { reasons: ['simple'], channels: ['phone'] },
};
const moduleOf = (centre: ReturnType<typeof deskCentre>) => centre.selfService.modules?.find(({ id }) => id === 'status');

test('a new module comes in for its contacts, by adoption', () => {
  expect(moduleOf(changed(deskCentre(), status))).toEqual({
    id: 'status',
    reasons: ['simple'],
    channels: ['phone'],
    adoption: 0.8,
    success: 0.9,
    passesData: 0.5,
    session: exponential(30),
  });
  expectHalfWay(deskCentre(), status, (centre) => moduleOf(centre)?.adoption ?? 0);
  expect(moduleOf(changed(deskCentre(), status, 1))?.success).toBe(0.9);
});

test('a module that is there changes bit by bit in what the change names', () => {
  const centre = changed(deskCentre(), status);
  const better: Change = { lever: 'self-service', module: 'status', success: 1 };
  expectHalfWay(centre, better, (one) => moduleOf(one)?.success ?? 0);
  expect(moduleOf(changed(centre, better, 1))?.adoption).toBe(0.8);
});

test('what does not fit is an error with its place', () => {
  expect(errorOf(deskCentre(), { lever: 'self-service', module: 'new', adoption: 0.5 })).toMatchObject({ code: 'needs', path: 'here', expected: 'success, session' });
  const again: Change = { lever: 'self-service', module: 'status', success: 1, where: { reasons: ['other'] } };
  expect(errorOf(changed(deskCentre(), status), again)).toMatchObject({ code: 'whereNotUsed', path: 'here.where' });
  expect(errorOf(deskCentre(), { ...status, where: { reasons: ['x'] } })).toMatchObject({ code: 'unknownId', path: 'here.where.reasons' });
});

test('P19, T18: four fifths of the repetitive work settled by itself leave less than a tenth of the agents\' time for it', () => {
  // P18: repetitive questions take 35 % of working time. All try the module; it settles the 80 % that can be automated.
  const { process, selfService: _, ...rest } = deskCentre();
  const centre = { ...rest, selfService: {}, process: { handling: [{ id: 'all', work: exponential(300), resolution: 1 }] } };
  centre.demand.volumes.forEach((volume) => (volume.perWeek = volume.reason === 'simple' ? 700 : 650));
  expect(process.handling).toHaveLength(2);
  const change: Change = { ...status, adoption: 1, success: 0.8 };
  const [before, after] = [runsOf(centre, undefined, 10), runsOf(centre, change, 10)];
  const repetitive = (runs: typeof before): number => runs.queue(2, 'handleS') / agentS(runs);
  expect(Math.abs(repetitive(before) - 0.35)).toBeLessThan(0.01);
  expect(Math.abs(after.total('moduleSolved') / after.total('moduleTried') - 0.8)).toBeLessThan(0.01);
  // N5 works out 9.7 %, so T18 (at most 10 %) is only just reached: here too, all must try it.
  expect(repetitive(after)).toBeGreaterThan(0.09);
  expect(repetitive(after)).toBeLessThanOrEqual(0.1);
  expect(repetitive(runsOf(centre, { ...change, adoption: 0.8 }))).toBeGreaterThan(0.1);
});
