/**
 * What two plans give, on every machine. When one changes, the same plan and seed give other numbers: raise
 * ENGINE_VERSION and record the new values. It says that numbers are the same everywhere, not that they are right.
 */
const engineVersion = '2.0.0';

/** The small plan. */
export const RECORDED = { engineVersion, fingerprint: '78fba392d72ad946ca75697ec420294029e66d83de9a2355c98c3c12a3533e5f' };

/** The plan that uses every mechanism. */
export const RECORDED_FULL = { engineVersion, fingerprint: 'cdbfc5b0bdd51c4a7bd5f926d349729582ae07f73e5d64ba77e537fa05f5e75f' };
