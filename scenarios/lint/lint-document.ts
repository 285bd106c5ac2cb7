/** Findings in the document itself: keys that are not their content, and changes that undo each other. */
import { centreHash } from '../document/canonical.ts';
import { resolvePath } from '../document/paths.ts';
import type { Plan } from '../document/plan.ts';
import type { Scenario } from '../document/scenario.ts';
import { leverOf } from '../levers/apply-change.ts';
import type { Change } from '../levers/change.ts';
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
