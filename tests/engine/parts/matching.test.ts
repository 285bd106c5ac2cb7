import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { watch } from './event-log.ts';
import type { Customer } from './event-log.ts';
import { always, desk, withShifts } from './small-desk.ts';

const work = always(10);
/** Who got an agent, in order: 'c agent 0'. */
const answers = (log: readonly string[]): string[] =>
  log.filter((line) => line.includes(' with agent')).map((line) => line.replace(/^\S+ (\w) with /, '$1 '));

test('a contact takes the longest idle agent', () => {
  const model = withShifts(desk([{ work }], [{ agents: 3 }]), [
    [0, 30, 900],
    [1, 10, 900],
    [2, 20, 900],
  ]);
  expect(answers(watch(model, [40, 41, 42, 60]).log)).toEqual(['a agent 1', 'b agent 2', 'c agent 0', 'd agent 1']);
});

test('agents idle since the same instant are taken in the order of their ids', () => {
  expect(answers(watch(desk([{ work }], [{ agents: 3 }]), [40, 41, 42]).log)).toEqual(['a agent 0', 'b agent 1', 'c agent 2']);
});

test('a contact takes the group with the lower rank first, however long the others have been idle', () => {
  const model = desk(
    [{ work, servedBy: [[0, 2, 0], [1, 1, 0]] }],
    [{ agents: 1 }, { agents: 1 }],
  );
  expect(answers(watch(model, [5, 6, 30]).log)).toEqual(['a agent 1', 'b agent 0', 'c agent 1']);
});

test('groups of one rank are one pool: the longest idle agent of either', () => {
  const model = withShifts(desk([{ work }], [{ agents: 1 }, { agents: 1 }]), [
    [0, 20, 900],
    [1, 10, 900],
  ]);
  expect(answers(watch(model, [40, 41]).log)).toEqual(['a agent 1', 'b agent 0']);
});

test('a freed agent takes the contact with the lower rank, however long the others have waited', () => {
  const model = desk([{ work, servedBy: [[0, 0, 2]] }, { work, servedBy: [[0, 0, 1]] }], [{ agents: 1 }]);
  const customers: Customer[] = [[1, 0], [2, 0], [9, 1]];
  expect(answers(watch(model, customers).log)).toEqual(['a agent 0', 'c agent 0', 'b agent 0']);
});

test('among contacts of one rank the longest wait goes first, whatever its queue', () => {
  const model = desk([{ work }, { work }], [{ agents: 1 }]);
  const customers: Customer[] = [[1, 0], [2, 1], [3, 0], [4, 1]];
  expect(answers(watch(model, customers).log)).toEqual(['a agent 0', 'b agent 0', 'c agent 0', 'd agent 0']);
});

test('a priority customer starts with 90 s: ahead of who came up to 90 s before, behind who came earlier', () => {
  const model = desk([{ work: always(200) }, { work: always(200), creditS: 90 }], [{ agents: 1 }]);
  const customers: Customer[] = [[0, 0], [10, 0], [19, 0], [21, 0], [110, 1]];
  expect(answers(watch(model, customers).log).join()).toBe('a agent 0,b agent 0,c agent 0,e agent 0,d agent 0');
});

test('a wait that counts double overtakes', () => {
  const model = desk([{ work: always(100) }, { work: always(100) }], [{ agents: 1 }]);
  const ageing = { ...model, queues: model.queues.map((queue, q) => ({ ...queue, ageing: q === 1 ? 2 : 1 })) };
  // At 100 the contacts have waited 90 and 40: 90 against 2 x 40. At 200: 190 against 2 x 140.
  expect(answers(watch(ageing, [[0, 0], [10, 0], [60, 1]]).log)).toEqual(['a agent 0', 'b agent 0', 'c agent 0']);
  expect(answers(watch(ageing, [[0, 0], [10, 0], [50, 1]]).log)).toEqual(['a agent 0', 'c agent 0', 'b agent 0']);
});

test('K chats at once; the K+1st waits', () => {
  const { log, tallies } = watch(desk([{ work }], [{ agents: 1, slots: 3 }]), [1, 2, 3, 4]);
  expect(log).toEqual([
    '1 a with agent 0',
    '2 b with agent 0',
    '3 c with agent 0',
    '4 d waits',
    '11 a done',
    '11 d with agent 0',
    '12 b done',
    '13 c done',
    '21 d done',
  ]);
  expect([tallies.team(0, 'busyS'), tallies.team(0, 'contactS')]).toEqual([20, 40]);
});

