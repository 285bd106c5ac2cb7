/**
 * What two plans give, on every machine. When one changes, the same plan and seed give other numbers: raise
 * ENGINE_VERSION and record the new values. It says that numbers are the same everywhere, not that they are right.
 */
const engineVersion = '2.1.0';

/** The small plan. */
export const RECORDED = { engineVersion, fingerprint: '3711fa9bfe6453bf8a28ca88dc2deaa207df97058dc96690db0f370921c42820' };

/** The plan that uses every mechanism. */
export const RECORDED_FULL = { engineVersion, fingerprint: 'c07255aacc901278e863621e0e352eb9a86f54e95b69dc056b34b8d6d9ca51b2' };
