import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { CentreModel, HandlingModel, SourceModel, WeekTable } from '../../../engine/model/centre-model.ts';
import type { ExperienceModel } from '../../../engine/model/experience-model.ts';
import type { Law } from '../../../engine/model/law.ts';
import type { OutageModel } from '../../../engine/model/outage-model.ts';
import type { BotModel } from '../../../engine/model/self-service-model.ts';
import type { GroupModel } from '../../../engine/model/workforce-model.ts';
import { QUEUE_FIELDS } from '../../../engine/record/tally-layout.ts';
import { exponential, queueingModel } from '../../theory/queueing-model.ts';
import { bytesOf, replicate } from '../run/replications.ts';
import { furnishedCentre } from './furnished-centres.ts';

// Hundreds of whole runs each: seconds on an idle machine, more on a busy one.
vi.setConfig({ testTimeout: 90_000 });

const NEVER: Law = { kind: 'never' };

type Change = (model: CentreModel) => CentreModel;

const weeks = (change: (week: WeekTable, model: CentreModel) => Partial<WeekTable>): Change => (model) => ({
  ...model,
  weeks: model.weeks.map((week) => ({ ...week, ...change(week, model) })),
});

/** Other handling in every queue, week and set. A key that is set to undefined is taken out. */
const handling = (change: { readonly [K in keyof HandlingModel]?: HandlingModel[K] | undefined }): Change => {
  const changed = (list: readonly HandlingModel[]): HandlingModel[] => list.map((h) => clean({ ...h, ...change }));
  return weeks(({ handling: own, otherHandling }) => ({
    handling: changed(own),
    ...(otherHandling === undefined ? {} : { otherHandling: { ...otherHandling, sets: otherHandling.sets.map(changed) } }),
  }));
};

const bots = (change: { readonly [K in keyof BotModel]?: BotModel[K] | undefined }): Change =>
  weeks(({ handling: own, otherHandling }) => {
    const changed = (list: readonly HandlingModel[]): HandlingModel[] => list.map((h) => ({ ...h, bot: clean({ ...h.bot, ...change }) }));
    return {
      handling: changed(own),
      ...(otherHandling === undefined ? {} : { otherHandling: { ...otherHandling, sets: otherHandling.sets.map(changed) } }),
    };
  });

const groups = (change: (group: GroupModel) => { readonly [K in keyof GroupModel]?: GroupModel[K] | undefined }): Change => (model) => ({
  ...model,
  groups: model.groups.map((group) => clean({ ...group, ...change(group) })),
});

const sources = (change: { readonly [K in keyof SourceModel]?: SourceModel[K] | undefined }): Change => (model) => ({
  ...model,
  sources: model.sources.map((source) => clean({ ...source, ...change })),
});

const outage = (change: Partial<OutageModel>): Change => (model) => ({
  ...model,
  outages: [{ id: 'outage', what: { kind: 'routing' }, windowsS: [], random: null, dataLoss: null, ...change }],
});

function clean<T extends object, U extends object>(value: U): T {
  return Object.fromEntries(Object.entries(value).filter(([, of]) => of !== undefined)) as T;
}

const all = (...changes: readonly Change[]): Change => (model) => changes.reduce((changed, change) => change(changed), model);

const module = (adoption: number) => ({ adoption, success: 0.5, passesData: 0.5, session: exponential(60) });
const step = (share: number) => ({ id: 'step', need: 'always' as const, share, law: exponential(40), errorShare: 0.2, tag: 'waste' as const });
const approval = (share: number, holds: boolean) => ({ share, holds, signatures: [0, 0], finishing: { queue: 0, law: exponential(30) } });
const promise = (share: number) => ({ share, queue: 0, dueS: 60, forgotten: 0.5, returnProbability: 0.5, returnDelay: exponential(600) });
const callback = (acceptance: number) => ({ whenWaitS: 0, acceptance, reached: 0.8, missedS: 20 });
const loadEffect = (rush: number, fatigue: number) => ({ rush, fatigue, halfLifeS: 600, tiredAbove: 0.5 });
const experience: ExperienceModel = {
  intercept: 1,
  resolved: 1,
  wait: 0.3,
  transfer: 0.4,
  retelling: 0.5,
  repeat: 0.5,
  promise: 0.8,
  emotion: 0.6,
  promoter: 1,
  detractor: 1,
  complaints: null,
};

