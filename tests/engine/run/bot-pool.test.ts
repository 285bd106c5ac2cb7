import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SuspensionModel } from '../../../engine/model/self-service-model.ts';
import { BotPool } from '../../../engine/run/bot-pool.ts';

const poolWith = (suspension: SuspensionModel | null, mostSessions = Infinity): BotPool =>
  new BotPool({ id: 'pool', mostSessions, suspension });

/** Records sessions that end at instants 1, 2, 3 ...: w = with a wrong answer. */
function record(pool: BotPool, sessions: string): void {
  [...sessions].forEach((session, i) => pool.record(session === 'w', i + 1));
}

test('a pool takes sessions up to its limit', () => {
  const pool = poolWith(null, 2);
  pool.sessions = 1;
  expect(pool.takes(0)).toBe(true);
  pool.sessions = 2;
  expect(pool.takes(0)).toBe(false);
});

test('a pool that is down takes none until every outage is over', () => {
  const pool = poolWith(null);
  pool.down = 2;
  expect(pool.takes(0)).toBe(false);
  pool.down = 1;
  expect(pool.takes(0)).toBe(false);
  pool.down = 0;
  expect(pool.takes(0)).toBe(true);
});

test('taken off when more than the stated share of the last sessions were wrong, not before so many have ended', () => {
  const pool = poolWith({ wrongShare: 0.5, sessions: 4, forS: 100 });
  record(pool, 'www');
  expect(pool.takes(3)).toBe(true);
  pool.record(true, 4);
  expect([pool.takes(4), pool.takes(103.9), pool.takes(104)]).toEqual([false, false, true]);
});

test('half of the sessions is not more than half', () => {
  const pool = poolWith({ wrongShare: 0.5, sessions: 4, forS: 100 });
  record(pool, 'wrwrwrwr');
  expect(pool.takes(8)).toBe(true);
});

test('wrong answers longer ago than the last sessions do not count', () => {
  const suspension = { wrongShare: 0.5, sessions: 4, forS: 100 };
  const spread = poolWith(suspension);
  record(spread, 'wwrrrwwr');
  expect(spread.takes(8)).toBe(true);
  const together = poolWith(suspension);
  record(together, 'rrrrrwww');
  expect(together.takes(8)).toBe(false);
});

test('back again, the bot is judged anew', () => {
  const pool = poolWith({ wrongShare: 0.5, sessions: 3, forS: 10 });
  record(pool, 'www');
  expect(pool.takes(12)).toBe(false);
  pool.record(true, 20);
  pool.record(true, 21);
  expect(pool.takes(21)).toBe(true);
  pool.record(false, 22);
  expect(pool.takes(22)).toBe(false);
});

test('cleared for the next run: no sessions, no outage, no suspension, nothing remembered', () => {
  const pool = poolWith({ wrongShare: 0.5, sessions: 2, forS: 1e9 }, 1);
  record(pool, 'wwrw');
  pool.sessions = 1;
  pool.down = 1;
  pool.clear();
  expect(pool.takes(0)).toBe(true);
  pool.record(true, 1);
  expect(pool.takes(1)).toBe(true);
});

test('exactly the stated share is never too much, whatever the numbers', () => {
  const cases = fc.integer({ min: 1, max: 200 }).chain((sessions) => fc.tuple(fc.constant(sessions), fc.nat(sessions - 1)));
  fc.assert(
    fc.property(cases, ([sessions, wrong]) => {
      const pool = poolWith({ wrongShare: wrong / sessions, sessions, forS: 100 });
      record(pool, 'w'.repeat(wrong) + 'r'.repeat(sessions - wrong));
      expect(pool.takes(sessions)).toBe(true);
      // The oldest one falls out, a wrong one comes in: one too many unless the oldest was wrong too.
      pool.record(true, sessions + 1);
      expect(pool.takes(sessions + 1)).toBe(wrong > 0);
    }),
    { examples: [[[49, 1]], [[100, 29]]], numRuns: 200 },
  );
});

test('the sliding window agrees with counting the last sessions one by one', () => {
  const numbers = fc.record({ wrongShare: fc.integer({ min: 0, max: 9 }).map((n) => n / 10), sessions: fc.integer({ min: 1, max: 10 }), forS: fc.constant(5) });
  fc.assert(
    fc.property(numbers, fc.array(fc.boolean(), { maxLength: 80 }), (suspension, ends) => {
      const pool = poolWith(suspension);
      let since = 0;
      let offUntil = -1;
      ends.forEach((isWrong, i) => {
        pool.record(isWrong, i);
        const last = ends.slice(since, i + 1).slice(-suspension.sessions);
        const wrong = last.filter((is) => is).length;
        if (last.length === suspension.sessions && wrong / suspension.sessions > suspension.wrongShare) {
          offUntil = i + suspension.forS;
          since = i + 1;
        }
        expect(pool.takes(i)).toBe(i >= offUntil);
      });
    }),
  );
});
