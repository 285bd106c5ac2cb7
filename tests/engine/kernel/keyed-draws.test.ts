import * as Purpose from '../../../engine/kernel/purposes.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idHash } from '../../../engine/kernel/id-hash.ts';
import { KeyedDraws } from '../../../engine/kernel/keyed-draws.ts';
import { seedWords } from '../../../engine/kernel/seed.ts';
import { equalSquaresPValue, uniformPValue } from './chi-square.ts';

interface Draw {
  readonly replication: number;
  readonly source: string;
  readonly day: number;
  readonly ordinal: number;
  readonly purpose: number;
  readonly turn: number;
}

const purposes = Purpose.IDS.map((_, purpose) => purpose);
const seed = seedWords('keyed draws');
const words = new Int32Array(2);

function value(draws: KeyedDraws, draw: Draw): number {
  draws.setReplication(draw.replication);
  draws.nameDay(idHash(draw.source), draw.day, words, 0);
  return draws.turnUniform(draw.purpose, words[0]! + draw.ordinal, words[1]!, draw.turn);
}

const first: Draw = { replication: 0, source: 'calls', day: 0, ordinal: 0, purpose: Purpose.PATIENCE, turn: 0 };
const anyDraw: fc.Arbitrary<Draw> = fc.record({
  replication: fc.nat(1000),
  source: fc.constantFrom('calls', 'chats', 'calls/added'),
  day: fc.integer({ min: -30, max: 400 }),
  ordinal: fc.nat(100000),
  purpose: fc.constantFrom(...purposes),
  turn: fc.oneof(fc.nat(5), fc.nat(0x7fffffff)),
});

test('a draw does not depend on the draws made before it', () => {
  fc.assert(
    fc.property(anyDraw, fc.array(anyDraw), (draw, before) => {
      const busy = new KeyedDraws(seed);
      for (const other of before) value(busy, other);
      expect(value(busy, draw)).toBe(value(new KeyedDraws(seed), draw));
    }),
  );
});

test('keys of turns that are remembered are not those of another turn, number, purpose or replication', () => {
  // Few of each, so that most draws find a key that somebody else has left.
  const anyTurn = fc.record({
    replication: fc.nat(1),
    purpose: fc.constantFrom(Purpose.WORK, Purpose.PATIENCE),
    turn: fc.constantFrom(1, 2, 17, 65536, 65537, 16384, 4 * 65536),
    n: fc.nat(5),
  });
  fc.assert(
    fc.property(fc.array(anyTurn, { minLength: 2, size: 'medium' }), (turns) => {
      const busy = new KeyedDraws(seed);
      let replication = 0;
      for (const one of turns) {
        if (one.replication !== replication) busy.setReplication((replication = one.replication));
        const fresh = new KeyedDraws(seed);
        fresh.setReplication(replication);
        expect(busy.serialUniform(one.purpose, 3, 4, one.turn, one.n)).toBe(fresh.serialUniform(one.purpose, 3, 4, one.turn, one.n));
      }
    }),
  );
});

test('the first turn of a case needs no key of its own, whatever its other attempts and legs draw', () => {
  fc.assert(
    fc.property(anyDraw, (draw) => {
      const draws = new KeyedDraws(seed);
      draws.setReplication(draw.replication);
      draws.nameDay(idHash(draw.source), draw.day, words, 0);
      const plain = draws.uniform(draw.purpose, words[0]! + draw.ordinal, words[1]!);
      value(draws, draw);
      expect(value(draws, { ...draw, turn: 0 })).toBe(plain);
    }),
  );
});

test('whatever names a draw changes it: replication, source, day, ordinal, purpose, turn, seed', () => {
  const draws = new KeyedDraws(seed);
  fc.assert(
    fc.property(anyDraw, anyDraw, (a, b) => {
      const same = JSON.stringify(a) === JSON.stringify(b);
      expect(value(draws, a) === value(draws, b)).toBe(same);
      expect(value(new KeyedDraws(seedWords('another seed')), a)).not.toBe(value(draws, a));
    }),
  );
  // One step in each direction, where a weak key would show first.
  const neighbours: Draw[] = [
    first,
    ...(['replication', 'day', 'ordinal', 'turn'] as const).map((key) => ({ ...first, [key]: 1 })),
    ...purposes.filter((purpose) => purpose !== first.purpose).map((purpose) => ({ ...first, purpose })),
    { ...first, turn: 65536 },
    { ...first, source: 'call' },
  ];
  expect(new Set(neighbours.map((draw) => value(draws, draw))).size).toBe(neighbours.length);
});

