import { expect, test } from 'vitest';
import type { Change } from '../../../scenarios/levers/change.ts';
import { changed, deskCentre, errorOf, expectHalfWay, handleTimeS, runsOf } from './lever-runs.ts';

const botOf = (centre: ReturnType<typeof deskCentre>) => centre.selfService.bots?.[0];

test('data passed on and the easy contacts come in bit by bit', () => {
  expectHalfWay(deskCentre(), { lever: 'hand-over', bot: 'triage', passesData: 1 }, (centre) => botOf(centre)?.passesData ?? 0);
  expectHalfWay(deskCentre(), { lever: 'hand-over', bot: 'triage', easyFirst: 0.6 }, (centre) => botOf(centre)?.easyFirst ?? 0);
  expect(changed(deskCentre(), { lever: 'hand-over', bot: 'triage', easyFirst: 0.6 }).selfService.bots).toEqual([{ ...botOf(deskCentre()), easyFirst: 0.6 }]);
});

test('what does not fit is an error with its place', () => {
  expect(errorOf(deskCentre(), { lever: 'hand-over', bot: 'x', easyFirst: 1 })).toMatchObject({ code: 'unknownId', path: 'here.bot', expected: 'triage' });
  expect(errorOf(deskCentre(), { lever: 'hand-over', bot: 'triage' })).toMatchObject({ code: 'needs', path: 'here' });
});

test('P35: 35 % tell it again; with the data passed on (E09) fewer than 8 %, and the agents\' time falls', () => {
  const centre = deskCentre();
  // Only customers who met the bot, and only the step of asking again.
  const only = { ...centre, demand: { ...centre.demand, volumes: centre.demand.volumes.filter(({ reason }) => reason === 'simple') } };
  only.selfService.bots?.forEach((bot) => Object.assign(bot, { adoption: 1, misread: [] }));
  only.process.steps = only.process.steps?.filter(({ id }) => id === 'ask') ?? [];
  const change: Change = { lever: 'hand-over', bot: 'triage', passesData: 0.93 };
  const [before, after] = [runsOf(only), runsOf(only, change)];
  const asked = (runs: typeof before): number => runs.total('extraWasteS') / 60 / runs.total('botHandedOver');
  expect(Math.abs(asked(before) - 0.35)).toBeLessThan(0.02);
  // The share is what the plan says; that it becomes minutes of agents is what the simulator adds.
  expect(asked(after)).toBeLessThan(0.08);
  expect(handleTimeS(before) - handleTimeS(after)).toBeGreaterThan(10);
});

test('a bot that takes the easy contacts leaves the long ones, and solves no more', () => {
  const [before, after] = [runsOf(deskCentre()), runsOf(deskCentre(), { lever: 'hand-over', bot: 'triage', easyFirst: 1 })];
  expect(handleTimeS(after)).toBeGreaterThan(handleTimeS(before) * 1.01);
  const solved = (runs: typeof before): number => runs.total('botContainedTruly') / runs.total('botOffered');
  expect(Math.abs(solved(after) - solved(before))).toBeLessThan(0.03);
});
