import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { CentreModel, HandlingModel, WeekTable } from '../../../engine/model/centre-model.ts';
import { QUEUE_FIELDS } from '../../../engine/record/tally-layout.ts';
import { exponential, queueingModel } from '../../theory/queueing-model.ts';
import { bytesOf, replicate } from '../run/replications.ts';
import { lawOf, smallCentre } from './small-centres.ts';

// Hundreds of whole runs each: seconds on an idle machine, more on a busy one.
vi.setConfig({ testTimeout: 90_000 });

const bytes = (model: CentreModel): string => bytesOf(replicate(model, 2).values);

function handlingOf(model: CentreModel, change: (handling: HandlingModel) => HandlingModel): CentreModel {
  return { ...model, weeks: model.weeks.map((week) => ({ ...week, handling: week.handling.map(change) })) };
}

const weekOf = (model: CentreModel, change: (week: WeekTable) => WeekTable): CentreModel => ({ ...model, weeks: model.weeks.map(change) });

/** An effect that is off, told with every other number it has, against the same centre without it. */
const offSwitches: readonly (readonly [string, (model: CentreModel) => CentreModel, (model: CentreModel) => CentreModel])[] = [
  [
    'a bot that nobody meets',
    (model) =>
      handlingOf(model, (h) => ({
        ...h,
        bot: { adoption: 0, containedTruly: 0.4, containedFalsely: 0.3, session: exponential(60), returnProbability: 1, returnDelay: exponential(99) },
      })),
    (model) => handlingOf(model, (h) => ({ ...h, bot: { ...h.bot, adoption: 0 } })),
  ],
  [
    'redialling with probability 0',
    (model) => handlingOf(model, (h) => ({ ...h, redialProbability: 0, retryProbability: 0, redialDelay: exponential(12345) })),
    (model) => handlingOf(model, (h) => ({ ...h, redialProbability: 0, retryProbability: 0 })),
  ],
  [
    'returning when everything is resolved',
    (model) => handlingOf(model, (h) => ({ ...h, unresolvedProbability: 0, returnProbability: 1, returnDelay: exponential(12345) })),
    (model) => handlingOf(model, (h) => ({ ...h, unresolvedProbability: 0 })),
  ],
  [
    'transfers with probability 0',
    (model) => handlingOf(model, (h) => ({ ...h, transfers: [{ queue: 0, probability: 0 }] })),
    (model) => handlingOf(model, (h) => ({ ...h, transfers: [] })),
  ],
  [
    'a keep probability of 1',
    (model) => weekOf(model, (week) => ({ ...week, keepProbability: week.arrivalRatePerS.map((rates) => rates.map(() => 1)) })),
    (model) => model,
  ],
  [
    'opening hours that are always open',
    (model) => weekOf(model, (week) => ({ ...week, open: week.open.map(() => model.windowClassOfInterval.map(() => true)) })),
    (model) => weekOf(model, (week) => ({ ...week, open: week.open.map(() => []) })),
  ],
  [
    'busyness without spread',
    (model) => weekOf(model, (week) => ({ ...week, busynessShape: week.busynessShape.map(() => Infinity) })),
    (model) => ({
      ...weekOf(model, (week) => ({ ...week, busynessShape: [] })),
      sources: model.sources.map((source) => ({ ...source, busynessGroup: -1 })),
      busynessIds: [],
    }),
  ],
  [
    'more waiting places than there are contacts',
    (model) => ({ ...model, queues: model.queues.map((queue) => ({ ...queue, waitingPlaces: 1e9 })) }),
    (model) => ({ ...model, queues: model.queues.map((queue) => ({ ...queue, waitingPlaces: Infinity })) }),
  ],
  [
    'the same credit for everybody',
    (model) => ({ ...model, queues: model.queues.map((queue) => ({ ...queue, creditS: 64 })) }),
    (model) => ({ ...model, queues: model.queues.map((queue) => ({ ...queue, creditS: 0 })) }),
  ],
  [
    'a second week table equal to the first',
    (model) => ({ ...model, weeks: [...model.weeks, ...model.weeks] }),
    (model) => model,
  ],
];

