import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareEngine } from '../../../engine/block-run.ts';
import type { CentreModel, WeekTable } from '../../../engine/model/centre-model.ts';
import { usesRareFields } from '../../../engine/model/rare-fields.ts';
import { QUEUE_STRIDE, RARE_FROM } from '../../../engine/record/field-index.ts';
import { anyCentre } from '../laws/furnished-centres.ts';

/** Nearly every random centre has a bot. */
function withoutBots(model: CentreModel): CentreModel {
  const handling = (week: WeekTable) => week.handling.map((one) => ({ ...one, bot: { ...one.bot, adoption: 0 } }));
  return { ...model, weeks: model.weeks.map((week) => ({ ...week, handling: handling(week) })) };
}

test('law: where no mechanism may write to the rarer fields, they are 0 in every cell of a run', () => {
  let [plain, furnished] = [0, 0];
  fc.assert(
    fc.property(anyCentre, fc.boolean(), (centre, hasBots) => {
      const model = hasBots ? centre : withoutBots(centre);
      if (usesRareFields(model)) {
        furnished++;
        return;
      }
      plain++;
      const { simulation, gridLength } = prepareEngine(model, 'seed');
      simulation.start(0, new Float64Array(gridLength));
      while (!simulation.advance(1_000_000));
      const { grid, layout } = simulation.run;
      const written = new Set<number>();
      for (let at = 0; at < layout.teamStart; at++) if (at % QUEUE_STRIDE >= RARE_FROM && grid[at] !== 0) written.add(at % QUEUE_STRIDE);
      expect([...written]).toEqual([]);
    }),
    { numRuns: 80 },
  );
  expect(Math.min(plain, furnished)).toBeGreaterThan(5);
});
