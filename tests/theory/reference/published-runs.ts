/**
 * What other people's simulators printed for models that are described completely, with their own confidence
 * intervals, and exact values of the same models where they exist (transient Markov chain or quadrature). `rerun` is a
 * throw-away event simulation written independently of this repository. Every exact value lies within the printed
 * interval or its rounding. Rates and times keep the unit named in each field.
 */

/** A simulated mean with its printed confidence limits, and the exact value where one is known. */
export interface PublishedValue {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly exact?: number;
}

/**
 * SSJ tutorial `CallCenter` (umontreal-simul/ssj at 98d9a6a, src/main/docs/examples/tutorial/CallCenter).
 *
 * One queue, thirteen one-hour periods, every rate multiplied by one gamma factor B of mean 1 per day. Patience is 0
 * with `balkShare`, else exponential. When staffing drops, busy agents finish; after the last period the queue drains
 * with four agents. A pending gap between arrivals is rescaled when the rate changes. Every average is divided by the
 * expected 1660 arrivals, not by the arrivals of the day, and whoever abandons with a patience below the threshold
 * counts as good.
 */
export const ssjCallCenter = {
  agentsByHour: [4, 6, 8, 8, 8, 7, 8, 8, 6, 6, 4, 4, 4],
  arrivalsPerHour: [100, 150, 150, 180, 200, 150, 150, 150, 120, 100, 80, 70, 60],
  expectedArrivals: 1660,
  agentsAfterClose: 4,
  /** Mean of the exponential handling time. */
  ahtS: 100,
  balkShare: 0.1,
  /** Mean patience of those who do not balk. */
  patienceS: 1000,
  withinS: 20,
} as const;

export interface SsjCallCenterRun {
  /** Shape of the day's gamma factor. */
  readonly busynessShape: number;
  readonly days: number;
  /** Level of the printed intervals. */
  readonly confidence: number;
  readonly arrivals: PublishedValue;
  /** Standard deviation of the daily arrivals. */
  readonly arrivalsSd: number;
  readonly arrivalsSdExact: number;
  /** Sum of the waits of a day over 1660. */
  readonly waitS: PublishedValue;
  /** Number of good waits of a day over 1660. */
  readonly withinShare: PublishedValue;
  /** Abandoned of a day over 1660. */
  readonly abandonedShare: PublishedValue;
}

export const ssjCallCenterRuns: readonly SsjCallCenterRun[] = [
  {
    busynessShape: 400,
    days: 10_000,
    confidence: 0.9,
    arrivals: { value: 1660.366, low: 1658.826, high: 1661.906, exact: 1660 },
    arrivalsSd: 93.62,
    arrivalsSdExact: 92.4608,
    waitS: { value: 4.713, low: 4.68, high: 4.746, exact: 4.7236 },
    withinShare: { value: 0.925, low: 0.924, high: 0.925 },
    abandonedShare: { value: 0.02, low: 0.02, high: 0.02, exact: 0.0198592 },
  },
  {
    busynessShape: 10,
    days: 1000,
    confidence: 0.9,
    arrivals: { value: 1639.507, low: 1612.789, high: 1666.225, exact: 1660 },
    arrivalsSd: 513.189,
    arrivalsSdExact: 526.517,
    waitS: { value: 11.834, low: 10.06, high: 13.608, exact: 12.5196 },
    withinShare: { value: 0.853, low: 0.844, high: 0.862 },
    abandonedShare: { value: 0.034, low: 0.031, high: 0.037, exact: 0.0364895 },
  },
];

/** The same centre without the gamma factor: exact values only. */
export const ssjCallCenterWithoutBusyness = { arrivals: 1660, waitS: 4.59438, abandonedShare: 0.0194828 } as const;

/**
 * ContactCenters M/M/c family (umontreal-simul/contactcenters at f5ddb4a, doc/examples/MMC*.res): one day of 480
 * minutes from an empty start, then drained. Ratios are ratios of expectations; 1000 days, 95 % intervals.
 */
export const contactCentersDay = {
  arrivalsPerMinute: 4.2,
  completionsPerMinute: 0.5,
  agents: 12,
  dayMinutes: 480,
  withinS: 20,
  days: 1000,
  confidence: 0.95,
} as const;

/** M/M/12. */
export const contactCentersMmc = {
  /** Served within the threshold, per day. */
  servedWithin: { value: 1816.158, low: 1812.618, high: 1819.698, exact: 1815.27 },
  serviceLevel: { value: 0.902, low: 0.9, high: 0.904, exact: 0.900432 },
  asaMinutes: { value: 0.099, low: 0.097, high: 0.102, exact: 0.100681 },
  occupancy: { value: 0.695, low: 0.694, high: 0.697, exact: 0.696934 },
} as const satisfies Record<string, PublishedValue>;

