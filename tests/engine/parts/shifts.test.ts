/** The roster (M61): who comes and who goes. What an agent does in between is in presence.test.ts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exponential } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectSum } from './many-customers.ts';
import { always, desk, plainDesk, withShifts } from './small-desk.ts';

const chat = { turns: 2, thinking: always(20), replyPatience: { kind: 'never' as const } };

test('of those whose shifts end together the idle go home and the busy finish', () => {
  const { log, agentLog } = watch(withShifts(plainDesk(2), [[0, 0, 50], [1, 0, 50]]), [45]);
  expect(log).toEqual(['45 a with agent 0', '55 a done']);
  expect(agentLog.slice(2)).toEqual(['50 agent 0 finishes', '50 agent 1 off duty', '55 agent 0 off duty']);
});

test('whoever comes at the instant at which the last shift ends finds nobody', () => {
  expect(watch(withShifts(plainDesk(1), [[0, 0, 50], [0, 80, 90]]), [50]).log).toEqual(['50 a waits', '80 a with agent 0', '90 a done']);
});

test('an agent with several contacts in hand finishes them all and is counted once', () => {
  const { log, agentLog, tallies } = watch(withShifts(desk([{ work: always(10) }], [{ agents: 1, slots: 3 }]), [[0, 0, 50]]), [44, 48, 52]);
  expect(log).toEqual(['44 a with agent 0', '48 b with agent 0', '52 c waits', '54 a done', '58 b done']);
  expect(agentLog).toEqual(['0 agent 0 on duty', '50 agent 0 finishes', '58 agent 0 off duty']);
  expect([tallies.team(0, 'staffedS'), tallies.team(0, 'finishingS')]).toEqual([50, 8]);
});

test('a chat is finished after the shift, with the customer thinking in between', () => {
  const { log, agentLog } = watch(withShifts(plainDesk(1, { handling: { chat } }), [[0, 0, 20]]), [10, 16]);
  expect(log).toEqual(['10 a with agent 0', '15 a thinks', '16 b waits', '35 a with agent 0', '40 a done']);
  expect(agentLog).toEqual(['0 agent 0 on duty', '20 agent 0 finishes', '40 agent 0 off duty']);
});

test('a break that falls due while a customer thinks waits for the end of the chat', () => {
  const { log, agentLog } = watch(withShifts(plainDesk(1, { handling: { chat } }), [[0, 0, 100, [20, 15]]]), [10, 41]);
  expect(log).toEqual(['10 a with agent 0', '15 a thinks', '35 a with agent 0', '40 a done', '41 b waits', '55 b with agent 0', '60 b thinks', '80 b with agent 0', '85 b done']);
  expect(agentLog.slice(1, 4)).toEqual(['20 agent 0 break due', '40 agent 0 on break', '55 agent 0 on duty']);
});

test('a transfer to those who have gone home waits for their next shift', () => {
  const model = desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: { transfers: [{ queue: 1, probability: 1 }] } },
      { work: always(10), servedBy: [[1, 0, 0]] },
    ],
    [{ agents: 1 }, { agents: 1 }],
  );
  const { log } = watch(withShifts(model, [[0, 0, 100], [1, 0, 15], [1, 60, 90]]), [8]);
  expect(log).toEqual(['8 a with agent 0', '18 a waits in 1', '60 a with agent 1, leg 2', '70 a done']);
});

test('adjoining spells keep the breaks of both, and contacts are taken across the seam', () => {
  const { log, agentLog } = watch(withShifts(plainDesk(1), [[0, 0, 50, [20, 5]], [0, 50, 100, [70, 5]]]), [45, 50]);
  expect(log).toEqual(['45 a with agent 0', '50 b waits', '55 a done', '55 b with agent 0', '65 b done']);
  expect(agentLog).toEqual([
    '0 agent 0 on duty',
    '20 agent 0 on break',
    '25 agent 0 on duty',
    '70 agent 0 on break',
    '75 agent 0 on duty',
    '100 agent 0 off duty',
  ]);
});

test('spells that adjoin over the turn of the week are one', () => {
  const { agentLog } = watch(withShifts(plainDesk(1, {}, { horizonS: 100, weeks: 2 }), [[0, 0, 30], [0, 80, 100]]), []);
  expect(agentLog).toEqual(['0 agent 0 on duty', '30 agent 0 off duty', '80 agent 0 on duty', '130 agent 0 off duty', '180 agent 0 on duty']);
});

test('a shift that reaches into the next week ends there; the first week begins with who came the night before', () => {
  const { agentLog } = watch(withShifts(plainDesk(1, {}, { horizonS: 100, weeks: 2 }), [[0, 90, 120]]), []);
  expect(agentLog).toEqual(['0 agent 0 on duty', '20 agent 0 off duty', '90 agent 0 on duty', '120 agent 0 off duty', '190 agent 0 on duty']);
});

const spell = fc.tuple(fc.nat(900), fc.integer({ min: 1, max: 400 })).map(([startS, lengthS]) => [0, startS, startS + lengthS] as const);

test('with nobody to serve, an agent is there for as long as any spell says, once', () => {
  fc.assert(
    fc.property(fc.array(spell, { maxLength: 5 }), (spells) => {
      const { tallies } = watch(withShifts(plainDesk(1), spells), []);
      // What reaches over the end of the week is there at its start too.
      const isThere = (second: number): boolean => spells.some(([, startS, endS]) => startS <= second && second < endS);
      const seconds = Array.from({ length: 1000 }, (_, second) => second).filter((second) => isThere(second) || isThere(second + 1000)).length;
      expect(tallies.team(0, 'staffedS')).toBeCloseTo(seconds, 6);
    }),
    { numRuns: 40 },
  );
});

test('many shifts: the work left over is that of an agent who is busy at the end, memoryless', () => {
  // One agent, no queue: busy with probability a / (1 + a) at the end of the shift (Erlang B), then for a whole mean.
  const [meanS, load] = [300, 2];
  const shift = desk([{ perHour: (3600 * load) / meanS, work: exponential(meanS), patience: always(0) }], [{ agents: 1 }], { horizonS: 7200 });
  const runs = 2000;
  const tallies = replicate(withShifts(shift, [[0, 0, 3600]]), runs);
  const busy = load / (1 + load);
  expectSum(tallies.team(0, 'finishingS'), runs, busy * meanS, meanS * Math.sqrt(busy * (2 - busy)));
});
