/** Known answers for statistics, from R and from published tables. */

/** t quantiles at 0.975, seven digits. */
export const studentT975 = [
  { df: 9, t: 2.262157 },
  { df: 19, t: 2.093024 },
  { df: 29, t: 2.04523 },
  { df: 99, t: 1.984217 },
] as const;

/** Ranks of the order statistics that enclose a quantile. */
export const orderStatisticRanks = [
  { n: 100, q: 0.5, confidence: 0.95, lowerRank: 40, upperRank: 61, coverage: 0.9648 },
  { n: 100, q: 0.9, confidence: 0.95, lowerRank: 84, upperRank: 96, coverage: 0.95569 },
  { n: 1000, q: 0.95, confidence: 0.95, lowerRank: 936, upperRank: 964, coverage: 0.958096 },
  { n: 50, q: 0.8, confidence: 0.9, lowerRank: 35, upperRank: 45, coverage: 0.921169 },
] as const;

/** Rinott's constant h for k systems, n0 first-stage replications and probability of correct selection. */
export const rinottH = [
  { systems: 2, firstStage: 20, probability: 0.95, h: 2.45247 },
  { systems: 3, firstStage: 20, probability: 0.95, h: 2.93719 },
  { systems: 5, firstStage: 20, probability: 0.95, h: 3.38542 },
  { systems: 10, firstStage: 20, probability: 0.95, h: 3.87528 },
  { systems: 4, firstStage: 10, probability: 0.9, h: 2.91262 },
] as const;

/** Eta of Kim and Nelson's procedure; h^2 = 2 eta (firstStage - 1). */
export const kimNelsonEta = [
  { systems: 2, firstStage: 10, alpha: 0.05, eta: 0.33405 },
  { systems: 5, firstStage: 10, alpha: 0.05, eta: 0.634967 },
  { systems: 10, firstStage: 20, alpha: 0.05, eta: 0.302934 },
] as const;

/** Ten pairs: the paired interval is five times narrower than the one that ignores the pairing (Welch). */
export const pairedT = {
  a: [41.2, 38.7, 45.1, 39.9, 42.3, 40.8, 44, 43.1, 37.6, 41.9],
  b: [39.8, 37.9, 43.2, 38.8, 41.5, 39.1, 42.7, 41.2, 36.9, 40.1],
  mean: 1.34,
  low: 1.00076,
  high: 1.67924,
  correlation: 0.985089,
  welchLow: -0.717935,
  welchHigh: 3.397935,
} as const;

/** Holm's adjusted p-values, in the order of the raw ones. */
export const holm = {
  pValues: [0.01, 0.02, 0.03, 0.04, 0.005],
  adjusted: [0.04, 0.06, 0.06, 0.06, 0.025],
} as const;

/** Sample sizes per arm at the two-sided 5 % level, and the power of a small trial (R power.*). */
export const power = {
  aht: { differenceS: 15, sdS: 180, power: 0.8, perArm: 2262 },
  shares: [
    { from: 0.72, to: 0.75, power: 0.8, perArm: 3397 },
    { from: 0.8, to: 0.82, power: 0.9, perArm: 8084 },
  ],
  trial: { perArm: 20, standardisedDifference: 0.5, power: 0.337708 },
} as const;

/** Design effect 1 + ((cv^2 + 1) m - 1) icc of clusters of mean size m. */
export const designEffects = [
  { meanSize: 400, icc: 0.02, cv: 0, effect: 8.98 },
  { meanSize: 400, icc: 0.02, cv: 0.65, effect: 12.36 },
  { meanSize: 50, icc: 0.05, cv: 0.4, effect: 3.85 },
] as const;

/** Sobol indices of two standard functions. */
export const sobolIndices = {
  ishigami: { a: 7, b: 0.1, first: [0.313905, 0.442411, 0], total: [0.557589, 0.442411, 0.243684], variance: 13.844588 },
  /** Parameters 0, 1, 4.5, 9, then 99 throughout. */
  g: {
    a: [0, 1, 4.5, 9],
    rest: 99,
    first: [0.716192, 0.179048, 0.0236758, 0.00716192],
    total: [0.787144, 0.242198, 0.0343169, 0.0104604],
  },
} as const;

/** Survival of ten censored times (1 = observed) with Greenwood's standard errors, and the exponential mean. */
export const kaplanMeier = {
  times: [5, 8, 12, 12, 20, 25, 31, 40, 40, 60],
  observed: [1, 0, 1, 1, 0, 1, 0, 1, 0, 1],
  survival: [
    { time: 5, share: 0.9, standardError: 0.0948683 },
    { time: 12, share: 0.675, standardError: 0.155071 },
    { time: 25, share: 0.54, standardError: 0.173118 },
    { time: 40, share: 0.36, standardError: 0.186869 },
    { time: 60, share: 0 },
  ],
  exponentialMean: 42.1667,
} as const;

/** Lognormal parameters from mean and coefficient of variation. */
export const lognormal = [
  { mean: 240, cv: 0.8, mu: 5.233291, sigma: 0.703346 },
  { mean: 300, cv: 1.2, mu: 5.257783, sigma: 0.944456 },
] as const;

/** Halfin-Whitt delay probability, to six decimals at best: the last one is printed with five. */
export const halfinWhitt = [
  { beta: 0.5, delay: 0.504539 },
  { beta: 1, delay: 0.223361 },
  { beta: 1.5, delay: 0.08469 },
] as const;

/** Garnett's delay probability; the ratio is theta / mu. */
export const garnett = [
  { patienceRatio: 1, beta: 0, delay: 0.5 },
  { patienceRatio: 1, beta: 0.5, delay: 0.308538 },
  { patienceRatio: 1, beta: 1, delay: 0.158655 },
  { patienceRatio: 0.5, beta: 0, delay: 0.585786 },
  { patienceRatio: 0.5, beta: 0.5, delay: 0.357177 },
  { patienceRatio: 0.5, beta: 1, delay: 0.178958 },
] as const;

/** MRG32k3a from seed 12345 six times (RngStreams at b47f576): states of the next streams and first uniforms. */
export const mrg32k3a = {
  stream2: [3692455944, 1366884236, 2968912127, 335948734, 4161675175, 475798818],
  stream3: [1015873554, 1310354410, 2249465273, 994084013, 2912484720, 3876682925],
  /** Stream 1 after 35 steps, and the sum of 35 integers from 1 to 10. */
  after35: 0.07941673614985,
  sumOf35Integers: 186,
  packageTestSum: 39.697547445251,
  /** First uniforms; these were computed independently, not published. */
  firstUniforms: {
    stream1: [0.127011122046577, 0.318527565396794, 0.309186015583270],
    stream2: [0.75958186224872],
    stream3: [0.728509786196527],
    stream1SecondSubstream: [0.0793989897973346],
  },
} as const;
