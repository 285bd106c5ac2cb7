import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import type { ChatModel } from '../../../engine/model/process-model.ts';
import { exponential } from '../../theory/queueing-model.ts';
import type { QueueSketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import type { Customer } from './event-log.ts';
import { expectShare, expectSum } from './many-customers.ts';
import { always, desk, withShifts } from './small-desk.ts';
import { tallied } from './tallied.ts';

const NEVER = { kind: 'never' } as const;

/** One agent with room for two chats of 100 seconds of work at the pace given. */
const sharing = (pace: readonly number[], queue: QueueSketch = {}): CentreModel =>
  desk([{ work: always(100), ...queue }], [{ agents: 1, slots: pace.length, pace }]);

/** Chats in turns with the customer thinking for twenty seconds in between; the agent has room for two, each at full pace. */
function inTurns(chat: Partial<ChatModel>, workS: number, more: Partial<HandlingModel> = {}, slots = 2): CentreModel {
  const handling = { ...more, chat: { turns: 1, thinking: always(20), replyPatience: NEVER, ...chat } };
  return desk([{ work: always(workS), handling }], [{ agents: 1, slots }]);
}

test('two chats share the agent: what is left of each goes on at the pace for two, and at full pace again when one is over', () => {
  // a has 50 left at 50, b 50 when a is done.
  const { log, tallies } = watch(sharing([1, 0.5]), [0, 50]);
  expect(log).toEqual(['0 a with agent 0', '50 b with agent 0', '150 a done', '200 b done']);
  expect(tallies.queue(0, 'handleS')).toBe(150 + 150);
  expect(watch(sharing([1, 0.8]), [0, 50]).log.slice(2)).toEqual(['112.5 a done', '162.5 b done']);
});

test('who finds all of an agent taken waits until a chat is over', () => {
  const { log } = watch(sharing([1, 0.5]), [0, 50, 60]);
  expect(log.slice(2)).toEqual(['60 c waits', '150 a done', '150 c with agent 0', '250 b done', '300 c done']);
});

test('a chat in turns: the customer thinks between the replies, and the whole time is the handling time', () => {
  const { log, tallies } = watch(inTurns({ turns: 3 }, 30), [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a thinks', '31 a with agent 0', '41 a thinks', '61 a with agent 0', '71 a done']);
  expect(tallied(tallies, 0, 'handleS', 'completed', 'resolved')).toEqual([70, 1, 1]);
});

test('a thinking customer holds a slot and not the agent', () => {
  const { log, tallies } = watch(inTurns({ turns: 2 }, 20, {}, 1), [1, 5]);
  expect(log).toEqual([
    '1 a with agent 0',
    '5 b waits',
    '11 a thinks',
    '31 a with agent 0',
    '41 a done',
    '41 b with agent 0',
    '51 b thinks',
    '71 b with agent 0',
    '81 b done',
  ]);
  expect([tallies.team(0, 'busyS'), tallies.team(0, 'contactS')]).toEqual([40, 80]);
});

test('only chats that need the agent slow each other down', () => {
  const model = desk(
    [{ work: always(20), handling: { chat: { turns: 2, thinking: always(15), replyPatience: NEVER } } }],
    [{ agents: 1, slots: 2, pace: [1, 0.5] }],
  );
  // b's turns fall into a's thinking until a is back at 26, when each has a turn to do.
  const { log } = watch(model, [1, 11]);
  expect(log).toEqual([
    '1 a with agent 0',
    '11 a thinks',
    '11 b with agent 0',
    '21 b thinks',
    '26 a with agent 0',
    '36 a done',
    '36 b with agent 0',
    '46 b done',
  ]);
  // c comes at 28, while a has 8 seconds left: 16 at half pace, then 2 of c's turn at full pace.
  expect(watch(model, [1, 28]).log.slice(3)).toEqual(['28 b with agent 0', '44 a done', '46 b thinks', '61 b with agent 0', '71 b done']);
});

test('a break due during a chat starts when the last chat ends, not while a customer thinks', () => {
  const { log, agentLog } = watch(withShifts(inTurns({ turns: 2 }, 20), [[0, 0, 500, [15, 30]]]), [1, 5, 50]);
  expect(log.filter((line) => / c |done/.test(line))).toEqual(['41 a done', '45 b done', '50 c waits', '75 c with agent 0', '85 c thinks', '105 c with agent 0', '115 c done']);
  expect(agentLog.slice(1, 4)).toEqual(['15 agent 0 break due', '45 agent 0 on break', '75 agent 0 on duty']);
});

test('an agent whose shift ends while a customer thinks stays until the chat is over', () => {
  const { log, agentLog } = watch(withShifts(inTurns({ turns: 2 }, 20), [[0, 0, 15]]), [1, 20]);
  expect(log).toEqual(['1 a with agent 0', '11 a thinks', '20 b waits', '31 a with agent 0', '41 a done']);
  expect(agentLog).toEqual(['0 agent 0 on duty', '15 agent 0 finishes', '41 agent 0 off duty']);
});

test('a customer waits so long for a reply and no longer: the chat is over, answered and unresolved', () => {
  const { log, tallies } = watch(inTurns({ replyPatience: always(29) }, 30), [1]);
  expect(log).toEqual(['1 a with agent 0', '30 a done']);
  expect(tallied(tallies, 0, 'answered', 'leftChat', 'completed', 'unresolved', 'resolved', 'handleS')).toEqual([1, 1, 1, 1, 0, 29]);
  const replied = watch(inTurns({ replyPatience: always(30) }, 30), [1]).tallies;
  expect(tallied(replied, 0, 'leftChat', 'resolved')).toEqual([0, 1]);
});

test('patience starts anew with every turn', () => {
  expect(watch(inTurns({ turns: 3, replyPatience: always(12) }, 30), [1]).tallies.queue(0, 'leftChat')).toBe(0);
});

test('a customer is lost because the agent has too many chats, and the other goes on at full pace', () => {
  const chat = { turns: 1, thinking: always(0), replyPatience: always(120) };
  const { log } = watch(sharing([1, 0.5], { handling: { chat } }), [0, 50]);
  // a would be done at 150 and leaves at 120; b has 65 left by then, and patience until 170.
  expect(log.slice(2)).toEqual(['120 a done', '170 b done']);
});

test('whoever leaves the chat may come back', () => {
  const back = { returnProbability: 1, returnDelay: always(60) };
  const { log } = watch(inTurns({ replyPatience: always(29) }, 30, back), [1]);
  expect(log.slice(0, 3)).toEqual(['1 a with agent 0', '30 a will be back', '90 a with agent 0']);
});

test('tasks have no customer who would write, or lose patience', () => {
  const chat = { turns: 2, thinking: always(20), replyPatience: always(5) };
  const model = desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: { expert: { share: 1, queue: 1 } } },
      { work: always(30), servedBy: [[1, 0, 0]], handling: { chat } },
    ],
    [{ agents: 1 }, { agents: 1, slots: 2, pace: [1, 0.5] }],
  );
  const { log, tallies } = watch(model, [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a on hold', '41 a with agent 0', '41 a done']);
  expect(tallies.queue(1, 'leftChat')).toBe(0);
});

test('work in progress keeps what it began as when agents share their time from another week on', () => {
  const plain = desk([{ work: always(100) }], [{ agents: 1, slots: 2 }], { horizonS: 200, weeks: 2 });
  const groups = plain.groups.map((group) => ({ ...group, pace: [1, 0.5] }));
  const week = plain.weeks[0]!;
  const { log } = watch({ ...plain, weeks: [week, { ...week, groups }] }, [120, 150, 210]);
  expect(log.slice(2)).toEqual(['210 c waits', '220 a done', '220 c with agent 0', '250 b done', '320 c done']);
});

test('a new pace from a week on holds from the next change on: what was done before stays done', () => {
  const plain = desk([{ work: always(100) }, { work: always(150) }], [{ agents: 1, slots: 2, pace: [1, 0.8] }], { horizonS: 200, weeks: 2 });
  const groups = plain.groups.map((group) => ({ ...group, pace: [1, 0.4] }));
  const week = plain.weeks[0]!;
  const { log } = watch({ ...plain, weeks: [week, { ...week, groups }] }, [150, [150, 1]]);
  // Both go on at 0.8 until a is done; then b has 50 seconds of work left, alone.
  expect(log.filter((line) => line.endsWith('done'))).toEqual(['275 a done', '325 b done']);
});

/** One agent who takes chats first come, first served, worked out step by step. */
function finishTimes(comeS: readonly number[], workS: readonly number[], pace: readonly number[]): number[] {
  const left = [...workS];
  const line: number[] = [];
  const doneS: number[] = [];
  let [inHand, nowS, next]: [number[], number, number] = [[], 0, 0];
  while (next < comeS.length || inHand.length > 0) {
    const speed = pace[inHand.length - 1] ?? 1;
    const untilDoneS = Math.min(...inHand.map((i) => left[i]! / speed));
    const untilNextS = (comeS[next] ?? Infinity) - nowS;
    const stepS = Math.min(untilDoneS, untilNextS);
    nowS += stepS;
    for (const i of inHand) if ((left[i]! -= stepS * speed) < 1e-9) doneS[i] = nowS;
    if (untilNextS <= stepS) line.push(next++);
    inHand = inHand.filter((i) => doneS[i] === undefined);
    while (line.length > 0 && inHand.length < pace.length) inHand.push(line.shift()!);
  }
  return doneS;
}

test('any chats of any length at any pace: done when sharing says so', () => {
  const customers = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat(1)), { minLength: 1, maxLength: 15, selector: ([atS]) => atS })
    .map((list) => list.sort((a, b) => a[0] - b[0]));
  const paces = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, 0.7, 0.4)).map(([slots, less]) => Array.from({ length: slots }, (_, k) => less ** k));
  fc.assert(
    fc.property(customers, paces, (list: Customer[], pace) => {
      const model = desk([{ work: always(30) }, { work: always(70) }], [{ agents: 1, slots: pace.length, pace }], { horizonS: 9000 });
      const asSeen = watch(model, list).log.filter((line) => line.endsWith('done')).map((line) => line.split(' '));
      const comeS = list.map((customer) => (customer as readonly number[])[0]!);
      const workS = list.map((customer) => ((customer as readonly number[])[1] === 0 ? 30 : 70));
      const expectedS = finishTimes(comeS, workS, pace);
      for (const [doneS, name] of asSeen) expect(Number(doneS)).toBeCloseTo(expectedS[name!.charCodeAt(0) - 97]!, 6);
      expect(asSeen.length).toBe(list.length);
    }),
    { numRuns: 60 },
  );
});