/** An effect that is there, the same with its amount at nothing and every other number kept, and not there at all. */
const mechanisms: readonly (readonly [string, Change, Change, Change])[] = [
  ['a self-service module', handling({ module: module(0.5) }), handling({ module: module(0) }), handling({ module: undefined })],
  [
    'misrouting',
    handling({ misrouting: [{ queue: 1, probability: 0.3 }] }),
    handling({ misrouting: [{ queue: 0, probability: 0 }] }),
    handling({ misrouting: undefined }),
  ],
  ['being called back', handling({ callback: callback(0.5) }), handling({ callback: callback(0) }), handling({ callback: undefined })],
  ['an extra step', handling({ extraSteps: [step(0.5)] }), handling({ extraSteps: [step(0)] }), handling({ extraSteps: undefined })],
  ['an expert', handling({ expert: { share: 0.3, queue: 0 } }), handling({ expert: { share: 0, queue: 0 } }), handling({ expert: undefined })],
  ['signatures', handling({ approval: approval(0.3, false) }), handling({ approval: approval(0, false) }), handling({ approval: undefined })],
  [
    'signatures at once',
    handling({ approval: approval(0.3, true) }),
    handling({ approval: approval(0, true) }),
    handling({ approval: undefined }),
  ],
  ['promises', handling({ promise: promise(0.3) }), handling({ promise: promise(0) }), handling({ promise: undefined })],
  [
    'thinking in a chat',
    handling({ chat: { turns: 3, thinking: exponential(30), replyPatience: NEVER } }),
    handling({ chat: { turns: 1, thinking: exponential(30), replyPatience: NEVER } }),
    handling({ chat: undefined }),
  ],
  [
    'emotion',
    handling({ emotion: { share: 0.3, handleFactor: 2, unresolvedFactor: 2 } }),
    handling({ emotion: { share: 0, handleFactor: 2, unresolvedFactor: 2 } }),
    handling({ emotion: undefined }),
  ],
  [
    'changing the channel',
    handling({ redialProbability: 0.5, switches: [{ queue: 1, probability: 0.5, recordFollows: 0 }] }),
    handling({ redialProbability: 0.5, switches: [{ queue: 0, probability: 0, recordFollows: 0 }] }),
    handling({ redialProbability: 0.5, switches: undefined }),
  ],
  ['a bot that misreads', all(bots({ adoption: 0.5, containedTruly: 0.3, containedFalsely: 0.2, misread: [{ queue: 1, probability: 0.3 }] })), bots({ misread: [{ queue: 0, probability: 0 }] }), bots({ misread: undefined })],
  [
    'a bot that takes the easy ones',
    bots({ adoption: 0.5, containedTruly: 0.5, misread: [], easyFirst: 1 }),
    bots({ adoption: 0.5, containedTruly: 0.5, misread: [], easyFirst: 0 }),
    bots({ adoption: 0.5, containedTruly: 0.5, misread: [], easyFirst: undefined }),
  ],
  [
    'a limit to bot sessions',
    (model) => ({ ...bots({ adoption: 0.5, session: exponential(60), pool: 0 })(model), botPools: [{ id: 'pool', mostSessions: 1, suspension: null }] }),
    (model) => ({ ...bots({ adoption: 0.5, session: exponential(60), pool: 0 })(model), botPools: [{ id: 'pool', mostSessions: 1e9, suspension: null }], outages: [] }),
    (model) => ({ ...bots({ adoption: 0.5, session: exponential(60), pool: undefined })(model), botPools: [], outages: [] }),
  ],
  [
    'a bot that is taken off for wrong answers',
    (model) => ({
      ...bots({ adoption: 0.5, containedFalsely: 0.5, misread: [], pool: 0 })(model),
      botPools: [{ id: 'pool', mostSessions: Infinity, suspension: { wrongShare: 0.1, sessions: 5, forS: 900 } }],
    }),
    (model) => ({
      ...bots({ adoption: 0.5, containedFalsely: 0.5, misread: [], pool: 0 })(model),
      botPools: [{ id: 'pool', mostSessions: Infinity, suspension: { wrongShare: 1, sessions: 5, forS: 900 } }],
      outages: [],
    }),
    (model) => ({ ...bots({ adoption: 0.5, containedFalsely: 0.5, misread: [], pool: undefined })(model), botPools: [], outages: [] }),
  ],
  [
    'slower with more chats at a time',
    groups(() => ({ pace: [1, 0.5, 0.3] })),
    groups(({ capacityUnits }) => ({ pace: new Array<number>(capacityUnits).fill(1) })),
    groups(() => ({ pace: undefined })),
  ],
  [
    'not being ready',
    groups(() => ({ notReady: { gap: exponential(600), length: exponential(200) } })),
    groups(() => ({ notReady: { gap: NEVER, length: exponential(200) } })),
    groups(() => ({ notReady: undefined })),
  ],
  ['absence', groups(() => ({ absence: 0.4 })), groups(() => ({ absence: 0 })), groups(() => ({ absence: undefined }))],
  [
    'overtime',
    groups(() => ({ overtime: { whenWaiting: 0, blockS: 600, mostS: 3600 } })),
    groups(() => ({ overtime: { whenWaiting: 0, blockS: 600, mostS: 0 } })),
    groups(() => ({ overtime: undefined })),
  ],
  [
    'speed under load',
    groups(() => ({ loadEffect: loadEffect(0.2, 0.3) })),
    groups(() => ({ loadEffect: loadEffect(0, 0) })),
    groups(() => ({ loadEffect: undefined })),
  ],
  [
    'groups that transfer more or less often',
    all(handling({ transfers: [{ queue: 0, probability: 0.2 }] }), groups((g) => ({ transferFactor: g.handleFactor.map(() => 2) }))),
    groups((g) => ({ transferFactor: g.handleFactor.map(() => 1) })),
    groups(() => ({ transferFactor: undefined })),
  ],
  [
    'groups that emotion leaves cold',
    all(handling({ emotion: { share: 0.5, handleFactor: 2, unresolvedFactor: 1 } }), groups(() => ({ emotionFactor: 0 }))),
    groups(() => ({ emotionFactor: 1 })),
    groups(() => ({ emotionFactor: undefined })),
  ],
  [
    'agents who differ',
    (model) => ({ ...model, agents: model.agents.map((agent) => ({ ...agent, handleFactor: 1.3 })) }),
    (model) => ({ ...model, agents: model.agents.map((agent) => ({ ...agent, handleFactor: 1 })) }),
    (model) => ({ ...model, agents: model.agents.map(({ id, group }) => ({ id, group })) }),
  ],
  [
    'a time by which to answer',
    (model) => ({ ...model, queues: model.queues.map((queue) => ({ ...queue, dueS: 30 })) }),
    (model) => ({ ...model, queues: model.queues.map((queue) => ({ ...queue, dueS: Infinity })) }),
    (model) => ({ ...model, queues: model.queues.map((queue) => clean({ ...queue, dueS: undefined })) }),
  ],
  ['gaps of another law', sources({ gap: { kind: 'lognormal', meanS: 1, cv: 2 } }), sources({ gap: exponential(1) }), sources({ gap: undefined })],
  [
    'customer tiers',
    all(sources({ tierQueues: [1] }), weeks((_, model) => ({ tierUpTo: model.sources.map(() => [0.5, 1]) })), (model) => ({
      ...model,
      sources: model.sources.map((source) => ({ ...source, tierQueues: [source.queue, 1] })),
    })),
    (model) =>
      weeks(() => ({ tierUpTo: model.sources.map(() => [1, 1]) }))({
        ...model,
        sources: model.sources.map((source) => ({ ...source, tierQueues: [source.queue, 0] })),
      }),
    sources({ tierQueues: undefined }),
  ],
  [
    'busy hours',
    weeks(({ busynessShape }) => ({ busynessIntervalShape: busynessShape.map(() => 3) })),
    weeks(({ busynessShape }) => ({ busynessIntervalShape: busynessShape.map(() => Infinity) })),
    (model) => ({ ...model, weeks: model.weeks.map((week) => clean({ ...week, busynessIntervalShape: undefined })) }),
  ],
  [
    'other numbers in some intervals',
    weeks(({ handling: own }, model) => ({
      otherHandling: { sets: [own.map((h) => ({ ...h, work: exponential(400) }))], setOfInterval: model.windowClassOfInterval.map(() => 1) },
    })),
    weeks(({ handling: own }, model) => ({ otherHandling: { sets: [own], setOfInterval: model.windowClassOfInterval.map(() => 1) } })),
    (model) => ({ ...model, weeks: model.weeks.map((week) => clean({ ...week, otherHandling: undefined })) }),
  ],
  [
    'other groups in some weeks',
    weeks((_, model) => ({ groups: model.groups.map((group) => ({ ...group, handleFactor: group.handleFactor.map(() => 2) })) })),
    weeks((_, model) => ({ groups: model.groups })),
    (model) => model,
  ],
  ['an outage', outage({ windowsS: [{ fromS: 600, toS: 1800 }] }), outage({ windowsS: [] }), (model) => ({ ...model, outages: [] })],
  [
    'random outages',
    outage({ random: { perWeek: 5, length: exponential(600) } }),
    outage({ random: { perWeek: 0, length: exponential(600) } }),
    (model) => ({ ...model, outages: [] }),
  ],
  [
    'slow systems',
    outage({ what: { kind: 'slow', queues: [0], factor: 2 }, windowsS: [{ fromS: 0, toS: 4000 }] }),
    outage({ what: { kind: 'slow', queues: [0], factor: 1 }, windowsS: [{ fromS: 0, toS: 4000 }] }),
    (model) => ({ ...model, outages: [] }),
  ],
  [
    'data that is lost',
    all(
      handling({ extraSteps: [{ ...step(1), need: 'dataMissing' }] }),
      outage({ what: { kind: 'sync' }, windowsS: [{ fromS: 0, toS: 4000 }], dataLoss: { share: 0.5, afterS: 0 } }),
    ),
    outage({ what: { kind: 'sync' }, windowsS: [{ fromS: 0, toS: 4000 }], dataLoss: { share: 0, afterS: 0 } }),
    (model) => ({ ...model, outages: [] }),
  ],
  [
    'agents who are called in',
    (model) => ({
      ...model,
      callIns: [{ id: 'call-in', queues: [0], whenWaiting: 0, agents: model.agents.map((_, a) => a), size: 9, delay: exponential(60), stayS: 3600 }],
    }),
    (model) => ({
      ...model,
      callIns: [
        { id: 'call-in', queues: [0], whenWaiting: Infinity, agents: model.agents.map((_, a) => a), size: 9, delay: exponential(60), stayS: 3600 },
      ],
    }),
    (model) => ({ ...model, callIns: [] }),
  ],
  [
    'work that waits when the run begins',
    (model) => ({ ...model, openingStock: [{ queue: 0, contacts: 9, age: exponential(60) }] }),
    (model) => ({ ...model, openingStock: [{ queue: 0, contacts: 0, age: exponential(60) }] }),
    (model) => ({ ...model, openingStock: [] }),
  ],
];

