import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { queueTallyAt } from '../../../engine/record/tallies.ts';
import { exponential } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectSum } from './many-customers.ts';
import { always, desk, plainDesk, withShifts } from './small-desk.ts';
import { tallied, withGroup } from './tallied.ts';

/** Two intervals of 100 s; work that begins in the second takes 30 seconds, in the first 10. */
function slowerFrom100(): CentreModel {
  const model = plainDesk(1, {}, { horizonS: 200, intervalS: 100, windowOfInterval: [0, 1] });
  const weeks = model.weeks.map((week) => {
    const later = week.handling.map((handling) => ({ ...handling, work: always(30) }));
    return { ...week, otherHandling: { sets: [later], setOfInterval: [0, 1] } };
  });
  return { ...model, weeks };
}

const withAgents = (model: CentreModel, factors: readonly number[]): CentreModel => ({
  ...model,
  agents: model.agents.map((agent, a) => ({ ...agent, handleFactor: factors[a]! })),
});

test('agents of a group have paces of their own', () => {
  const { log } = watch(withAgents(withGroup(plainDesk(2), 0, { handleFactor: [2] }), [0.5, 1.5]), [1, 1]);
  expect(log.slice(2)).toEqual(['11 a done', '31 b done']);
});

test('the length of the work is that of the moment when it begins, not when the customer comes; what is in hand keeps it', () => {
  const { log } = watch(slowerFrom100(), [92, 93, 140]);
  // a began before 100 and lasts beyond; b came before and begins after.
  expect(log).toEqual(['92 a with agent 0', '93 b waits', '102 a done', '102 b with agent 0', '132 b done', '140 c with agent 0', '170 c done']);
});

test('waits and work count where the customer came, not where they passed', () => {
  const { shape, vectors } = watch(slowerFrom100(), [92, 93, 140]).tallies;
  const at = (windowClass: number, field: 'answered' | 'waitAnsweredS' | 'handleS'): number => vectors[0]![queueTallyAt(shape, 0, windowClass, 0, field)]!;
  expect([at(0, 'answered'), at(0, 'waitAnsweredS'), at(0, 'handleS')]).toEqual([2, 9, 40]);
  expect([at(1, 'answered'), at(1, 'waitAnsweredS'), at(1, 'handleS')]).toEqual([1, 0, 30]);
});

test('answered later than the due time is overdue, on any leg', () => {
  const model = desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: { transfers: [{ queue: 1, probability: 1 }] } },
      { work: always(10), servedBy: [[1, 0, 0]] },
    ],
    [{ agents: 1 }, { agents: 1 }],
  );
  const overdue = (dueS: number): number[] => {
    const due = { ...model, queues: model.queues.map((queue) => ({ ...queue, dueS })) };
    // Waits 9 s for the first desk and 80 for the second.
    const { tallies } = watch(withShifts(due, [[0, 10, 1000], [1, 100, 1000]]), [1]);
    return [tallies.queue(0, 'overdue'), tallies.queue(1, 'overdue')];
  };
  expect([8, 9, 79, 80].map(overdue)).toEqual([[1, 1], [0, 1], [0, 1], [0, 0]]);
});

test('waits and work of later legs are counted apart', () => {
  const handling = { transfers: [{ queue: 1, probability: 1 }] };
  const { tallies } = watch(desk([{ work: always(10), handling }, { work: always(5) }], [{ agents: 1 }]), [1, 2]);
  // The agent takes b at 11, a's second leg at 21, and b's at 26.
  expect(tallied(tallies, 0, 'answered', 'answeredAtOnce', 'waitAnsweredS', 'handleS')).toEqual([2, 1, 9, 20]);
  expect(tallied(tallies, 1, 'answered', 'laterAnswered', 'laterWaitS', 'laterHandleS')).toEqual([0, 2, 15, 10]);
});

test('a contact takes as much room as its queue asks for', () => {
  const model = withGroup(desk([{ work: always(10) }, { work: always(10) }], [{ agents: 1, slots: 3 }]), 0, { unitsOfQueue: [2, 1] });
  const { log } = watch(model, [1, 2, [3, 1], [4, 1]]);
  // a takes two of three; b does not fit, c does; at 11 a's room goes to b, at 13 c's to d.
  expect(log).toEqual([
    '1 a with agent 0',
    '2 b waits in 0',
    '3 c with agent 0',
    '4 d waits in 1',
    '11 a done',
    '11 b with agent 0',
    '13 c done',
    '13 d with agent 0',
    '21 b done',
    '23 d done',
  ]);
});

test('a customer brings the same work to every agent: twice the factor is twice the time, for each of them', () => {
  fc.assert(
    fc.property(fc.constantFrom(0.25, 0.5, 2, 3), (factor) => {
      const handled = (handleFactor: number): string[] => {
        const { log } = watch(withGroup(desk([{ work: exponential(50) }], [{ agents: 5 }]), 0, { handleFactor: [handleFactor] }), [0, 0, 0, 0, 0]);
        return log.filter((line) => line.endsWith('done'));
      };
      const times = (lines: string[]): number[] => lines.map((line) => Number(line.split(' ')[0]));
      const [plain, other] = [handled(1), handled(factor)];
      expect(other.map((line) => line.split(' ')[1])).toEqual(plain.map((line) => line.split(' ')[1]));
      times(other).forEach((doneS, i) => expect(doneS / times(plain)[i]!).toBeCloseTo(factor, 12));
    }),
  );
});

test('many contacts: the mean work times the paces of group and agent', () => {
  const [meanS, group, agent] = [20, 1.4, 0.75];
  const plain = desk([{ perHour: 3600, work: exponential(meanS) }], [{ agents: 60 }], { horizonS: 10_000 });
  const tallies = replicate(withAgents(withGroup(plain, 0, { handleFactor: [group] }), new Array<number>(60).fill(agent)), 1);
  const expected = meanS * group * agent;
  expectSum(tallies.queue(0, 'handleS'), tallies.queue(0, 'answered'), expected, expected);
});
