/**
 * What the small plan gives, on every machine. When it changes, the same plan and seed give other numbers: raise
 * ENGINE_VERSION and record the new pair. It says that numbers are the same everywhere, not that they are right.
 */
export const RECORDED = {
  engineVersion: '1.0.0',
  fingerprint: '6c0288f76d805674a39e707809845f036b6996a780c39e47e6af8c298c056e0b',
};
