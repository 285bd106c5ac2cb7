import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../../scenarios/levers/change.ts';
import { attribute, MOST_FOR_SHAPLEY, stepsOf, subsetsNeeded, type Attribution, type Outcome } from '../../../scenarios/verdict/attribution.ts';

const REPLICATIONS = 6;
/** The worth of each subset in each replication. */
type Game = (subset: number, replication: number) => number;

function attributed(steps: number, game: Game): Attribution {
  const needed = new Set(subsetsNeeded(steps));
  const outcome = (subset: number): Outcome => {
    if (!needed.has(subset)) throw new Error(`subset ${subset} was not asked for`);
    const perReplication = Array.from({ length: REPLICATIONS }, (_, r) => game(subset, r));
    return { mean: perReplication.reduce((sum, value) => sum + value, 0) / REPLICATIONS, perReplication };
  };
  return attribute(steps, outcome, 0.95);
}

const anyGame = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 300, maxLength: 300 }))
  .map(([steps, worth]) => ({ steps, game: (subset: number, r: number): number => worth[(subset * 7 + r) % 300]! }));
const sum = (values: readonly { readonly mean: number }[]): number => values.reduce((total, { mean }) => total + mean, 0);

test('law: in each column what the steps add is the whole difference', () => {
  fc.assert(
    fc.property(anyGame, ({ steps, game }) => {
      const { inOrder, inReverse, shapley, total } = attributed(steps, game);
      for (const column of [inOrder, inReverse, ...(shapley ? [shapley] : [])]) expect(sum(column)).toBeCloseTo(total.mean, 9);
      expect(shapley === null).toBe(steps > MOST_FOR_SHAPLEY);
    }),
  );
});

test('law: steps that do not help or hinder each other add the same in every order, without any error of their own', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1, maxLength: 5 }), (worths) => {
      // What a replication is like by itself cancels out.
      const game: Game = (subset, r) => worths.reduce((total, worth, i) => total + ((subset >> i) & 1 ? worth : 0), 100 * r);
      const { inOrder, inReverse, shapley } = attributed(worths.length, game);
      worths.forEach((worth, i) => {
        for (const column of [inOrder, inReverse, shapley!]) {
          expect(column[i]!.mean).toBeCloseTo(worth, 9);
          expect(column[i]!.halfWidth ?? 0).toBeLessThan(1e-9);
        }
      });
    }),
  );
});

test('two that only work together share what they do; one that does nothing gets nothing', () => {
  const both: Game = (subset) => ((subset & 0b011) === 0b011 ? 12 : 0);
  const { inOrder, inReverse, shapley } = attributed(3, both);
  expect(inOrder.map(({ mean }) => mean)).toEqual([0, 12, 0]);
  expect(inReverse.map(({ mean }) => mean)).toEqual([12, 0, 0]);
  expect(shapley!.map(({ mean }) => Math.round(mean * 1e9) / 1e9)).toEqual([6, 6, 0]);
});

test('the glove game: who has the rare glove gets two thirds (Shapley 1953)', () => {
  // One left glove, two right ones; a pair is worth 1.
  const pair: Game = (subset) => ((subset & 1) === 1 && (subset & 0b110) !== 0 ? 1 : 0);
  expect(attributed(3, pair).shapley!.map(({ mean }) => mean * 6).map(Math.round)).toEqual([4, 1, 1]);
});

const change = (lever: string, of = 0): Change => ({ lever, of }) as unknown as Change;

test('neighbours by one lever are one step; what cannot stand alone is joined with what comes before it', () => {
  const changes = [change('bot'), change('shifts', 1), change('shifts', 2), change('agents'), change('volume')];
  const levers = (standsAlone: (some: readonly Change[]) => boolean): string[][] => stepsOf(changes, standsAlone).map((step) => step.changes.map(({ lever }) => lever));
  expect(levers(() => true)).toEqual([['bot'], ['shifts', 'shifts'], ['agents'], ['volume']]);
  const needsShifts = (some: readonly Change[]): boolean => !some.some(({ lever }) => lever === 'agents') || some.some(({ lever }) => lever === 'shifts');
  expect(levers(needsShifts)).toEqual([['bot'], ['shifts', 'shifts', 'agents'], ['volume']]);
});
