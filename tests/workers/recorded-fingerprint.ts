/**
 * What two plans give, on every machine. When one changes, the same plan and seed give other numbers: raise
 * ENGINE_VERSION and record the new values. It says that numbers are the same everywhere, not that they are right.
 */
const engineVersion = '2.0.0';

/** The small plan. */
export const RECORDED = { engineVersion, fingerprint: '78fba392d72ad946ca75697ec420294029e66d83de9a2355c98c3c12a3533e5f' };

/** The plan that uses every mechanism. */
export const RECORDED_FULL = { engineVersion, fingerprint: 'f96844d25c0fdb3a53441cee07062f2cad2a137fdb459724164c5c1be95de94a' };
