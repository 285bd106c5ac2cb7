/** The four ways a contact with patience can end, and the service levels people make of them. */

/** Shares of all contacts; the four add up to 1. */
export interface Outcomes {
  readonly servedWithin: number;
  readonly servedLate: number;
  readonly abandonedWithin: number;
  readonly abandonedLate: number;
}

/** Name of a service-level convention; the choice can change the figure by 18 points (row A02). */
export type ServiceLevelConvention = 'sl1' | 'sl2' | 'sl3';

/** Service level by convention. `within` is the threshold T; immediate answers count as within. */
export interface ServiceLevels {
  /** Served within T / all contacts. */
  readonly sl1: number;
  /** Served within T / (contacts - abandoned within T). */
  readonly sl2: number;
  /** Served within T / served. */
  readonly sl3: number;
}

/** All conventions from the shares (or counts) of the four outcomes. */
export function serviceLevels(outcomes: Outcomes): ServiceLevels {
  const { servedWithin, servedLate, abandonedWithin, abandonedLate } = outcomes;
  const served = servedWithin + servedLate;
  return {
    sl1: servedWithin / (served + abandonedWithin + abandonedLate),
    sl2: servedWithin / (served + abandonedLate),
    sl3: servedWithin / served,
  };
}
