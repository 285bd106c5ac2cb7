import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { always, desk, plainDesk, withShifts } from './small-desk.ts';
import { withGroup } from './tallied.ts';

test('a finish comes before an arrival: the newcomer meets a free agent', () => {
  expect(watch(plainDesk(1), [0, 10]).log).toEqual(['0 a with agent 0', '10 a done', '10 b with agent 0', '20 b done']);
});

test('a finish comes before a timeout: patience that ends as an agent frees is enough', () => {
  const { log } = watch(plainDesk(1, { patience: always(8) }), [0, 2]);
  expect(log).toEqual(['0 a with agent 0', '2 b waits', '10 a done', '10 b with agent 0', '20 b done']);
});

test('an arrival comes before a timeout: the newcomer finds the place still taken', () => {
  const { log } = watch(plainDesk(1, { work: always(100), waitingPlaces: 1, patience: always(8) }), [0, 2, 10]);
  expect(log.slice(0, 4)).toEqual(['0 a with agent 0', '2 b waits', '10 c turned away', '10 b left']);
});

test('an arrival comes before a stage change: the idle agent of the next stage is not yet theirs', () => {
  const model = desk(
    [
      { work: always(100), servedBy: [[0, 0, 0]], laterStages: [{ afterS: 8, servedBy: [[1, 0, 0]] }] },
      { work: always(100), servedBy: [[1, 0, 0]] },
    ],
    [{ agents: 1 }, { agents: 1 }],
  );
  const { log } = watch(model, [0, 2, [10, 1]]);
  expect(log.slice(0, 4)).toEqual(['0 a with agent 0', '2 b waits in 0', '10 c with agent 1', '10 b waits in 0, stage 1']);
});

test('a stage change comes before a timeout of another contact', () => {
  const model = desk(
    [
      { work: always(100), patience: always(8), servedBy: [[0, 0, 0]] },
      { work: always(100), servedBy: [[0, 0, 0]], laterStages: [{ afterS: 4, servedBy: [[1, 0, 0]] }] },
    ],
    [{ agents: 1 }, { agents: 1 }],
  );
  const { log } = watch(model, [0, 2, [6, 1]]);
  expect(log.slice(0, 5)).toEqual(['0 a with agent 0', '2 b waits in 0', '6 c waits in 1', '10 c with agent 1', '10 b left']);
});

test('the end of a shift comes before a finish: the agent takes nothing new', () => {
  const { log } = watch(withShifts(plainDesk(1), [[0, 0, 10]]), [0, 5]);
  expect(log).toEqual(['0 a with agent 0', '5 b waits', '10 a done']);
});

test('the end of one shift comes before the start of another, and both before an arrival', () => {
  const model = withShifts(plainDesk(2), [
    [0, 0, 10],
    [1, 10, 900],
  ]);
  expect(watch(model, [10]).log).toEqual(['10 a with agent 1', '20 a done']);
});

test('a break that falls due comes before a finish: the agent takes it at once', () => {
  const { log, agentLog } = watch(withShifts(plainDesk(1), [[0, 0, 900, [10, 5]]]), [0, 5]);
  expect(log).toEqual(['0 a with agent 0', '5 b waits', '10 a done', '15 b with agent 0', '25 b done']);
  expect(agentLog.slice(1, 3)).toEqual(['10 agent 0 break due', '10 agent 0 on break']);
});

test('the end of a break comes before an arrival', () => {
  const { log } = watch(withShifts(plainDesk(1), [[0, 0, 900, [10, 5]]]), [15]);
  expect(log).toEqual(['15 a with agent 0', '25 a done']);
});

test('twelve arrivals at one instant are served in the order in which they came', () => {
  const { log } = watch(plainDesk(1), new Array<number>(12).fill(3));
  const order = log.filter((line) => line.includes('with agent')).map((line) => line.split(' ')[1]);
  expect(order.join('')).toBe('abcdefghijkl');
});

const patientFor8 = { patience: always(8) };

test('whatever frees an agent comes before a timeout: the start of a shift, the end of a break, the end of an outage', () => {
  const answered = ['2 a waits', '10 a with agent 0', '20 a done'];
  expect(watch(withShifts(plainDesk(1, patientFor8), [[0, 10, 900]]), [2]).log).toEqual(answered);
  expect(watch(withShifts(plainDesk(1, patientFor8), [[0, 0, 900, [1, 9]]]), [2]).log).toEqual(answered);
  const routing = { id: 'routing', what: { kind: 'routing' as const }, windowsS: [{ fromS: 1, toS: 10 }], random: null, dataLoss: null };
  expect(watch({ ...plainDesk(1, patientFor8), outages: [routing] }, [2]).log).toEqual(answered);
});

