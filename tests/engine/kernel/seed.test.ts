import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seedWords } from '../../../engine/kernel/seed.ts';

test('the same phrase is the same world, whatever was drawn before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (phrase, other) => {
      const first = seedWords(phrase);
      seedWords(other);
      expect(seedWords(phrase)).toEqual(first);
    }),
  );
});

test('both words are whole 32-bit numbers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (phrase) => {
      const { word0, word1 } = seedWords(phrase);
      expect([word0, word1]).toEqual([word0 | 0, word1 | 0]);
    }),
  );
});

test('a thousand phrases that differ by one digit are a thousand worlds, in each of the two words', () => {
  const worlds = Array.from({ length: 1000 }, (_, i) => seedWords(`seed ${i}`));
  expect(new Set(worlds.map((w) => w.word0)).size).toBe(1000);
  expect(new Set(worlds.map((w) => w.word1)).size).toBe(1000);
});

test('the empty phrase is a phrase, and Chinese differs from its romanisation', () => {
  expect(seedWords('')).toEqual(seedWords(''));
  expect(seedWords('预演')).not.toEqual(seedWords('yuyan'));
});
