/**
 * Natural logarithm, exponential and power in `+ - * /` only.
 *
 * `Math.log` and `Math.exp` differ in the last bit between Node and Chromium, and a single differing bit
 * changes a fingerprint. These give the same bits on every engine that obeys IEEE 754. Both look up a value near by in a
 * table and reach the argument with a short polynomial (Tang 1989, 1990, "Table-driven implementation of the exponential /
 * logarithm function in IEEE floating-point arithmetic", ACM TOMS 15 and 16). Without a division they take about 9 ns less
 * than the textbook reduction, and most sampled durations wait for one of them. Error about 1 unit in the last place.
 *
 * Coefficients stand inside the functions: V8 folds local constants into the code, but loads and checks those of
 * a module at every use.
 */

// Little-endian is what every platform that runs V8, SpiderMonkey or JavaScriptCore has; asserted in the tests.
const float64 = new Float64Array(1);
const words = new Int32Array(float64.buffer);

/**
 * 2^k for -1024 <= k <= 1023, at k + 1024. Scaling by a power of two is exact. To put a number together from two words
 * written one by one gives the same, but the processor then waits until both have reached memory.
 */
const powersOfTwo = new Float64Array(2048).fill(1);
for (let k = 1; k <= 1024; k++) {
  powersOfTwo[1024 - k] = powersOfTwo[1025 - k]! / 2;
  if (k < 1024) powersOfTwo[1024 + k] = powersOfTwo[1023 + k]! * 2;
}

/**
 * Mantissas are cut into 128 cells by their first 7 bits, after this much has been added to the high word: one cell then has
 * 1 in its middle, and mantissas from about sqrt(2) on count with the next power of two, so that ln keeps all digits near 1.
 */
const CELL_OFFSET = 0x95000;
const CELLS = 128;

/** Of each cell: its middle m, 1 / m, and ln m in two parts, the first of 24 bits. */
const logarithms = new Float64Array(4 * CELLS);
for (let cell = 0; cell < CELLS; cell++) {
  words[0] = 0;
  words[1] = 0x3ff00000 + (cell << 13) + 0x1000 - CELL_OFFSET;
  const middle = float64[0]!;
  const d = middle - 1;
  // ln(1 + d) = d - d^2 / 2 + d^3 / 3 ..., from the smallest term; the first one is added last and loses nothing.
  let rest = 0;
  let power = d;
  const powers: number[] = [];
  for (let n = 2; n <= 60; n++) powers.push((power *= d));
  for (let n = 60; n >= 2; n--) rest += (n % 2 === 0 ? -powers[n - 2]! : powers[n - 2]!) / n;
  const high = Math.fround(d + rest);
  logarithms.set([middle, 1 / middle, high, d - high + rest], 4 * cell);
}

/** 2^(j / 64), j = 0 .. 63, rounded once: a power of the sixth square root of 2 in whole numbers of 128 bits after the point. */
const roots = new Float64Array(64);
{
  const one = 1n << 128n;
  let step = 2n * one;
  for (let halvings = 0; halvings < 6; halvings++) step = squareRoot(step * one);
  let root = one;
  for (let j = 0; j < 64; j++) {
    roots[j] = Number(root) / Number(one);
    root = (root * step) >> 128n;
  }
}

/** Whole part of the square root, by Newton's method from above. */
function squareRoot(n: bigint): bigint {
  let x = n;
  for (let next = (x + 1n) >> 1n; next < x; next = (x + n / x) >> 1n) x = next;
  return x;
}

/** Natural logarithm. `ln(0)` is -Infinity, `ln(x < 0)` is NaN. */
export function ln(x: number): number {
  const LN2_HI = 6.93147180369123816490e-1;
  const LN2_LO = 1.90821492927058770002e-10;
  if (!(x >= 2.2250738585072014e-308 && x < Infinity)) return lnOfRare(x);
  float64[0] = x;
  const high = (words[1]! + 0x95000) | 0;
  const k = ((high >> 20) - 1023) | 0;
  const cell = ((high >> 13) & 127) << 2;
  // The difference is exact: both have the same magnitude.
  const r = (x * powersOfTwo[1024 - k]! - logarithms[cell]!) * logarithms[cell + 1]!;
  const rr = r * r;
  const tail = rr * (-0.5 + r * (1 / 3) + rr * (-0.25 + r * 0.2 + rr * (-1 / 6 + r * (1 / 7))));
  return k * LN2_HI + logarithms[cell + 2]! + (r + (tail + (logarithms[cell + 3]! + k * LN2_LO)));
}

/** ln of 0, of what is not positive or not finite, and of subnormal numbers. */
function lnOfRare(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  return x === Infinity ? Infinity : ln(x * 18014398509481984) - 37.429947750237047899;
}

/** e^x. Overflows to Infinity above 709.78, underflows to 0 below -745.13. */
export function exp(x: number): number {
  const STEPS_PER_UNIT = 92.332482616893654;
  // ln(2) / 64 in two parts; a product of the first with the number of steps is exact.
  const STEP_HI = 0.01083042469326756;
  const STEP_LO = 2.9815858269852933e-12;
  if (!(x >= -745.1332191019412 && x <= 709.782712893384)) return x > 0 ? Infinity : x < 0 ? 0 : NaN;
  const k = Math.round(x * STEPS_PER_UNIT) | 0;
  const r = x - k * STEP_HI - k * STEP_LO;
  const rr = r * r;
  const root = roots[k & 63]!;
  const p = r + rr * (0.5 + r * (1 / 6) + rr * (1 / 24 + r * (1 / 120)));
  const y = root + root * p;
  const exponent = k >> 6;
  if (exponent >= -1021 && exponent < 1024) return y * powersOfTwo[exponent + 1024]!;
  // No double has that power of two, but its product with y may be one: in two steps.
  return exponent > 0 ? y * 2 * powersOfTwo[2047]! : y * powersOfTwo[exponent + 2024]! * powersOfTwo[24]!;
}

/** x^y for x >= 0. `power(0, 0)` is 1. Accurate to about 1e-14 relative for moderate results. */
export function power(x: number, y: number): number {
  if (y === 0) return 1;
  if (x === 0) return y > 0 ? 0 : Infinity;
  return exp(y * ln(x));
}
