/** A scenario change by change, on the real engine and real threads. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Change } from '../../scenarios/levers/change.ts';
import type { Plan } from '../../scenarios/document/plan.ts';
import { fullScope } from '../../scenarios/result/scope.ts';
import { attributeScenario, attributionSize } from '../../workers/attribute.ts';
import { compare } from '../../workers/compare.ts';
import { createNodeHost } from '../../workers/node/node-host.ts';
import type { RunHost } from '../../workers/run-host.ts';
import { smallPlan } from './small-plan.ts';

// Starting threads takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let host: RunHost;
beforeAll(() => {
  host = createNodeHost({ workerCount: 1 });
});
afterAll(() => host.close());

const volume: Change = { lever: 'volume', factor: 1.3 };
const agents: Change = { lever: 'agents', crew: 'crew', add: 1 };

function planWith(changes: readonly Change[]): Plan {
  const plan = smallPlan();
  return { ...plan, scenarios: [{ id: 'it', name: 'It', changes: [...changes] }], targets: plan.targets.map((target) => ({ ...target, scope: { channels: ['phone'] } })) };
}

/** Changes by two levers in turn, so that none stands with its neighbour. */
const turns = (count: number): readonly Change[] => Array.from({ length: count }, (_, i) => (i % 2 === 0 ? volume : agents));

test('how much work it is: all subsets of few steps, two orders of many, nothing without changes', () => {
  expect(attributionSize(planWith([volume, agents]), 'it')).toEqual({ steps: 2, variants: 4 });
  expect(attributionSize(planWith(turns(5)), 'it')).toEqual({ steps: 5, variants: 32 });
  expect(attributionSize(planWith(turns(6)), 'it')).toEqual({ steps: 6, variants: 12 });
  expect(attributionSize(planWith(turns(31)), 'it')).toEqual({ steps: 31, variants: Infinity });
  expect(attributionSize(planWith([]), 'it')).toBeNull();
  expect(attributionSize(planWith([volume]), 'nowhere')).toBeNull();
});

test('a KPI of a part of the centre is explained as the target on it is, and agrees with the comparison', async () => {
  const plan = planWith([volume, agents]);
  const options = { host, howLong: { replications: 4 } };
  const scope = fullScope({ channels: ['phone'] });
  const [ofKpi, ofTarget, compared] = [
    await attributeScenario(plan, 'it', { kpi: 'asa', scope }, options),
    await attributeScenario(plan, 'it', { target: 'wait' }, options),
    await compare(plan, options),
  ];
  expect(ofKpi).toEqual(ofTarget);
  expect(ofKpi.scope).toEqual(scope);
  const difference = compared.targets.find(({ id }) => id === 'wait')!.verdicts[1]!.difference!;
  expect(ofKpi.attribution.total.mean).toBeCloseTo(difference.mean!, 9);
});
