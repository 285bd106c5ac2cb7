/**
 * KPI weights as behaviour (M80; methods.md 13), worked out once, against the weights of the base: today's weights give
 * today's numbers, and then nothing is touched.
 *
 *   ln handling time    = ln today's - handlingBySpeed * (speed more) + handlingByQuality * (quality more)
 *   logit resolved      = logit today's + resolutionByHandling * gain(ln(handling time / today's)) + resolutionByQuality * (quality more)
 *   logit transferred   = logit today's + transferBySpeed * (speed more) - transferByTransfers * (transfers more)
 *
 * gain(x) = x up to 0, and fade * (1 - e^(-x / fade)) above: more time settles less and less.
 */
import { exp, ln } from '../../engine/kernel/portable-maths.ts';
import type { Centre } from '../document/centre.ts';
import { responseOf, schemeOf, type KpiWeights, type Scheme, type WeightResponse } from '../document/incentives.ts';
import { PlanProblem } from '../document/plan-error.ts';
import type { Handling } from '../document/process.ts';
import { ruleFor, type ContactKind } from '../document/selectors.ts';

/** Nobody works faster than this share of today's handling time, whatever the weights (assumption). */
export const LEAST_HANDLING = 0.5;

/** What other weights do to a team. */
interface Swing {
  /** Multiplies handling time. */
  readonly handling: number;
  /** Added to the logits of being resolved and of being transferred. */
  readonly resolution: number;
  readonly transfer: number;
}

/** Per queue, of a group; as in GroupModel. */
export interface GroupFactors {
  readonly handleFactor: readonly number[];
  readonly unresolvedFactor: readonly number[];
  readonly transferFactor: readonly number[];
}

/**
 * What the weights of a week do to each team, by team id; teams with today's weights are not in it.
 * @param base the centre without changes. A team that it does not have brings factors of its own: nothing moves them.
 * @throws PlanProblem when a team of the base has a scheme before or after only: from unknown weights nothing follows.
 */
export function swingsOfTeams(base: Centre, centre: Centre): ReadonlyMap<string, Swing> {
  const swings = new Map<string, Swing>();
  if (base.incentives === centre.incentives) return swings;
  for (const { id } of base.teams.groups) {
    const before = schemeOf(base.incentives, id);
    const after = schemeOf(centre.incentives, id);
    if (!before && !after) continue;
    if (!before || !after) throw new PlanProblem([{ code: 'needs', path: `plan.${before ? '' : 'base.'}incentives.schemes`, expected: id }]);
    const swing = swingBetween(weightsOf(before), weightsOf(after), responseOf(after));
    if (swing) swings.set(id, swing);
  }
  return swings;
}

function weightsOf({ weights: { speed, quality, transfers = 0 } }: Scheme): KpiWeights {
  return { speed, quality, transfers };
}

/** What it does to go from some weights to others; undefined if they are the same. */
export function swingBetween(before: KpiWeights, after: KpiWeights, response: WeightResponse): Swing | undefined {
  const speed = after.speed - before.speed;
  const quality = after.quality - before.quality;
  const transfers = after.transfers - before.transfers;
  if (speed === 0 && quality === 0 && transfers === 0) return undefined;
  const handling = Math.max(LEAST_HANDLING, exp(response.handlingByQuality * quality - response.handlingBySpeed * speed));
  return {
    handling,
    resolution: response.resolutionByHandling * gain(ln(handling), response.resolutionFade) + response.resolutionByQuality * quality,
    transfer: response.transferBySpeed * speed - response.transferByTransfers * transfers,
  };
}

function gain(x: number, fade: number): number {
  return x <= 0 ? x : fade * (1 - exp(-x / fade));
}

/**
 * The factors of a group under other weights. Logits are those of the group itself: the share of its handling rule, times
 * the factors it has today. For work that has other shares in some windows, the rule for all times counts; without one, that
 * of the first hour of the week.
 * @param windows in force outside of all others, or in the first hour
 */
export function movedFactors(today: GroupFactors, swing: Swing, kinds: readonly ContactKind[], handling: readonly Handling[], windows: readonly string[] = []): GroupFactors {
  const rules = kinds.map((kind) => ruleFor(handling, { ...kind, windows }));
  return {
    handleFactor: today.handleFactor.map((factor) => factor * swing.handling),
    unresolvedFactor: today.unresolvedFactor.map((factor, q) => {
      return factor * timesAsLikely((1 - (rules[q]?.resolution ?? 1)) * factor, -swing.resolution);
    }),
    transferFactor: today.transferFactor.map((factor, q) => {
      const share = (rules[q]?.transfers ?? []).reduce((sum, { probability }) => sum + probability, 0);
      return factor * timesAsLikely(share * factor, swing.transfer);
    }),
  };
}

/** How many times as likely something becomes when its logit moves; what never or always happens stays so. */
function timesAsLikely(probability: number, logitMove: number): number {
  if (logitMove === 0 || probability <= 0 || probability >= 1) return 1;
  const odds = exp(logitMove);
  return odds / (1 - probability + probability * odds);
}
