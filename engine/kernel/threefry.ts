/**
 * Threefry 2x32-13: a counter-based generator. Two counter words under two key words give two random words.
 * Salmon, Moraes, Dror, Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC'11: 13 is the smallest
 * number of rounds that passes the whole of TestU01 there. Rotations and additions only: in JavaScript, which has
 * no 64-bit product, much faster than Philox 2x32-10 of the same paper (docs/decisions.md). The rounds are
 * written out: a loop costs a third more.
 */

const PARITY = 0x1bd11bda;

/** First and second output word of the last `threefry`, as signed 32-bit integers. */
export const threefryWords = new Int32Array(2);

/**
 * Encrypts the counter (c0, c1) under the key (k0, k1); the words are left in `threefryWords`.
 * @returns their first 53 bits as a uniform in (0, 1): never 0, never 1
 */
export function threefry(c0: number, c1: number, k0: number, k1: number): number {
  // Known to be 32-bit integers, sums of three stay integer additions; otherwise V8 adds doubles.
  c0 |= 0;
  c1 |= 0;
  k0 |= 0;
  k1 |= 0;
  const k2 = k0 ^ k1 ^ PARITY;
  let x0 = (c0 + k0) | 0;
  let x1 = (c1 + k1) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  x0 = (x0 + k1) | 0;
  x1 = (x1 + k2 + 1) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0;
  x0 = (x0 + k2) | 0;
  x1 = (x1 + k0 + 2) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  x0 = (x0 + k0) | 0;
  x1 = (x1 + k1 + 3) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
  threefryWords[0] = x0;
  threefryWords[1] = x1;
  // Half of the smallest step stands for 0.
  const bits = (x0 >>> 5) * 67108864 + (x1 >>> 6);
  return bits === 0 ? 5.551115123125783e-17 : bits * 1.1102230246251565e-16;
}
