import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventList, NOT_SET } from '../../../engine/kernel/event-list.ts';
import type { Timed } from '../../../engine/kernel/event-list.ts';

const IDS = 40;

interface Named extends Timed {
  readonly id: number;
}

/** Timers 0, 1 .., none of them set. */
const newTimers = (count = IDS): Named[] =>
  Array.from({ length: count }, (_, id) => ({ id, place: NOT_SET, timeS: NaN, tie: NaN }));

/** What an event list must be, without any cleverness: an array kept in order. */
class SortedArray {
  readonly timers: { id: number; timeS: number; eventClass: number; sequence: number }[] = [];
  private sequence = 0;

  schedule(id: number, timeS: number, eventClass: number): void {
    this.cancel(id);
    this.timers.push({ id, timeS, eventClass, sequence: this.sequence++ });
    this.timers.sort((x, y) => x.timeS - y.timeS || x.eventClass - y.eventClass || x.sequence - y.sequence);
  }

  cancel(id: number): void {
    const at = this.timers.findIndex((timer) => timer.id === id);
    if (at >= 0) this.timers.splice(at, 1);
  }
}

type Step = { readonly do: 'schedule'; id: number; timeS: number; eventClass: number } | { readonly do: 'cancel'; id: number } | { readonly do: 'pop' };

const id = fc.integer({ min: 0, max: IDS - 1 });
// Few different times, so that ties are the rule.
const timeS = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.double({ min: 0, max: 6, noNaN: true }), fc.constant(Infinity));
const schedule = fc.record({ do: fc.constant('schedule' as const), id, timeS, eventClass: fc.integer({ min: 0, max: 4 }) });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: schedule },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), id }) },
  { weight: 2, arbitrary: fc.constant({ do: 'pop' as const }) },
);

function take(list: EventList<Named>): number {
  const first = list.first();
  list.cancel(first);
  return first.id;
}

function drain(list: EventList<Named>): number[] {
  const order: number[] = [];
  while (list.size > 0) order.push(take(list));
  return order;
}

test('setting, moving, cancelling and taking timers does what a sorted array does', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200, size: 'max' }), (steps) => {
      const list = new EventList<Named>();
      const timers = newTimers();
      const model = new SortedArray();
      for (const now of steps) {
        if (now.do === 'schedule') {
          list.schedule(timers[now.id]!, now.timeS, now.eventClass);
          model.schedule(now.id, now.timeS, now.eventClass);
        } else if (now.do === 'cancel') {
          list.cancel(timers[now.id]!);
          model.cancel(now.id);
        } else if (model.timers.length > 0) {
          expect(take(list)).toBe(model.timers.shift()!.id);
        }
        const firstS = list.firstS();
        const first = list.size > 0 ? list.first().id : undefined;
        expect([list.size, firstS, first]).toEqual([
          model.timers.length,
          model.timers[0]?.timeS ?? Infinity,
          model.timers[0]?.id,
        ]);
      }
      for (const { id, place } of timers) expect(place !== NOT_SET).toBe(model.timers.some((timer) => timer.id === id));
      expect(drain(list)).toEqual(model.timers.map((timer) => timer.id));
    }),
    { numRuns: 100 },
  );
});

test('many timers of one instant and class run in the order in which they were set, however many', () => {
  const list = new EventList<Named>();
  const timers = newTimers(1000);
  for (const timer of timers) list.schedule(timer, 7, 2);
  expect(drain(list)).toEqual(timers.map(({ id }) => id));
});

test('at one instant the lower class goes first, even when set last', () => {
  const list = new EventList<Named>();
  const timers = newTimers();
  for (const eventClass of [4, 3, 2, 1, 0]) list.schedule(timers[eventClass]!, 7, eventClass);
  expect(drain(list)).toEqual([0, 1, 2, 3, 4]);
});

test('a timer that is moved to its own instant goes to the end of its class', () => {
  const list = new EventList<Named>();
  const timers = newTimers();
  for (const i of [0, 1, 2]) list.schedule(timers[i]!, 7, 2);
  list.schedule(timers[0]!, 7, 2);
  expect(drain(list)).toEqual([1, 2, 0]);
});

test('cleared is as new', () => {
  const list = new EventList<Named>();
  const timers = newTimers();
  for (const i of [3, 2, 1]) list.schedule(timers[i]!, i, 2);
  list.clear();
  expect([list.size, list.firstS(), timers[3]!.place]).toEqual([0, Infinity, NOT_SET]);
  for (const i of [2, 0, 1]) list.schedule(timers[i]!, 7, 2);
  expect(drain(list)).toEqual([2, 0, 1]);
});
