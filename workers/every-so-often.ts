import { wallClockMs } from './wall-clock.ts';

/**
 * Keeps a report to at most one per `everyMs` milliseconds. `offer` may drop it; `flush` always tells.
 */
export function everySoOften(everyMs: number, tell: () => void): { offer(): void; flush(): void } {
  let toldAt = -Infinity;
  const flush = (): void => {
    toldAt = wallClockMs();
    tell();
  };
  return {
    flush,
    offer: () => {
      if (wallClockMs() - toldAt >= everyMs) flush();
    },
  };
}
