import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HISTORY_LIMIT, MERGE_WITHIN_MS, recordEdit, redo, startHistory, undo, type History } from '../../../ui/state/history.ts';

interface Doc {
  readonly agents: number;
}

/** Edits as (key, value, milliseconds since the edit before). */
const edits = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer(), fc.integer({ min: 0, max: 2000 })), {
  maxLength: HISTORY_LIMIT,
});

function play(start: Doc, list: readonly (readonly [string, number, number])[]): History<Doc> {
  let atMs = 0;
  let history = startHistory(start);
  for (const [key, value, waitMs] of list) {
    atMs += waitMs;
    history = recordEdit(history, { agents: value }, key, atMs);
  }
  return history;
}

function repeat(history: History<Doc>, step: (h: History<Doc>) => History<Doc>): History<Doc> {
  let current = history;
  for (;;) {
    const next = step(current);
    if (next === current) return current;
    current = next;
  }
}

test('undoing everything gives the start, redoing everything the end', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const start: Doc = { agents: -1 };
      const end = play(start, list);
      const back = repeat(end, undo);
      expect(back.present).toBe(start);
      expect(repeat(back, redo).present).toBe(end.present);
    }),
  );
});

test('undo and redo are inverse at every point', () => {
  fc.assert(
    fc.property(edits, fc.nat(50), (list, steps) => {
      let history = play({ agents: -1 }, list);
      for (let i = 0; i < steps; i++) history = undo(history);
      if (history.past.length > 0) expect(redo(undo(history)).present).toBe(history.present);
      if (history.future.length > 0) expect(undo(redo(history)).present).toBe(history.present);
    }),
  );
});

test('a merged edit is one step, and only within the time and for the same key', () => {
  const start = { agents: 1 };
  const typed = play(start, [['a', 2, 0], ['a', 3, MERGE_WITHIN_MS], ['a', 4, MERGE_WITHIN_MS + 1], ['b', 5, 1]]);
  expect(typed.past.map((step) => step.document.agents)).toEqual([1, 3, 4]);
  expect(undo(typed).present.agents).toBe(4);
});

test('an edit after an undo does not join the undone one and clears redo', () => {
  const undone = undo(play({ agents: 1 }, [['a', 2, 0], ['b', 3, 0]]));
  const edited = recordEdit(undone, { agents: 9 }, 'a', 1);
  expect(edited.future).toEqual([]);
  expect(undo(edited).present.agents).toBe(2);
});

test('the history is bounded, and no edit is no step', () => {
  const many = play({ agents: -1 }, Array.from({ length: 3 * HISTORY_LIMIT }, (_, i) => ['k' + String(i % 2), i, 0] as const));
  expect(many.past.length).toBe(HISTORY_LIMIT);
  expect(recordEdit(many, many.present, 'x', 0)).toBe(many);
});
