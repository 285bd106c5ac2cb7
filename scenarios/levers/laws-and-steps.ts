/** What several levers do to times, steps and shares at the desk. */
import type { Centre } from '../document/centre.ts';
import type { DurationLaw } from '../document/laws.ts';
import type { Handling, Process } from '../document/process.ts';
import { changeProblem } from './lever.ts';
import { needId } from './rule-lists.ts';

export type Step = NonNullable<Process['steps']>[number];

/** The same law with every duration that many times as long. */
export function scaledLaw(law: DurationLaw, factor: number): DurationLaw {
  if (law.law === 'empirical') return { ...law, quantilesS: law.quantilesS.map((quantileS) => quantileS * factor) };
  return { ...law, meanS: law.meanS * factor };
}

export function meanOf(law: DurationLaw): number {
  if (law.law !== 'empirical') return law.meanS;
  const { quantilesS } = law;
  const sum = quantilesS.reduce((total, quantileS, i) => total + quantileS * (i === 0 || i === quantilesS.length - 1 ? 0.5 : 1), 0);
  return sum / (quantilesS.length - 1);
}

/** A law of the same form with another mean. */
export function lawWithMean(law: DurationLaw, meanS: number): DurationLaw {
  const before = meanOf(law);
  return before > 0 ? scaledLaw(law, meanS / before) : { law: 'deterministic', meanS };
}

/**
 * The centre with some of its steps changed.
 * @param at of the list of ids in the change.
 */
export function changeSteps(centre: Centre, ids: readonly string[], at: string, change: (step: Step) => Step): Centre {
  const steps = centre.process.steps ?? [];
  ids.forEach((id, i) => needId(steps, id, `${at}[${i}]`));
  return { ...centre, process: { ...centre.process, steps: steps.map((step) => (ids.includes(step.id) ? change(step) : step)) } };
}

/** Handling of which that many times as many contacts stay unresolved. */
export function withUnresolved(handling: Handling, factor: number, at: string): Handling {
  if (factor === 1) return handling;
  const unresolved = (1 - handling.resolution) * factor;
  if (unresolved > 1) throw changeProblem('outOfRange', at, { value: factor, expected: `0 .. ${1 / (1 - handling.resolution)}` });
  return { ...handling, resolution: 1 - unresolved };
}
