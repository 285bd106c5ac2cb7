import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { Law } from '../../../engine/model/law.ts';
import { queueingModel } from '../../theory/queueing-model.ts';

const HOUR = 3600;

/** One queue, one group, patience: the shortest way through the engine. */
const plainQueue = queueingModel({
  queues: [{ perHour: 100, work: { kind: 'exponential', meanS: 180 }, patience: { kind: 'exponential', meanS: 120 } }],
  groups: [{ agents: 5 }],
  horizonS: 8 * HOUR,
  intervalS: HOUR,
});

const delay: Law = { kind: 'erlang', meanS: 2400, stages: 3 };

/** Skills, overflow, priorities, bot, transfers, redials, repeats, breaks, busy days, a lead-in, two weeks. */
const wholeCentre = ((): CentreModel => {
  const model = queueingModel({
    queues: [
      {
        perHour: [60, 90, 40, 70],
        work: { kind: 'lognormal', meanS: 200, cv: 1.2 },
        patience: { kind: 'weibull', meanS: 150, shape: 1.4 },
        servedBy: [[0, 0, 1]],
        laterStages: [{ afterS: 45, servedBy: [[0, 0, 1], [1, 1, 1]] }],
        bot: {
          adoption: 0.3,
          containedTruly: 0.4,
          containedFalsely: 0.2,
          session: { kind: 'empirical', quantilesS: [20, 60, 90, 300] },
          returnProbability: 0.7,
          returnDelay: delay,
        },
        handling: {
          unresolvedProbability: 0.2,
          returnProbability: 0.5,
          returnDelay: delay,
          redialProbability: 0.4,
          retryProbability: 0.3,
          redialDelay: { kind: 'exponential', meanS: 300 },
          transfers: [{ queue: 1, probability: 0.15 }],
        },
      },
      {
        perHour: 30,
        work: { kind: 'hyperexponential', meanS: 260, scv: 3 },
        patience: { kind: 'exponential', meanS: 400 },
        balkShare: 0.1,
        waitingPlaces: 6,
        creditS: 90,
      },
    ],
    groups: [{ agents: [4, 5, 3, 4] }, { agents: 2, handleFactor: [1.2, 0.9] }],
    horizonS: 4 * HOUR,
    intervalS: HOUR,
    leadInS: 4 * HOUR,
    busynessShape: 20,
  });
  const week = model.weeks[0]!;
  const first = {
    ...week,
    duties: week.duties.map((duty) => ({ ...duty, pay: 20, breaks: [{ dueS: duty.startS + 1500, lengthS: 600 }] })),
  };
  const second = { ...first, arrivalRatePerS: first.arrivalRatePerS.map((rates) => rates.map((rate) => rate * 1.25)) };
  return { ...model, horizonS: 2 * model.weekLengthS, weeks: [first, second] };
})();

/** Several chats at once, a reserve, fewer customers by keep-draws, opening hours, cut off at closing. */
const chatDesk = ((): CentreModel => {
  const model = queueingModel({
    queues: [
      { perHour: 90, work: { kind: 'weibull', meanS: 420, shape: 0.8 }, patience: { kind: 'deterministic', meanS: 90 } },
      { perHour: 40, work: { kind: 'erlang', meanS: 300, stages: 2 }, patience: { kind: 'never' } },
    ],
    groups: [{ agents: 4, slots: 3 }, { agents: 2, slots: 2 }],
    horizonS: 3 * HOUR,
    intervalS: HOUR / 2,
    ending: 'disconnect',
  });
  return {
    ...model,
    queues: model.queues.map((queue, q) => ({ ...queue, stages: queue.stages.map((stage) => ({ ...stage, minIdle: [q, 0] })) })),
    groups: model.groups.map((group) => ({ ...group, unitsOfQueue: [1, 2] })),
    weeks: model.weeks.map((week) => ({
      ...week,
      keepProbability: [new Array<number>(6).fill(0.8), []],
      open: [[], [true, true, false, true, true, true]],
    })),
  };
})();

export const recordedModels = { plainQueue, wholeCentre, chatDesk };
