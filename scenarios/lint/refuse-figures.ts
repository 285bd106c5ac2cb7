/** Figures that a plan asks for and no run of it can give: of a part that the tallies do not tell apart, or of costs without a price. */
import type { Centre } from '../document/centre.ts';
import type { PlanError } from '../document/plan-error.ts';
import type { ScopeInPlan } from '../document/scope.ts';
import type { Target } from '../document/target.ts';
import type { KpiDefinition, TallyPart } from '../kpi/kpi-definition.ts';
import { cutsOf, cutsOfParts } from '../kpi/scope-parts.ts';
import { fullScope } from '../result/scope.ts';

/** What must be known of a KPI to say where it has a meaning. */
export type KnownKpi = Pick<KpiDefinition, 'id' | 'reads' | 'waitsOf'>;

/** What a target asks for; of an observed figure the scope alone. */
export interface Asked extends Partial<Pick<Target, 'stat' | 'withinS' | 'fromWeek'>> {
  readonly scope?: ScopeInPlan | undefined;
}

/**
 * @param path of the target or observed figure
 * @param base the centre that scenarios are compared with
 * @param startWeek first reported week
 */
export function figureErrors(kpi: KnownKpi, asked: Asked, path: string, base: Centre | undefined, startWeek: number): PlanError[] {
  const reads = partsRead(kpi, asked);
  const value = reads === kpi.reads ? kpi.id : `${kpi.id}, ${asked.stat ?? ''}`;
  const accepted = cutsOfParts(reads);
  const errors: PlanError[] = [];
  const { stat = 'mean' } = asked;
  if (stat !== 'mean' && kpi.waitsOf === undefined) errors.push({ code: 'notOneOf', path: `${path}.stat`, value: stat, expected: 'mean' });
  if (cutsOf(fullScope(asked.scope), false).some((cut) => !accepted.includes(cut))) {
    const inScope = accepted.filter((cut) => cut !== 'weeks');
    errors.push({ code: 'cannotSplit', path: `${path}.scope`, value, expected: inScope.join(' | ') || 'whole centre' });
  }
  // Judged from the first reported week on is judged in all of them.
  if ((asked.fromWeek ?? startWeek) > startWeek && !accepted.includes('weeks')) {
    errors.push({ code: 'cannotSplit', path: `${path}.fromWeek`, value, expected: 'all weeks' });
  }
  const missing = base && sectionsMissing(kpi, base);
  if (missing !== undefined) errors.push({ code: 'needs', path: `${path}.kpi`, value: kpi.id, expected: missing });
  return errors;
}

/** Quantiles, and shares within a limit of one's own, are read off single waits, where these are on record. */
function partsRead({ reads, waitsOf }: KnownKpi, { stat, withinS }: Asked): readonly TallyPart[] {
  const ofSingleWaits = stat === 'quantile' || (stat === 'shareWithin' && withinS !== undefined);
  return ofSingleWaits && waitsOf !== undefined && !reads.includes('waits') ? [...reads, 'waits'] : reads;
}

/** Sections of the centre without which a part is not there; the one that asks for most comes first. */
const SECTIONS: readonly { readonly part: TallyPart; readonly fields: string; readonly areIn: (centre: Centre) => boolean }[] = [
  { part: 'hiddenCosts', fields: 'costs.hidden + experience', areIn: ({ costs, experience }) => costs?.hidden !== undefined && experience !== undefined },
  { part: 'costs', fields: 'costs', areIn: ({ costs }) => costs !== undefined },
];

function sectionsMissing({ reads }: KnownKpi, centre: Centre): string | undefined {
  return SECTIONS.find(({ part, areIn }) => reads.includes(part) && !areIn(centre))?.fields;
}
