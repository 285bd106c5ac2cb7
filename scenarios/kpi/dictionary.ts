import { botKpis } from './bot.ts';
import { handlingKpis } from './handling.ts';
import type { KpiDefinition } from './kpi-definition.ts';
import { moneyKpis } from './money.ts';
import { resolutionKpis } from './resolution.ts';
import { staffingKpis } from './staffing.ts';
import { volumeKpis } from './volume.ts';
import { waitingKpis } from './waiting.ts';

/** Every KPI, in the order in which tables show them. */
export const KPI_DICTIONARY: readonly KpiDefinition[] = [
  ...volumeKpis,
  ...waitingKpis,
  ...handlingKpis,
  ...resolutionKpis,
  ...botKpis,
  ...staffingKpis,
  ...moneyKpis,
];

const byId: ReadonlyMap<string, KpiDefinition> = new Map(KPI_DICTIONARY.map((entry) => [entry.id, entry]));

/** The entry with this id; undefined if there is none (lint tells the planner). */
export function kpiById(id: string): KpiDefinition | undefined {
  return byId.get(id);
}
