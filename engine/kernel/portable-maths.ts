/**
 * Natural logarithm, exponential and power in `+ - * /` only.
 *
 * `Math.log` and `Math.exp` differ in the last bit between Node and Chromium, and a single differing bit
 * changes a fingerprint. These follow fdlibm's argument reduction and minimax coefficients
 * (Sun Microsystems, e_log.c and e_exp.c, freely usable with acknowledgement), so every engine that obeys
 * IEEE 754 gives the same bits. Error below 1 unit in the last place.
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

/** Natural logarithm. `ln(0)` is -Infinity, `ln(x < 0)` is NaN. */
export function ln(x: number): number {
  const LN2_HI = 6.93147180369123816490e-1;
  const LN2_LO = 1.90821492927058770002e-10;
  const LG1 = 6.666666666666735130e-1;
  const LG2 = 3.999999999940941908e-1;
  const LG3 = 2.857142874366239149e-1;
  const LG4 = 2.222219843214978396e-1;
  const LG5 = 1.818357216161805012e-1;
  const LG6 = 1.531383769920937332e-1;
  const LG7 = 1.479819860511658591e-1;
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    k = -54;
    x *= 18014398509481984;
  }
  float64[0] = x;
  // Scale the mantissa to [sqrt(2)/2, sqrt(2)) so that f stays small: 0x95f64 carries one over from sqrt(2) on.
  const exponent = ((words[1]! + 0x95f64) >> 20) - 1023;
  k += exponent;
  const f = x * powersOfTwo[1024 - exponent]! - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const r = z * (LG1 + w * (LG3 + w * (LG5 + w * LG7))) + w * (LG2 + w * (LG4 + w * LG6));
  const hfsq = 0.5 * f * f;
  return k * LN2_HI - (hfsq - (s * (hfsq + r) + k * LN2_LO) - f);
}

/** e^x. Overflows to Infinity above 709.78, underflows to 0 below -745.13. */
export function exp(x: number): number {
  const LN2_HI = 6.93147180369123816490e-1;
  const LN2_LO = 1.90821492927058770002e-10;
  const INV_LN2 = 1.44269504088896338700;
  const P1 = 1.66666666666666019037e-1;
  const P2 = -2.77777777770155933842e-3;
  const P3 = 6.61375632143793436117e-5;
  const P4 = -1.65339022054652515390e-6;
  const P5 = 4.13813679705723846039e-8;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  if (!(x === x)) return NaN;
  let k = 0;
  let hi = x;
  let lo = 0;
  if (x > 0.34657359027997264 || x < -0.34657359027997264) {
    k = Math.trunc(INV_LN2 * x + (x < 0 ? -0.5 : 0.5));
    hi = x - k * LN2_HI;
    lo = k * LN2_LO;
    x = hi - lo;
  }
  const t = x * x;
  const c = x - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  if (k === 0) return 1 - ((x * c) / (c - 2) - x);
  const y = 1 - (lo - (x * c) / (2 - c) - hi);
  if (k >= -1021) return k === 1024 ? y * 2 * powersOfTwo[2047]! : y * powersOfTwo[k + 1024]!;
  return y * powersOfTwo[k + 2024]! * powersOfTwo[24]!;
}

/** x^y for x >= 0. `power(0, 0)` is 1. Accurate to about 1e-14 relative for moderate results. */
export function power(x: number, y: number): number {
  if (y === 0) return 1;
  if (x === 0) return y > 0 ? 0 : Infinity;
  return exp(y * ln(x));
}
