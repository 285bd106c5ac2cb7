import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { prepareEngine, startBlock } from '../../engine/block-run.ts';
import type { CentreModel } from '../../engine/model/centre-model.ts';
import * as TraceKind from '../../engine/record/trace-kinds.ts';
import type { Trace } from '../../engine/record/trace.ts';
import { traceReplication } from '../../engine/trace-run.ts';
import { anyCentre } from './laws/furnished-centres.ts';
import { always, desk } from './parts/small-desk.ts';
import { bytesOf, replicate } from './run/replications.ts';

vi.setConfig({ testTimeout: 90_000 });

const MEGABYTE = 1_000_000;
const everybody = { kind: 'span', fromS: -Infinity, toS: Infinity } as const;

function traceOf(model: CentreModel, replication = 0, mostBytes = 50 * MEGABYTE): Trace {
  return traceReplication(prepareEngine(model, 'seed'), replication, everybody, mostBytes);
}

test('a trace changes no number, and leaves the engine as it was', () => {
  fc.assert(
    fc.property(anyCentre, (model) => {
      const engine = prepareEngine(model, 'seed');
      traceReplication(engine, 1, everybody, MEGABYTE);
      const block = startBlock(engine, 0, 2);
      while (!block.advance(1_000_000));
      expect(bytesOf(block.result())).toBe(bytesOf(replicate(model, 2).values));
    }),
    { numRuns: 25 },
  );
});

