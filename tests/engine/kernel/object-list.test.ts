import { expect, test } from 'vitest';
import { objectList } from '../../../engine/kernel/object-list.ts';

test('is an empty list of its own that grows like any other', () => {
  const list = objectList<{ readonly id: number }>();
  expect(list).toEqual([]);
  const first = { id: 1 };
  list.push(first);
  expect(list).toEqual([first]);
  expect(list[0]).toBe(first);
  expect(objectList()).toEqual([]);
});
