/** Findings in the document itself: keys that are not their content, and changes that undo each other. */
import { centreHash } from '../document/canonical.ts';
import { resolvePath } from '../document/paths.ts';
import type { Plan } from '../document/plan.ts';
import type { Scenario } from '../document/scenario.ts';
import { leverOf } from '../levers/apply-change.ts';
import type { Change } from '../levers/change.ts';
import { fullScope } from '../result/scope.ts';
import type { Finding } from './finding.ts';

type Warn = (code: Finding['code'], path: string, about?: Pick<Finding, 'value' | 'expected'>) => void;

export function lintDocument(plan: Plan): Finding[] {
  const findings: Finding[] = [];
  const warn: Warn = (code, path, about = {}) => findings.push({ severity: 'warning', code, path, ...about });
  for (const [key, centre] of Object.entries(plan.bases)) {
    const hash = centreHash(centre);
    if (hash !== key) warn('baseKeyMismatch', `plan.bases.${key}`, { value: key, expected: hash });
  }
  for (const scenario of plan.scenarios) lintSetTwice(scenario, warn);
  lintTargets(plan, warn);
  const root = { ...plan, base: plan.bases[plan.base] };
  plan.annotations.forEach(({ at }, i) => {
    if (!resolvePath(root, at)) warn('annotationNowhere', `plan.annotations[${i}].at`, { value: at });
  });
  return findings;
}

/** Two changes that set the same number in the same week: the second makes the first pointless. */
function lintSetTwice(scenario: Scenario, warn: Warn): void {
  scenario.changes.forEach((later, j) => {
    for (const what of setsOf(later)) {
      const i = scenario.changes.slice(0, j).findIndex((earlier) => overlap(earlier, later) && setsOf(earlier).includes(what));
      if (i >= 0) {
        const path = `plan.scenarios[${scenario.id}].changes`;
        warn('setTwice', `${path}[${j}]`, { value: what, expected: `${path}[${i}]` });
      }
    }
  });
}

function setsOf(change: Change): readonly string[] {
  return leverOf(change).sets(change);
}

function overlap({ when: a }: Change, { when: b }: Change): boolean {
  return (a?.fromWeek ?? 0) <= (b?.toWeek ?? Infinity) && (b?.fromWeek ?? 0) <= (a?.toWeek ?? Infinity);
}

/** Two targets on the same figure that leave no value between them. */
function lintTargets(plan: Plan, warn: Warn): void {
  const figure = (at: number): string => {
    const { kpi, stat, quantile, relativeTo, scope } = plan.targets[at] ?? {};
    return JSON.stringify([kpi, stat, quantile, relativeTo, fullScope(scope)]);
  };
  const range = (at: number): readonly [number, number] => {
    const { op, value = 0 } = plan.targets[at] ?? {};
    if (Array.isArray(value)) return [value[0] ?? -Infinity, value[1] ?? Infinity];
    return op === '<=' ? [-Infinity, value] : [value, Infinity];
  };
  plan.targets.forEach((target, j) => {
    for (let i = 0; i < j; i++) {
      const [low, high] = range(j);
      const [otherLow, otherHigh] = range(i);
      if (figure(i) === figure(j) && Math.max(low, otherLow) > Math.min(high, otherHigh)) {
        warn('contradiction', `plan.targets[${target.id}]`, { expected: `plan.targets[${plan.targets[i]?.id ?? ''}]` });
      }
    }
  });
}
