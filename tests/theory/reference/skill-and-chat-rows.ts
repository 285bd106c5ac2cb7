/**
 * Reference rows for agents who differ or do several things at once: N (two pools, one flexible), H (agents of
 * different speed), X (parallel chats). Steady state; rates per hour, times in seconds, shares as fractions, six
 * significant digits.
 */

export interface NDesignRow {
  readonly id: string;
  readonly arrivalsPerHour1: number;
  readonly arrivalsPerHour2: number;
  /** Serve class 1 only. */
  readonly agentsPool1: number;
  /** Serve both classes. */
  readonly agentsPool2: number;
  /** Class 1 by pool 1. */
  readonly ahtS11: number;
  /** Class 1 by pool 2. */
  readonly ahtS12: number;
  /** Class 2 by pool 2. */
  readonly ahtS22: number;
  readonly patienceS1: number;
  readonly patienceS2: number;
  /** Class that a freed agent of pool 2 takes first. */
  readonly pool2TakesFirst: number;
  readonly averageWaitS1: number;
  readonly averageWaitS2: number;
  readonly abandonment1: number;
  readonly abandonment2: number;
  readonly occupancyPool1: number;
  readonly occupancyPool2: number;
  /** Share of the served class 1 that pool 2 served. */
  readonly overflowShare: number;
}

/**
 * N-design, all exponential. A class-1 arrival prefers pool 1; a freed pool-2 agent takes its first class first;
 * first come first served within a class. Exact Markov chain, inside the 95 % intervals of an independent event
 * simulation. Bounds for N01 and N02: 0.0603885 (fully pooled) <= mean abandonment <= 0.165199 (split).
 */
export const nDesignRows: readonly NDesignRow[] = [
  {
    id: 'N01', arrivalsPerHour1: 60, arrivalsPerHour2: 40, agentsPool1: 3, agentsPool2: 4, ahtS11: 180, ahtS12: 180,
    ahtS22: 180, patienceS1: 120, patienceS2: 120, pool2TakesFirst: 2, averageWaitS1: 6.32068, averageWaitS2: 13.0961,
    abandonment1: 0.0526723, abandonment2: 0.109134, occupancyPool1: 0.6787, occupancyPool2: 0.646903,
    overflowShare: 0.283563,
  },
  {
    id: 'N02', arrivalsPerHour1: 60, arrivalsPerHour2: 40, agentsPool1: 3, agentsPool2: 4, ahtS11: 180, ahtS12: 180,
    ahtS22: 180, patienceS1: 120, patienceS2: 120, pool2TakesFirst: 1, averageWaitS1: 4.86524, averageWaitS2: 15.875,
    abandonment1: 0.0405436, abandonment2: 0.132292, occupancyPool1: 0.67421, occupancyPool2: 0.647789,
    overflowShare: 0.2973,
  },
  {
    id: 'N03', arrivalsPerHour1: 60, arrivalsPerHour2: 40, agentsPool1: 3, agentsPool2: 4, ahtS11: 180, ahtS12: 225,
    ahtS22: 240, patienceS1: 120, patienceS2: 180, pool2TakesFirst: 2, averageWaitS1: 10.7497, averageWaitS2: 29.2592,
    abandonment1: 0.0895807, abandonment2: 0.162551, occupancyPool1: 0.694416, occupancyPool2: 0.760803,
    overflowShare: 0.237257,
  },
  {
    id: 'N06', arrivalsPerHour1: 120, arrivalsPerHour2: 60, agentsPool1: 6, agentsPool2: 7, ahtS11: 200, ahtS12: 230,
    ahtS22: 260, patienceS1: 120, patienceS2: 240, pool2TakesFirst: 2, averageWaitS1: 8.32352, averageWaitS2: 21.122,
    abandonment1: 0.0693626, abandonment2: 0.0880082, occupancyPool1: 0.8007, occupancyPool2: 0.794574,
    overflowShare: 0.22566,
  },
];

