import fc from 'fast-check';
import { expect, test } from 'vitest';
import { threefry, threefryWords } from '../../../engine/kernel/threefry.ts';

const word = fc.integer({ min: -0x80000000, max: 0x7fffffff });

const encrypt = (c0: number, c1: number, k0: number, k1: number): [number, number] => {
  threefry(c0, c1, k0, k1);
  return [threefryWords[0]! >>> 0, threefryWords[1]! >>> 0];
};

const ROTATIONS = [13n, 15n, 26n, 6n, 17n, 29n, 16n, 24n];
const MASK = 0xffffffffn;

/** The paper's thirteen rounds in big integers, run backwards: which counter gives these two words? */
function decrypt(word0: number, word1: number, key0: number, key1: number): [number, number] {
  const k0 = BigInt(key0 >>> 0);
  const k1 = BigInt(key1 >>> 0);
  const keys = [k0, k1, k0 ^ k1 ^ 0x1bd11bdan];
  let x0 = BigInt(word0 >>> 0);
  let x1 = BigInt(word1 >>> 0);
  for (let round = 12; round >= 0; round--) {
    if (round % 4 === 3) {
      const injection = (round + 1) / 4;
      x0 = (x0 - keys[injection % 3]!) & MASK;
      x1 = (x1 - keys[(injection + 1) % 3]! - BigInt(injection)) & MASK;
    }
    const turned = x1 ^ x0;
    const by = ROTATIONS[round % 8]!;
    x1 = ((turned >> by) | (turned << (32n - by))) & MASK;
    x0 = (x0 - x1) & MASK;
  }
  return [Number((x0 - k0) & MASK), Number((x1 - k1) & MASK)];
}

test('known answers of Random123 (kat_vectors, threefry2x32 13)', () => {
  const ones = 0xffffffff;
  expect(encrypt(0, 0, 0, 0)).toEqual([0x9d1c5ec6, 0x8bd50731]);
  expect(encrypt(ones, ones, ones, ones)).toEqual([0xfd36d048, 0x2d17272c]);
  expect(encrypt(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344)).toEqual([0xba3e4725, 0xf27d669e]);
});

test('is a bijection of the counter under every key: the rounds run backwards in big integers give it back', () => {
  fc.assert(
    fc.property(word, word, word, word, (c0, c1, k0, k1) => {
      expect(decrypt(...encrypt(c0, c1, k0, k1), k0, k1)).toEqual([c0 >>> 0, c1 >>> 0]);
    }),
  );
});

test('signed and unsigned words are the same words', () => {
  expect(encrypt(-1, -2, -3, -4)).toEqual(encrypt(0xffffffff, 0xfffffffe, 0xfffffffd, 0xfffffffc));
});

test('a uniform is the top 53 bits of the two words', () => {
  fc.assert(
    fc.property(word, word, word, word, (c0, c1, k0, k1) => {
      const [word0, word1] = encrypt(c0, c1, k0, k1);
      const bits = (BigInt(word0) >> 5n) * 67108864n + (BigInt(word1) >> 6n);
      expect(threefry(c0, c1, k0, k1)).toBe(Number(bits) / 2 ** 53);
    }),
  );
});

test('a uniform is never 0: the counter that gives zero words gives half of the smallest step', () => {
  const [c0, c1] = decrypt(0, 0, 12345, 678);
  expect(encrypt(c0, c1, 12345, 678)).toEqual([0, 0]);
  expect(threefry(c0, c1, 12345, 678)).toBe(2 ** -54);
});

test('a uniform is never 1: the counter that gives all ones gives the largest double below 1', () => {
  expect(threefry(...decrypt(-1, -1, 12345, 678), 12345, 678)).toBe(1 - 2 ** -53);
});
