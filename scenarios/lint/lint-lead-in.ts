/** A lead-in shorter than customers take to come back. */
import { lawMoments } from '../../engine/analytic/law-moments.ts';
import { compileLaw } from '../compile/compile-law.ts';
import type { Plan } from '../document/plan.ts';
import type { Finding } from './finding.ts';

const HOUR_S = 3600;
const DAY_S = 86_400;

/** Customers of the days before who come back on Monday need those days to be simulated. */
export function lintLeadIn({ study, bases, base }: Plan): Finding[] {
  const handling = bases[base]?.process.handling ?? [];
  const delays = handling.flatMap(({ returnProbability = 0, returnDelay }) =>
    returnProbability > 0 && returnDelay ? [lawMoments(compileLaw(returnDelay)).meanS] : [],
  );
  const longestS = Math.max(0, ...delays);
  if (longestS <= HOUR_S || study.leadInDays * DAY_S >= longestS) return [];
  const days = Math.ceil((longestS / DAY_S) * 10) / 10;
  return [{ severity: 'warning', code: 'leadInTooShort', path: 'plan.study.leadInDays', value: study.leadInDays, expected: days }];
}
