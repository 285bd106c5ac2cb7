/** Quadrature nodes that follow the density of the offered wait in M/M/c+G. */
import { exp } from '../kernel/portable-maths.ts';
import { PANEL_POINTS, panelPoints, panelWeights, runningWeights } from './gauss-legendre.ts';
import type { Survival } from './patience-survival.ts';

/** Parallel arrays, one entry per node; the density is not normalised. */
export interface OfferedWaitNodes {
  readonly waitS: readonly number[];
  readonly weight: readonly number[];
  /** lambda H(v) - c mu v. */
  readonly lnDensity: readonly number[];
  readonly survival: readonly number[];
  /** H(v): mean of min(v, patience). */
  readonly meanUntilS: readonly number[];
  /** Largest lnDensity. */
  readonly lnPeak: number;
}

/** Beyond e^-45 of the peak nothing is left that could show in twelve digits. */
const NEGLIGIBLE = 45;
const TOLERANCE = 1e-12;
const MAX_PANELS = 20_000;
/** Whoever is patient for thirty years never gives up. */
const FOREVER_S = 1e9;

/** Values of one panel; local exponents are relative to the panel's start. */
interface Panel {
  readonly startS: number;
  readonly lengthS: number;
  readonly survival: readonly number[];
  readonly meanUntilS: readonly number[];
  readonly lnDensity: readonly number[];
  /** Integral of the survival function over the panel. */
  readonly gainS: number;
  /** lnDensity at the panel's end less that at its start. */
  readonly lnGrowth: number;
  /** Integral of exp(lnDensity - lnDensity at the start). */
  readonly area: number;
}

/**
 * Panels of sixteen points from 0 on, cut at the kinks and at the threshold, halved until each agrees with its two
 * halves and doubled after each success, until the density has died out.
 *
 * @param arrivalsPerS lambda
 * @param completionsPerS c mu, all agents busy
 * @returns undefined when the density never dies out: the queue is unstable
 */
export function offeredWaitNodes(
  arrivalsPerS: number,
  completionsPerS: number,
  patience: Survival,
  thresholdS: number,
): OfferedWaitNodes | undefined {
  if (arrivalsPerS * patience.survivalAt(FOREVER_S) >= completionsPerS) return undefined;
  const cuts = [...patience.kinksS, thresholdS].filter((t) => t > 0).sort((a, b) => a - b);
  const waitS: number[] = [];
  const weight: number[] = [];
  const lnDensity: number[] = [];
  const survival: number[] = [];
  const meanUntilS: number[] = [];

  const evaluate = (startS: number, lengthS: number, meanAtStartS: number, lnStart: number): Panel =>
    panelAt(patience, arrivalsPerS, completionsPerS, startS, lengthS, meanAtStartS, lnStart);
  const keep = (panel: Panel) => {
    for (let i = 0; i < PANEL_POINTS; i++) {
      waitS.push(panel.startS + panelPoints[i]! * panel.lengthS);
      weight.push(panelWeights[i]! * panel.lengthS);
      lnDensity.push(panel.lnDensity[i]!);
      survival.push(panel.survival[i]!);
      meanUntilS.push(panel.meanUntilS[i]!);
    }
  };

  let at = 0;
  let meanAt = 0;
  let lnAt = 0;
  let lnPeak = 0;
  let length = 1 / completionsPerS;
  for (let panels = 0; panels < MAX_PANELS; panels++) {
    const nextCut = cuts.find((cut) => cut > at) ?? Infinity;
    // A panel that would leave a sliver before the cut takes the sliver along.
    const reachesCut = at + 1.01 * length >= nextCut;
    const lengthS = reachesCut ? nextCut - at : length;
    const whole = evaluate(at, lengthS, meanAt, lnAt);
    const first = evaluate(at, lengthS / 2, meanAt, lnAt);
    const second = evaluate(at + lengthS / 2, lengthS / 2, meanAt + first.gainS, lnAt + first.lnGrowth);
    const gainS = first.gainS + second.gainS;
    const area = first.area + second.area * exp(first.lnGrowth);
    const agrees =
      arrivalsPerS * Math.abs(whole.gainS - gainS) <= TOLERANCE * Math.max(10, arrivalsPerS * gainS) &&
      Math.abs(whole.area - area) <= TOLERANCE * Math.max(area, 1 / completionsPerS);
    if (!agrees && lengthS > 1e-12 * (at + 1 / completionsPerS)) {
      length = lengthS / 2;
      continue;
    }
    keep(first);
    keep(second);
    for (const value of second.lnDensity) lnPeak = Math.max(lnPeak, value);
    for (const value of first.lnDensity) lnPeak = Math.max(lnPeak, value);
    at = reachesCut ? nextCut : at + lengthS;
    meanAt += gainS;
    lnAt += first.lnGrowth + second.lnGrowth;
    length = Math.max(length, lengthS) * 2;
    const falling = arrivalsPerS * patience.survivalAt(at) < completionsPerS;
    if (falling && lnAt < lnPeak - NEGLIGIBLE && at >= thresholdS) {
      return { waitS, weight, lnDensity, survival, meanUntilS, lnPeak };
    }
  }
  return undefined;
}

function panelAt(
  patience: Survival,
  arrivalsPerS: number,
  completionsPerS: number,
  startS: number,
  lengthS: number,
  meanAtStartS: number,
  lnStart: number,
): Panel {
  const survival = panelPoints.map((point) => patience.survivalAt(startS + point * lengthS));
  // Slope of lnDensity. Close to full load it is a small difference of two large rates, so it is integrated itself
  // instead of subtracting two integrals.
  const slope = survival.map((share) => arrivalsPerS * share - completionsPerS);
  const meanUntilS: number[] = [];
  const lnDensity: number[] = [];
  let area = 0;
  for (let i = 0; i < PANEL_POINTS; i++) {
    const local = lengthS * dot(runningWeights[i]!, slope);
    meanUntilS.push(meanAtStartS + lengthS * dot(runningWeights[i]!, survival));
    lnDensity.push(lnStart + local);
    area += panelWeights[i]! * lengthS * exp(local);
  }
  const gainS = lengthS * dot(panelWeights, survival);
  const lnGrowth = lengthS * dot(panelWeights, slope);
  return { startS, lengthS, survival, meanUntilS, lnDensity, gainS, lnGrowth, area };
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < PANEL_POINTS; i++) sum += a[i]! * b[i]!;
  return sum;
}
