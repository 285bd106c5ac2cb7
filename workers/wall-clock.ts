/** Milliseconds since some start. Decides when a worker listens and how often progress is told, never what is computed. */
export function wallClockMs(): number {
  return performance.now();
}
