import type { Law } from '../../engine/model/law.ts';
import type { PatienceLaw } from '../document/laws.ts';

/** What stands where nothing is ever drawn. */
export const never: Law = { kind: 'never' };

/** A law of the document as the engine's. */
export function compileLaw(law: PatienceLaw): Law {
  switch (law.law) {
    case 'exponential':
      return { kind: 'exponential', meanS: law.meanS };
    case 'lognormal':
      return { kind: 'lognormal', meanS: law.meanS, cv: law.cv };
    case 'weibull':
      return { kind: 'weibull', meanS: law.meanS, shape: law.shape };
    case 'erlang':
      return { kind: 'erlang', meanS: law.meanS, stages: law.stages };
    case 'hyperexponential':
      return { kind: 'hyperexponential', meanS: law.meanS, scv: law.scv };
    case 'deterministic':
      return { kind: 'deterministic', meanS: law.meanS };
    case 'empirical':
      return { kind: 'empirical', quantilesS: law.quantilesS };
    case 'never':
      return never;
  }
}