const bytes = (model: CentreModel): string => bytesOf(replicate(model, 2).values);

test.each(mechanisms)('%s: with its amount at nothing it is not there at all, bit for bit', (_name, _on, off, without) => {
  fc.assert(
    fc.property(furnishedCentre, (model) => {
      expect(bytes(off(model))).toBe(bytes(without(model)));
    }),
    { numRuns: 12 },
  );
});

/** A busy desk with two queues and two shifts, the second one longer, on which everything above shows. */
const busyDesk = queueingModel({
  queues: [
    { perHour: 150, patience: exponential(120), handling: { redialDelay: exponential(300) } },
    { perHour: 40 },
  ],
  groups: [{ agents: [8, 5, 5], slots: 3 }],
  horizonS: 10800,
  intervalS: 3600,
  busynessShape: 5,
});

test.each(mechanisms)('%s: it changes something when it is there, so the comparison above can fail', (_name, on, _off, without) => {
  expect(bytes(on(busyDesk))).not.toBe(bytes(without(busyDesk)));
});

test('judging a case changes nothing but what is said about it', () => {
  const judgements: ReadonlySet<string> = new Set(['judged', 'satisfied', 'promoters', 'detractors', 'complaints', 'escalations', 'judgedSwitched', 'satisfiedSwitched']);
  fc.assert(
    fc.property(furnishedCentre, (model) => {
      const judged = replicate({ ...model, experience }, 1);
      const unjudged = replicate(clean<CentreModel, object>({ ...model, experience: undefined }), 1);
      for (const field of QUEUE_FIELDS) if (!judgements.has(field)) expect(judged.total(field), field).toBe(unjudged.total(field));
    }),
    { numRuns: 40 },
  );
});
