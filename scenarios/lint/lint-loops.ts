/**
 * Contacts that go round for certain, for ever: transfers from queue to queue, and customers who always come back, perhaps by
 * another channel. A loop that is left with any chance at all is none; how long it takes is what a run shows. A contact in a
 * wrong queue is sent on once, to its own, so wrong turns only lengthen a loop.
 */
import type { CentreModel, HandlingModel, WeekTable } from '../../engine/model/centre-model.ts';
import type { CompiledScenario } from '../compile/compile-plan.ts';
import type { Finding, LintCode } from './finding.ts';

const CERTAIN = 1 - 1e-9;

/** @param path of the scenario in the plan */
export function lintLoops({ model }: CompiledScenario, path: string): Finding[] {
  const findings = new Map<string, Finding>();
  const add = (code: LintCode, queues: readonly number[]): void => {
    const ids = queues.map((q) => model.queues[q]?.id ?? '');
    const value = [...ids, ids[0] ?? ''].join(' → ');
    findings.set(`${code} ${value}`, { severity: 'warning', code, path: `${path}: ${ids[0] ?? ''}`, value });
  };
  for (const week of model.weeks) {
    for (const handling of [week.handling, ...(week.otherHandling?.sets ?? [])]) {
      const { transfers, returns } = waysOn(model, week, handling);
      for (const loop of endlessLoops(transfers)) add('transferLoop', loop);
      for (const loop of endlessLoops(returns)) add('returnLoop', loop);
    }
  }
  return [...findings.values()];
}

/** Where a contact of a queue may go next, and whether it may also end. */
export interface WayOn {
  readonly to: readonly number[];
  readonly ends: boolean;
}

function waysOn(model: CentreModel, { groups = model.groups }: WeekTable, handling: readonly HandlingModel[]): { readonly transfers: readonly WayOn[]; readonly returns: readonly WayOn[] } {
  /** The least that a factor is among those who serve a queue: whoever transfers, or fails, least often. */
  const least = (q: number, factorOf: (g: number) => number | undefined): number => {
    const factors = groups.flatMap(({ unitsOfQueue }, g) => ((unitsOfQueue[q] ?? 0) > 0 ? [factorOf(g) ?? 1] : []));
    return factors.length > 0 ? Math.min(...factors) : 1;
  };
  const transfers = handling.map((of, q): WayOn => {
    const share = of.transfers.reduce((sum, { probability }) => sum + probability, 0);
    return { to: of.transfers.map(({ queue }) => queue), ends: share * least(q, (g) => groups[g]?.transferFactor?.[q]) < CERTAIN };
  });
  const returns = handling.map((of, q): WayOn => {
    // Whoever is passed on for ever is not answered, so does not come back either.
    const answeredIn = [...reachedFrom(transfers, q)].filter((r) => transfers[r]?.ends);
    const backFrom = (r: number): boolean => {
      const last = handling[r];
      const factor = least(r, (g) => groups[g]?.unresolvedFactor[r]) * Math.min(1, of.emotion?.unresolvedFactor ?? 1);
      return last !== undefined && last.unresolvedProbability * factor >= CERTAIN && last.returnProbability >= CERTAIN;
    };
    const { bot, module } = of;
    const solved = module ? module.adoption * module.success : 0;
    const byBot = bot.adoption * (bot.containedTruly + bot.containedFalsely) >= CERTAIN;
    const isBackFromBot = bot.adoption * bot.containedTruly === 0 && (bot.adoption * bot.containedFalsely === 0 || bot.returnProbability >= CERTAIN);
    const isBackFromAgent = byBot || (answeredIn.length > 0 && answeredIn.every(backFrom));
    const switched = (of.switches ?? []).reduce((sum, { probability }) => sum + probability, 0);
    return {
      to: [...(switched < CERTAIN ? [q] : []), ...(of.switches ?? []).map(({ queue }) => queue)],
      ends: solved > 0 || !isBackFromBot || !isBackFromAgent,
    };
  });
  return { transfers, returns };
}

/** Sets of places that lead to each other and nowhere else, and at none of which anything may end; each in order of its ways. */
export function endlessLoops(ways: readonly WayOn[]): readonly (readonly number[])[] {
  const loops: (readonly number[])[] = [];
  const seen = new Set<number>();
  ways.forEach((_, start) => {
    const reached = reachedFrom(ways, start);
    if (seen.has(start) || [...reached].some((q) => ways[q]?.ends ?? true)) return;
    // One that leads into a loop without being part of it is told with the loop.
    if (![...reached].every((q) => reachedFrom(ways, q).has(start))) return;
    for (const q of reached) seen.add(q);
    loops.push([...reached]);
  });
  return loops;
}

/** All places that may come after a place, itself included, in the order in which they are found. */
function reachedFrom(ways: readonly WayOn[], start: number): ReadonlySet<number> {
  const reached = new Set([start]);
  for (const q of reached) for (const next of ways[q]?.to ?? []) reached.add(next);
  return reached;
}
