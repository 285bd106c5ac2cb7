import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { smallCentre } from '../document/small-plan.ts';
import { changed, compiled, compiledOrErrors, errorOf, Runs } from './changed-runs.ts';

const five: Change = { lever: 'concurrency', slots: 5, pace: [1, 0.9, 0.8, 0.7, 0.6], where: { channels: ['chat'], teams: ['front'] } };

test('slots of a channel and pace of a team', () => {
  const [front, back] = changed(smallCentre(), five).teams.groups;
  expect([front?.slots, front?.pace]).toEqual([{ chat: 5 }, [1, 0.9, 0.8, 0.7, 0.6]]);
  expect(back).toEqual(smallCentre().teams.groups[1]);
  // Only teams that work on the channel.
  expect(changed(smallCentre(), { lever: 'concurrency', slots: 2, where: { channels: ['chat'] } }).teams.groups[1]?.slots).toBeUndefined();
  expect(compiled(smallCentre(), [five]).model.groups[1]?.capacityUnits).toBe(5);
});

test.each<[string, Change, object]>([
  ['no channel', { lever: 'concurrency', slots: 5 }, { code: 'needs', path: 'here.where', expected: 'channels' }],
  ['a team that does not work there', { lever: 'concurrency', slots: 5, where: { channels: ['chat'], teams: ['back'] } }, { code: 'whereFitsNothing', path: 'here.where' }],
  ['a ramp', { ...five, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } }, { code: 'cannotRamp' }],
])('%s is an error with its place', (_, change, expected) => {
  expect(errorOf(smallCentre(), change)).toMatchObject(expected);
});

test('it cannot begin within a run', () => {
  expect(compiledOrErrors(smallCentre(), [{ ...five, when: { fromWeek: 2 } }], 2)).toMatchObject({ errors: [{ code: 'cannotChangeWithinRun' }] });
});

/** Two agents who do nothing but chat, from eight to five, with as many chats as two agents at five each can take. */
function chatDesk(): Centre {
  const centre = smallCentre();
  centre.demand.volumes = [{ reason: 'bill', channel: 'chat', counts: Array.from({ length: 168 }, (_, i) => (i < 120 && i % 24 >= 8 && i % 24 < 17 ? 100 : 0)) }];
  centre.teams.groups[0]!.skills = [{ channels: ['chat'] }];
  centre.roster.crews = [{ id: 'front-day', team: 'front', shift: 'day', days: [1, 2, 3, 4, 5], agents: 2 }];
  return centre;
}

test('P14: 4 to 5 chats at once at the peak, more answered, each of them longer', () => {
  const base = new Runs(chatDesk());
  const after = new Runs(chatDesk(), [five]);
  const atOnce = (runs: Runs) => runs.teams('contactS') / runs.teams('busyS');
  expect(atOnce(base)).toBeLessThanOrEqual(3);
  expect(atOnce(after)).toBeGreaterThan(4);
  expect(atOnce(after)).toBeLessThanOrEqual(5);
  expect(after.queues('answered')).toBeGreaterThan(base.queues('answered'));
  expect(after.queues('handleS') / after.queues('answered')).toBeGreaterThan((1.2 * base.queues('handleS')) / base.queues('answered'));
});
