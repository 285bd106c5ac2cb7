/** Deferred work that is there when a run begins (M16), with ages of its own. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareEngine } from '../../../engine/block-run.ts';
import type { CentreModel, OpeningStock } from '../../../engine/model/centre-model.ts';
import type { Law } from '../../../engine/model/law.ts';
import { OVERDUE, WAIT_ANSWERED_S } from '../../../engine/record/field-index.ts';
import { exponential } from '../../theory/queueing-model.ts';
import type { QueueSketch, Sketch } from '../../theory/queueing-model.ts';
import { arrivalsOf } from './arrivals-of.ts';
import { watch } from './event-log.ts';
import { expectSum } from './many-customers.ts';
import { always, desk, plainDesk, withShifts } from './small-desk.ts';
import { tallied } from './tallied.ts';

const stocked = (model: CentreModel, ...stock: readonly (readonly [queue: number, contacts: number, age: Law])[]): CentreModel => ({
  ...model,
  openingStock: stock.map(([queue, contacts, age]): OpeningStock => ({ queue, contacts, age })),
});
const oneAgent = (queue: QueueSketch = {}, more: Partial<Sketch> = {}): CentreModel => plainDesk(1, queue, more);

/** Only stock: nobody else comes, nobody serves. */
const alone = (contacts: number, age: Law, more: Partial<Sketch> = {}): CentreModel => stocked(desk([{}], [{ agents: 0 }], more), [0, contacts, age]);
const agesOf = (model: CentreModel, replication = 0): { name: string; ageS: number }[] =>
  arrivalsOf(model, replication).map(({ name, timeS }) => ({ name, ageS: -model.leadInS - timeS }));

/** Stock answered late: it is booked with what comes before the reported window. */
function overdueStock(model: CentreModel): number {
  const { simulation, gridLength } = prepareEngine(model, 'seed');
  simulation.start(0, new Float64Array(gridLength));
  while (!simulation.advance(1000));
  const { grid, layout } = simulation.run;
  return grid[layout.leadInRow * layout.queueWidth + OVERDUE]!;
}

test('agents begin with the stock: newcomers wait behind it', () => {
  const { log } = watch(stocked(oneAgent(), [0, 3, always(100)]), [5]);
  expect(log).toEqual(['5 a waits', '30 a with agent 0', '40 a done']);
});

test('stock is none of the reported contacts, but its work and its waiting from now on are reported', () => {
  const { tallies } = watch(stocked(oneAgent(), [0, 3, always(100)]), [5]);
  expect(tallied(tallies, 0, 'cases', 'offered', 'answered', 'completed', 'handleS', 'waitAnsweredS')).toEqual([1, 1, 1, 1, 10, 25]);
  // The second and third wait for 10 and 20 seconds, the newcomer for 25.
  expect([tallies.team(0, 'busyS'), tallies.queue(0, 'queueAreaS')]).toEqual([40, 55]);
});

test('stock has no patience, and takes no notice of how many places there are', () => {
  const impatient = stocked(withShifts(oneAgent({ patience: always(5), waitingPlaces: 1 }), [[0, 200, 900]]), [0, 3, always(100)]);
  const { log } = watch(impatient, [10, 230]);
  // At 230 the stock is done at this instant, and the agent is free.
  expect(log).toEqual(['10 a turned away', '230 b with agent 0', '240 b done']);
});

test('ages count: the stock of another queue goes first if it is older than who waits here, later if it is younger', () => {
  const both = [{ work: always(10) }, { work: always(10) }];
  const model = stocked(withShifts(desk(both, [{ agents: 1 }]), [[0, 20, 900]]), [1, 1, always(30)]);
  expect(watch(model, [5]).log[1]).toBe('30 a with agent 0');
  const younger = stocked(withShifts(desk(both, [{ agents: 1 }]), [[0, 20, 900]]), [0, 1, always(40)], [1, 1, always(30)]);
  expect(watch(younger, [[5, 1]]).log[1]).toBe('40 a with agent 0');
});

test('the oldest is served first, whatever order the ages are drawn in', () => {
  const { simulation, gridLength } = prepareEngine(alone(30, exponential(1000)), 'seed');
  simulation.start(0, new Float64Array(gridLength));
  const waited: number[] = [];
  for (let contact = simulation.run.lines[0]!.head; contact !== null; contact = contact.next) waited.push(-contact.enteredS);
  expect(waited.length).toBe(30);
  expect(waited).toEqual([...waited].sort((a, b) => b - a));
});

