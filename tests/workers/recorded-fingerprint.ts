/**
 * What two plans give, on every machine. When one changes, the same plan and seed give other numbers: raise
 * ENGINE_VERSION and record the new values. It says that numbers are the same everywhere, not that they are right.
 */
const engineVersion = '2.1.0';

/** The small plan. */
export const RECORDED = { engineVersion, fingerprint: 'b3ba20bb802038561f2a0c3bf66031975c017d3f8817a5db2f1e3ec5c29340cd' };

/** The plan that uses every mechanism. */
export const RECORDED_FULL = { engineVersion, fingerprint: 'ee5986138bc1bc97104954735c8106fd6961b11ddc4962a8d67094977ec0ff4d' };
