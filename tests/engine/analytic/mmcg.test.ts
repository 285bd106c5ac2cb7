import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangA } from '../../../engine/analytic/erlang-a.ts';
import { erlangC } from '../../../engine/analytic/erlang-c.ts';
import { mmcg } from '../../../engine/analytic/mmcg.ts';
import { lawSurvival, patienceSurvival } from '../../../engine/analytic/patience-survival.ts';
import type { Law } from '../../../engine/model/law.ts';
import { generalPatienceRows } from '../../theory/reference/general-law-rows.ts';
import { differencesFromPrinted } from '../../theory/reference/printed-precision.ts';
import { anyQueue, stableQueue } from './queues.ts';
import { valueOf } from './value-of.ts';

const anyPatience: fc.Arbitrary<Law> = fc
  .record({ meanS: fc.double({ min: 10, max: 1200, noNaN: true }), kind: fc.constantFrom(0, 1, 2, 3, 4, 5) })
  .map(({ meanS, kind }): Law => {
    switch (kind) {
      case 0:
        return { kind: 'lognormal', meanS, cv: 1.2 };
      case 1:
        return { kind: 'weibull', meanS, shape: 0.7 };
      case 2:
        return { kind: 'deterministic', meanS };
      case 3:
        return { kind: 'erlang', meanS, stages: 3 };
      case 4:
        return { kind: 'hyperexponential', meanS, scv: 3 };
      default:
        return { kind: 'empirical', quantilesS: [0, meanS / 2, meanS, 3 * meanS] };
    }
  });

test('with exponential patience it is Erlang A, found by another road', () => {
  fc.assert(
    fc.property(anyQueue, (queue) => {
      const patience = lawSurvival({ kind: 'exponential', meanS: queue.patienceS });
      const byQuadrature = valueOf(mmcg({ ...queue, patience }));
      const closedForm = erlangA(queue);
      for (const name of ['waitProbability', 'abandonment', 'occupancy', 'sl1', 'abandonedWithin'] as const) {
        expect(byQuadrature[name], name).toBeCloseTo(closedForm[name], 9);
      }
      expect(byQuadrature.averageWaitS / queue.patienceS).toBeCloseTo(closedForm.abandonment, 9);
    }),
    { numRuns: 60 },
  );
});

test('with endless patience it is Erlang C, or unstable with it', () => {
  fc.assert(
    fc.property(stableQueue, (queue) => {
      const found = valueOf(mmcg({ ...queue, patience: lawSurvival({ kind: 'never' }) }));
      const wanted = valueOf(erlangC(queue));
      fc.pre(wanted.occupancy < 0.995);
      expect(found.sl1).toBeCloseTo(wanted.serviceLevel, 9);
      expect(found.abandonment).toBeCloseTo(0, 9);
      expect(found.averageWaitS / wanted.asaS).toBeCloseTo(1, 8);
    }),
    { numRuns: 40 },
  );
  const patience = lawSurvival({ kind: 'never' });
  expect(mmcg({ arrivalsPerHour: 360, ahtS: 240, agents: 24, withinS: 20, patience })).toEqual({
    ok: false,
    error: { code: 'unstable', params: { offeredErlangs: 24, agents: 24 } },
  });
});

test('whatever the patience: shares are shares, and the served keep the agents busy at most all the time', () => {
  fc.assert(
    fc.property(anyQueue, anyPatience, fc.double({ min: 0, max: 0.5, noNaN: true }), (queue, law, balkShare) => {
      const found = valueOf(mmcg({ ...queue, patience: patienceSurvival({ law, balkShare }) }));
      for (const name of ['waitProbability', 'abandonment', 'occupancy', 'sl1', 'abandonedWithin'] as const) {
        expect(found[name], name).toBeGreaterThanOrEqual(-1e-12);
        expect(found[name], name).toBeLessThanOrEqual(1 + 1e-9);
      }
      // Those who find everybody busy and balk never wait.
      expect(found.abandonment).toBeGreaterThanOrEqual(found.waitProbability * balkShare - 1e-9);
    }),
    { numRuns: 60 },
  );
});

test('agrees with the reference rows', () => {
  for (const row of generalPatienceRows) {
    const { sl2: _sl2, sl3: _sl3, ...found } = valueOf(mmcg({ ...row, patience: lawSurvival(row.patience) }));
    expect(differencesFromPrinted(found, { ...row }), row.id).toEqual([]);
  }
});
