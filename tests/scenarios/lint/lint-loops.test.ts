import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import { endlessLoops, type WayOn } from '../../../scenarios/lint/lint-loops.ts';
import { calmFindings } from './calm-centre.ts';

const loops = (change: (centre: Centre) => void) =>
  calmFindings(['transferLoop', 'returnLoop'], (_, centre) => change(centre)).map(({ code, path, value }) => `${code} ${path} ${value}`);
const exponential = (meanS: number) => ({ law: 'exponential' as const, meanS });
/** Senior agents settle no more than others. */
const alike = ({ teams }: Centre) => (teams.levels[1]!.unresolvedFactor = 1);
const back = { resolution: 0, returnProbability: 1, returnDelay: exponential(40_000) };

test('transfers that go round for certain', () => {
  const transfers = (toBill: number) =>
    loops(({ process }) => {
      process.handling[0]!.transfers = [{ to: 'refund', probability: 1 }];
      process.handling[1]!.transfers = [{ to: 'bill', probability: toBill }];
    });
  expect(transfers(0.9)).toEqual([]);
  expect(transfers(1)).toEqual([
    'transferLoop plan.base: bill/chat bill/chat → refund/chat → bill/chat',
    'transferLoop plan.base: bill/phone bill/phone → refund/phone → bill/phone',
  ]);
});

test('a loop in some windows only, and one of a team that transfers less', () => {
  const inPeak = { id: 'peak', windows: ['peak'], reasons: ['refund'], work: exponential(300), resolution: 0.8, transfers: [{ to: 'refund', probability: 1 }] };
  expect(loops(({ process }) => process.handling.push(inPeak))).toEqual(['transferLoop plan.base: refund/phone refund/phone → refund/phone']);
  // Half of what the back office does of it ends there.
  expect(
    loops(({ process, teams }) => {
      process.handling.push(inPeak);
      teams.levels[1]!.transferFactor = 0.5;
    }),
  ).toEqual([]);
});

test('customers who always come back', () => {
  const allAlike = (about: object) =>
    loops((centre) => {
      alike(centre);
      Object.assign(centre.process.handling[0]!, back, about);
    });
  expect(allAlike({})).toEqual([
    'returnLoop plan.base: bill/chat bill/chat → bill/chat',
    'returnLoop plan.base: bill/phone bill/phone → bill/phone',
    'returnLoop plan.base: complaint/phone complaint/phone → complaint/phone',
  ]);
  expect(allAlike({ returnProbability: 0.99 })).toEqual([]);
  expect(allAlike({ resolution: 0.01 })).toEqual([]);
  // Those who settle half of what nobody else does are on duty at night.
  expect(loops(({ process }) => Object.assign(process.handling[0]!, back))).toEqual([]);
});

test('customers who come back by another channel, for ever', () => {
  const toChat = (share: number) =>
    loops((centre) => {
      const { process, customers } = centre;
      alike(centre);
      Object.assign(process.handling[0]!, { ...back, reasons: ['bill'] });
      process.handling.push({ ...process.handling[0]!, id: 'rest', reasons: ['complaint'], resolution: 1 });
      process.handling.push({ ...process.handling[0]!, id: 'chat', channels: ['chat'], resolution: 1 });
      customers.switches = [{ id: 'chat', channels: ['phone'], to: 'chat', share, recordFollows: 1 }];
    });
  // Sooner or later on the chat, where it ends.
  expect(toChat(0.1)).toEqual([]);
  expect(toChat(0)).toEqual(['returnLoop plan.base: bill/phone bill/phone → bill/phone']);
});

test('a bot that sends everybody away unsolved, and back', () => {
  const bot = (about: object) =>
    loops(({ selfService }) => (selfService.bots = [{ id: 'bot', reasons: ['bill'], channels: ['chat'], adoption: 1, containedTruly: 0, containedFalsely: 1, session: exponential(60), returnProbability: 1, returnDelay: exponential(7200), ...about }]));
  expect(bot({})).toEqual(['returnLoop plan.base: bill/chat bill/chat → bill/chat']);
  expect(bot({ containedFalsely: 0.9 })).toEqual([]);
  expect(bot({ containedFalsely: 0.9, containedTruly: 0.1 })).toEqual([]);
  expect(bot({ returnProbability: 0.9 })).toEqual([]);
});

const ways = fc
  .array(fc.record({ to: fc.array(fc.nat(5), { maxLength: 3 }), ends: fc.boolean() }), { minLength: 6, maxLength: 6 })
  .map((all) => all.map((way): WayOn => ({ to: way.to, ends: way.ends || way.to.length === 0 })));

test('law: from a loop nothing ends, however far it goes; from anything else that has an end in reach something may', () => {
  fc.assert(
    fc.property(ways, (all) => {
      // Can it end within so many steps? As many as there are places say all there is to say.
      let mayEnd = all.map(({ ends }) => ends);
      for (let step = 0; step < all.length; step++) mayEnd = all.map(({ to, ends }) => ends || to.some((next) => mayEnd[next]));
      const found = endlessLoops(all);
      for (const loop of found) for (const q of loop) expect(mayEnd[q]).toBe(false);
      // Whatever cannot end runs into one of the loops.
      const inLoops = new Set(found.flat());
      let runsIn = all.map((_, q) => inLoops.has(q));
      for (let step = 0; step < all.length; step++) runsIn = all.map(({ to }, q) => runsIn[q]! || to.some((next) => runsIn[next]));
      all.forEach((_, q) => {
        if (!mayEnd[q]) expect(runsIn[q]).toBe(true);
      });
    }),
    { numRuns: 500 },
  );
});
