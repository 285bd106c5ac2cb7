import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangB } from '../../../engine/analytic/erlang-b.ts';
import { erlangC } from '../../../engine/analytic/erlang-c.ts';
import { finiteTrunks } from '../../../engine/analytic/finite-trunks.ts';
import { finiteTrunksRows } from '../../theory/reference/priority-and-pooling-rows.ts';
import { differencesFromPrinted } from '../../theory/reference/printed-precision.ts';
import { anyQueue, stableQueue } from './queues.ts';
import { valueOf } from './value-of.ts';

test('without waiting places it is Erlang B', () => {
  fc.assert(
    fc.property(anyQueue, (queue) => {
      const found = finiteTrunks({ ...queue, trunks: queue.agents });
      expect(found.blocked).toBeCloseTo(erlangB((queue.arrivalsPerHour * queue.ahtS) / 3600, queue.agents), 12);
      expect(found.acceptedWaitS).toBe(0);
    }),
  );
});

test('with very many trunks it is Erlang C', () => {
  fc.assert(
    fc.property(stableQueue, (queue) => {
      const wanted = valueOf(erlangC(queue));
      fc.pre(wanted.occupancy < 0.98);
      const found = finiteTrunks({ ...queue, trunks: queue.agents + 3000 });
      expect(found.acceptedWaitProbability).toBeCloseTo(wanted.waitProbability, 9);
      expect(found.acceptedWaitS / wanted.asaS).toBeCloseTo(1, 8);
    }),
  );
});

test('agrees with the reference rows', () => {
  for (const row of finiteTrunksRows) {
    const { queueLength: _queueLength, ...found } = finiteTrunks(row);
    expect(differencesFromPrinted(found, { ...row }), row.id).toEqual([]);
  }
});
