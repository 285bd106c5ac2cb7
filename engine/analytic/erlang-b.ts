/** Erlang B: lines without a queue. */

/**
 * Probability that an arrival finds every line busy and is lost.
 *
 * The recursion B(k) = a B(k-1) / (k + a B(k-1)) from B(0) = 1 neither overflows nor loses digits (rows B).
 *
 * @param offeredErlangs offered load a, not negative
 * @param lines whole number c, 0 or more
 */
export function erlangB(offeredErlangs: number, lines: number): number {
  let blocking = 1;
  for (let k = 1; k <= lines; k++) blocking = (offeredErlangs * blocking) / (k + offeredErlangs * blocking);
  return blocking;
}
