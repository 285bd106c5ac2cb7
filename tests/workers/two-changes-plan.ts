/** The small plan with a scenario of two changes, and a target on a quantile. */
import { smallPlanData } from './small-plan.ts';

const both = {
  id: 'both',
  name: 'More calls, more agents',
  changes: [
    { lever: 'volume', factor: 1.3 },
    { lever: 'agents', crew: 'crew', add: 2 },
  ],
};
const slow = { id: 'slow', kpi: 'asa', stat: 'quantile', quantile: 0.9, op: '<=', value: 600 };

export const twoChangesPlanData = { ...smallPlanData, scenarios: [...smallPlanData.scenarios, both], targets: [...smallPlanData.targets, slow] };
