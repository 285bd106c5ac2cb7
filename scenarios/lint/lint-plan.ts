/** Looks at a plan before it is simulated. */
import { compileScenario, BASE, type CompiledScenario } from '../compile/compile-plan.ts';
import type { Plan } from '../document/plan.ts';
import { errorFinding, type Finding } from './finding.ts';
import { lintDocument } from './lint-document.ts';
import { lintLeadIn } from './lint-lead-in.ts';
import { lintLoad, withoutWeek } from './lint-load.ts';
import { lintLoops } from './lint-loops.ts';
import { lintReach } from './lint-reach.ts';
import type { SizeLimits } from './lint-size.ts';
import { lintTargets } from './lint-targets.ts';
import { lintUnits } from './lint-units.ts';
import type { KnownKpi } from './refuse-figures.ts';
import { modelErrors, pathOf, referenceErrors } from './refuse-plan.ts';

export interface LintOptions {
  /** The KPI dictionary. */
  readonly kpis: readonly KnownKpi[];
  /** Left out: `defaultLimits`. */
  readonly limits?: SizeLimits;
  /** Compiled scenarios by id, where they are at hand; the others are compiled here. */
  readonly compiled?: ReadonlyMap<string, CompiledScenario>;
}

/**
 * All findings on a plan that `parsePlan` accepted: document first, then the base, then the scenarios in order. What is odd
 * about the base already is not said again of every scenario, in none of its weeks.
 */
export function lintPlan(plan: Plan, options: LintOptions): readonly Finding[] {
  const findings = [
    ...referenceErrors(plan, options.kpis).map(errorFinding),
    ...lintDocument(plan),
    ...lintTargets(plan),
    ...lintUnits(plan),
    ...lintLeadIn(plan),
  ];
  const looked: CompiledScenario[] = [];
  const saidOfBase = new Set<string>();
  for (const id of [BASE, ...plan.scenarios.map((scenario) => scenario.id)]) {
    const known = options.compiled?.get(id);
    const result = known ? { ok: true as const, value: known } : compileScenario(plan, id);
    if (!result.ok) {
      findings.push(...result.errors.map(errorFinding));
      continue;
    }
    const refused = modelErrors(result.value.model, plan.study.replications, pathOf(id), options.limits);
    findings.push(...refused.map(errorFinding));
    // The load of what is never run is nobody's question, and would take its time.
    if (refused.length > 0) continue;
    looked.push(result.value);
    for (const finding of [...lintLoad(result.value, pathOf(id)), ...lintLoops(result.value, pathOf(id))]) {
      const { code, path, value, expected } = finding;
      const said = JSON.stringify([code, path.slice(pathOf(id).length), value, withoutWeek(expected)]);
      if (id === BASE) saidOfBase.add(said);
      if (id === BASE || !saidOfBase.has(said)) findings.push(finding);
    }
  }
  // What one of them may reach can only be said when all of them are known.
  if (looked.length === plan.scenarios.length + 1) findings.push(...lintReach(plan, looked));
  return findings;
}
