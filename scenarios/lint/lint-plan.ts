/** Looks at a plan before it is simulated. */
import { compileScenario, BASE, type CompiledScenario } from '../compile/compile-plan.ts';
import type { Plan } from '../document/plan.ts';
import type { Finding } from './finding.ts';
import { lintDocument } from './lint-document.ts';
import { lintDurations } from './lint-durations.ts';
import { lintLoad } from './lint-load.ts';
import { defaultLimits, lintSize, type SizeLimits } from './lint-size.ts';

export interface LintOptions {
  /** Ids of the KPI dictionary. */
  readonly kpis: readonly string[];
  /** Left out: `defaultLimits`. */
  readonly limits?: SizeLimits;
  /** Compiled scenarios by id, where they are at hand; the others are compiled here. */
  readonly compiled?: ReadonlyMap<string, CompiledScenario>;
}

/** All findings on a plan that `parsePlan` accepted: document first, then the base, then the scenarios in order. */
export function lintPlan(plan: Plan, options: LintOptions): readonly Finding[] {
  const findings = [...lintDocument(plan, options.kpis), ...lintDurations(plan)];
  for (const id of [BASE, ...plan.scenarios.map((scenario) => scenario.id)]) {
    const known = options.compiled?.get(id);
    const result = known ? { ok: true as const, value: known } : compileScenario(plan, id);
    if (!result.ok) {
      findings.push(...result.errors.map(({ code, path, value, expected }) => ({
        severity: 'error' as const,
        code,
        path,
        ...(value === undefined ? {} : { value }),
        ...(expected === undefined ? {} : { expected }),
      })));
      continue;
    }
    const path = id === BASE ? 'plan.base' : `plan.scenarios[${id}]`;
    findings.push(...lintSize(result.value.model, path, options.limits ?? defaultLimits));
    findings.push(...lintLoad(result.value, path));
  }
  return findings;
}
