import type { CentreModel } from '../../../engine/model/centre-model.ts';

/** The smallest centre that compiles: one queue, one group of two agents, one interval of an hour. */
export function smallModel(
  options: { patienceS?: number | 'never'; slots?: number; minIdle?: number; waitingPlaces?: number; serves?: boolean } = {},
): CentreModel {
  const { patienceS = 90, slots = 1, minIdle = 0, waitingPlaces = Infinity, serves = true } = options;
  const law = patienceS === 'never' ? ({ kind: 'never' } as const) : ({ kind: 'exponential', meanS: patienceS } as const);
  const soon = { kind: 'exponential', meanS: 60 } as const;
  return {
    weekLengthS: 3600,
    intervalEdgesS: [0, 3600],
    dayStartsS: [0],
    horizonS: 3600,
    leadInS: 0,
    ending: 'drain',
    fcrWindowS: 604_800,
    queues: [
      {
        id: 'refund-voice',
        answerWithinS: 20,
        waitingPlaces,
        creditS: 0,
        ageing: 1,
        stages: [{ afterS: 0, agentRank: [1], contactRank: [1], minIdle: [minIdle] }],
      },
    ],
    busynessIds: [],
    sources: [{ id: 'refund-voice', queue: 0, busynessGroup: -1 }],
    groups: [
      {
        id: 'voice-team',
        team: 0,
        capacityUnits: slots,
        unitsOfQueue: [serves ? 1 : 0],
        handleFactor: [1],
        unresolvedFactor: [1],
      },
    ],
    agents: [
      { id: 'a-1', group: 0 },
      { id: 'a-2', group: 0 },
    ],
    weeks: [
      {
        arrivalRatePerS: [[0.01]],
        keepProbability: [],
        busynessShape: [],
        handling: [
          {
            work: { kind: 'exponential', meanS: 180 },
            patience: { law, balkShare: 0 },
            bot: { adoption: 0, containedTruly: 0, containedFalsely: 0, session: soon, returnProbability: 0, returnDelay: soon },
            unresolvedProbability: 0,
            returnProbability: 0,
            returnDelay: soon,
            redialProbability: 0,
            retryProbability: 0,
            redialDelay: soon,
            transfers: [],
          },
        ],
        open: [],
        duties: [],
      },
    ],
    windowClassOfInterval: [0],
    windowClassCount: 1,
    sampleTimesS: [],
  };
}