export interface UnequalAgentsRow {
  readonly id: string;
  readonly arrivalsPerHour: number;
  /** One agent each. */
  readonly ahtSByAgent: readonly number[];
  readonly fastestFirstWaitS: number;
  readonly slowestFirstWaitS: number;
  /** A free agent at random, or the longest idle: the same. */
  readonly randomWaitS: number;
  readonly randomUtilisationByAgent: readonly number[];
  readonly fastestFirstUtilisationByAgent: readonly number[];
}

/**
 * Agents of different speed, one queue, no abandonment. Exact Markov chain; random and longest-idle-first give the
 * same waits and utilisations (Gopalakrishnan et al. 2016).
 */
export const unequalAgentsRows: readonly UnequalAgentsRow[] = [
  {
    id: 'H01', arrivalsPerHour: 30, ahtSByAgent: [120, 240], fastestFirstWaitS: 127.059, slowestFirstWaitS: 133.953,
    randomWaitS: 130.909, randomUtilisationByAgent: [0.636364, 0.727273],
    fastestFirstUtilisationByAgent: [0.676471, 0.647059],
  },
  {
    id: 'H02', arrivalsPerHour: 50, ahtSByAgent: [150, 200, 300], fastestFirstWaitS: 774.908,
    slowestFirstWaitS: 783.999, randomWaitS: 779.965, randomUtilisationByAgent: [0.916237, 0.927638, 0.942736],
    fastestFirstUtilisationByAgent: [0.934237, 0.92188, 0.915372],
  },
];

export interface ChatRow {
  readonly id: string;
  readonly arrivalsPerHour: number;
  readonly agents: number;
  /** Handling time of a chat alone. */
  readonly baseS: number;
  /** With k chats an agent completes k / (base x slowdown[k-1]) per second; the length is the number of slots. */
  readonly slowdownByChats: readonly number[];
  /** Mean of the exponential patience. */
  readonly patienceS: number;
  readonly allSlotsFullProbability: number;
  readonly abandonment: number;
  /** Over all arrivals. */
  readonly averageWaitS: number;
  /** Average. */
  readonly chatsPerAgent: number;
  /** Average from start to end of a chat. */
  readonly chatDurationS: number;
  /** Share of time without any chat. */
  readonly agentIdleShare: number;
}

/**
 * Chat: every agent has slots, the least loaded agent gets the next chat, exponential patience in queue. Exact
 * Markov chain; X06 equals Erlang A with nine servers.
 */
export const chatRows: readonly ChatRow[] = [
  {
    id: 'X01', arrivalsPerHour: 60, agents: 2, baseS: 300, slowdownByChats: [1, 1.3, 1.7], patienceS: 180,
    allSlotsFullProbability: 0.674008, abandonment: 0.337896, averageWaitS: 60.8213, chatsPerAgent: 2.67017,
    chatDurationS: 483.943, agentIdleShare: 0.0137479,
  },
  {
    id: 'X02', arrivalsPerHour: 60, agents: 4, baseS: 420, slowdownByChats: [1, 1.25, 1.6], patienceS: 180,
    allSlotsFullProbability: 0.256755, abandonment: 0.0941709, averageWaitS: 16.9508, chatsPerAgent: 2.24849,
    chatDurationS: 595.739, agentIdleShare: 0.0287661,
  },
  {
    id: 'X05', arrivalsPerHour: 200, agents: 10, baseS: 480, slowdownByChats: [1, 1.15, 1.4], patienceS: 90,
    allSlotsFullProbability: 0.56744, abandonment: 0.220954, averageWaitS: 19.8859, chatsPerAgent: 2.84884,
    chatDurationS: 658.23, agentIdleShare: 0.000460698,
  },
  {
    id: 'X06', arrivalsPerHour: 90, agents: 3, baseS: 240, slowdownByChats: [1, 1, 1], patienceS: 120,
    allSlotsFullProbability: 0.136706, abandonment: 0.0368613, averageWaitS: 4.42336, chatsPerAgent: 1.92628,
    chatDurationS: 240, agentIdleShare: 0.0515698,
  },
];
