/** A bot as a system (M23, M94): so many sessions at a time, and taken off after too many wrong answers. */
import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { Law } from '../../../engine/model/law.ts';
import type { BotModel, BotPoolModel } from '../../../engine/model/self-service-model.ts';
import { exponential } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { always, desk } from './small-desk.ts';

/** Two queues whose bots share a pool; everybody meets the bot for 40 seconds if it can be had. */
function pooled(pool: Partial<BotPoolModel>, bot: Partial<BotModel> = {}): CentreModel {
  const queue = { work: always(10), bot: { adoption: 1, session: always(40), containedTruly: 1, pool: 0, ...bot } };
  return { ...desk([queue, queue], [{ agents: 2 }]), botPools: [{ id: 'pool', mostSessions: Infinity, suspension: null, ...pool }] };
}

test('with every session taken the next customer goes to the queue; a session that ends makes room', () => {
  const { log, tallies } = watch(pooled({ mostSessions: 1 }), [1, 2, 42]);
  expect(log).toEqual(['1 a with the bot', '2 b with agent 0', '12 b done', '41 a done', '42 c with the bot', '82 c done']);
  expect((['botOffered', 'botRefused', 'offered', 'botHandedOver'] as const).map((field) => tallies.queue(0, field))).toEqual([2, 1, 1, 0]);
});

test('the sessions of a pool are shared by the bots of all its queues', () => {
  const { log, tallies } = watch(pooled({ mostSessions: 2 }), [[1, 0], [2, 1], [3, 1], [4, 0]]);
  expect(log.slice(0, 4)).toEqual(['1 a with the bot', '2 b with the bot', '3 c with agent 0', '4 d with agent 1']);
  expect([tallies.queue(0, 'botRefused'), tallies.queue(1, 'botRefused')]).toEqual([1, 1]);
});

test('who ends one session and begins the next at the same instant finds it free', () => {
  expect(watch(pooled({ mostSessions: 1 }), [1, 41]).log).toEqual(['1 a with the bot', '41 a done', '41 b with the bot', '81 b done']);
});

test('whom the bot cannot take has not been handed over by it', () => {
  const { tallies } = watch(pooled({ mostSessions: 0 }), [1, 2]);
  expect((['botOffered', 'botRefused', 'botHandedOver', 'offered', 'answered'] as const).map((field) => tallies.queue(0, field))).toEqual([
    0, 2, 0, 2, 2,
  ]);
});

test('after too many wrong answers the bot is taken off: customers go to the queue, sessions under way go on', () => {
  const suspension = { wrongShare: 0.5, sessions: 2, forS: 100 };
  const { log } = watch(pooled({ suspension }, { containedTruly: 0, containedFalsely: 1 }), [1, 5, 30, 50, 144, 145]);
  expect(log).toEqual([
    '1 a with the bot',
    '5 b with the bot',
    '30 c with the bot',
    '41 a done',
    // Two of two were wrong: off until 145.
    '45 b done',
    '50 d with agent 0',
    '60 d done',
    '70 c done',
    '144 e with agent 1',
    '145 f with the bot',
    '154 e done',
    '185 f done',
  ]);
});

test('hand-overs and true answers are no wrong answers', () => {
  const suspension = { wrongShare: 0, sessions: 1, forS: 1000 };
  const isRefused = (bot: Partial<BotModel>): number => watch(pooled({ suspension }, bot), [1, 100]).tallies.queue(0, 'botRefused');
  expect(isRefused({ containedTruly: 1 })).toBe(0);
  expect(isRefused({ containedTruly: 0 })).toBe(0);
  expect(isRefused({ containedTruly: 0, misread: [{ queue: 1, probability: 1 }] })).toBe(0);
  expect(isRefused({ containedTruly: 0, containedFalsely: 1 })).toBe(1);
});

test.each<[string, Law]>([
  ['of one length', always(120)],
  ['exponential', exponential(120)],
])('the share refused is what Erlang B says, sessions being %s', (_, session) => {
  // Two sessions at a time on average, three places: B = (8/6) / (1 + 2 + 4/2 + 8/6).
  const model: CentreModel = {
    ...desk([{ perHour: 60, patience: always(0), work: always(1), bot: { adoption: 1, session, containedTruly: 1, pool: 0 } }], [{ agents: 3 }], {
      horizonS: 72_000,
      leadInS: 7200,
    }),
    botPools: [{ id: 'pool', mostSessions: 3, suspension: null }],
  };
  const runs = 30;
  const tallies = replicate(model, runs);
  const shares = Array.from({ length: runs }, (__, r) => tallies.queue(0, 'botRefused', r) / tallies.queue(0, 'cases', r));
  const mean = shares.reduce((sum, share) => sum + share, 0) / runs;
  const deviation = Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (runs - 1));
  expect(deviation).toBeLessThan(0.02);
  expect(Math.abs(mean - 4 / 19)).toBeLessThan((4 * deviation) / Math.sqrt(runs));
});
