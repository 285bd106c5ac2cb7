/**
 * What two plans give, on every machine. When one changes, the same plan and seed give other numbers: raise
 * ENGINE_VERSION and record the new values. It says that numbers are the same everywhere, not that they are right.
 */
const engineVersion = '2.0.0';

/** The small plan. */
export const RECORDED = { engineVersion, fingerprint: '78fba392d72ad946ca75697ec420294029e66d83de9a2355c98c3c12a3533e5f' };

/** The plan that uses every mechanism. */
export const RECORDED_FULL = { engineVersion, fingerprint: '5e2af312bae9d8f6021526666eda3d96cd0ebf4d2be1a0e1c40f94e08f6b800b' };
