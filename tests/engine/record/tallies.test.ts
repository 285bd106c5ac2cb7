import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHECK_FIELDS } from '../../../engine/record/self-checks.ts';
import { queueTallyAt, tallyShape, teamTallyAt } from '../../../engine/record/tallies.ts';
import { QUEUE_FIELDS, TEAM_FIELDS } from '../../../engine/record/tally-layout.ts';
import { WAIT_BINS } from '../../../engine/record/wait-histogram.ts';

const sizes = fc.tuple(...[4, 3, 4, 3].map((max) => fc.integer({ min: 1, max })));

test('week, window class, queue and field count up in that order; then teams, histograms and checks fill the rest', () => {
  fc.assert(
    fc.property(sizes, ([weeks, classes, queues, teams]) => {
      const shape = tallyShape(weeks!, classes!, queues!, teams!);
      let at = 0;
      for (let w = 0; w < weeks!; w++) {
        for (let c = 0; c < classes!; c++) {
          for (let q = 0; q < queues!; q++) for (const field of QUEUE_FIELDS) expect(queueTallyAt(shape, w, c, q, field)).toBe(at++);
        }
      }
      expect(shape.teamOffset).toBe(at);
      for (let w = 0; w < weeks!; w++) {
        for (let c = 0; c < classes!; c++) {
          for (let t = 0; t < teams!; t++) for (const field of TEAM_FIELDS) expect(teamTallyAt(shape, w, c, t, field)).toBe(at++);
        }
      }
      expect(shape.answeredHistogramOffset).toBe(at);
      expect(shape.abandonedHistogramOffset).toBe(at + queues! * WAIT_BINS);
      expect(shape.checkOffset).toBe(at + 2 * queues! * WAIT_BINS);
      expect(shape.length).toBe(shape.checkOffset + CHECK_FIELDS.length);
    }),
    { numRuns: 20 },
  );
});
