/**
 * A bot that takes the easy contacts. A contact's difficulty u is the uniform of its work, so it is solved with
 * probability t (1 + e (1 - 2u)): t on the whole, and what is left for agents is the harder part.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Law } from '../../../engine/model/law.ts';
import type { BotModel } from '../../../engine/model/self-service-model.ts';
import { type Replications, replicate } from '../run/replications.ts';
import { expectMoreOfTheSame, expectShare, expectSum } from './many-customers.ts';
import { always, desk, plainDesk } from './small-desk.ts';

const MEAN_S = 12;
const evenlySpread: Law = { kind: 'empirical', quantilesS: [0, 2 * MEAN_S] };

function manySessions(bot: Partial<BotModel>, work: Law): Replications {
  const always40 = { adoption: 1, session: always(40), returnDelay: always(0), ...bot };
  return replicate(desk([{ perHour: 3600, work, bot: always40 }, { work: always(1) }], [{ agents: 40 }], { horizonS: 20_000 }), 1);
}

/** Mean of a power of the work that is left, by Simpson's rule over the difficulty. */
function meanLeft(quantileS: (u: number) => number, t: number, e: number, f: number, power: number): number {
  const steps = 20_000;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const u = i / steps;
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * (1 - f - t * (1 + e * (1 - 2 * u))) * quantileS(u) ** power;
  }
  return sum / (3 * steps) / (1 - f - t);
}

test.each([0, 0.5, 1])('work that is evenly spread: what is left is longer by t e / (3 (1 - t - f)), for e = %s', (easyFirst) => {
  const [t, f] = [0.4, 0.1];
  const quantileS = (u: number): number => 2 * MEAN_S * u;
  const left = MEAN_S * (1 + (t * easyFirst) / (3 * (1 - t - f)));
  expect(meanLeft(quantileS, t, easyFirst, f, 1)).toBeCloseTo(left, 9);
  const tallies = manySessions({ containedTruly: t, containedFalsely: f, easyFirst }, evenlySpread);
  const deviation = Math.sqrt(meanLeft(quantileS, t, easyFirst, f, 2) - left ** 2);
  expectSum(tallies.queue(0, 'handleS'), tallies.queue(0, 'answered'), left, deviation);
});

test('exponential work: what is left is longer by t e / (2 (1 - t - f))', () => {
  const [t, f, easyFirst] = [0.45, 0.05, 0.8];
  // The integral of u times the quantile -m ln(1 - u) is 3m/4, that of its square 2 m^2 x 7/8 and without the u 2 m^2.
  const left = MEAN_S * (1 + (t * easyFirst) / (2 * (1 - t - f)));
  const square = (2 * MEAN_S ** 2 * (1 - f - t - t * easyFirst + 2 * t * easyFirst * 0.875)) / (1 - t - f);
  const tallies = manySessions({ containedTruly: t, containedFalsely: f, easyFirst }, { kind: 'exponential', meanS: MEAN_S });
  expectSum(tallies.queue(0, 'handleS'), tallies.queue(0, 'answered'), left, Math.sqrt(square - left ** 2));
});

test('whichever contacts a bot takes first, as many are solved, answered wrongly and misread as stated', () => {
  const percent = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(percent(100), percent(50), percent(100), (truly, falsely, easyFirst) => {
      const containedTruly = truly / 100;
      const containedFalsely = Math.min(falsely, 100 - truly) / 100;
      const probability = (1 - containedTruly - containedFalsely) / 2;
      const bot = { containedTruly, containedFalsely, easyFirst: easyFirst / 100, misread: [{ queue: 1, probability }] };
      const tallies = manySessions(bot, evenlySpread);
      const sessions = tallies.queue(0, 'botOffered');
      expectShare(tallies.queue(0, 'botContainedTruly'), sessions, containedTruly);
      expectShare(tallies.queue(0, 'botContainedFalsely'), sessions, containedFalsely);
      expectShare(tallies.queue(0, 'botMisread'), sessions, probability);
    }),
    { numRuns: 12, seed: 7 },
  );
});

test('a better bot that takes the easy ones solves what it solved before, and more', () => {
  const modelOf = (failure: number, easyFirst: number): ReturnType<typeof plainDesk> =>
    plainDesk(1, { work: evenlySpread, bot: { adoption: 1, session: always(40), containedTruly: 1 - failure, easyFirst } });
  expectMoreOfTheSame((failure) => modelOf(failure, 0.5), 'with agent 0');
});
