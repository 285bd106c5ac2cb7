import { expect, test } from 'vitest';
import { Store } from '../../../ui/state/store.ts';

test('tells listeners about changes only, until they leave', () => {
  const store = new Store({ room: 'plan' });
  const seen: string[] = [];
  const stop = store.subscribe(() => seen.push(store.state.room));
  store.update((state) => state);
  store.update(() => ({ room: 'centre' }));
  stop();
  store.update(() => ({ room: 'about' }));
  expect(seen).toEqual(['centre']);
  expect(store.listenerCount).toBe(0);
});

test('a listener that leaves while being told does not disturb the others', () => {
  const store = new Store(0);
  const seen: string[] = [];
  const stop = store.subscribe(() => {
    seen.push('first');
    stop();
  });
  store.subscribe(() => seen.push('second'));
  store.update((n) => n + 1);
  store.update((n) => n + 1);
  expect(seen).toEqual(['first', 'second', 'second']);
});
