/**
 * What two plans give, on every machine. When one changes, the same plan and seed give other numbers: raise
 * ENGINE_VERSION and record the new values. It says that numbers are the same everywhere, not that they are right.
 */
const engineVersion = '2.0.0';

/** The small plan. */
export const RECORDED = { engineVersion, fingerprint: '78fba392d72ad946ca75697ec420294029e66d83de9a2355c98c3c12a3533e5f' };

/** The plan that uses every mechanism. */
export const RECORDED_FULL = { engineVersion, fingerprint: '27a4a644c6c08910ee97331bc9c1501bb0af29191cd63c661dac0a7bf5cedf9a' };
