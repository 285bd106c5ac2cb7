/** P(patience > t) of the patience laws, with the points where an integral over it must be cut. */
import type { Patience } from '../model/law.ts';
import type { Law } from '../model/law.ts';
import { exp, ln, power } from '../kernel/portable-maths.ts';
import { lnGamma } from '../statistics/gamma-function.ts';
import { regularisedGammaQ } from '../statistics/incomplete-gamma.ts';
import { lognormalParameters } from '../statistics/lognormal-parameters.ts';
import { normalUpperTail } from '../statistics/normal.ts';
import { balancedBranchShare } from './law-moments.ts';

export interface Survival {
  /** P(patience > t) for t >= 0 in seconds; not increasing. */
  readonly survivalAt: (tS: number) => number;
  /** Times above 0 at which the survival function jumps or bends, ascending. */
  readonly kinksS: readonly number[];
}

/** Survival function of a law alone. */
export function lawSurvival(law: Law): Survival {
  switch (law.kind) {
    case 'exponential':
      return smooth((t) => exp(-t / law.meanS));
    case 'never':
      return smooth(() => 1);
    case 'deterministic':
      return { survivalAt: (t) => (t < law.meanS ? 1 : 0), kinksS: [law.meanS] };
    case 'lognormal': {
      if (law.cv === 0) return lawSurvival({ kind: 'deterministic', meanS: law.meanS });
      const { mu, sigma } = lognormalParameters(law.meanS, law.cv);
      return smooth((t) => (t > 0 ? normalUpperTail((ln(t) - mu) / sigma) : 1));
    }
    case 'weibull': {
      const scaleS = law.meanS / exp(lnGamma(1 + 1 / law.shape));
      return smooth((t) => exp(-power(t / scaleS, law.shape)));
    }
    case 'erlang':
      return smooth((t) => regularisedGammaQ(law.stages, (law.stages * t) / law.meanS));
    case 'hyperexponential': {
      const p = balancedBranchShare(law.scv);
      const q = 1 - p;
      return smooth((t) => p * exp((-2 * p * t) / law.meanS) + q * exp((-2 * q * t) / law.meanS));
    }
    case 'empirical':
      return empirical(law.quantilesS);
  }
}

/** Survival function of a patience: those who leave at once when a wait is needed are gone right after 0. */
export function patienceSurvival(patience: Patience): Survival {
  const { survivalAt, kinksS } = lawSurvival(patience.law);
  const staying = 1 - patience.balkShare;
  return { survivalAt: (t) => staying * survivalAt(t), kinksS };
}

function smooth(survivalAt: (tS: number) => number): Survival {
  return { survivalAt, kinksS: [] };
}

function empirical(quantilesS: readonly number[]): Survival {
  const last = quantilesS.length - 1;
  const survivalAt = (t: number) => {
    if (t < quantilesS[0]!) return 1;
    for (let i = 0; i < last; i++) {
      const a = quantilesS[i]!;
      const b = quantilesS[i + 1]!;
      if (t < b) return 1 - (i + (t - a) / (b - a)) / last;
    }
    return 0;
  };
  return { survivalAt, kinksS: [...new Set(quantilesS)].filter((t) => t > 0) };
}
