import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { LoadEffectModel } from '../../../engine/model/workforce-model.ts';
import { watch } from './event-log.ts';
import { always, desk, plainDesk, withShifts } from './small-desk.ts';
import { withGroup } from './tallied.ts';

const underLoad = (model: CentreModel, effect: Partial<LoadEffectModel>): CentreModel =>
  withGroup(model, 0, { loadEffect: { rush: 0, halfLifeS: 10, tiredAbove: 0, fatigue: 0, ...effect } });

/** How long the work on each customer took, in the order in which they were done. */
function workS(log: readonly string[]): number[] {
  return log
    .filter((line) => line.endsWith('done'))
    .map((line) => {
      const [endS, name] = line.split(' ');
      const begin = log.find((other) => other.split(' ')[1] === name && other.includes('with agent'))!;
      return Number(endS) - Number(begin.split(' ')[0]);
    });
}

test('nobody waits: nobody hurries', () => {
  expect(workS(watch(underLoad(plainDesk(1), { rush: 0.2 }), [1, 50, 100]).log)).toEqual([10, 10, 10]);
});

test('an agent hurries while others wait, by how many wait for each agent on duty, and no more than the most', () => {
  // b begins at 11 with two behind it, c with one, d with none.
  const alone = watch(underLoad(plainDesk(1), { rush: 0.25 }), [1, 2, 3, 4]);
  expect(workS(alone.log)).toEqual([10, 7.5, 7.5, 10]);
  // Two agents: one who waits is half of one each.
  const two = watch(underLoad(plainDesk(2), { rush: 0.25 }), [1, 3, 4, 5]);
  expect(workS(two.log)).toEqual([10, 10, 8.75, 10]);
});

test('only contacts count that the group may take', () => {
  const model = desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]] },
      { work: always(10), servedBy: [[1, 0, 0]] },
    ],
    [{ agents: 1 }, { agents: 0 }],
  );
  const { log } = watch(underLoad(model, { rush: 0.25 }), [1, 2, [3, 1], [4, 1]]);
  expect(workS(log)).toEqual([10, 10]);
});

test('after one half-life of work an agent is half tired, and after one of rest a quarter', () => {
  const tired = underLoad(plainDesk(1), { fatigue: 0.4 });
  // At once after ten seconds of work: occupancy 1/2.
  expect(workS(watch(tired, [1, 2]).log)).toEqual([10, 12]);
  // Ten seconds later: 1/4.
  expect(workS(watch(tired, [1, 21]).log)).toEqual([10, 11]);
});

test('nobody is tired below the threshold; above it, in proportion', () => {
  expect(workS(watch(underLoad(plainDesk(1), { fatigue: 0.4, tiredAbove: 0.5 }), [1, 2]).log)).toEqual([10, 10]);
  // Occupancy 3/4 after twenty seconds of work: half of the way from 1/2 to 1.
  const { log } = watch(underLoad(plainDesk(1), { fatigue: 0.4, tiredAbove: 0.5 }), [1, 2, 3]);
  expect(workS(log)).toEqual([10, 10, 12]);
});

test('a break refreshes like any rest', () => {
  const model = withShifts(underLoad(plainDesk(1), { fatigue: 0.4 }), [[0, 0, 500, [5, 10]]]);
  expect(workS(watch(model, [1, 2]).log)).toEqual([10, 11]);
});

test('who has several contacts in hand is busy, and no more than busy', () => {
  const model = underLoad(desk([{ work: always(10) }], [{ agents: 1, slots: 3 }]), { fatigue: 0.4 });
  // The third begins after ten seconds of work on two.
  expect(workS(watch(model, [1, 1, 11]).log)).toEqual([10, 10, 12]);
});

test('while the customer of a chat thinks the agent rests', () => {
  const chat = { turns: 2, thinking: always(10), replyPatience: { kind: 'never' as const } };
  const model = underLoad(desk([{ work: always(20), handling: { chat } }], [{ agents: 1, slots: 2 }]), { fatigue: 0.4 });
  const { log } = watch(model, [1, 21]);
  expect(log.slice(0, 4)).toEqual(['1 a with agent 0', '11 a thinks', '21 b with agent 0', '21 a with agent 0']);
  // 1/2 at 11, and 1/4 at 21: b's twenty seconds become 22.
  expect(log.filter((line) => / b /.test(line)).slice(0, 2)).toEqual(['21 b with agent 0', '32 b thinks']);
});

test('a call that nobody takes is work like any other, and takes as long as it takes', () => {
  const callback = { whenWaitS: 0, acceptance: 1, reached: 0, missedS: 10 };
  const model = withShifts(underLoad(plainDesk(1, { handling: { callback } }), { fatigue: 0.4 }), [[0, 50, 1000]]);
  // Nobody has worked before 50: 1/2 at 60, and 1/4 at 70.
  expect(workS(watch(model, [1, 70]).log)).toEqual([10, 11]);
});

test('an agent without a pause for hours comes to the full effect, and not beyond', () => {
  const model = underLoad(plainDesk(1), { fatigue: 0.3, tiredAbove: 0.6, halfLifeS: 20 });
  const times = workS(watch(model, new Array<number>(40).fill(1)).log);
  expect(times.at(-1)).toBeCloseTo(13, 4);
  times.reduce((before, now) => {
    expect(now).toBeGreaterThanOrEqual(before - 1e-9);
    expect(now).toBeLessThanOrEqual(13 + 1e-9);
    return now;
  });
});

test('any customers, one agent: the times are those of the formula', () => {
  const effect = fc.record({
    rush: fc.constantFrom(0, 0.2, 0.9),
    fatigue: fc.constantFrom(0, 0.3),
    tiredAbove: fc.constantFrom(0, 0.4, 0.8),
    halfLifeS: fc.constantFrom(5, 60),
  });
  const arrivals = fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 20 }).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(arrivals, effect, (comeS, by) => {
      const { log } = watch(underLoad(plainDesk(1, {}, { horizonS: 10_000 }), by), comeS);
      const endsS = log.filter((line) => line.endsWith('done')).map((line) => Number(line.split(' ')[0]));
      let [freeS, occupancy] = [0, 0];
      comeS.forEach((atS, i) => {
        const beginS = Math.max(atS, freeS);
        occupancy *= 0.5 ** ((beginS - freeS) / by.halfLifeS);
        const waiting = comeS.filter((s, other) => other > i && s < beginS).length;
        const tired = Math.max(0, occupancy - by.tiredAbove) / (1 - by.tiredAbove);
        const lastsS = 10 * (1 - by.rush * Math.min(1, waiting)) * (1 + by.fatigue * tired);
        occupancy = 1 - (1 - occupancy) * 0.5 ** (lastsS / by.halfLifeS);
        freeS = beginS + lastsS;
        expect(endsS[i]).toBeCloseTo(freeS, 8);
      });
    }),
    { numRuns: 60 },
  );
});
