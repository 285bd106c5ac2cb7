import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import { KPI_DICTIONARY } from '../../../scenarios/kpi/dictionary.ts';
import type { Finding } from '../../../scenarios/lint/finding.ts';
import { lintPlan } from '../../../scenarios/lint/lint-plan.ts';
import { smallCentre, smallPlan } from '../document/small-plan.ts';

/** The small centre with somebody for everything whenever it is open, and no overload. */
export function calmCentre(): Centre {
  const centre = smallCentre();
  centre.demand.volumes = centre.demand.volumes.map((volume) => ({ ...volume, ...(volume.perWeek ? { perWeek: volume.perWeek / 40 } : {}) }));
  const refund = centre.demand.volumes[2];
  if (refund) refund.counts = new Array<number>(168).fill(0.01);
  centre.roster.shifts.push({ id: 'all', name: 'All day', from: '00:00', to: '24:00', breaks: [] });
  for (const team of ['front', 'back']) {
    centre.roster.crews.push({ id: `${team}-all`, team, shift: 'all', days: [1, 2, 3, 4, 5, 6, 7], agents: 2 });
  }
  return centre;
}

/** Findings of some codes after a change to the calm plan, which has none. Keys of bases are written as `base`. */
export function calmFindings(codes: readonly Finding['code'][], change: (plan: Plan, centre: Centre) => void): readonly Finding[] {
  const centre = calmCentre();
  const plan = smallPlan(centre);
  change(plan, centre);
  return lintPlan(plan, { kpis: KPI_DICTIONARY })
    .filter(({ code }) => codes.includes(code))
    .map((finding) => ({ ...finding, path: finding.path.replace(/^plan\.bases\.[0-9a-f]{12}/, 'base') }));
}
