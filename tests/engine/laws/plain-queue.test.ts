import * as Purpose from '../../../engine/kernel/purposes.ts';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { KeyedDraws } from '../../../engine/kernel/keyed-draws.ts';
import { Sampler } from '../../../engine/kernel/sampler.ts';
import { seedWords } from '../../../engine/kernel/seed.ts';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { Law } from '../../../engine/model/law.ts';
import { queueingModel } from '../../theory/queueing-model.ts';
import { arrivalsOf } from '../parts/arrivals-of.ts';
import { replicate } from '../run/replications.ts';
import { lawOf, plainQueue } from './small-centres.ts';

// Hundreds of whole runs each: seconds on an idle machine, more on a busy one.
vi.setConfig({ testTimeout: 90_000 });

const HORIZON_S = 4 * 3600;

const model = (perHour: number, work: Law, agents: number, patience: Law = { kind: 'never' }): CentreModel =>
  queueingModel({ queues: [{ perHour, work, patience }], groups: [{ agents }], horizonS: HORIZON_S });

const totalWaitS = (centre: CentreModel, replication: number): number => {
  const found = replicate(centre, 1, 'seed', replication);
  return found.queue(0, 'waitAnsweredS') + found.queue(0, 'waitAbandonedS');
};

test('one more agent never raises the total wait, customer by customer the same work', () => {
  // With patience this need not hold: whoever is served instead of giving up may hold an agent for long.
  fc.assert(
    fc.property(plainQueue, fc.nat(50), ({ perHour, work, agents }, replication) => {
      const fewer = totalWaitS(model(perHour, work, agents), replication);
      const more = totalWaitS(model(perHour, work, agents + 1), replication);
      expect(more).toBeLessThanOrEqual(fewer * (1 + 1e-12));
    }),
    { numRuns: 100 },
  );
});

test('staffing moves no customer: as many cases come, whoever is there', () => {
  fc.assert(
    fc.property(plainQueue, fc.nat(50), ({ perHour, work, agents }, replication) => {
      const cases = [0, agents, 50].map((n) => replicate(model(perHour, work, n), 1, 'seed', replication).queue(0, 'cases'));
      expect(new Set(cases).size).toBe(1);
    }),
    { numRuns: 30 },
  );
});

/**
 * The queue with FCFS service, c agents and patience as a recursion over customers (Kiefer and Wolfowitz 1955):
 * each takes the agent who is free first, or has left by then.
 */
function recursion(centre: CentreModel, agents: number, replication: number): { waitS: number; abandoned: number } {
  const handling = centre.weeks[0]!.handling[0]!;
  const work = new Sampler(handling.work);
  const patience = new Sampler(handling.patience.law);
  const draws = new KeyedDraws(seedWords('seed'));
  draws.setReplication(replication);
  const nobody = { ...queueingModel({ queues: [{ perHour: 1 }], groups: [{ agents: 0 }], horizonS: HORIZON_S }) };
  const week = { ...nobody.weeks[0]!, arrivalRatePerS: centre.weeks[0]!.arrivalRatePerS };
  const freeAtS = new Array<number>(agents).fill(0);
  let waitS = 0;
  let abandoned = 0;
  for (const { timeS, word0, word1 } of arrivalsOf({ ...nobody, weeks: [week] }, replication)) {
    const first = freeAtS.indexOf(Math.min(...freeAtS));
    const wait = Math.max(0, freeAtS[first]! - timeS);
    const patienceS = patience.sample(draws.uniform(Purpose.PATIENCE, word0, word1));
    if (wait > patienceS) {
      abandoned++;
      waitS += patienceS;
      continue;
    }
    waitS += wait;
    freeAtS[first] = timeS + wait + work.sample(draws.uniform(Purpose.WORK, word0, word1));
  }
  return { waitS, abandoned };
}

test('the plain queue is the Kiefer-Wolfowitz recursion over the same customers', () => {
  fc.assert(
    fc.property(plainQueue, fc.oneof(fc.constant({ kind: 'never' }), lawOf(20, 600)), fc.nat(50), (queue, patience, replication) => {
      const centre = model(queue.perHour, queue.work, queue.agents, patience);
      const expected = recursion(centre, queue.agents, replication);
      const found = replicate(centre, 1, 'seed', replication);
      expect(found.queue(0, 'abandoned')).toBe(expected.abandoned);
      const waitS = found.queue(0, 'waitAnsweredS') + found.queue(0, 'waitAbandonedS');
      expect(Math.abs(waitS - expected.waitS)).toBeLessThanOrEqual(1e-9 * expected.waitS + 1e-6);
    }),
    { numRuns: 80 },
  );
});

test('with an agent for everybody nobody waits', () => {
  fc.assert(
    fc.property(plainQueue, ({ perHour, work }) => {
      const found = replicate(model(perHour / 10, work, 150), 2);
      expect([found.queue(0, 'waitAnsweredS'), found.queue(0, 'answeredAtOnce')]).toEqual([0, found.queue(0, 'cases')]);
    }),
    { numRuns: 20 },
  );
});

test('without arrivals there is nothing: no contact, no wait, no busy second, but agents on duty', () => {
  fc.assert(
    fc.property(plainQueue, ({ work, agents }) => {
      const found = replicate(model(0, work, agents), 2);
      expect([found.queue(0, 'entered'), found.queue(0, 'waitAnsweredS'), found.team(0, 'busyS')]).toEqual([0, 0, 0]);
      expect(found.team(0, 'staffedS', 0)).toBe(agents * HORIZON_S);
    }),
    { numRuns: 20 },
  );
});

test('hour by hour the number of cases is Poisson with the rate times the length', () => {
  const perHour = [20, 80, 0, 140, 60, 5];
  const days = 400;
  const hourly = queueingModel({ queues: [{ perHour }], groups: [{ agents: 20 }], horizonS: 6 * 3600, intervalS: 3600 });
  const centre: CentreModel = { ...hourly, windowClassOfInterval: perHour.map((_, hour) => hour), windowClassCount: perHour.length };
  const { vectors, shape } = replicate(centre, days);
  const stride = shape.teamOffset / perHour.length;
  perHour.forEach((rate, hour) => {
    const counts = vectors.map((vector) => vector[hour * stride]!);
    const mean = counts.reduce((sum, n) => sum + n, 0) / days;
    const variance = counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / (days - 1);
    // Four standard errors of the mean and of the variance of a Poisson count.
    expect(Math.abs(mean - rate)).toBeLessThanOrEqual(4 * Math.sqrt(rate / days));
    expect(Math.abs(variance - rate)).toBeLessThanOrEqual(4 * Math.sqrt((2 * rate * rate + rate) / days));
  });
});
