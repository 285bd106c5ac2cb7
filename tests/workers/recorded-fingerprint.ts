/**
 * What two plans give, on every machine. When one changes, the same plan and seed give other numbers: raise
 * ENGINE_VERSION and record the new values. It says that numbers are the same everywhere, not that they are right.
 */
const engineVersion = '2.1.0';

/** The small plan. */
export const RECORDED = { engineVersion, fingerprint: '1af254cd5a7233a8c6efb4ecbf193711bf89424397ed86442bcb92234c54c4d1' };

/** The plan that uses every mechanism. */
export const RECORDED_FULL = { engineVersion, fingerprint: '4f21c3f928462dcfddf3aca78725c0c48d1240fb27431a0f9290414e0cf6204e' };