test('the end of a break comes before a timeout also when it is that of a spell, or of the way of who was called in', () => {
  const spells = { notReady: { gap: always(1), length: always(9) } };
  expect(watch(withGroup(plainDesk(1, patientFor8), 0, spells), [2]).log.slice(0, 2)).toEqual(['2 a waits', '10 a with agent 0']);
  const callIn = { id: 'home', queues: [0], whenWaiting: 1, agents: [0], size: 1, delay: always(5), stayS: 100 };
  const home = { ...withShifts(plainDesk(1, patientFor8, { intervalS: 5 }), []), callIns: [callIn] };
  expect(watch(home, [2]).log).toEqual(['2 a waits', '10 a with agent 0', '20 a done']);
});

test('of two whose patience ends as one agent frees, the first in line is answered and the other leaves', () => {
  const { log, tallies } = watch(plainDesk(1, patientFor8), [0, 2, 2]);
  expect(log).toEqual(['0 a with agent 0', '2 b waits', '2 c waits', '10 a done', '10 b with agent 0', '10 c left', '20 b done']);
  expect([tallies.queue(0, 'answered'), tallies.queue(0, 'abandoned')]).toEqual([2, 1]);
});

test('who is answered at the very end of the patience does not leave later: the timer is that of the work', () => {
  const { log, tallies } = watch(plainDesk(1, { work: always(8), patience: always(8) }), [0, 0]);
  expect(log).toEqual(['0 a with agent 0', '0 b waits', '8 a done', '8 b with agent 0', '16 b done']);
  expect([tallies.queue(0, 'answered'), tallies.queue(0, 'abandoned')]).toEqual([2, 0]);
});

test('without patience: answered by who is free at this instant, else gone at this instant', () => {
  expect(watch(plainDesk(1, { patience: always(0) }), [0, 0, 10]).log).toEqual(['0 a with agent 0', '0 b waits', '0 b left', '10 a done', '10 c with agent 0', '20 c done']);
});

test('a stage comes before the own timeout: the agent of the next stage is theirs; without one they leave at this instant', () => {
  const model = (agents: number): CentreModel =>
    desk([{ work: always(100), ...patientFor8, servedBy: [[0, 0, 0]], laterStages: [{ afterS: 8, servedBy: [[1, 0, 0]] }] }], [{ agents: 1 }, { agents }]);
  expect(watch(model(1), [0, 2]).log.slice(1, 3)).toEqual(['2 b waits', '10 b with agent 1']);
  expect(watch(model(0), [0, 2]).log.slice(1, 4)).toEqual(['2 b waits', '10 b waits, stage 1', '10 b left']);
});

test('a transfer is routed before the agent who hands over is free: it goes to another one, though that one comes second', () => {
  const first = { work: always(10), servedBy: [[0, 0, 0]] as const, handling: { transfers: [{ queue: 1, probability: 1 }] } };
  const model = desk([first, { work: always(10), servedBy: [[0, 0, 0], [1, 1, 0]] }], [{ agents: 1 }, { agents: 1 }]);
  expect(watch(model, [0]).log).toEqual(['0 a with agent 0', '10 a with agent 1, leg 2', '20 a done']);
  expect(watch(withShifts(model, [[0, 0, 900]]), [0]).log).toEqual(['0 a with agent 0', '10 a with agent 0, leg 2', '20 a done']);
});

test('an agent who frees and a patience that ends: answered exactly if the one is not after the other', () => {
  const second = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(second, second, fc.integer({ min: 0, max: 20 }), (workS, patienceS, atS) => {
      const { tallies } = watch(plainDesk(1, { work: always(workS), patience: always(patienceS) }), [0, atS]);
      expect(tallies.queue(0, 'abandoned')).toBe(atS + patienceS < workS ? 1 : 0);
    }),
    { numRuns: 60 },
  );
});

test('many customers: with patience exactly as long as the work of the one before, nobody in a queue of one gives up', () => {
  // The waiting place is free only once the one before has begun, whose work ends no later than this patience.
  const model = desk([{ perHour: 600, work: always(10), patience: always(10), waitingPlaces: 1 }], [{ agents: 1 }], { horizonS: 100_000 });
  const tallies = replicate(model, 1);
  expect(tallies.queue(0, 'blocked')).toBeGreaterThan(1000);
  expect(tallies.queue(0, 'abandoned')).toBe(0);
});
