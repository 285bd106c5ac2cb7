/**
 * Sampling of durations by inversion: one uniform, one variate, increasing in the uniform.
 *
 * A draw is a switch on a small integer, the same code for every law. Laws whose quantile has no closed form
 * (Erlang, hyperexponential) are tabulated over the normal score of the uniform, where they are smooth:
 * cubic interpolation on steps of 1/64 is exact to about 1e-9 of the mean.
 */
import { gammaQuantile } from '../statistics/gamma-quantile.ts';
import { normalCdf } from '../statistics/normal.ts';
import type { Law } from '../model/law.ts';
import { normalQuantile } from './normal-quantile.ts';
import { exp, ln, power } from './portable-maths.ts';

const EXPONENTIAL = 0;
const LOGNORMAL = 1;
const WEIBULL = 2;
const TABLE = 3;
const DETERMINISTIC = 4;
const EMPIRICAL = 5;
const NEVER = 6;

const SCORE_LIMIT = 8.5;
const STEPS_PER_SCORE = 64;
const TABLE_POINTS = 2 * SCORE_LIMIT * STEPS_PER_SCORE + 1;

const NO_TABLE = new Float64Array(0);

export class Sampler {
  private kind = NEVER;
  private first = NaN;
  private second = NaN;
  private table = NO_TABLE;

  constructor(law: Law) {
    Object.assign(this, compile(law));
  }

  /** The duration in seconds at which the law's distribution function reaches `u`, 0 < u < 1. */
  sample(u: number): number {
    switch (this.kind) {
      case EXPONENTIAL:
        return -this.first * ln(1 - u);
      case LOGNORMAL:
        return exp(this.first + this.second * normalQuantile(u));
      case WEIBULL:
        return this.first * power(-ln(1 - u), this.second);
      case TABLE:
        return interpolate(this.table, normalQuantile(u));
      case DETERMINISTIC:
        return this.first;
      case EMPIRICAL:
        return linear(this.table, u);
      default:
        return Infinity;
    }
  }
}

interface Compiled {
  readonly kind: number;
  readonly first?: number;
  readonly second?: number;
  readonly table?: Float64Array;
}

function compile(law: Law): Compiled {
  switch (law.kind) {
    case 'exponential':
      return { kind: EXPONENTIAL, first: law.meanS };
    case 'lognormal': {
      const variance = ln(1 + law.cv * law.cv);
      return { kind: LOGNORMAL, first: ln(law.meanS) - variance / 2, second: Math.sqrt(variance) };
    }
    case 'weibull':
      return { kind: WEIBULL, first: law.meanS / gammaFunction(1 + 1 / law.shape), second: 1 / law.shape };
    case 'erlang':
      return { kind: TABLE, table: tabulate((p) => (law.meanS * gammaQuantile(p, law.stages)) / law.stages) };
    case 'hyperexponential':
      return { kind: TABLE, table: tabulate((p) => hyperexponentialQuantile(p, law.meanS, law.scv)) };
    case 'deterministic':
      return { kind: DETERMINISTIC, first: law.meanS };
    case 'empirical':
      return { kind: EMPIRICAL, table: Float64Array.from(law.quantilesS) };
    case 'never':
      return { kind: NEVER };
  }
}

/** Mean of a law in seconds; Infinity for 'never'. */
export function lawMeanS(law: Law): number {
  if (law.kind === 'never') return Infinity;
  if (law.kind !== 'empirical') return law.meanS;
  const q = law.quantilesS;
  let sum = 0;
  for (let i = 1; i < q.length; i++) sum += (q[i - 1]! + q[i]!) / 2;
  return q.length > 1 ? sum / (q.length - 1) : (q[0] ?? 0);
}

/** Gamma function for 1 < x <= 21, from the product formula on Stirling's series at x + 20. */
function gammaFunction(x: number): number {
  let product = 1;
  let y = x;
  while (y < 24) {
    product *= y;
    y += 1;
  }
  const inverse = 1 / y;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
  return exp((y - 0.5) * ln(y) - y + 0.918938533204672741780329736406 + series) / product;
}

/** Quantiles at normal scores -8.5, -8.5 + 1/64, ... 8.5. */
function tabulate(quantile: (p: number) => number): Float64Array {
  const table = new Float64Array(TABLE_POINTS);
  for (let i = 0; i < TABLE_POINTS; i++) {
    const p = normalCdf(i / STEPS_PER_SCORE - SCORE_LIMIT);
    // Above 1 - 1e-16 the probability rounds to 1: go on with the last finite quantile, unreachable by a draw.
    const value = p < 1 ? quantile(p) : Infinity;
    table[i] = value < Infinity ? value : table[i - 1]!;
  }
  return table;
}

/** Cubic through four neighbours, by their normal scores. */
function interpolate(table: Float64Array, score: number): number {
  const at = (score + SCORE_LIMIT) * STEPS_PER_SCORE;
  let i = Math.floor(at);
  if (i < 1) i = 1;
  else if (i > TABLE_POINTS - 3) i = TABLE_POINTS - 3;
  const t = at - i;
  // Newton's form through the four points around t in [0, 1).
  const below = table[i - 1]!;
  const here = table[i]!;
  const next = table[i + 1]!;
  const after = table[i + 2]!;
  const first = here - below;
  const second = next - 2 * here + below;
  const third = after - 3 * next + 3 * here - below;
  const s = t + 1;
  return below + s * (first + ((s - 1) / 2) * (second + ((s - 2) / 3) * third));
}

function linear(quantiles: Float64Array, u: number): number {
  const last = quantiles.length - 1;
  const at = u * last;
  const i = Math.floor(at);
  if (i >= last) return quantiles[last]!;
  return quantiles[i]! + (at - i) * (quantiles[i + 1]! - quantiles[i]!);
}

/** Hyperexponential with balanced means: each branch carries half of the work. */
function hyperexponentialQuantile(p: number, meanS: number, scv: number): number {
  const share = 0.5 * (1 + Math.sqrt((scv - 1) / (scv + 1)));
  const fast = (2 * share) / meanS;
  const slow = (2 * (1 - share)) / meanS;
  // Down there 1 - p has no digits left, and the law is straight: x = p / density at 0.
  if (p < 1e-8) return p / (share * fast + (1 - share) * slow);
  const target = 1 - p;
  // The survival function is convex and falling: Newton from the left never overshoots.
  let x = 0;
  for (let i = 0; i < 200; i++) {
    const a = share * exp(-fast * x);
    const b = (1 - share) * exp(-slow * x);
    const step = (a + b - target) / (a * fast + b * slow);
    x += step;
    if (step <= 1e-15 * x) break;
  }
  return x;
}
