/** Raw moments of a duration law, for the formulas that need no more than moments. */
import type { Law } from '../model/law.ts';
import { exp } from '../kernel/portable-maths.ts';
import { lnGamma } from '../statistics/gamma-function.ts';

export interface LawMoments {
  readonly meanS: number;
  /** Mean of the square, in seconds squared. */
  readonly secondS2: number;
  /** Mean of the cube, in seconds cubed. */
  readonly thirdS3: number;
}

/** Mean share of the first branch of a balanced-means hyperexponential law with squared coefficient of variation scv. */
export function balancedBranchShare(scv: number): number {
  return 0.5 * (1 + Math.sqrt((scv - 1) / (scv + 1)));
}

/** First three raw moments; Infinity for 'never'. */
export function lawMoments(law: Law): LawMoments {
  switch (law.kind) {
    case 'exponential':
      return scaled(law.meanS, 2, 6);
    case 'deterministic':
      return scaled(law.meanS, 1, 1);
    case 'lognormal': {
      const w = 1 + law.cv * law.cv;
      return scaled(law.meanS, w, w * w * w);
    }
    case 'erlang': {
      const k = law.stages;
      return scaled(law.meanS, (k + 1) / k, ((k + 1) * (k + 2)) / (k * k));
    }
    case 'weibull': {
      const lnUnit = lnGamma(1 + 1 / law.shape);
      return scaled(
        law.meanS,
        exp(lnGamma(1 + 2 / law.shape) - 2 * lnUnit),
        exp(lnGamma(1 + 3 / law.shape) - 3 * lnUnit),
      );
    }
    case 'hyperexponential': {
      const p = balancedBranchShare(law.scv);
      const q = 1 - p;
      // Each branch has the mean (mean / 2) / share.
      return scaled(law.meanS, 0.5 / p + 0.5 / q, 0.75 / (p * p) + 0.75 / (q * q));
    }
    case 'empirical':
      return empirical(law.quantilesS);
    case 'never':
      return { meanS: Infinity, secondS2: Infinity, thirdS3: Infinity };
  }
}

function scaled(meanS: number, second: number, third: number): LawMoments {
  return { meanS, secondS2: meanS * meanS * second, thirdS3: meanS * meanS * meanS * third };
}

/** Between two neighbouring quantiles the law is uniform. */
function empirical(quantilesS: readonly number[]): LawMoments {
  const parts = Math.max(1, quantilesS.length - 1);
  let first = 0;
  let second = 0;
  let third = 0;
  for (let i = 0; i < parts; i++) {
    const a = quantilesS[i] ?? 0;
    const b = quantilesS[i + 1] ?? a;
    first += (a + b) / 2;
    second += (a * a + a * b + b * b) / 3;
    third += ((a + b) * (a * a + b * b)) / 4;
  }
  return { meanS: first / parts, secondS2: second / parts, thirdS3: third / parts };
}
