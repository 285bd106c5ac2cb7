/** Open Jackson networks: transfers and repeats between pools, every pool M/M/c on its own. */
import { erlangCWaitProbability } from './erlang-c.ts';
import { offeredErlangs, unstable, type FormulaResult } from './formula-result.ts';

export interface Station {
  /** Contacts from outside. */
  readonly externalPerHour: number;
  readonly ahtS: number;
  readonly agents: number;
  /** Probability of moving on to each station after service, own station included; the rest leaves. */
  readonly movesTo: readonly number[];
}

export interface JacksonNetwork {
  /** Arrivals at each station, from outside and from other stations. */
  readonly arrivalsPerHour: readonly number[];
  readonly occupancy: readonly number[];
  /** Average wait per visit. */
  readonly waitS: readonly number[];
  /** Average number of contacts in the network, waiting or served. */
  readonly contactsInside: number;
  /** Average time a contact spends in the network over all its visits. */
  readonly sojournS: number;
}

/**
 * Steady state by solving the traffic equations, rows J (Jackson 1957).
 *
 * @param stations at least one; every contact must be able to leave in the end
 * @returns unstable for the first station whose load is not below its agents
 */
export function jacksonNetwork(stations: readonly Station[]): FormulaResult<JacksonNetwork> {
  const arrivalsPerHour = trafficPerHour(stations);
  const occupancy: number[] = [];
  const waitS: number[] = [];
  let contactsInside = 0;
  let externalPerHour = 0;
  for (const [i, station] of stations.entries()) {
    const { ahtS, agents } = station;
    const load = offeredErlangs(arrivalsPerHour[i]!, ahtS);
    if (!(load < agents)) return unstable(load, agents);
    const wait = (erlangCWaitProbability(load, agents) * ahtS) / (agents - load);
    occupancy.push(load / agents);
    waitS.push(wait);
    contactsInside += load + (arrivalsPerHour[i]! * wait) / 3600;
    externalPerHour += station.externalPerHour;
  }
  const sojournS = (contactsInside * 3600) / externalPerHour;
  return { ok: true, value: { arrivalsPerHour, occupancy, waitS, contactsInside, sojournS } };
}

/** Solves rate_j = external_j + sum over i of rate_i movesTo_ij by Gauss-Jordan elimination with pivoting. */
function trafficPerHour(stations: readonly Station[]): number[] {
  const n = stations.length;
  const rows = stations.map((station, j) => [
    ...stations.map((from, i) => (i === j ? 1 : 0) - (from.movesTo[j] ?? 0)),
    station.externalPerHour,
  ]);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let r = column + 1; r < n; r++) {
      if (Math.abs(rows[r]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = r;
    }
    const pivotRow = rows[pivot]!;
    rows[pivot] = rows[column]!;
    rows[column] = pivotRow;
    for (let r = 0; r < n; r++) {
      if (r === column) continue;
      const factor = rows[r]![column]! / pivotRow[column]!;
      for (let k = column; k <= n; k++) rows[r]![k]! -= factor * pivotRow[k]!;
    }
  }
  return rows.map((row, j) => row[n]! / row[j]!);
}
