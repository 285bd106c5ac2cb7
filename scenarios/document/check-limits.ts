/** What would fit together and yet never end: spells that take no time, and agents who are cut into too many parts. */
import type { Keys } from './centre-lists.ts';
import type { Centre } from './centre.ts';
import { LEAST_BETWEEN_S, takesTime, type DurationLaw } from './laws.ts';
import type { Report } from './report.ts';
import { worksOn } from './teams.ts';

/** An agent is shared in parts of which every channel takes a whole number; the simulator keeps a list for each part. */
const MOST_PARTS = 30_000;

export function checkLimits({ customers, selfService, process, teams }: Centre, report: Report): void {
  // Who comes back, or is passed on, after no time at all does so for ever at one instant.
  const needTime = (law: DurationLaw | undefined, keys: Keys): void => {
    if (law?.law !== 'empirical' || takesTime(law)) return;
    const last = law.quantilesS.length - 1;
    report('outOfRange', [...keys, 'quantilesS', last], { value: law.quantilesS[last] ?? 0, expected: `>= ${LEAST_BETWEEN_S}` });
  };
  needTime(customers.redials?.delay, ['customers', 'redials', 'delay']);
  selfService.bots?.forEach(({ returnDelay }, i) => needTime(returnDelay, ['selfService', 'bots', i, 'returnDelay']));
  process.handling.forEach(({ work, returnDelay }, i) => {
    needTime(work, ['process', 'handling', i, 'work']);
    needTime(returnDelay, ['process', 'handling', i, 'returnDelay']);
  });
  process.promises?.forEach(({ returnDelay }, i) => needTime(returnDelay, ['process', 'promises', i, 'returnDelay']));
  teams.groups.forEach((group, i) => {
    const slots = Object.entries(group.slots ?? {}).filter(([channel]) => worksOn(group, channel));
    const parts = slots.reduce((all, [, most]) => leastCommonMultiple(all, most), 1);
    if (parts > MOST_PARTS) report('tooBig', ['teams', 'groups', i, 'slots'], { value: `${parts} parts`, expected: MOST_PARTS });
  });
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
