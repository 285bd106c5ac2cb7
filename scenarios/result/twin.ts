import { erlangA } from '../../engine/analytic/erlang-a.ts';
import { erlangC } from '../../engine/analytic/erlang-c.ts';
import { exp } from '../../engine/kernel/portable-maths.ts';
import type { CentreModel } from '../../engine/model/centre-model.ts';
import type { Scope, TwinResult } from './comparison-result.ts';
import type { IntervalLoad } from './interval-load.ts';

/** How far a centre can be read as one queue: anybody takes anything in fact, or skills overlap only in part. */
type Pooling = 'exact' | 'partial';

/** Keys of the notes that say what a formula leaves out; the texts are made by page and command line. */
export const TWIN_NOTES = {
  /** Nobody gives up; each interval for itself, in steady state; handling times exponential; anybody takes anything. */
  erlangC: 'twin.note.erlangC',
  /** The same, as if anybody could take anything: here skills overlap only in part. */
  erlangCPooled: 'twin.note.erlangCPooled',
  /** In every interval the work reaches the agents, so Erlang C's queue grows for ever: no answer. */
  erlangCUnstable: 'twin.note.erlangCUnstable',
  /** Patience and handling times exponential; each interval for itself, in steady state; anybody takes anything. */
  erlangA: 'twin.note.erlangA',
  /** The same, as if anybody could take anything: here skills overlap only in part. */
  erlangAPooled: 'twin.note.erlangAPooled',
} as const;

const wholeCentre: Scope = { reasons: [], channels: [], teams: [], tiers: [], window: null };

/**
 * Whether the whole centre can be read as one queue: every agent holds one contact at a time, none is reserved,
 * waiting places never run out, and
 * - exact: everybody serves every queue from the start;
 * - partial: everybody serves something, and queues and agents hang together through shared skills.
 *
 * Null for anything else: separate desks, chats held at once.
 */
export function poolingOf(model: CentreModel): Pooling | null {
  const groups = [...new Set(model.agents.map((agent) => agent.group))];
  const oneAtATime = groups.every((g) => {
    const { unitsOfQueue, capacityUnits } = model.groups[g]!;
    return unitsOfQueue.every((units) => units <= capacityUnits && (units === 0 || 2 * units > capacityUnits));
  });
  const free = model.queues.every(
    ({ stages, waitingPlaces }) => waitingPlaces === Infinity && groups.every((g) => stages.every(({ minIdle }) => minIdle[g]! === 0)),
  );
  if (!oneAtATime || !free || groups.length === 0) return null;
  const serves = (g: number, q: number): boolean => {
    const { agentRank, contactRank } = model.queues[q]!.stages[0]!;
    return model.groups[g]!.unitsOfQueue[q]! > 0 && agentRank[g]! < Infinity && contactRank[g]! < Infinity;
  };
  const queues = model.queues.map((_, q) => q);
  if (groups.every((g) => queues.every((q) => serves(g, q)))) return 'exact';
  return hangsTogether(groups, queues, serves) ? 'partial' : null;
}

/** Whether everything is reached from the first group by going from a group to its queues and from a queue to its groups. */
function hangsTogether(groups: readonly number[], queues: readonly number[], serves: (g: number, q: number) => boolean): boolean {
  const reachedGroups = new Set(groups.slice(0, 1));
  const reachedQueues = new Set<number>();
  let before = -1;
  while (before < reachedGroups.size + reachedQueues.size) {
    before = reachedGroups.size + reachedQueues.size;
    for (const q of queues) if ([...reachedGroups].some((g) => serves(g, q))) reachedQueues.add(q);
    for (const g of groups) if ([...reachedQueues].some((q) => serves(g, q))) reachedGroups.add(g);
  }
  return reachedGroups.size === groups.length && reachedQueues.size === queues.length;
}

interface TwinOptions {
  /** Left out: 'exact'. */
  readonly pooling?: Pooling;
  /** The simulated figure of a KPI over some intervals; null = no data. Left out: never known. */
  readonly simulatedIn?: (kpi: string, intervals: readonly number[]) => number | null;
}

/**
 * Erlang C and Erlang A beside the simulated base: the formula's answer for every interval with contacts, weighted
 * by volume (SIPP). Volumes, handling times and agents are the simulated means, so that only the formula differs.
 * A mean of 11.4 agents is read as 11 for 60 % of the interval and 12 for the rest.
 *
 * Erlang C has no answer where the work reaches the agents; it then speaks of the other intervals, and says of which
 * share of the contacts. Erlang A's wait is compared with the average wait, because it is over all contacts; Erlang
 * C's wait is both.
 *
 * @param loads one per interval of the week, null where nothing was offered
 * @param lengthsS length of each interval
 */