test('an agent shared equally by all who come: the mean stay is that of processor sharing, whatever the work is like', () => {
  const [workS, load, runs] = [10, 0.5, 24];
  const pace = Array.from({ length: 60 }, (_, k) => 1 / (k + 1));
  const queue = { perHour: (3600 * load) / workS, work: always(workS) };
  const tallies = replicate(desk([queue], [{ agents: 1, slots: 60, pace }], { horizonS: 10_000, leadInS: 1000 }), runs);
  const means = Array.from({ length: runs }, (_, r) => tallies.queue(0, 'handleS', r) / tallies.queue(0, 'answered', r));
  const mean = means.reduce((sum, one) => sum + one) / runs;
  const variance = means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (runs - 1);
  expect(Math.abs(mean - workS / (1 - load))).toBeLessThan(4 * Math.sqrt(variance / runs));
});

test('many chats: work plus the pauses between turns; and each turn is another chance to lose the customer', () => {
  const [workS, turns, thinkingS, patienceS] = [30, 3, 15, 40];
  const many = (replyPatience: ChatModel['replyPatience']): CentreModel => {
    const handling = { chat: { turns, thinking: exponential(thinkingS), replyPatience } };
    return desk([{ perHour: 3600, work: always(workS), handling }], [{ agents: 200 }], { horizonS: 10_000 });
  };
  const patient = replicate(many(NEVER), 1);
  expectSum(patient.queue(0, 'handleS'), patient.queue(0, 'answered'), workS + 2 * thinkingS, Math.sqrt(2) * thinkingS);
  const impatient = replicate(many(exponential(patienceS)), 1);
  expectShare(impatient.queue(0, 'leftChat'), impatient.queue(0, 'answered'), 1 - Math.exp(-workS / patienceS));
});
