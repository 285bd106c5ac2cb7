/** Changes whenever the same plan and seed give other numbers. Recorded fingerprints force the bump. */
export const ENGINE_VERSION = '2.2.0';
