/**
 * What is planned to reach the agents, and what a contact takes of them: expected values, no queues. Repeats are counted at
 * the time of day of their first contact, redials and transfers not at all.
 */
import { lawMoments } from '../../engine/analytic/law-moments.ts';
import type { CentreModel, HandlingModel, WeekTable } from '../../engine/model/centre-model.ts';

export interface PlannedContacts {
  /** Contacts for agents per [queue][interval], after keeping, closing, modules and bots, with those who come back. */
  readonly forAgents: readonly (readonly number[])[];
  /** Contacts of the week that modules and bots settle or end. */
  readonly byMachines: number;
}

export function plannedContacts(model: CentreModel, table: WeekTable): PlannedContacts {
  const forAgents = model.queues.map(() => new Array<number>(model.intervalEdgesS.length - 1).fill(0));
  let byMachines = 0;
  model.sources.forEach(({ queue }, s) => {
    const shares = handlingSets(table).map((set) => ({ past: sharePastMachines(set[queue]), repeats: repeatShare(set[queue]) }));
    const keep = table.keepProbability[s] ?? [];
    const open = table.open[queue] ?? [];
    (table.arrivalRatePerS[s] ?? []).forEach((rate, i) => {
      if (!(open[i] ?? true)) return;
      const seconds = (model.intervalEdgesS[i + 1] ?? 0) - (model.intervalEdgesS[i] ?? 0);
      const { past, repeats } = shares[table.otherHandling?.setOfInterval[i] ?? 0]!;
      const attempts = (rate * (keep[i] ?? 1) * seconds) / (1 - repeats);
      (forAgents[queue] as number[])[i] = (forAgents[queue]?.[i] ?? 0) + attempts * past;
      byMachines += attempts * (1 - past);
    });
  });
  return { forAgents, byMachines };
}

/** What rules for some windows make of the handling, as numbered by `setOfInterval`. */
export function handlingSets({ handling, otherHandling }: WeekTable): readonly (readonly HandlingModel[])[] {
  return [handling, ...(otherHandling?.sets ?? [])];
}

/** Share of the attempts that ask for an agent. */
function sharePastMachines(handling: HandlingModel | undefined): number {
  if (!handling) return 1;
  const { bot, module } = handling;
  return (1 - (module ? module.adoption * module.success : 0)) * (1 - bot.adoption * (bot.containedTruly + bot.containedFalsely));
}

/** Probability that a contact leads to another one; held below 1, or the load would have no end. */
function repeatShare(handling: HandlingModel | undefined): number {
  if (!handling) return 0;
  const { bot, module, unresolvedProbability, returnProbability } = handling;
  const pastModule = 1 - (module ? module.adoption * module.success : 0);
  const byAgent = sharePastMachines(handling) * unresolvedProbability * returnProbability;
  return Math.min(0.95, byAgent + pastModule * bot.adoption * bot.containedFalsely * bot.returnProbability);
}

/** Agent seconds of one contact at full use of the slots, by the group that does it best, under the rules of an interval. */
export function workS(model: CentreModel, table: WeekTable, q: number, interval: number): number {
  const handling = handlingSets(table)[table.otherHandling?.setOfInterval[interval] ?? 0]?.[q];
  if (!handling) return 0;
  const factors = model.groups.flatMap((group) => {
    const units = group.unitsOfQueue[q] ?? 0;
    return units > 0 ? [((group.handleFactor[q] ?? 1) * units) / group.capacityUnits] : [];
  });
  return factors.length > 0 ? lawMoments(handling.work).meanS * Math.min(...factors) : 0;
}
