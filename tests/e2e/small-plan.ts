import { readFileSync } from 'node:fs';
import { canonicalPlan } from '../../scenarios/document/canonical.ts';
import { parsePlan } from '../../scenarios/document/parse-plan.ts';
import type { Plan } from '../../scenarios/document/plan.ts';

/** The smaller sample with only its first scenario and ten replications, so that a journey runs it in a second or two. */
export function smallPlan(): Plan {
  const text = readFileSync(new URL('../../scenarios/presets/bank-1999.plan.json', import.meta.url), 'utf8');
  const parsed = parsePlan(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const { value } = parsed;
  return { ...value, name: 'Journey 旅程', scenarios: value.scenarios.slice(0, 1), study: { ...value.study, leadInDays: 0, replications: 10 } };
}

/** The same with four scenarios, as wide as a board gets. */
export function widePlan(): Plan {
  const plan = smallPlan();
  const names = ['one', 'two', 'three', 'four'];
  return { ...plan, scenarios: names.map((id) => ({ ...plan.scenarios[0]!, id, name: `Scenario ${id} with a rather long name` })) };
}

export function planFile(plan: Plan): { name: string; mimeType: string; buffer: Buffer } {
  return { name: 'journey.plan.json', mimeType: 'application/json', buffer: Buffer.from(canonicalPlan(plan)) };
}