/** M/M/12 with exponential patience of one minute on average. */
export const contactCentersMmcPatience = {
  patienceMinutes: 1,
  servedWithin: { value: 1906.008, low: 1903.785, high: 1908.231, exact: 1906.72 },
  /** Served within the threshold / served. */
  sl3: { value: 0.975, low: 0.974, high: 0.975, exact: 0.974438 },
  /** Served within the threshold / (served + abandoned after it). */
  sl2: { value: 0.968, low: 0.968, high: 0.969, exact: 0.968189 },
  /** Over the served only. */
  asaMinutes: { value: 0.024, low: 0.023, high: 0.024, exact: 0.0238253 },
  occupancy: { value: 0.675, low: 0.674, high: 0.677, exact: 0.676558 },
  /** Per day. */
  abandoned: { value: 58.609, low: 57.66, high: 59.558, exact: 59.2632 },
} as const;

/** M/M/12 with five waiting places, seventeen trunks in all. The closest call of all: the upper limit of the occupancy is .690, the exact value .690473. */
export const contactCentersMmcLimited = {
  waitingPlaces: 5,
  trunks: 17,
  servedWithin: { value: 1854.284, low: 1851.667, high: 1856.901, exact: 1854.07 },
  /** Served within the threshold / served. */
  sl3: { value: 0.929, low: 0.928, high: 0.93, exact: 0.928363 },
  /** Served within the threshold / all, the blocked included. */
  sl1: { value: 0.92, low: 0.919, high: 0.922, exact: 0.919677 },
  asaMinutes: { value: 0.06, low: 0.059, high: 0.061, exact: 0.0604501 },
  occupancy: { value: 0.689, low: 0.688, high: 0.69, exact: 0.690473 },
  /** Per day. */
  blocked: { value: 18.655, low: 18.045, high: 19.265, exact: 18.8633 },
} as const;

/**
 * ContactCenters `SimpleMSK` (same commit): three call types, two groups, three two-hour periods, 1000 days. All rates
 * of a day are multiplied by one gamma factor with mean 1. Type 0 goes to group 0, type 1 to group 0 then group 1, type 2
 * to group 1; a freed agent takes the longest waiting call it can serve. Groups stay until the queue is empty. Service
 * and patience rates are those of the period of arrival.
 */
export const simpleMsk = {
  arrivalsPerMinuteByTypeAndPeriod: [
    [4.2, 5.3, 3.2],
    [5.1, 4.3, 4.8],
    [6.3, 5.2, 4.8],
  ],
  busynessShape: 28.7,
  completionsPerMinuteByPeriod: [0.5, 0.6, 0.4],
  abandonmentsPerMinuteByPeriod: [0.3, 0.4, 0.2],
  agentsByGroupAndPeriod: [
    [12, 18, 9],
    [15, 20, 11],
  ],
  /** Groups in the order in which each type tries them. */
  groupsByType: [[0], [0, 1], [1]],
  periodHours: 2,
  withinS: 20,
  days: 1000,
  confidence: 0.95,
} as const;

export interface SimpleMskRun {
  /** Per day. */
  readonly served: PublishedValue;
  /** Per day. */
  readonly abandoned: PublishedValue;
  /** Served within the threshold / (served + abandoned after it). */
  readonly sl2: PublishedValue;
  /** Busy / (staffed + finishing after a staffing drop), to the end of the drain. */
  readonly occupancyGroup0: PublishedValue;
  readonly rerun: {
    readonly served: number;
    readonly abandoned: number;
    readonly sl2: number;
    readonly occupancyGroup0: number;
  };
}

export const simpleMskRun: SimpleMskRun = {
  served: { value: 4297.305, low: 4270.15, high: 4324.46 },
  abandoned: { value: 910.335, low: 876.133, high: 944.537 },
  sl2: { value: 0.501, low: 0.494, high: 0.509 },
  occupancyGroup0: { value: 0.881, low: 0.877, high: 0.884 },
  rerun: { served: 4292, abandoned: 899, sl2: 0.506, occupancyGroup0: 0.88 },
};

/** Served within the threshold per day, by type and period: printed, and by the re-run of 1500 days. */
export const simpleMskServedWithin = {
  published: [
    [170.154, 599.334, 15.49],
    [262.936, 511.648, 34.697],
    [259.806, 613.732, 24.888],
  ],
  rerun: [
    [174, 599, 16],
    [268, 510, 35],
    [268, 612, 24],
  ],
} as const;

/**
 * `SimpleMSKWithRerouting`: as SimpleMSK, but group 1 may take type 1 only after `rerouteAfterS` in queue. The published
 * router never updates its "oldest" variable, so that a freed agent of group 0 prefers type 0 to type 1 and a freed agent
 * of group 1 prefers type 1, once it waited long enough, to type 2. The re-run follows that rule.
 */
export const simpleMskReroutingRun: SimpleMskRun & { readonly rerouteAfterS: number } = {
  rerouteAfterS: 12,
  served: { value: 4274.426, low: 4247.504, high: 4301.348 },
  abandoned: { value: 933.214, low: 898.83, high: 967.598 },
  sl2: { value: 0.579, low: 0.572, high: 0.587 },
  occupancyGroup0: { value: 0.884, low: 0.88, high: 0.887 },
  rerun: { served: 4268, abandoned: 923, sl2: 0.583, occupancyGroup0: 0.883 },
};
