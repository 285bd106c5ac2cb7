/**
 * Can the people on duty take what comes, interval by interval? Repeats are counted at the time of day of their first
 * contact, redials not at all; all slots are taken to be used. A rough look: the run says how long anybody waits.
 */
import { lawMoments } from '../../engine/analytic/law-moments.ts';
import type { CentreModel, HandlingModel, WeekTable } from '../../engine/model/centre-model.ts';
import type { CompiledScenario } from '../compile/compile-plan.ts';
import type { Finding } from './finding.ts';
import { poolsOf } from './pools.ts';

const DAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export function lintLoad({ model, index }: CompiledScenario, path: string): Finding[] {
  const findings: Finding[] = [];
  const startOf = (i: number): string => {
    const minutes = i * index.intervalMinutes;
    const two = (n: number): string => String(n).padStart(2, '0');
    const day = DAY_NAMES[Math.floor(minutes / 1440)] ?? '';
    return `${day} ${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
  };
  model.weeks.forEach((table, w) => {
    const week = model.weeks.length > 1 ? `week ${w + 1} ` : '';
    const onDuty = agentsOnDuty(model, table, false);
    const onContacts = agentsOnDuty(model, table, true);
    const arriving = arrivals(model, table);
    model.queues.forEach(({ id, stages }, q) => {
      const serving = model.groups.flatMap((_, g) => (stages.some(({ agentRank }) => (agentRank[g] ?? Infinity) < Infinity) ? [g] : []));
      const alone = (arriving[q] ?? []).map((contacts, i) =>
        contacts > 0 && !serving.some((g) => (onDuty[g]?.[i] ?? 0) > 0) ? contacts : 0,
      );
      const first = alone.findIndex((contacts) => contacts > 0);
      if (first < 0) return;
      const lost = Math.round(alone.reduce((sum, contacts) => sum + contacts, 0) * 10) / 10;
      findings.push({ severity: 'warning', code: 'unserved', path: `${path}: ${id}`, value: lost, expected: week + startOf(first) });
    });
    for (const pool of poolsOf(model)) {
      let worst = 1;
      let when = -1;
      for (let i = 0; i + 1 < model.intervalEdgesS.length; i++) {
        const seconds = (model.intervalEdgesS[i + 1] ?? 0) - (model.intervalEdgesS[i] ?? 0);
        const load = pool.queues.reduce((sum, q) => sum + ((arriving[q]?.[i] ?? 0) / seconds) * workS(model, table, q), 0);
        const capacity = pool.groups.reduce((sum, g) => sum + (onContacts[g]?.[i] ?? 0), 0);
        if (capacity > 0 && load / capacity > worst) {
          worst = load / capacity;
          when = i;
        }
      }
      if (when >= 0) {
        findings.push({
          severity: 'warning',
          code: 'overloaded',
          path: `${path}: ${pool.groups.map((g) => model.groups[g]?.id ?? '').join(', ')}`,
          value: Math.round(worst * 100) / 100,
          expected: week + startOf(when),
        });
      }
    }
  });
  findings.push(...lintHelpers(model, path));
  return findings;
}

/** Agents who wait for help that only they, or others who wait like them, could give: all may end up waiting for ever. */
function lintHelpers({ groups, queues, weeks }: CentreModel, path: string): Finding[] {
  const serving = (q: number): number[] => groups.flatMap(({ unitsOfQueue }, g) => ((unitsOfQueue[q] ?? 0) > 0 ? [g] : []));
  const helpersOf = ({ expert, approval }: HandlingModel): readonly number[] => [
    ...(expert && expert.share > 0 ? [expert.queue] : []),
    ...(approval?.holds && approval.share > 0 ? approval.signatures : []),
  ];
  const handling = weeks[0]?.handling ?? [];
  const holders = new Set(handling.flatMap((of, q) => (helpersOf(of).length > 0 ? serving(q) : [])));
  const stuck = new Set(handling.flatMap(helpersOf).filter((q) => serving(q).length > 0 && serving(q).every((g) => holders.has(g))));
  return [...stuck].map((q) => ({ severity: 'warning', code: 'helpersHold', path: `${path}: ${serving(q).map((g) => groups[g]?.id ?? '').join(', ')}`, value: queues[q]?.id ?? '' }));
}

/** Contacts for agents per [queue][interval], after keeping, closing and the bot, with those who come back. */
function arrivals(model: CentreModel, table: WeekTable): readonly (readonly number[])[] {
  const sums = model.queues.map(() => new Array<number>(model.intervalEdgesS.length - 1).fill(0));
  model.sources.forEach(({ queue }, s) => {
    const bot = table.handling[queue]?.bot;
    const past = bot ? 1 - bot.adoption * (bot.containedTruly + bot.containedFalsely) : 1;
    const repeats = repeatShare(table.handling[queue]);
    const keep = table.keepProbability[s] ?? [];
    const open = table.open[queue] ?? [];
    (table.arrivalRatePerS[s] ?? []).forEach((rate, i) => {
      if (!(open[i] ?? true)) return;
      const seconds = (model.intervalEdgesS[i + 1] ?? 0) - (model.intervalEdgesS[i] ?? 0);
      (sums[queue] as number[])[i] = (sums[queue]?.[i] ?? 0) + (rate * (keep[i] ?? 1) * past * seconds) / (1 - repeats);
    });
  });
  return sums;
}

/** Probability that a contact leads to another one; held below 1, or the load would have no end. */
function repeatShare(handling: HandlingModel | undefined): number {
  if (!handling) return 0;
  const { adoption, containedTruly, containedFalsely, returnProbability } = handling.bot;
  const byAgent = (1 - adoption * (containedTruly + containedFalsely)) * handling.unresolvedProbability * handling.returnProbability;
  return Math.min(0.95, byAgent + adoption * containedFalsely * returnProbability);
}

/** Agent seconds of one contact at full use of the slots, by the group that does it best. */
function workS(model: CentreModel, table: WeekTable, q: number): number {
  const handling = table.handling[q];
  if (!handling) return 0;
  const factors = model.groups.flatMap((group) => {
    const units = group.unitsOfQueue[q] ?? 0;
    return units > 0 ? [((group.handleFactor[q] ?? 1) * units) / group.capacityUnits] : [];
  });
  return factors.length > 0 ? lawMoments(handling.work).meanS * Math.min(...factors) : 0;
}

/** Mean number of agents on duty, or on duty and not on a break, per [group][interval]; a duty that passes the end of the week comes round to Monday. */
function agentsOnDuty(model: CentreModel, table: WeekTable, withoutBreaks: boolean): readonly (readonly number[])[] {
  const { intervalEdgesS, weekLengthS } = model;
  const sums = model.groups.map(() => new Array<number>(intervalEdgesS.length - 1).fill(0));
  for (const duty of table.duties) {
    const of = sums[model.agents[duty.agent]?.group ?? -1];
    if (!of) continue;
    for (const shiftS of duty.endS > weekLengthS ? [0, -weekLengthS] : [0]) {
      addSpell(of, intervalEdgesS, duty.startS + shiftS, duty.endS + shiftS, 1);
      for (const { dueS, lengthS } of withoutBreaks ? duty.breaks : []) addSpell(of, intervalEdgesS, dueS + shiftS, dueS + lengthS + shiftS, -1);
    }
  }
  // What rounding leaves of nobody is nobody.
  return sums.map((of) => of.map((agents) => (agents < 1e-9 ? 0 : agents)));
}

/** Adds `agents` to each interval, by the share of it that lies in the spell. */
function addSpell(sums: number[], edgesS: readonly number[], startS: number, endS: number, agents: number): void {
  for (let i = bisectRight(edgesS, Math.max(0, startS)) - 1; i < sums.length; i++) {
    const from = edgesS[i] ?? 0;
    const to = edgesS[i + 1] ?? 0;
    const there = Math.min(to, endS) - Math.max(from, startS);
    if (there <= 0) return;
    sums[i] = (sums[i] ?? 0) + (agents * there) / (to - from);
  }
}

/** Number of edges at or before a time. */
function bisectRight(edgesS: readonly number[], timeS: number): number {
  let low = 0;
  let high = edgesS.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((edgesS[middle] ?? 0) <= timeS) low = middle + 1;
    else high = middle;
  }
  return low;
}