test.each(offSwitches)('%s is not there at all, bit for bit', (_, off, without) => {
  fc.assert(
    fc.property(smallCentre, (model) => {
      expect(bytes(off(model))).toBe(bytes(without(model)));
    }),
    { numRuns: 15 },
  );
});

test('each of those switches does something when it is on, so the comparison above can fail', () => {
  const model = queueingModel({
    queues: [{ perHour: 120, patience: exponential(60) }],
    groups: [{ agents: 5 }],
    horizonS: 7200,
    busynessShape: 4,
  });
  const on: CentreModel[] = [
    handlingOf(model, (h) => ({ ...h, bot: { ...h.bot, adoption: 0.1 } })),
    handlingOf(model, (h) => ({ ...h, redialProbability: 0.5, redialDelay: exponential(60) })),
    handlingOf(model, (h) => ({ ...h, unresolvedProbability: 0.5 })),
    handlingOf(model, (h) => ({ ...h, transfers: [{ queue: 0, probability: 0.2 }] })),
    handlingOf(model, (h) => ({ ...h, patience: { ...h.patience, balkShare: 0.5 } })),
    weekOf(model, (week) => ({ ...week, keepProbability: [[0.9]] })),
    weekOf(model, (week) => ({ ...week, open: [[false]] })),
    weekOf(model, (week) => ({ ...week, busynessShape: [Infinity] })),
    { ...model, queues: model.queues.map((queue) => ({ ...queue, waitingPlaces: 1 })) },
  ];
  const worlds = [model, ...on].map(bytes);
  expect(new Set(worlds).size).toBe(worlds.length);
});

test('a queue that nobody calls changes no number of the others', () => {
  fc.assert(
    fc.property(smallCentre, (model) => {
      const last = model.queues.length;
      const wider: CentreModel = {
        ...model,
        queues: [...model.queues, { ...model.queues[0]!, id: 'unused' }],
        sources: [...model.sources, { id: 'unused', queue: last, busynessGroup: -1 }],
        groups: model.groups.map((group) => ({
          ...group,
          unitsOfQueue: [...group.unitsOfQueue, 1],
          handleFactor: [...group.handleFactor, 1],
          unresolvedFactor: [...group.unresolvedFactor, 1],
        })),
        weeks: model.weeks.map((week) => ({
          ...week,
          arrivalRatePerS: [...week.arrivalRatePerS, model.windowClassOfInterval.map(() => 0)],
          keepProbability: [...week.keepProbability, []],
          handling: [...week.handling, week.handling[0]!],
          open: [...week.open, []],
        })),
      };
      const [narrow, wide] = [replicate(model, 2), replicate(wider, 2)];
      const cells = QUEUE_FIELDS.length * last;
      for (const r of [0, 1]) {
        expect(bytesOf(wide.vectors[r]!.slice(0, cells))).toBe(bytesOf(narrow.vectors[r]!.slice(0, cells)));
        expect(bytesOf(wide.vectors[r]!.slice(wide.shape.teamOffset, wide.shape.answeredHistogramOffset))).toBe(
          bytesOf(narrow.vectors[r]!.slice(narrow.shape.teamOffset, narrow.shape.answeredHistogramOffset)),
        );
      }
      expect(QUEUE_FIELDS.map((field) => wide.queue(last, field))).toEqual(QUEUE_FIELDS.map(() => 0));
    }),
    { numRuns: 30 },
  );
});

test('agents who are never on duty change nothing', () => {
  fc.assert(
    fc.property(smallCentre, (model) => {
      // At the end of the list, so that nobody else changes number.
      const more: CentreModel = { ...model, agents: [...model.agents, { id: 'zzz', group: 0 }] };
      expect(bytes(more)).toBe(bytes(model));
    }),
    { numRuns: 15 },
  );
});

test('another patience law is another result', () => {
  fc.assert(
    fc.property(lawOf(20, 200), lawOf(201, 600), (short, long) => {
      const withPatience = (patience: typeof short): string =>
        bytes(queueingModel({ queues: [{ perHour: 100, patience }], groups: [{ agents: 3 }], horizonS: 7200 }));
      expect(withPatience(short)).not.toBe(withPatience(long));
    }),
    { numRuns: 20 },
  );
});
