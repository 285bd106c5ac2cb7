/**
 * Philox 2x32-10: a counter-based generator. Two 32-bit counter words and a 32-bit key give two random words.
 * Salmon, Moraes, Dror, Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC'11.
 */

const MULTIPLIER_LOW = 0xd193;
const MULTIPLIER_HIGH = 0xd256;
const MULTIPLIER = 0xd256d193;
const WEYL = 0x9e3779b9;
const ROUNDS = 10;

/** First and second output word of the last call, as signed 32-bit integers. */
export const philoxWords = new Int32Array(2);

/** Encrypts the counter (c0, c1) under the key; the words are left in `philoxWords`. */
export function philox(c0: number, c1: number, key: number): void {
  let left = c0 | 0;
  let right = c1 | 0;
  let k = key | 0;
  for (let round = 0; round < ROUNDS; round++) {
    const low = left & 0xffff;
    const high = left >>> 16;
    const middle = (Math.imul(high, MULTIPLIER_LOW) >>> 0) + (Math.imul(low, MULTIPLIER_LOW) >>> 16);
    const middle2 = (Math.imul(low, MULTIPLIER_HIGH) >>> 0) + (middle & 0xffff);
    const productHigh = (Math.imul(high, MULTIPLIER_HIGH) + (middle >>> 16) + (middle2 >>> 16)) | 0;
    const productLow = Math.imul(left, MULTIPLIER);
    left = productHigh ^ k ^ right;
    right = productLow;
    k = (k + WEYL) | 0;
  }
  philoxWords[0] = left;
  philoxWords[1] = right;
}

/** A uniform in (0, 1) with 53 random bits: never 0, never 1. */
export function philoxUniform(c0: number, c1: number, key: number): number {
  let left = c0 | 0;
  let right = c1 | 0;
  let k = key | 0;
  // The rounds are written out again here because a call through shared words costs a third more per draw.
  for (let round = 0; round < ROUNDS; round++) {
    const low = left & 0xffff;
    const high = left >>> 16;
    const middle = (Math.imul(high, MULTIPLIER_LOW) >>> 0) + (Math.imul(low, MULTIPLIER_LOW) >>> 16);
    const middle2 = (Math.imul(low, MULTIPLIER_HIGH) >>> 0) + (middle & 0xffff);
    const productHigh = (Math.imul(high, MULTIPLIER_HIGH) + (middle >>> 16) + (middle2 >>> 16)) | 0;
    const productLow = Math.imul(left, MULTIPLIER);
    left = productHigh ^ k ^ right;
    right = productLow;
    k = (k + WEYL) | 0;
  }
  const bits = (left >>> 5) * 67108864 + (right >>> 6);
  return bits === 0 ? 5.551115123125783e-17 : bits * 1.1102230246251565e-16;
}
