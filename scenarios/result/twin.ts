import { erlangA } from '../../engine/analytic/erlang-a.ts';
import { erlangC } from '../../engine/analytic/erlang-c.ts';
import { exp } from '../../engine/kernel/portable-maths.ts';
import type { CentreModel } from '../../engine/model/centre-model.ts';
import type { Scope, TwinResult } from './comparison-result.ts';
import type { IntervalLoad } from './interval-load.ts';

/** Keys of the notes that say what a formula leaves out; the texts are the page's. */
export const TWIN_NOTES = {
  /** Nobody gives up; each interval for itself, in steady state; handling times exponential; anybody takes anything. */
  erlangC: 'twin.note.erlangC',
  /** In some interval the work reaches the agents, so Erlang C's queue grows for ever: no answer. */
  erlangCUnstable: 'twin.note.erlangCUnstable',
  /** Patience and handling times exponential; each interval for itself, in steady state; anybody takes anything. */
  erlangA: 'twin.note.erlangA',
} as const;

const wholeCentre: Scope = { reasons: [], channels: [], teams: [], window: null };

/**
 * Whether the whole centre can be read as one queue: every agent serves every queue from the start, one contact at
 * a time, without reserved agents, and waiting places never run out.
 */
export function canBePooled(model: CentreModel): boolean {
  const groups = [...new Set(model.agents.map((agent) => agent.group))];
  return groups.every((g) =>
    model.queues.every((queue, q) => {
      const { unitsOfQueue, capacityUnits } = model.groups[g]!;
      const units = unitsOfQueue[q]!;
      const { agentRank, contactRank, minIdle } = queue.stages[0]!;
      const oneAtATime = units > 0 && units <= capacityUnits && 2 * units > capacityUnits;
      const allowed = agentRank[g]! < Infinity && contactRank[g]! < Infinity && minIdle[g]! === 0;
      return oneAtATime && allowed && queue.waitingPlaces === Infinity;
    }),
  );
}

/**
 * Erlang C and Erlang A beside the simulated base: the formula's answer for every interval with contacts, weighted
 * by volume (SIPP). Volumes, handling times and agents are the simulated means, so that only the formula differs.
 * A mean of 11.4 agents is read as 11 for 60 % of the interval and 12 for the rest.
 *
 * Erlang A's wait is compared with the average wait, because it is over all contacts; Erlang C's wait is both.
 *
 * @param loads one per interval of the week, null where nothing was offered
 * @param lengthsS length of each interval
 */
export function twins(loads: readonly (IntervalLoad | null)[], lengthsS: readonly number[]): TwinResult[] {
  const rows = loads.flatMap((load, i) =>
    load === null ? [] : [{ load, contacts: (load.arrivalsPerHour * lengthsS[i]!) / 3600 }],
  );
  if (rows.length === 0) return [];
  return [...erlangCTwins(rows), ...erlangATwins(rows)];
}

interface Row {
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

function erlangCTwins(rows: readonly Row[]): TwinResult[] {
  const total = weighted(rows, (load, agents) => {
    const answer = agents === 0 ? null : erlangC({ ...load, agents });
    if (answer === null || !answer.ok) return null;
    return { waitS: answer.value.asaS, servedWithin: answer.value.serviceLevel, abandoned: 0, abandonedWithin: 0 };
  });
  const note = total === null ? TWIN_NOTES.erlangCUnstable : TWIN_NOTES.erlangC;
  return [
    { formula: 'erlangC', kpi: 'asa', scope: wholeCentre, value: total?.waitS ?? null, note },
    { formula: 'erlangC', kpi: 'averageWait', scope: wholeCentre, value: total?.waitS ?? null, note },
    { formula: 'erlangC', kpi: 'serviceLevel', scope: wholeCentre, value: total?.servedWithin ?? null, note },
  ];
}

function erlangATwins(rows: readonly Row[]): TwinResult[] {
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
  const note = TWIN_NOTES.erlangA;
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
