/** How large an effect is over many customers, and whom it meets: draws are a customer's own, so more of it keeps those it met. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { watch } from './event-log.ts';

/** Of `of` customers who decide for themselves, `count` did: within four standard deviations, and exact at 0 and 1. */
export function expectShare(count: number, of: number, share: number): void {
  expectSum(count, of, share, Math.sqrt(share * (1 - share)));
}

/** A sum of `of` independent amounts with a known mean and standard deviation. */
export function expectSum(sum: number, of: number, mean: number, deviation: number): void {
  expect(of).toBeGreaterThan(1000);
  const limit = 4 * deviation * Math.sqrt(of) + 1e-9 * of * mean;
  expect(sum).toBeGreaterThanOrEqual(of * mean - limit);
  expect(sum).toBeLessThanOrEqual(of * mean + limit);
}

/** Which of 40 customers, one a second, have a line in the log that ends in `did`. */
export function customersWho(model: CentreModel, did: string): ReadonlySet<string> {
  const { log } = watch(model, Array.from({ length: 40 }, (_, i) => i + 1));
  return new Set(log.filter((line) => line.endsWith(did)).map((line) => line.split(' ')[1]!));
}

/** With a larger share there are more who `did`, and everybody who did before is among them. */
export function expectMoreOfTheSame(modelOf: (share: number) => CentreModel, did: string): void {
  expect(customersWho(modelOf(0.2), did).size).toBeLessThan(customersWho(modelOf(0.8), did).size);
  const percent = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(percent, percent, (one, other) => {
      const before = customersWho(modelOf(Math.min(one, other) / 100), did);
      const after = customersWho(modelOf(Math.max(one, other) / 100), did);
      expect([...before].filter((customer) => !after.has(customer))).toEqual([]);
    }),
    { numRuns: 20 },
  );
}
