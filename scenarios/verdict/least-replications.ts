/** Nothing is decided on fewer replications than this (design.md 2). */
export const LEAST_REPLICATIONS = 10;