export function twins(loads: readonly (IntervalLoad | null)[], lengthsS: readonly number[], options: TwinOptions = {}): TwinResult[] {
  const rows = loads.flatMap((load, interval) =>
    load === null ? [] : [{ interval, load, contacts: (load.arrivalsPerHour * lengthsS[interval]!) / 3600 }],
  );
  if (rows.length === 0) return [];
  return [...erlangCTwins(rows, options), ...erlangATwins(rows, options)];
}

interface Row {
  readonly interval: number;
  readonly load: IntervalLoad;
  readonly contacts: number;
}

/** What a formula says of one interval; sums of these, weighted by contacts, make the KPIs. */
interface Shares {
  readonly waitS: number;
  readonly servedWithin: number;
  readonly abandoned: number;
  readonly abandonedWithin: number;
}

function erlangCTwins(rows: readonly Row[], { pooling, simulatedIn }: TwinOptions): TwinResult[] {
  const stable = rows.filter(({ load }) => (load.arrivalsPerHour / 3600) * load.ahtS < Math.floor(load.agents));
  const total = stable.length === 0 ? null : weighted(stable, erlangCShares);
  const note = total === null ? TWIN_NOTES.erlangCUnstable : pooling === 'partial' ? TWIN_NOTES.erlangCPooled : TWIN_NOTES.erlangC;
  const coveredShare = contactsOf(stable) / contactsOf(rows);
  const intervals = stable.map(({ interval }) => interval);
  const twin = (kpi: string, value: number | null): TwinResult => ({
    formula: 'erlangC',
    kpi,
    scope: wholeCentre,
    value,
    note,
    ...(stable.length === rows.length ? {} : { coveredShare, simulated: simulatedIn?.(kpi, intervals) ?? null }),
  });
  return [
    twin('asa', total?.waitS ?? null),
    twin('averageWait', total?.waitS ?? null),
    twin('serviceLevel', total?.servedWithin ?? null),
  ];
}

function erlangCShares(load: IntervalLoad, agents: number): Shares | null {
  const answer = erlangC({ ...load, agents });
  if (!answer.ok) return null;
  return { waitS: answer.value.asaS, servedWithin: answer.value.serviceLevel, abandoned: 0, abandonedWithin: 0 };
}

function contactsOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { contacts }) => sum + contacts, 0);
}

function erlangATwins(rows: readonly Row[], { pooling }: TwinOptions): TwinResult[] {
  if (rows.some(({ load }) => load.patienceS === Infinity)) return [];
  const total = weighted(rows, (load, agents) => {
    const { patienceS, withinS } = load;
    if (agents === 0) {
      return { waitS: patienceS, servedWithin: 0, abandoned: 1, abandonedWithin: 1 - exp(-withinS / patienceS) };
    }
    const answer = erlangA({ ...load, agents });
    const { averageWaitS: waitS, sl1: servedWithin, abandonment: abandoned, abandonedWithin } = answer;
    return { waitS, servedWithin, abandoned, abandonedWithin };
  });
  if (total === null) return [];
  const note = pooling === 'partial' ? TWIN_NOTES.erlangAPooled : TWIN_NOTES.erlangA;
  const serviceLevel = total.servedWithin / (1 - total.abandonedWithin);
  return [
    { formula: 'erlangA', kpi: 'averageWait', scope: wholeCentre, value: total.waitS, note },
    { formula: 'erlangA', kpi: 'abandonment', scope: wholeCentre, value: total.abandoned, note },
    { formula: 'erlangA', kpi: 'serviceLevel', scope: wholeCentre, value: serviceLevel, note },
  ];
}

/** Mean over contacts; null as soon as one interval has no answer. */
function weighted(rows: readonly Row[], formula: (load: IntervalLoad, agents: number) => Shares | null): Shares | null {
  const sum = { waitS: 0, servedWithin: 0, abandoned: 0, abandonedWithin: 0 };
  let contacts = 0;
  for (const row of rows) {
    const few = Math.floor(row.load.agents);
    const more = row.load.agents - few;
    for (const [agents, share] of [[few, 1 - more], [few + 1, more]] as const) {
      if (share === 0) continue;
      const answer = formula(row.load, agents);
      if (answer === null) return null;
      const weight = row.contacts * share;
      sum.waitS += weight * answer.waitS;
      sum.servedWithin += weight * answer.servedWithin;
      sum.abandoned += weight * answer.abandoned;
      sum.abandonedWithin += weight * answer.abandonedWithin;
      contacts += weight;
    }
  }
  return {
    waitS: sum.waitS / contacts,
    servedWithin: sum.servedWithin / contacts,
    abandoned: sum.abandoned / contacts,
    abandonedWithin: sum.abandonedWithin / contacts,
  };
}
