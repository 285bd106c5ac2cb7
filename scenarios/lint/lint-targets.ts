/** Targets that no plan could meet together, whatever is simulated. */
import type { Plan } from '../document/plan.ts';
import type { Target } from '../document/target.ts';
import { fullScope } from '../result/scope.ts';
import type { Finding } from './finding.ts';

/** Figures of which one is never above the other, as the dictionary counts them. */
const atMost: readonly (readonly [lower: string, upper: string])[] = [
  ['resolvedFirst', 'fcr'],
  ['containmentTrue', 'containmentGross'],
  ['deflectionTrue', 'deflection'],
  ['agentContactsPerAgentDay', 'contactsPerAgentDay'],
  ['shortAbandonment', 'abandonment'],
  ['serviceLevelOffered', 'connectRate'],
];

/** Two targets that leave no value between them: on the same figure, or on two of which one is part of the other. */
export function lintTargets({ targets }: Plan): Finding[] {
  return targets.flatMap((target, j) =>
    targets.slice(0, j).flatMap((other): Finding[] => {
      const sum = conflict(target, other) ?? conflict(other, target);
      if (sum === undefined) return [];
      return [{ severity: 'warning', code: 'contradiction', path: `plan.targets[${target.id}]`, value: sum, expected: `plan.targets[${other.id}]` }];
    }),
  );
}

/** Why no figure of `low` can be at or above its target while `high` is at or below its own; undefined if one can. */
function conflict(low: Target, high: Target): string | undefined {
  const [least] = rangeOf(low);
  const [, most] = rangeOf(high);
  if (least <= most || figureOf(low) !== figureOf(high)) return undefined;
  if (low.kpi === high.kpi) return `${least} > ${most}`;
  const isPart = atMost.some(([lower, upper]) => lower === low.kpi && upper === high.kpi) && low.relativeTo === undefined;
  return isPart ? `${low.kpi} <= ${high.kpi}, ${least} > ${most}` : undefined;
}

/** What a target is about, but for the KPI. */
function figureOf({ stat, quantile, withinS, relativeTo, scope }: Target): string {
  return JSON.stringify([stat, quantile, withinS, relativeTo, fullScope(scope)]);
}

/** Lowest and highest value that meet a target. */
export function rangeOf({ op, value }: Target): readonly [number, number] {
  if (Array.isArray(value)) return [value[0] ?? -Infinity, value[1] ?? Infinity];
  return op === '<=' ? [-Infinity, value] : [value, Infinity];
}