test('chats go to the least loaded agent, then to the one who has stood at that load longest', () => {
  const { log } = watch(desk([{ work: always(100) }], [{ agents: 2, slots: 2 }]), [1, 2, 3, 4]);
  expect(answers(log)).toEqual(['a agent 0', 'b agent 1', 'c agent 0', 'd agent 1']);
});

test('load is compared as a share of the capacity when groups differ', () => {
  const { log } = watch(desk([{ work: always(100) }], [{ agents: 1, slots: 2 }, { agents: 1, slots: 4 }]), [1, 2, 3, 4, 5, 6]);
  expect(answers(log)).toEqual(['a agent 0', 'b agent 1', 'c agent 1', 'd agent 0', 'e agent 1', 'f agent 1']);
});

test('a phone call takes the whole agent, a chat half of one: a call waits until both hands are free', () => {
  const model = desk([{ work }, { work }], [{ agents: 1, slots: 2 }]);
  const blended = { ...model, groups: model.groups.map((group) => ({ ...group, unitsOfQueue: [2, 1] })) };
  const { log } = watch(blended, [[1, 1], [2, 0], [20, 0], [21, 1]]);
  expect(log).toEqual([
    '1 a with agent 0',
    '2 b waits in 0',
    '11 a done',
    '11 b with agent 0',
    '20 c waits in 0',
    '21 b done',
    '21 c with agent 0',
    '21 d waits in 1',
    '31 c done',
    '31 d with agent 0',
    '41 d done',
  ]);
});

test('a reserved agent stays idle for others: the second queue may take an agent only while another remains', () => {
  const model = desk([{ work: always(100) }, { work: always(100) }], [{ agents: 2 }]);
  const reserved = {
    ...model,
    queues: model.queues.map((queue, q) => ({ ...queue, stages: queue.stages.map((stage) => ({ ...stage, minIdle: [q] })) })),
  };
  const { log } = watch(reserved, [[1, 1], [2, 1], [3, 0]]);
  expect(log.slice(0, 5)).toEqual([
    '1 a with agent 0',
    '2 b waits in 1',
    '3 c with agent 1',
    '101 a done',
    '103 c done',
  ]);
  expect(log[5]).toBe('103 b with agent 1');
});

test('a group that may not serve a queue leaves its contacts waiting', () => {
  const model = desk([{ work, servedBy: [[0, 0, 0]] }, { work, servedBy: [[1, 0, 0]] }], [{ agents: 1 }, { agents: 1 }]);
  expect(watch(model, [[1, 0], [2, 0]]).log.slice(0, 2)).toEqual(['1 a with agent 0', '2 b waits in 0']);
});

test('with several slots the reserve stays idle while a busy colleague with room takes more', () => {
  const reserve = (agents: number): CentreModel => {
    const model = desk([{ work: always(100) }], [{ agents, slots: 2 }]);
    return { ...model, queues: model.queues.map((queue) => ({ ...queue, stages: queue.stages.map((s) => ({ ...s, minIdle: [1] })) })) };
  };
  expect(answers(watch(reserve(2), [1, 2]).log)).toEqual(['a agent 0', 'b agent 0']);
  // c waits: agent 0 is full and agent 1 is the reserve.
  expect(watch(reserve(2), [1, 2, 3]).log.slice(2, 5)).toEqual(['3 c waits', '101 a done', '101 c with agent 0']);
});

test('an agent who comes on duty as the reserve lets a busy colleague take who waits', () => {
  const model = desk([{ work: always(100) }, { work: always(100) }], [{ agents: 2, slots: 2 }]);
  const reserved = {
    ...withShifts(model, [
      [0, 0, 900],
      [1, 50, 900],
    ]),
    queues: model.queues.map((queue, q) => ({ ...queue, stages: queue.stages.map((s) => ({ ...s, minIdle: [q] })) })),
  };
  const { log } = watch(reserved, [[1, 0], [2, 1]]);
  expect(log.slice(0, 3)).toEqual(['1 a with agent 0', '2 b waits in 1', '50 b with agent 0']);
});

test('equal scores go to the longer wait', () => {
  const model = desk([{ work: always(200), creditS: 90 }, { work: always(200) }], [{ agents: 1 }]);
  expect(answers(watch(model, [[0, 0], [10, 1], [100, 0]]).log)).toEqual(['a agent 0', 'b agent 0', 'c agent 0']);
});
