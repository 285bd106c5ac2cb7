import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PairSelector } from '../../../scenarios/document/primitives.ts';
import { findSameRules, ruleFor } from '../../../scenarios/document/selectors.ts';

const ids = (letters: string) => fc.option(fc.uniqueArray(fc.constantFrom(...letters), { minLength: 1, maxLength: 2 }), { nil: undefined });
const rules = fc.array(fc.record({ id: fc.nat(), reasons: ids('abc'), channels: ids('xyz') }), { maxLength: 6 });
const reasons = ['a', 'b', 'c'];
const channels = ['x', 'y', 'z'];

test('law: without equal rules, the order of rules does not matter', () => {
  fc.assert(
    fc.property(rules, (list) => {
      fc.pre(findSameRules(list, reasons, channels) === undefined);
      for (const reason of reasons) {
        for (const channel of channels) {
          expect(ruleFor([...list].reverse(), reason, channel)).toBe(ruleFor(list, reason, channel));
        }
      }
    }),
  );
});

test('naming the reason beats naming the channel; naming both beats all', () => {
  const all: PairSelector = {};
  const byChannel: PairSelector = { channels: ['x'] };
  const byReason: PairSelector = { reasons: ['a'] };
  const both: PairSelector = { reasons: ['a'], channels: ['x'] };
  expect(ruleFor([all, byChannel], 'a', 'x')).toBe(byChannel);
  expect(ruleFor([byReason, byChannel, all], 'a', 'x')).toBe(byReason);
  expect(ruleFor([both, byReason, byChannel], 'a', 'x')).toBe(both);
  expect(ruleFor([both, byReason], 'b', 'x')).toBeUndefined();
});
