/**
 * What two plans give, on every machine. When one changes, the same plan and seed give other numbers: raise
 * ENGINE_VERSION and record the new values. It says that numbers are the same everywhere, not that they are right.
 */
const engineVersion = '2.2.0';

/** The small plan. */
export const RECORDED = { engineVersion, fingerprint: 'e0e3f606bb47cb7e8ec20e4d2faf758c84a26002a1fb84a84022bf5ae67678b2' };

/** The plan that uses every mechanism. */
export const RECORDED_FULL = { engineVersion, fingerprint: '7d57766888e015c7e994c67ce81f880fa0771f6cb6a320e5949083988389ce93' };
