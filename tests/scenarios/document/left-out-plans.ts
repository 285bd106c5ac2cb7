/** Plans in which what a field left out means would show. */
import { readFileSync } from 'node:fs';
import { parsePlan } from '../../../scenarios/document/parse-plan.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { fullSample } from '../../bench/full-sample.ts';
import { fullPlanData } from '../../workers/full-plan.ts';
import { leverPlan } from './lever-plan.ts';

const presetNames = ['service-2026', 'service-000', 'response-times-001', 'bank-1999'] as const;

function preset(name: (typeof presetNames)[number]): Plan {
  const plan = parsePlan(readFileSync(new URL(`../../../scenarios/presets/${name}.plan.json`, import.meta.url), 'utf8'));
  if (!plan.ok) throw new Error(JSON.stringify(plan.errors));
  return plan.value;
}

/** The shipped plans as they are, and one with every mechanism. */
export function samplePlans(): [string, Plan][] {
  // The largest preset is there as the full sample.
  const others = presetNames.filter((name) => name !== 'service-2026');
  return [...others.map((name): [string, Plan] => [name, preset(name)]), ['the full sample', fullSample(preset('service-2026'))]];
}

/** One with every part, and one that pulls every lever. */
export function barePlans(): [string, unknown][] {
  return [['the full plan', withCosts(fullPlanData)], ['the plan of levers', leversBare(leverPlan())]];
}

/** With something to pay for, and somebody at every hour. */
function withCosts(plan: typeof fullPlanData): unknown {
  const base = plan.bases[plan.base as keyof typeof plan.bases];
  const profiles = base.demand.profiles.map((profile) => ({
    ...profile,
    dayShares: profile.dayShares.map((share) => share + 0.01),
    intervalShares: profile.intervalShares.map(({ days, shares }) => ({ days, shares: shares.map((share) => share + 0.01) })),
  }));
  const costs = {
    labour: { hiring: 1000, training: 2000, turnoverPerYear: 0.3 },
    technology: [{ id: 'bot', name: 'Bot', capital: 1_000_000, refreshShare: 0.4 }],
    other: [{ id: 'rent', name: 'Rent' }],
    hidden: { churn: 0.1, acquisition: 500 },
  };
  return { ...plan, bases: { [plan.base]: { ...base, demand: { ...base.demand, profiles }, costs } }, scenarios: [], finance: {} };
}

/** Shorter, with a response that says nothing of its own, and changes that leave out what the others give. */
function leversBare(plan: Plan): Plan {
  const base = plan.bases[plan.base]!;
  const schemes = base.incentives!.schemes.map((scheme) => ({ ...scheme, response: {} }));
  const factors: Change[] = [
    { lever: 'training', handleFactor: 0.9 },
    { lever: 'agent-assist', use: 0.8, workFactor: 0.9 },
    { lever: 'knowledge-base', steps: ['look-up'], timeFactor: 0.7 },
    { lever: 'direct-channel', team: 'back', where: { reasons: ['bill'], channels: ['phone'] } },
    { lever: 'kpi-weights', transfers: 0.1 },
  ];
  return {
    ...plan,
    bases: { [plan.base]: { ...base, incentives: { schemes } } },
    scenarios: [...plan.scenarios, { id: 'factors', name: 'Factors', changes: factors }],
    study: { ...plan.study, weeks: 1 },
  };
}
