/** The first eight hex digits in two groups: enough to tell two runs apart by eye. */
export function shortFingerprint(fingerprint: string): string {
  return `${fingerprint.slice(0, 4)}·${fingerprint.slice(4, 8)}`;
}