test('stock stands in the routing stage that it has waited for, and goes on to the next when that is due', () => {
  // After 50 seconds the agent of group 1 may help, who otherwise serves queue 1.
  const model = desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], laterStages: [{ afterS: 50, servedBy: [[1, 0, 0]] }] },
      { work: always(1), servedBy: [[1, 0, 0]] },
    ],
    [{ agents: 0 }, { agents: 1 }],
  );
  const log = (ageS: number): readonly string[] => watch(stocked(model, [0, 1, always(ageS)]), [[5, 1], [25, 1]]).log;
  expect(log(60)).toEqual(['5 a waits in 1', '10 a with agent 0', '11 a done', '25 b with agent 0', '26 b done']);
  expect(log(50)).toEqual(log(60));
  expect(log(30)).toEqual(['5 a with agent 0', '6 a done', '25 b waits in 1', '30 b with agent 0', '31 b done']);
});

test('due and overdue: the wait counts from before the run', () => {
  const due = (ageS: number): number => {
    const model = stocked(oneAgent(), [0, 3, always(ageS)]);
    return overdueStock({ ...model, queues: model.queues.map((queue) => ({ ...queue, dueS: 100 })) });
  };
  // Answered after 0, 10 and 20 seconds of the run; as late as due is not overdue.
  expect([due(0), due(80), due(85), due(95), due(100), due(101)]).toEqual([0, 0, 1, 2, 2, 3]);
});

test('with a lead-in the stock is there when that begins', () => {
  const { tallies } = watch(stocked(oneAgent({}, { leadInS: 15 }), [0, 3, always(100)]), [0]);
  // Of 30 seconds of work, 15 are in the lead-in.
  expect([tallies.team(0, 'busyS'), tallies.queue(0, 'waitAnsweredS')]).toEqual([25, 15]);
  expect(agesOf(alone(5, always(70), { leadInS: 40 })).map(({ ageS }) => ageS)).toEqual(new Array(5).fill(70));
});

test('each replication has ages of its own, each contact too', () => {
  const ages = (replication: number): number[] => agesOf(alone(20, exponential(100)), replication).map(({ ageS }) => ageS);
  expect(new Set([...ages(0), ...ages(1)]).size).toBe(40);
});

test('with more stock those who were there are there, as old as before', () => {
  const some = fc.nat(40);
  fc.assert(
    fc.property(some, some, (one, other) => {
      const more = new Map(agesOf(alone(Math.max(one, other), exponential(100))).map(({ name, ageS }) => [name, ageS]));
      const fewer = agesOf(alone(Math.min(one, other), exponential(100)));
      expect(fewer.map(({ name }) => more.get(name))).toEqual(fewer.map(({ ageS }) => ageS));
      expect(more.size).toBe(Math.max(one, other));
    }),
    { numRuns: 30 },
  );
});

test('much stock: ages have the mean and the spread of their law', () => {
  const ages = agesOf(alone(5000, exponential(3600))).map(({ ageS }) => ageS);
  expectSum(ages.reduce((sum, ageS) => sum + ageS, 0), ages.length, 3600, 3600);
  // Squares of an exponential: mean 2 m^2, variance 20 m^4.
  expectSum(ages.reduce((sum, ageS) => sum + ageS ** 2, 0), ages.length, 2 * 3600 ** 2, Math.sqrt(20) * 3600 ** 2);
});

test('queues with one rule share a line: the oldest stock is served first, whatever its queue', () => {
  const model = stocked(desk([{ work: always(10) }, { work: always(10) }], [{ agents: 1 }]), [0, 2, always(100)], [1, 2, always(5000)]);
  const { tallies } = watch(model, [5]);
  // The old ones keep the agent until 20, the others until 40.
  expect(tallies.queue(0, 'waitAnsweredS')).toBe(35);
  const { simulation, gridLength } = prepareEngine(model, 'seed');
  simulation.start(0, new Float64Array(gridLength));
  while (!simulation.advance(1000));
  const { grid, layout, queues } = simulation.run;
  const waits = queues.map(({ cellOffset }) => grid[layout.leadInRow * layout.queueWidth + cellOffset + WAIT_ANSWERED_S]);
  expect(waits).toEqual([120 + 130, 5000 + 5010]);
});
