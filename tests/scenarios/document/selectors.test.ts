import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContactSelector } from '../../../scenarios/document/primitives.ts';
import { findSameRules, ruleFor, type ContactKind } from '../../../scenarios/document/selectors.ts';

const ids = (letters: string) => fc.option(fc.uniqueArray(fc.constantFrom(...letters), { minLength: 1, maxLength: 2 }), { nil: undefined });
const rule = fc.record({ id: fc.nat(), reasons: ids('ab'), channels: ids('xy'), tiers: ids('st'), windows: ids('mn') });
const rules = fc.array(rule, { maxLength: 6 });
const windowSets = [[], ['m'], ['m', 'n']];
const kinds: readonly ContactKind[] = [...'ab'].flatMap((reason) =>
  [...'xy'].flatMap((channel) => [...'st'].flatMap((tier) => windowSets.map((windows) => ({ reason, channel, tier, windows })))),
);

test('law: without equal rules, the order of rules does not matter', () => {
  fc.assert(
    fc.property(rules, (list) => {
      fc.pre(findSameRules(list, kinds) === undefined);
      for (const kind of kinds) expect(ruleFor([...list].reverse(), kind)).toBe(ruleFor(list, kind));
    }),
  );
});

test('law: a rule that names one thing more wins, whatever it is', () => {
  const fields = ['reasons', 'channels', 'tiers', 'windows'] as const;
  const all: ContactSelector = { reasons: ['a'], channels: ['x'], tiers: ['s'], windows: ['m'] };
  const named = fc.uniqueArray(fc.constantFrom(...fields), { maxLength: 4 });
  const of = (names: readonly (typeof fields)[number][]): ContactSelector => Object.fromEntries(names.map((name) => [name, all[name]]));
  fc.assert(
    fc.property(named, named, (one, other) => {
      fc.pre(one.length !== other.length);
      const more = of(one.length > other.length ? one : other);
      const less = of(one.length > other.length ? other : one);
      expect(ruleFor([less, more], { reason: 'a', channel: 'x', tier: 's', windows: ['m'] })).toBe(more);
    }),
  );
});

test('of rules that name equally many things, windows come before reasons, reasons before tiers, tiers before channels', () => {
  const kind = { reason: 'a', channel: 'x', tier: 's', windows: ['m'] };
  const byWindow: ContactSelector = { windows: ['m'] };
  const byReason: ContactSelector = { reasons: ['a'] };
  const byTier: ContactSelector = { tiers: ['s'] };
  const byChannel: ContactSelector = { channels: ['x'] };
  expect(ruleFor([{}, byChannel], kind)).toBe(byChannel);
  expect(ruleFor([byChannel, byTier], kind)).toBe(byTier);
  expect(ruleFor([byTier, byReason], kind)).toBe(byReason);
  expect(ruleFor([byReason, byWindow], kind)).toBe(byWindow);
});

test('a rule for some windows holds in them only; a rule that names what does not fit never holds', () => {
  const kind = { reason: 'a', channel: 'x', tier: 's' };
  expect(ruleFor([{ windows: ['m'] }], kind)).toBeUndefined();
  expect(ruleFor([{ windows: ['m', 'n'] }], { ...kind, windows: ['n'] })).toBeDefined();
  expect(ruleFor([{ reasons: ['a'], channels: ['y'] }, { reasons: ['b'] }], kind)).toBeUndefined();
});
