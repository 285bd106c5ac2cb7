import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { watch } from './event-log.ts';
import { always, plainDesk } from './small-desk.ts';

/** Ten intervals of 100 s, open in the second half. */
function opensAt500(handling = {}): CentreModel {
  const model = plainDesk(1, { handling }, { intervalS: 100 });
  const open = Array.from({ length: 10 }, (_, i) => i >= 5);
  return { ...model, weeks: model.weeks.map((week) => ({ ...week, open: [open] })) };
}

test('a closed door is counted apart: the contact did not enter', () => {
  const { log, tallies } = watch(opensAt500(), [10, 499, 500]);
  expect(log).toEqual(['10 a turned away', '499 b turned away', '500 c with agent 0', '510 c done']);
  expect((['closed', 'entered', 'offered', 'blocked'] as const).map((field) => tallies.queue(0, field))).toEqual([2, 1, 1, 0]);
});

test('who found the door closed tries again with the retry probability', () => {
  const { log, tallies } = watch(opensAt500({ retryProbability: 1, redialDelay: always(60) }), [390]);
  expect(log).toEqual(['390 a will be back', '510 a with agent 0', '520 a done']);
  expect([tallies.queue(0, 'closed'), tallies.queue(0, 'redials'), tallies.queue(0, 'entered')]).toEqual([2, 2, 1]);
});

test('who is inside when the door closes stays inside', () => {
  const model = opensAt500();
  const open = Array.from({ length: 10 }, (_, i) => i < 5);
  const closing = { ...model, weeks: model.weeks.map((week) => ({ ...week, open: [open] })) };
  expect(watch(closing, [495, 496]).log).toEqual(['495 a with agent 0', '496 b waits', '505 a done', '505 b with agent 0', '515 b done']);
});
