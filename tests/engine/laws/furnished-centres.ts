/** Small centres with every mechanism of the contract in any combination: each there or not, by the toss of a coin. */
import fc from 'fast-check';
import type { CentreModel, HandlingModel, SourceModel, WeekTable } from '../../../engine/model/centre-model.ts';
import type { ExperienceModel } from '../../../engine/model/experience-model.ts';
import type { OutageModel, OutageTarget } from '../../../engine/model/outage-model.ts';
import type { ExtraStepModel } from '../../../engine/model/process-model.ts';
import type { QueueShare } from '../../../engine/model/self-service-model.ts';
import type { CallInModel, GroupModel } from '../../../engine/model/workforce-model.ts';
import { lawOf, shareUpTo, smallCentre } from './small-centres.ts';

const share = shareUpTo(0.6);
const factor = fc.constantFrom(0.7, 1, 1.5);

/** Left out as often as not. */
const maybe = <T>(what: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(what, { nil: undefined });

/** Without the keys that were left out: "not there" is told by absence. */
function present<T extends object>(optional: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as never;
}

const sharesOf = (queues: number): fc.Arbitrary<QueueShare[]> =>
  fc.array(fc.record({ queue: fc.nat(queues - 1), probability: shareUpTo(0.2) }), { maxLength: 2 });

const extraStep: fc.Arbitrary<Omit<ExtraStepModel, 'id'>> = fc.record({
  need: fc.constantFrom('always' as const, 'withoutData' as const, 'retelling' as const, 'dataMissing' as const),
  share: fc.constantFrom(1, 0.4),
  law: lawOf(5, 60),
  errorShare: fc.constantFrom(0, 0.15),
  tag: fc.constantFrom('value' as const, 'waste' as const, 'wait' as const),
});

function handlingExtras(queues: number): fc.Arbitrary<Partial<HandlingModel>> {
  const queue = fc.nat(queues - 1);
  return fc
    .record({
      module: maybe(fc.record({ adoption: share, success: share, passesData: share, session: lawOf(10, 200) })),
      misrouting: maybe(sharesOf(queues)),
      misroutedWorkShare: maybe(fc.constantFrom(0, 0.3, 1)),
      callback: maybe(
        fc.record({ whenWaitS: fc.constantFrom(0, 30, 300), acceptance: share, reached: share, missedS: fc.constantFrom(0, 25) }),
      ),
      extraSteps: maybe(
        fc.array(extraStep, { maxLength: 3 }).map((steps) => steps.map((step, i) => ({ id: `step-${i}`, ...step }))),
      ),
      expert: maybe(fc.record({ share, queue })),
      approval: maybe(
        fc.record({
          share,
          signatures: fc.array(queue, { minLength: 1, maxLength: 2 }),
          holds: fc.boolean(),
          finishing: fc.option(fc.record({ queue, law: lawOf(5, 60) })),
        }),
      ),
      promise: maybe(
        fc.record({
          share,
          queue,
          dueS: fc.constantFrom(0, 600, 86400),
          forgotten: share,
          returnProbability: share,
          returnDelay: lawOf(60, 3600),
        }),
      ),
      chat: maybe(
        fc.record({
          turns: fc.integer({ min: 1, max: 4 }),
          thinking: lawOf(5, 60),
          replyPatience: fc.oneof(fc.constant({ kind: 'never' as const }), lawOf(20, 300)),
        }),
      ),
      emotion: maybe(fc.record({ share, handleFactor: factor, unresolvedFactor: factor })),
      switches: maybe(
        sharesOf(queues).chain((shares) =>
          fc.tuple(...shares.map((one) => fc.constantFrom(0, 0.5, 1).map((recordFollows) => ({ ...one, recordFollows })))),
        ),
      ),
    })
    .map((extras): Partial<HandlingModel> => present(extras));
}

function groupExtras(queues: number, capacity: number): fc.Arbitrary<Partial<GroupModel>> {
  return fc
    .record({
      transferFactor: maybe(fc.array(factor, { minLength: queues, maxLength: queues })),
      pace: maybe(fc.constantFrom(1, 0.7).map((less) => Array.from({ length: capacity }, (_, k) => less ** k))),
      notReady: maybe(fc.record({ gap: lawOf(300, 3000), length: lawOf(30, 600) })),
      absence: maybe(share),
      overtime: maybe(fc.record({ whenWaiting: fc.nat(3), blockS: fc.constantFrom(300, 1800), mostS: fc.constantFrom(0, 900, 3600) })),
      loadEffect: maybe(
        fc.record({
          rush: fc.constantFrom(0, 0.2),
          halfLifeS: fc.constantFrom(600, 3600),
          tiredAbove: fc.constantFrom(0.5, 1),
          fatigue: fc.constantFrom(0, 0.3),
        }),
      ),
      emotionFactor: maybe(fc.constantFrom(0, 0.5)),
    })
    .map((extras): Partial<GroupModel> => present(extras));
}

function sourceExtras(queues: number, horizonS: number): fc.Arbitrary<Partial<SourceModel>> {
  const stream: fc.Arbitrary<Partial<SourceModel>> = fc.oneof(
    fc.constant({}),
    fc.constantFrom(0.3, 2).map((cv) => ({ gap: { kind: 'lognormal' as const, meanS: 1, cv } })),
    fc.array(fc.double({ min: 0, max: horizonS, maxExcluded: true, noNaN: true }), { maxLength: 40 }).map((list) => ({ recordedS: list.sort((a, b) => a - b) })),
    fc.record({ perWeek: fc.constantFrom(1, 5), contacts: fc.constantFrom(3, 20), spreadS: fc.constantFrom(0, 600) }).map((bursts) => ({ bursts })),
  );
  return fc.tuple(stream, fc.option(fc.nat(queues - 1))).map(([of, tier]) => (tier === null ? of : { ...of, tierQueues: [tier] }));
}

function outageOf(model: CentreModel): fc.Arbitrary<Omit<OutageModel, 'id'>> {
  const queues = fc.array(fc.nat(model.queues.length - 1), { minLength: 1, maxLength: 2 }).map((list) => [...new Set(list)]);
  const what: fc.Arbitrary<OutageTarget> = fc.oneof(
    fc.constant({ kind: 'routing' as const }),
    fc.constant({ kind: 'bot' as const, pool: 0 }),
    fc.nat(model.groups.length - 1).map((group) => ({ kind: 'groups' as const, groups: [group] })),
    queues.map((list) => ({ kind: 'slow' as const, queues: list, factor: 1.7 })),
    queues.map((list) => ({ kind: 'door' as const, queues: list })),
    fc.constant({ kind: 'sync' as const }),
  );
  const window = fc.tuple(fc.integer({ min: -600, max: model.horizonS }), fc.integer({ min: 1, max: 4000 })).map(([fromS, lengthS]) => ({ fromS, toS: fromS + lengthS }));
  return fc.record({
    what,
    windowsS: fc.array(window, { maxLength: 2 }),
    random: fc.option(fc.record({ perWeek: fc.constantFrom(1, 4), length: lawOf(60, 3000) })),
    dataLoss: fc.option(fc.record({ share, afterS: fc.constantFrom(0, 900) })),
  });
}

const experience = (queues: number): fc.Arbitrary<ExperienceModel> =>
  fc.record({
    intercept: fc.constantFrom(0, 1.5),
    resolved: fc.constantFrom(0, 1),
    wait: fc.constantFrom(0, 0.3),
    transfer: fc.constantFrom(0, 0.4),
    retelling: fc.constantFrom(0, 0.5),
    repeat: fc.constantFrom(0, 0.5),
    promise: fc.constantFrom(0, 0.8),
    emotion: fc.constantFrom(0, 0.6),
    promoter: fc.constant(1),
    detractor: fc.constant(1),
    complaints: fc.option(
      fc.record({
        perCase: fc.constantFrom(0, 0.02),
        unresolved: share,
        gaveUp: share,
        waitedLong: share,
        longWaitS: fc.constantFrom(60, 600),
        brokenPromise: share,
        wrongAnswer: share,
        escalation: share,
        queueOfQueue: fc.array(fc.integer({ min: -1, max: queues - 1 }), { minLength: queues, maxLength: queues }),
        delayS: fc.constantFrom(0, 1800),
      }),
    ),
  });

const callInOf = (model: CentreModel): fc.Arbitrary<Omit<CallInModel, 'id'>> =>
  fc.record({
    queues: fc.constant([0]),
    whenWaiting: fc.integer({ min: 1, max: 4 }),
    agents: fc.shuffledSubarray(model.agents.map((_, a) => a)),
    size: fc.integer({ min: 1, max: 3 }),
    delay: lawOf(60, 1800),
    stayS: fc.constantFrom(900, 7200),
  });

const tuple = <T>(list: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T[]> => fc.tuple(...list);

const furnish = (model: CentreModel): fc.Arbitrary<CentreModel> => {
  const queues = model.queues.length;
  const week = model.weeks[0]!;
  const handlingSet = tuple(week.handling.map((h) => handlingExtras(queues).map((extras) => ({ ...h, ...extras }))));
  return fc
    .record({
      handling: handlingSet,
      other: fc.option(
        fc.record({ set: handlingSet, from: fc.nat(model.intervalEdgesS.length - 2) }),
      ),
      groups: tuple(model.groups.map((group) => groupExtras(queues, group.capacityUnits).map((extras) => ({ ...group, ...extras })))),
      sources: tuple(model.sources.map((source) => sourceExtras(queues, model.horizonS).map((extras) => ({ ...source, ...extras })))),
      paces: fc.array(factor, { minLength: model.agents.length, maxLength: model.agents.length }),
      pool: fc.record({
        mostSessions: fc.constantFrom(Infinity, 3),
        suspension: fc.option(fc.record({ wrongShare: share, sessions: fc.constantFrom(1, 5), forS: fc.constantFrom(60, 3000) })),
      }),
      isPooled: fc.boolean(),
      bot: fc.record({ misread: sharesOf(queues), passesData: share, easyFirst: fc.constantFrom(0, 0.5, 1) }),
      outages: fc.array(outageOf(model), { maxLength: 2 }),
      callIns: fc.array(callInOf(model), { maxLength: 1 }),
      experience: maybe(experience(queues)),
      stock: fc.uniqueArray(fc.record({ queue: fc.nat(queues - 1), contacts: fc.nat(6), age: lawOf(10, 4000) }), {
        selector: ({ queue }) => queue,
        maxLength: 2,
      }),
      dueS: maybe(fc.constantFrom(0, 60, 600)),
      affinityS: maybe(fc.constantFrom(0, 60, 600)),
      intervalShape: fc.option(fc.constantFrom(3, 20)),
      weeks: fc.constantFrom(1, 1, 1, 4),
    })
    .map((extra): CentreModel => {
      const withBot = (h: HandlingModel): HandlingModel => {
        // Who is contained cannot be misread.
        const left = Math.max(0, 1 - h.bot.containedTruly - h.bot.containedFalsely);
        const misread = extra.bot.misread.map((one) => ({ ...one, probability: one.probability * left }));
        return { ...h, bot: { ...h.bot, ...extra.bot, misread, ...(extra.isPooled ? { pool: 0 } : {}) } };
      };
      const others = extra.other;
      const furnished: WeekTable = {
        ...week,
        handling: extra.handling.map(withBot),
        ...(others === null
          ? {}
          : {
              otherHandling: {
                sets: [others.set.map(withBot)],
                setOfInterval: model.windowClassOfInterval.map((_, i) => (i >= others.from ? 1 : 0)),
              },
            }),
        ...(extra.intervalShape === null ? {} : { busynessIntervalShape: week.busynessShape.map(() => extra.intervalShape!) }),
      };
      return {
        ...model,
        horizonS: model.weekLengthS * extra.weeks,
        queues: model.queues.map((queue, q) => ({
          ...queue,
          ...(q === 0 && extra.dueS !== undefined ? { dueS: extra.dueS } : {}),
          ...(extra.affinityS !== undefined ? { affinityS: extra.affinityS } : {}),
        })),
        groups: extra.groups,
        sources: extra.sources,
        agents: model.agents.map((agent, a) => ({ ...agent, handleFactor: extra.paces[a]! })),
        weeks: extra.weeks === 1 ? [furnished] : [furnished, week, furnished],
        botPools: [{ id: 'pool', ...extra.pool }],
        outages: extra.outages.map((outage, i) => ({ id: `outage-${i}`, ...outage })),
        callIns: extra.callIns.map((callIn, i) => ({ id: `call-in-${i}`, ...callIn })),
        ...(extra.experience === undefined ? {} : { experience: extra.experience }),
        openingStock: extra.stock,
      };
    });
};

export const furnishedCentre: fc.Arbitrary<CentreModel> = smallCentre.chain(furnish);

/** Plain ones too, so that what fails is shown as simply as it can be. */
export const anyCentre: fc.Arbitrary<CentreModel> = fc.oneof({ weight: 1, arbitrary: smallCentre }, { weight: 3, arbitrary: furnishedCentre });
