/** Values that test suites of other calculators pin, with the digits they print. */

/** A-Herzog/Callcenter-Simulator, `ErlangCTest`: 3.5 calls a minute, three minutes each. */
export const herzogErlang = {
  arrivalsPerHour: 210,
  ahtS: 180,
  /** Nobody abandons. */
  withoutPatience: { agents: 13, asaS: 26.56 },
  /** Exponential patience, average wait in seconds by number of agents. */
  withPatience: { patienceS: 300, averageWaitS: [{ agents: 13, waitS: 9.91 }, { agents: 9, waitS: 56.62 }] },
} as const;

/** rodrigo-arenas/pyworkforce: 100 calls in half an hour, three minutes each, 20 s. */
export const pyworkforceErlang = {
  arrivalsPerHour: 200,
  ahtS: 180,
  withinS: 20,
  agents: 14,
  erlangC: { waitProbability: 0.174132, serviceLevel: 0.88835 },
  erlangA: {
    patienceS: 300,
    waitProbability: 0.14526,
    abandonment: 0.013984,
    occupancy: 0.704297,
    averageWaitMinutes: 0.069919,
    sl1: 0.916792,
  },
} as const;

/** SSJ `InventoryCRN`: variance of a difference with independent and with common random numbers. */
export const inventoryCommonRandomNumbers = { independent: 0.233, common: 0.012, ratio: 19.95 } as const;
