import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fingerprint, fingerprintOf } from '../../../engine/record/fingerprint.ts';

const double = fc.double({ noNaN: true });
const vectors = fc.array(fc.array(fc.array(double, { maxLength: 5 }), { maxLength: 3 }), { maxLength: 3 });

/** The same answer by another library and another way of writing doubles. */
function byNode(scenarios: readonly (readonly (readonly number[])[])[]): string {
  const all = scenarios.flat();
  const numbers = [all.length, ...all.flat()];
  const bytes = Buffer.alloc(8 * numbers.length);
  numbers.forEach((value, i) => bytes.writeDoubleLE(value, 8 * i));
  return createHash('sha256').update(bytes).digest('hex');
}

test('is the SHA-256 that another implementation computes of the same doubles', () => {
  fc.assert(
    fc.property(vectors, (scenarios) => {
      expect(fingerprintOf(scenarios.map((list) => list.map((v) => Float64Array.from(v))))).toBe(byNode(scenarios));
    }),
  );
});

test('known answer: no vectors is the hash of eight zero bytes', () => {
  const expected = createHash('sha256').update(new Uint8Array(8)).digest('hex');
  expect(fingerprintOf([])).toBe(expected);
});

test('one vector at a time gives the same answer as all at once, and a view of a larger buffer counts alone', () => {
  const large = Float64Array.of(9, 1, 2, 9);
  const fingerprint = new Fingerprint(2);
  fingerprint.add(large.subarray(1, 3));
  fingerprint.add(Float64Array.of(3));
  expect(fingerprint.hex()).toBe(fingerprintOf([[Float64Array.of(1, 2)], [Float64Array.of(3)]]));
});

test('changing one double changes it, down to the last bit and the sign of zero', () => {
  const before = fingerprintOf([[Float64Array.of(0, 1, 2)]]);
  expect(fingerprintOf([[Float64Array.of(0, 1 + 2 ** -52, 2)]])).not.toBe(before);
  expect(fingerprintOf([[Float64Array.of(-0, 1, 2)]])).not.toBe(before);
  expect(fingerprintOf([[Float64Array.of(0, 2, 1)]])).not.toBe(before);
});

test('the count keeps different splits of the same numbers apart', () => {
  expect(fingerprintOf([[Float64Array.of(1, 2)]])).not.toBe(fingerprintOf([[Float64Array.of(1), Float64Array.of(2)]]));
});

test('a wrong number of vectors is an error', () => {
  const fingerprint = new Fingerprint(1);
  expect(() => fingerprint.hex()).toThrow(RangeError);
  fingerprint.add(Float64Array.of(1));
  expect(() => fingerprint.add(Float64Array.of(1))).toThrow(RangeError);
});
