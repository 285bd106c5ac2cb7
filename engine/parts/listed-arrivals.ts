/**
 * Sources whose contacts come at listed instants: recorded ones that are replayed, and bursts, crowds that come together
 * at random moments of the day (M05).
 */
import { ln } from '../kernel/portable-maths.ts';
import * as Purpose from '../kernel/purposes.ts';
import type { BurstModel } from '../model/centre-model.ts';
import type { RunState } from '../run/run-state.ts';
import type { Source } from '../run/source.ts';
import { poissonQuantile } from '../statistics/poisson-quantile.ts';

/** Recorded contacts are numbered from the first, whatever day they come on. */
export function beginRecorded(run: RunState, source: Source): void {
  run.draws.nameDay(source.hash, 0, nameWords, 0);
  const recordedS = source.listedS!;
  let at = 0;
  while (at < recordedS.length && recordedS[at]! < run.nowS) at++;
  source.listedAt = at;
  source.word0 = (nameWords[0]! + at) | 0;
  source.word1 = nameWords[1]!;
  source.firstWord0 = nameWords[0]!;
  source.day = 0;
}

/**
 * Draws the bursts that begin on a day, and everybody who comes with them. Whoever comes after midnight is of the next
 * day, as are the names: a day's contacts are numbered in the order in which they come.
 */
export function beginBurstDay(run: RunState, source: Source, bursts: BurstModel, dayStartS: number, dayEndS: number): void {
  const { draws, model } = run;
  const { word0, word1 } = source;
  const perS = bursts.perWeek / model.weekLengthS;
  const instants = [...source.afterMidnightS];
  let contacts = 0;
  let burstS = dayStartS;
  for (let burst = 0; ; burst++) {
    burstS += -ln(1 - draws.uniform(Purpose.BURST_GAP, word0 + burst, word1)) / perS;
    if (!(burstS < dayEndS)) break;
    const size = poissonQuantile(draws.uniform(Purpose.BURST_SIZE, word0 + burst, word1), bursts.contacts);
    for (let i = 0; i < size; i++) {
      instants.push(burstS + bursts.spreadS * draws.uniform(Purpose.BURST_OFFSET, word0 + contacts++, word1));
    }
  }
  source.listedS = Float64Array.from(instants.filter((timeS) => timeS >= run.nowS && timeS < dayEndS)).sort();
  source.afterMidnightS = instants.filter((timeS) => timeS >= dayEndS);
  source.listedAt = 0;
}

const nameWords = new Int32Array(2);
