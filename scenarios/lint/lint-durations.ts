/** Durations that look like minutes typed as seconds, or the other way round; and a lead-in shorter than returns. */
import { lawMoments } from '../../engine/analytic/law-moments.ts';
import { compileLaw } from '../compile/compile-law.ts';
import type { Centre } from '../document/centre.ts';
import type { PatienceLaw } from '../document/laws.ts';
import type { Plan } from '../document/plan.ts';
import type { Finding } from './finding.ts';

const LEAST_WORK_S = 10;
const MOST_WORK_S = 8 * 3600;
const HOUR_S = 3600;
const DAY_S = 86_400;

export function lintDurations(plan: Plan): Finding[] {
  return Object.entries(plan.bases).flatMap(([hash, centre]) => [
    ...unlikelyDurations(centre, `plan.bases.${hash}`),
    ...(hash === plan.base ? shortLeadIn(plan, centre) : []),
  ]);
}

function unlikelyDurations(centre: Centre, path: string): Finding[] {
  const laws: readonly (readonly [string, PatienceLaw])[] = [
    ...centre.process.handling.map(({ id, work }) => [`${path}.process.handling[${id}].work`, work] as const),
    ...(centre.selfService.bots ?? []).map(({ id, session }) => [`${path}.selfService.bots[${id}].session`, session] as const),
    ...centre.customers.patience
      .filter(({ law }) => law.law !== 'never')
      .map(({ id, law }) => [`${path}.customers.patience[${id}].law`, law] as const),
  ];
  return laws.flatMap(([at, law]) => {
    const meanS = meanOf(law);
    if (meanS >= LEAST_WORK_S && meanS <= MOST_WORK_S) return [];
    return [{ severity: 'warning' as const, code: 'unlikelyDuration' as const, path: at, value: meanS, expected: '10 s .. 8 h' }];
  });
}

/** Customers of the days before who come back on Monday need those days to be simulated. */
function shortLeadIn({ study }: Plan, centre: Centre): Finding[] {
  const delays = centre.process.handling.flatMap(({ returnProbability = 0, returnDelay }) =>
    returnProbability > 0 && returnDelay ? [meanOf(returnDelay)] : [],
  );
  const longestS = Math.max(0, ...delays);
  if (longestS <= HOUR_S || study.leadInDays * DAY_S >= longestS) return [];
  const days = Math.ceil((longestS / DAY_S) * 10) / 10;
  return [{ severity: 'warning', code: 'leadInTooShort', path: 'plan.study.leadInDays', value: study.leadInDays, expected: days }];
}

function meanOf(law: PatienceLaw): number {
  return lawMoments(compileLaw(law)).meanS;
}
