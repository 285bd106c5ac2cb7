import { beforeAll, expect, test } from 'vitest';
import { contactCentersDay, ssjCallCenterRuns, ssjCallCenterWithoutBusyness } from '../theory/reference/published-runs.ts';
import { callCentre, callCentreQuantities } from './call-centre.ts';
import { eightHourDays } from './eight-hour-days.ts';
import { comparePublished, contradicting, widerThanPublished } from './published-days.ts';
import type { PublishedComparison } from './published-days.ts';

// Runs that others published, simulated at least as long. The run of 10,000 days is in tests/theory-long.

let comparisons: PublishedComparison[] = [];
const failedChecks: string[] = [];

beforeAll(() => {
  const busyDays = ssjCallCenterRuns.find((run) => run.days === 1000)!;
  const even = ssjCallCenterWithoutBusyness;
  const exact = (value: number) => ({ value, exact: value, low: 0.98 * value, high: 1.02 * value });
  const runs = [
    // More days than published: half-widths are estimates too, and ours must not be wider.
    ...eightHourDays.map(({ id, model, quantities }) => ({
      id,
      compared: comparePublished(model, id, 1.3 * contactCentersDay.days, contactCentersDay.confidence, quantities),
    })),
    {
      id: 'CallCenter, shape 10',
      compared: comparePublished(callCentre(10), 'CallCenter-10', 1.3 * busyDays.days, busyDays.confidence, callCentreQuantities(busyDays)),
    },
    {
      // Only exact values exist; 2 % is asked for.
      id: 'CallCenter, even days',
      compared: comparePublished(
        callCentre(),
        'CallCenter-even',
        1500,
        0.95,
        callCentreQuantities({
          arrivals: exact(even.arrivals),
          waitS: exact(even.waitS),
          abandonedShare: exact(even.abandonedShare),
        }),
      ),
    },
  ];
  comparisons = runs.flatMap(({ id, compared }) =>
    compared.comparisons.map((comparison) => ({ ...comparison, name: `${id}: ${comparison.name}` })),
  );
  for (const { compared } of runs) failedChecks.push(...compared.failedChecks);
}, 300_000);

test('no value contradicts what was published, or the exact value where one is known (Holm, 5 %)', () => {
  expect(comparisons.length).toBe(23);
  expect(contradicting(comparisons)).toEqual([]);
});

test('no interval is wider than the published one', () => {
  expect(widerThanPublished(comparisons)).toEqual([]);
});

test('every self-check of the simulator holds on every day', () => {
  expect(failedChecks).toEqual([]);
});
