/**
 * How many contacts an agent could handle at the very most in eight paid hours: always busy, all slots taken, nobody asked
 * twice. The day is that of contract row T17; the sum is that of N5.
 */
import { lawMoments } from '../../engine/analytic/law-moments.ts';
import type { CentreModel, WeekTable } from '../../engine/model/centre-model.ts';
import type { GroupModel } from '../../engine/model/workforce-model.ts';
import type { CompiledScenario } from '../compile/compile-plan.ts';
import type { ScopeInPlan } from '../document/scope.ts';
import { handlingSets, plannedContacts } from './planned-contacts.ts';

const AGENT_DAY_S = 8 * 3600;

export interface MostContacts {
  /** Contacts at once, at the pace they then have. */
  readonly atOnce: number;
  /** Seconds of the eight paid hours that are not breaks or other time away. */
  readonly readyS: number;
  /** Mean planned handling time of a contact, wall clock, by whoever is quickest, under the rules of the windows that ask for least. */
  readonly handlingS: number;
  /** Share of the contacts that are done by agents; the others by modules and bots. */
  readonly agentShare: number;
  /** Pay of eight paid hours. */
  readonly dayPay: number;
}

/**
 * One entry per week of the run that differs and in which somebody works and something comes; none for a scope with a window,
 * as contacts and ready hours are those of whole weeks here.
 */
export function mostContacts({ model, index }: CompiledScenario, scope: ScopeInPlan = {}): readonly MostContacts[] {
  if (scope.window !== undefined) return [];
  const isIn = (list: readonly string[] | undefined, id: string): boolean => list?.includes(id) ?? true;
  const queues = index.queues.flatMap(({ reason, channel, tier }, q) =>
    isIn(scope.reasons, reason) && isIn(scope.channels, channel) && isIn(scope.tiers, tier) ? [q] : [],
  );
  const groups = model.groups.flatMap(({ team }, g) => (isIn(scope.teams, index.teams[team]?.id ?? '') ? [g] : []));
  return model.weeks.flatMap((week) => ofWeek(model, week, queues, groups) ?? []);
}

function ofWeek(model: CentreModel, week: WeekTable, queues: readonly number[], groups: readonly number[]): MostContacts | undefined {
  const { forAgents, byMachines } = plannedContacts(model, week);
  const groupModels = week.groups ?? model.groups;
  let contacts = 0;
  let handlingS = 0;
  let agentS = 0;
  for (const q of queues) {
    const serving = groups.map((g) => groupModels[g]!).filter(({ unitsOfQueue }) => (unitsOfQueue[q] ?? 0) > 0);
    const count = (forAgents[q] ?? []).reduce((sum, one) => sum + one, 0);
    if (serving.length === 0 || count === 0) continue;
    const times = serving.map((group) => plannedS(week, group, q));
    contacts += count;
    handlingS += count * Math.min(...times);
    agentS += count * Math.min(...serving.map((group, i) => times[i]! / mostAtOnce(group, q)));
  }
  const duties = week.duties.filter(({ agent }) => groups.includes(model.agents[agent]?.group ?? -1));
  const paidS = duties.reduce((sum, duty) => sum + duty.paidS, 0);
  if (agentS === 0 || paidS === 0) return undefined;
  const readyS = duties.reduce((sum, { startS, endS, breaks }) => sum + endS - startS - breaks.reduce((away, { lengthS }) => away + lengthS, 0), 0);
  // The quick do more than their part, so that the mean speed counts and not the mean time.
  const speed = duties.reduce((sum, { agent, paidS: of }) => sum + of / (model.agents[agent]?.handleFactor ?? 1), 0) / paidS;
  return {
    atOnce: handlingS / agentS,
    readyS: (readyS / paidS) * AGENT_DAY_S,
    handlingS: handlingS / contacts / speed,
    agentShare: contacts / (contacts + byMachines),
    dayPay: (duties.reduce((sum, { pay }) => sum + pay, 0) / paidS) * AGENT_DAY_S,
  };
}

/** Handling time with this group at its quickest, in the windows in which it is shortest; steps that come on top left out. */
function plannedS(week: WeekTable, { handleFactor, loadEffect }: GroupModel, q: number): number {
  const workS = Math.min(...handlingSets(week).map((set) => lawMoments(set[q]!.work).meanS));
  return workS * (handleFactor[q] ?? 1) * (1 - (loadEffect?.rush ?? 0));
}

/** Contacts at once, each counted by its pace. */
function mostAtOnce({ unitsOfQueue, capacityUnits, pace }: GroupModel, q: number): number {
  const slots = Math.floor(capacityUnits / (unitsOfQueue[q] ?? 1));
  if (pace === undefined) return slots;
  return Math.max(...pace.slice(0, slots).map((each, k) => (k + 1) * each));
}
