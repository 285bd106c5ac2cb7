import type { CentreModel } from '../../engine/model/centre-model.ts';

/** One queue, one group: calls every 10 s on average, 3 minutes each, patience of 2 minutes. */
export function smallModel(agents: number, hours = 8): CentreModel {
  const weekLengthS = hours * 3600;
  const none = { kind: 'never' } as const;
  return {
    weekLengthS,
    intervalEdgesS: Array.from({ length: hours + 1 }, (_, i) => i * 3600),
    dayStartsS: [0],
    horizonS: weekLengthS,
    leadInS: 0,
    ending: 'drain',
    fcrWindowS: 7 * 86_400,
    queues: [
      {
        id: 'calls',
        answerWithinS: 20,
        waitingPlaces: Infinity,
        creditS: 0,
        ageing: 1,
        stages: [{ afterS: 0, agentRank: [1], contactRank: [1], minIdle: [0] }],
      },
    ],
    busynessIds: [],
    sources: [{ id: 'calls', queue: 0, busynessGroup: -1 }],
    groups: [{ id: 'team', team: 0, capacityUnits: 1, unitsOfQueue: [1], handleFactor: [1], unresolvedFactor: [1] }],
    agents: Array.from({ length: agents }, (_, i) => ({ id: `agent-${i}`, group: 0 })),
    weeks: [
      {
        arrivalRatePerS: [Array.from({ length: hours }, () => 0.1)],
        keepProbability: [[]],
        busynessShape: [],
        handling: [
          {
            work: { kind: 'exponential', meanS: 180 },
            patience: { law: { kind: 'exponential', meanS: 120 }, balkShare: 0 },
            bot: { adoption: 0, containedTruly: 0, containedFalsely: 0, session: none, returnProbability: 0, returnDelay: none },
            unresolvedProbability: 0.2,
            returnProbability: 0.5,
            returnDelay: { kind: 'exponential', meanS: 3600 },
            redialProbability: 0.3,
            retryProbability: 0,
            redialDelay: { kind: 'exponential', meanS: 300 },
            transfers: [],
          },
        ],
        open: [[]],
        duties: Array.from({ length: agents }, (_, agent) => ({
          agent,
          startS: 0,
          endS: weekLengthS,
          breaks: [],
          pay: 8 * 20,
          paidS: weekLengthS,
        })),
      },
    ],
    windowClassOfInterval: Array.from({ length: hours }, () => 0),
    windowClassCount: 1,
    sampleTimesS: [],
  };
}
