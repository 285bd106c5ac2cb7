import fc from 'fast-check';

/** Queues from a quiet help desk to several hundred agents; the load may exceed the agents. */
export const anyQueue = fc.record({
  arrivalsPerHour: fc.double({ min: 1, max: 3000, noNaN: true }),
  ahtS: fc.double({ min: 20, max: 1200, noNaN: true }),
  agents: fc.integer({ min: 1, max: 300 }),
  withinS: fc.double({ min: 0, max: 120, noNaN: true }),
  patienceS: fc.double({ min: 10, max: 3600, noNaN: true }),
});

/** Stable queues: agents chosen above the load. */
export const stableQueue = fc
  .record({
    arrivalsPerHour: fc.double({ min: 1, max: 1000, noNaN: true }),
    ahtS: fc.double({ min: 20, max: 900, noNaN: true }),
    spare: fc.integer({ min: 1, max: 20 }),
    withinS: fc.double({ min: 0, max: 120, noNaN: true }),
  })
  .map(({ arrivalsPerHour, ahtS, spare, withinS }) => ({
    arrivalsPerHour,
    ahtS,
    // At most 99.5 % busy: closer to full load every formula magnifies the rounding of its inputs.
    agents: Math.floor((arrivalsPerHour * ahtS) / 3600 / 0.995) + spare,
    withinS,
  }));
