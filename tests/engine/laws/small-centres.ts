import fc from 'fast-check';
import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import type { BotModel } from '../../../engine/model/self-service-model.ts';
import type { Law } from '../../../engine/model/law.ts';
import { queueingModel } from '../../theory/queueing-model.ts';
import type { GroupSketch, QueueSketch } from '../../theory/queueing-model.ts';

const HOUR = 3600;
const HOURS = 4;

/** A share from 0 to `most`, in hundredths: doubles of fast-check are nearly all next to nothing. */
export const shareUpTo = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: Math.round(100 * most) }).map((n) => n / 100);

const share = shareUpTo(0.9);
const often = <T>(neutral: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> => fc.oneof(fc.constant(neutral), other);

/** A law of durations with a mean between the two bounds, of any kind. */
export function lawOf(minMeanS: number, maxMeanS: number): fc.Arbitrary<Law> {
  const meanS = fc.integer({ min: minMeanS, max: maxMeanS });
  return fc.oneof(
    meanS.map((m): Law => ({ kind: 'exponential', meanS: m })),
    meanS.map((m): Law => ({ kind: 'deterministic', meanS: m })),
    fc.tuple(meanS, fc.double({ min: 0.2, max: 1.5, noNaN: true })).map(([m, cv]): Law => ({ kind: 'lognormal', meanS: m, cv })),
    fc.tuple(meanS, fc.double({ min: 0.6, max: 3, noNaN: true })).map(([m, shape]): Law => ({ kind: 'weibull', meanS: m, shape })),
    meanS.map((m): Law => ({ kind: 'empirical', quantilesS: [0, m, 2 * m] })),
  );
}

const bot: fc.Arbitrary<Partial<BotModel>> = often(
  {},
  fc.record({
    adoption: share,
    containedTruly: shareUpTo(0.5),
    containedFalsely: shareUpTo(0.5),
    session: lawOf(10, 120),
    returnProbability: share,
    returnDelay: lawOf(300, 7200),
  }),
);

const perHour = fc.oneof(fc.integer({ min: 0, max: 150 }), fc.array(fc.integer({ min: 0, max: 150 }), { minLength: HOURS, maxLength: HOURS }));

const queueOf = (queues: number, groups: number): fc.Arbitrary<QueueSketch> => {
  const handling: fc.Arbitrary<Partial<HandlingModel>> = fc.record({
    unresolvedProbability: often(0, share),
    returnProbability: share,
    returnDelay: lawOf(300, 7200),
    redialProbability: often(0, share),
    retryProbability: often(0, share),
    redialDelay: lawOf(60, 900),
    transfers: often(
      [],
      fc.array(fc.record({ queue: fc.nat(queues - 1), probability: shareUpTo(0.3) }), { maxLength: 2 }),
    ),
  });
  const rank = fc.integer({ min: 0, max: 2 });
  const servedBy = fc
    .uniqueArray(fc.tuple(fc.nat(groups - 1), rank, rank), { selector: ([group]) => group, maxLength: groups })
    .map((list) => list as readonly (readonly [number, number, number])[]);
  return fc.record({
    perHour,
    work: lawOf(20, 300),
    patience: often({ kind: 'never' }, lawOf(20, 600)),
    balkShare: often(0, share),
    waitingPlaces: often(Infinity, fc.nat(6)),
    answerWithinS: fc.constantFrom(0, 20, 60),
    creditS: fc.constantFrom(0, 90),
    handling,
    bot,
    servedBy,
    laterStages: often(
      [],
      servedBy.map((list) => [{ afterS: 30, servedBy: list }]),
    ),
  });
};

const groupOf = (queues: number): fc.Arbitrary<GroupSketch> =>
  fc.record({
    agents: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.array(fc.nat(6), { minLength: HOURS, maxLength: HOURS })),
    slots: fc.constantFrom(1, 1, 3),
    handleFactor: fc.array(fc.constantFrom(1, 0.8, 1.3), { minLength: queues, maxLength: queues }),
  });

/** Centres of every shape that fits on one page: four hours, up to three queues and three groups. */
export const smallCentre: fc.Arbitrary<CentreModel> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([queues, groups]) =>
    fc.record({
      queues: fc.array(queueOf(queues, groups), { minLength: queues, maxLength: queues }),
      groups: fc.array(groupOf(queues), { minLength: groups, maxLength: groups }),
      ending: fc.constantFrom('drain' as const, 'disconnect' as const, 'carry' as const),
      leadInS: fc.constantFrom(0, 0, 1800, HOUR * HOURS),
      busyness: fc.constantFrom(undefined, 4),
      breakS: fc.constantFrom(0, 300, 1200),
      closedHour: often(-1, fc.nat(HOURS - 1)),
      minIdle: fc.constantFrom(0, 0, 0, 1),
      chatUnits: fc.constantFrom(1, 1, 2),
    }),
  )
  .map(({ queues, groups, ending, leadInS, busyness, breakS, closedHour, minIdle, chatUnits }) => {
    const model = queueingModel({
      queues,
      groups,
      ending,
      leadInS,
      horizonS: HOURS * HOUR,
      intervalS: HOUR,
      ...(busyness === undefined ? {} : { busynessShape: busyness }),
      sampleTimesS: [HOUR],
    });
    return {
      ...model,
      // Reservation concerns the last queue, and so does a contact that fills more than one slot.
      queues: model.queues.map((queue, q) =>
        q === queues.length - 1 && q > 0
          ? { ...queue, stages: queue.stages.map((stage) => ({ ...stage, minIdle: stage.minIdle.map(() => minIdle) })) }
          : queue,
      ),
      groups: model.groups.map((group) => ({
        ...group,
        unitsOfQueue: group.unitsOfQueue.map((_, q) => (q === queues.length - 1 ? Math.min(chatUnits, group.capacityUnits) : 1)),
      })),
      weeks: model.weeks.map((week) => ({
        ...week,
        open: model.queues.map((_, q) => (q === 0 && closedHour >= 0 ? [0, 1, 2, 3].map((hour) => hour !== closedHour) : [])),
        duties: week.duties.map((duty) => ({
          ...duty,
          pay: 25,
          breaks: breakS > 0 && duty.agent % 2 === 0 ? [{ dueS: duty.startS + 900, lengthS: breakS }] : [],
        })),
      })),
    };
  });

/** One queue, equal agents with one slot, the same number always; everybody waits until served. */
export const plainQueue: fc.Arbitrary<{ readonly perHour: number; readonly work: Law; readonly agents: number }> = fc.record({
  perHour: fc.integer({ min: 1, max: 200 }),
  work: lawOf(20, 300),
  agents: fc.integer({ min: 1, max: 10 }),
});
