import { expect, test } from 'vitest';
import { compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import { checkPlan } from '../../../scenarios/document/parse-plan.ts';
import { resolvePath } from '../../../scenarios/document/paths.ts';
import { replicate } from '../../engine/run/replications.ts';
import { fullPlanData } from '../../workers/full-plan.ts';

type Json = Record<string | number, unknown>;

/** Tallies of a few replications of the plan without one field of its centre. */
function talliesWithout(path: string | null): readonly Float64Array[] {
  const data = structuredClone(fullPlanData);
  const centre = data.bases.fedcba987654;
  if (path !== null) {
    const keys = resolvePath(centre, path);
    if (!keys) throw new Error(`no ${path} in the plan`);
    const inside = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Json)[key], centre);
    delete (inside as Json)[keys[keys.length - 1]!];
  }
  // Targets are not what this is about, and may speak of what is gone.
  const plan = checkPlan({ ...data, targets: [] });
  if (!plan.ok) throw new Error(JSON.stringify(plan.errors));
  const compiled = compileScenario(plan.value);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  return replicate(compiled.value.model, 3, 'wired').vectors;
}

const all = talliesWithout(null);

/** Every optional field of the full plan that changes what happens. */
const fields = [
  'demand.volumes[paper/office].recordedShare',
  'demand.busyness',
  'demand.busyness[all].intervalShape',
  'demand.surges',
  'demand.bursts',
  'demand.tierShares',
  'customers.patience[all].balkShare',
  'customers.redials',
  'customers.switches',
  'customers.emotions',
  'selfService.bots',
  'selfService.bots[bot].misread',
  'selfService.bots[bot].passesData',
  'selfService.bots[bot].easyFirst',
  'selfService.bots[bot].platform',
  'selfService.modules',
  'selfService.platforms[cloud].mostSessions',
  'selfService.platforms[cloud].suspension',
  'process.handling[all].misroutedWorkShare',
  'process.handling[orders].transfers',
  'process.handling[orders].transfers[0].warmShare',
  'process.steps',
  'process.steps[enter].errorShare',
  'process.misrouting',
  'process.approvals',
  'process.approvals[refund].finishing',
  'process.experts',
  'process.promises',
  'process.chats',
  'process.dueTimes',
  'teams.levels[senior].transferFactor',
  'teams.levels[senior].emotionFactor',
  'teams.groups[front].pace',
  'teams.groups[front].notReady',
  'teams.groups[front].absence',
  'teams.groups[front].overtime',
  'teams.groups[front].loadEffect',
  'teams.groups[front].spread',
  'roster.callIns',
  'routing.priorities',
  'routing.callbacks',
  'routing.affinities',
  'systems',
  'systems.outages[sync].dataLoss',
  'experience.complaints',
  'experience.complaints.handledBy',
];

test.each(fields)('%s makes a difference', (field) => {
  expect(talliesWithout(field)).not.toEqual(all);
});