test('every purpose stands at its number in the list of ids, under its own name', () => {
  const { IDS, ...numbers } = Purpose;
  const names = Object.entries(numbers).sort(([, a], [, b]) => a - b);
  expect(names.map(([name]) => name.toLowerCase().replaceAll('_', '-'))).toEqual([...IDS]);
  expect(names.map(([, number]) => number)).toEqual(purposes);
});

const SAMPLE = 20000;

/** Rows along one direction: the n-th draw, everything else held. */
const directions: Record<string, (n: number) => Draw> = {
  ordinals: (n) => ({ ...first, ordinal: n }),
  days: (n) => ({ ...first, day: n - SAMPLE / 2 }),
  replications: (n) => ({ ...first, replication: n }),
  'sources with numbered ids': (n) => ({ ...first, source: `reason-${n}/phone/base` }),
  legs: (n) => ({ ...first, turn: n }),
  attempts: (n) => ({ ...first, turn: 65536 * n }),
};

// A sound generator passes each of these with probability 0.9999; the seed is fixed, so the verdict is too.
const REFUSE_BELOW = 1e-4;

for (const [name, drawAt] of Object.entries(directions)) {
  test(`along ${name} the draws are uniform, and each is independent of the next`, () => {
    const draws = new KeyedDraws(seed);
    const row = Array.from({ length: SAMPLE }, (_, n) => value(draws, drawAt(n)));
    expect(uniformPValue(row)).toBeGreaterThan(REFUSE_BELOW);
    const neighbours = row.slice(1).map((u, n) => [row[n]!, u] as const);
    expect(equalSquaresPValue(neighbours, 10)).toBeGreaterThan(REFUSE_BELOW);
  });
}

test('two purposes of one customer are independent, for every pair of purposes', () => {
  const draws = new KeyedDraws(seed);
  const customers = Array.from({ length: 2000 }, (_, ordinal) =>
    purposes.map((purpose) => value(draws, { ...first, purpose, ordinal })),
  );
  const pairs = purposes.flatMap((a) => purposes.filter((b) => b > a).map((b) => [a, b] as const));
  const worst = Math.min(...pairs.map(([a, b]) => equalSquaresPValue(customers.map((row) => [row[a]!, row[b]!]), 5)));
  expect(pairs.length).toBe((purposes.length * (purposes.length - 1)) / 2);
  expect(worst).toBeGreaterThan(REFUSE_BELOW / pairs.length);
});

test('the same customer in two replications has independent luck', () => {
  const draws = new KeyedDraws(seed);
  const points = Array.from(
    { length: SAMPLE },
    (_, ordinal) => [value(draws, { ...first, ordinal }), value(draws, { ...first, ordinal, replication: 1 })] as const,
  );
  expect(equalSquaresPValue(points, 10)).toBeGreaterThan(REFUSE_BELOW);
});

test('the yardstick refuses what is not random: a lattice, a generator with sticky neighbours, a bent law', () => {
  const lattice = Array.from({ length: SAMPLE }, (_, n) => (n * 0.6180339887498949) % 1);
  expect(equalSquaresPValue(lattice.slice(1).map((u, n) => [lattice[n]!, u]), 10)).toBeLessThan(REFUSE_BELOW);
  const draws = new KeyedDraws(seed);
  const sound = Array.from({ length: SAMPLE }, (_, ordinal) => value(draws, { ...first, ordinal }));
  const sticky = sound.map((u, n) => (n % 20 === 0 && n > 0 ? sound[n - 1]! : u));
  expect(equalSquaresPValue(sticky.slice(1).map((u, n) => [sticky[n]!, u]), 10)).toBeLessThan(REFUSE_BELOW);
  expect(uniformPValue(sound.map((u) => u ** 1.05))).toBeLessThan(REFUSE_BELOW);
});
