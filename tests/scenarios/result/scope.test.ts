import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scopeSchema } from '../../../scenarios/document/scope.ts';
import { fullScope, isWholeCentre, scopeKey, SCOPE_LISTS, WHOLE_CENTRE } from '../../../scenarios/result/scope.ts';

const ids = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 });
const written = fc.record({ reasons: ids, channels: ids, teams: ids, tiers: ids, window: fc.constantFrom('peak', null) }, { requiredKeys: [] });

test('order and repetition of ids make no other scope; every list and the window do', () => {
  fc.assert(
    fc.property(written, (scope) => {
      const other = Object.fromEntries(Object.entries(scope).map(([field, value]) => [field, Array.isArray(value) ? [...value, ...value].reverse() : value]));
      expect(scopeKey(other)).toBe(scopeKey(scope));
      expect(fullScope(fullScope(scope))).toEqual(fullScope(scope));
      for (const list of SCOPE_LISTS) expect(scopeKey({ ...scope, [list]: ['d'] })).not.toBe(scopeKey(scope));
      expect(scopeKey({ ...scope, window: 'night' })).not.toBe(scopeKey(scope));
    }),
  );
});

test('the whole centre is what no field narrows', () => {
  expect(fullScope(undefined)).toEqual(WHOLE_CENTRE);
  expect(isWholeCentre(WHOLE_CENTRE)).toBe(true);
  expect(isWholeCentre(fullScope({ window: 'peak' }))).toBe(false);
  for (const list of SCOPE_LISTS) expect(isWholeCentre(fullScope({ [list]: ['a'] }))).toBe(false);
});

test('a channel and a reason of one name are two scopes', () => {
  expect(scopeKey({ reasons: ['chat'] })).not.toBe(scopeKey({ channels: ['chat'] }));
});

test('every list that a plan may write is looked at', () => {
  expect([...SCOPE_LISTS, 'window'].sort()).toEqual(Object.keys(scopeSchema.shape).sort());
});