test('what a trace tells adds up to the tallies', () => {
  fc.assert(
    fc.property(anyCentre, (centre) => {
      const model = { ...centre, leadInS: 0, openingStock: [], ending: 'drain' as const };
      const trace = traceOf(model);
      // A leg is counted when it asks for an agent, all that comes before when the attempt comes; after the horizon is not reported.
      const counts = new Map<number, number>();
      const attemptS = trace.cases.map(() => NaN);
      for (let at = 0; at < trace.length; at++) {
        const { kind, timeS, case: of } = trace.event(at);
        if (kind === TraceKind.ARRIVES || kind === TraceKind.TRIES_AGAIN) attemptS[of] = timeS;
        const countedS = kind === TraceKind.ASKS ? timeS : attemptS[of]!;
        if (countedS < model.horizonS) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      const told = (kind: number): number => counts.get(kind) ?? 0;
      const found = replicate(model, 1);
      expect(told(TraceKind.ARRIVES)).toBe(found.total('cases'));
      expect(told(TraceKind.TRIES_AGAIN)).toBe(found.total('redials') + found.total('repeats'));
      expect(told(TraceKind.FINDS_CLOSED)).toBe(found.total('closed'));
      expect(told(TraceKind.MODULE_BEGINS)).toBe(found.total('moduleTried'));
      expect(told(TraceKind.BOT_BEGINS)).toBe(found.total('botOffered'));
      expect(told(TraceKind.BOT_REFUSES)).toBe(found.total('botRefused'));
      expect(told(TraceKind.ASKS)).toBe(found.total('offered') + found.total('laterOffered'));
      expect(trace.dropped).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test('every traced case begins, goes forward in time, and ends or is still inside', () => {
  fc.assert(
    fc.property(anyCentre, (centre) => {
      const trace = traceOf({ ...centre, leadInS: 0 });
      const last = trace.cases.map(() => -1);
      let previousS = -Infinity;
      for (let at = 0; at < trace.length; at++) {
        const { timeS, case: of, kind } = trace.event(at);
        expect(timeS).toBeGreaterThanOrEqual(previousS);
        previousS = timeS;
        if (last[of] === -1) expect(kind).toBe(TraceKind.ARRIVES);
        expect(last[of]).not.toBe(TraceKind.ENDS);
        last[of] = kind;
      }
      expect(last.includes(-1)).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test('one case by name is the same story as among all of them, in every world', () => {
  fc.assert(
    fc.property(anyCentre, fc.nat(), (centre, pick) => {
      const engine = prepareEngine(centre, 'seed');
      const all = traceReplication(engine, 3, everybody, 50 * MEGABYTE);
      fc.pre(all.cases.length > 0);
      const index = pick % all.cases.length;
      const one = traceReplication(engine, 3, { kind: 'case', of: all.cases[index]! }, MEGABYTE);
      expect(one.cases).toEqual([all.cases[index]]);
      expect(one.eventsOf(0)).toEqual(all.eventsOf(index).map((event) => ({ ...event, case: 0 })));
    }),
    { numRuns: 30 },
  );
});

test('case by case: every event of every case, in the order of the cases, also when the memory was too small', () => {
  fc.assert(
    fc.property(anyCentre, fc.integer({ min: 73, max: 40_000 }), (centre, mostBytes) => {
      const trace = traceOf(centre, 0, mostBytes);
      expect([...trace.byCase()]).toEqual(trace.cases.map((_, index) => trace.eventsOf(index)));
    }),
    { numRuns: 30 },
  );
});

test('within a small memory it keeps the beginning, says that there was more, and keeps no names of what is left out', () => {
  const model = desk([{ perHour: 3600, work: always(1) }], [{ agents: 2 }]);
  const whole = traceOf(model);
  const part = traceOf(model, 0, 73 * 100);
  expect(part.length).toBe(100);
  expect(part.cases.length).toBeLessThanOrEqual(100);
  expect(part.dropped).toBeGreaterThanOrEqual(whole.cases.length - part.cases.length);
  expect(part.length + part.dropped).toBeLessThanOrEqual(whole.length);
  expect(Array.from({ length: 100 }, (_, at) => part.event(at))).toEqual(Array.from({ length: 100 }, (_, at) => whole.event(at)));
});

test('a span holds the cases that first come in it, with all that happens to them later', () => {
  const model = desk([{ perHour: 360, work: always(15) }], [{ agents: 1 }], { horizonS: 1000 });
  const trace = traceReplication(prepareEngine(model, 'seed'), 0, { kind: 'span', fromS: 100, toS: 200 }, MEGABYTE);
  const firstS = trace.cases.map((_, index) => trace.eventsOf(index)[0]!.timeS);
  expect(firstS.length).toBeGreaterThan(3);
  expect(firstS.every((timeS) => timeS >= 100 && timeS < 200)).toBe(true);
  expect(trace.cases.map((_, index) => trace.eventsOf(index).at(-1)!.kind)).toEqual(firstS.map(() => TraceKind.ENDS));
});

test('an event names the agent who has the case at that moment, and comes after its cause', () => {
  const again = { unresolvedProbability: 1, returnProbability: 1, returnDelay: always(20) };
  const step = { id: 'look-up', need: 'always' as const, share: 1, law: always(5), errorShare: 0, tag: 'waste' as const };
  const transfers = [{ queue: 1, probability: 1 }];
  const centre = desk([{ work: always(10), handling: { transfers, extraSteps: [step] } }, { work: always(10), handling: again }], [{ agents: 1 }, { agents: 1 }]);
  // One case, which came before the run began.
  const model = { ...centre, horizonS: 60, openingStock: [{ queue: 0, contacts: 1, age: always(30) }] };
  const trace = traceOf(model);
  const told = trace.eventsOf(0).map(({ kind, agent, a }) => [kind, agent, a]);
  const at = (kind: number): (readonly number[])[] => told.filter(([k]) => k === kind);
  expect(at(TraceKind.ASKS).map(([, agent]) => agent)).toEqual(at(TraceKind.ASKS).map(() => -1));
  expect(at(TraceKind.ASKS).length).toBeGreaterThan(1);
  const kinds = told.map(([kind]) => kind);
  const from = kinds.indexOf(TraceKind.ANSWERED);
  expect(told.slice(from, from + 5)).toEqual([
    [TraceKind.ANSWERED, 0, 30],
    [TraceKind.STEP, 0, 0],
    [TraceKind.WORK, 0, 15],
    [TraceKind.FINISHES, 0, 15],
    [TraceKind.TRANSFERRED, 0, 0],
  ]);
});

test('who waits for one agent alone is told for whom', () => {
  const comesBack = { unresolvedProbability: 1, returnProbability: 1, returnDelay: always(20) };
  const plain = desk([{ perHour: 360, work: always(10), handling: comesBack }], [{ agents: 2 }], { horizonS: 2000 });
  const trace = traceOf({ ...plain, queues: plain.queues.map((queue) => ({ ...queue, affinityS: 60 })) });
  const wanted: number[] = [];
  for (let index = 0; index < trace.cases.length; index++) {
    let last = -1;
    for (const { kind, agent, b } of trace.eventsOf(index)) {
      if (kind === TraceKind.FINISHES) last = agent;
      if (kind !== TraceKind.AWAITS_AGENT) continue;
      expect([agent, b]).toEqual([-1, last]);
      wanted.push(b);
    }
  }
  expect(new Set(wanted)).toEqual(new Set([0, 1]));
});
