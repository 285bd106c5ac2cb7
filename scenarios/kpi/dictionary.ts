import { botKpis } from './bot.ts';
import { callbackKpis } from './callbacks.ts';
import { costKpis } from './cost.ts';
import { experienceKpis } from './experience.ts';
import { handlingKpis } from './handling.ts';
import type { KpiDefinition } from './kpi-definition.ts';
import { moneyKpis } from './money.ts';
import { presenceKpis } from './presence.ts';
import { processKpis } from './process.ts';
import { promiseKpis } from './promises.ts';
import { resolutionKpis } from './resolution.ts';
import { selfServiceKpis } from './self-service.ts';
import { staffingKpis } from './staffing.ts';
import { valueStreamKpis } from './value-stream.ts';
import { volumeKpis } from './volume.ts';
import { waitingKpis } from './waiting.ts';
import { waitingVariantKpis } from './waiting-variants.ts';

/** Every KPI, in the order in which tables show them: what every centre has first, then what only some plans ask for. */
export const KPI_DICTIONARY: readonly KpiDefinition[] = [
  ...volumeKpis,
  ...waitingKpis,
  ...handlingKpis,
  ...resolutionKpis,
  ...experienceKpis,
  ...botKpis,
  ...staffingKpis,
  ...moneyKpis,
  ...costKpis,
  ...waitingVariantKpis,
  ...selfServiceKpis,
  ...callbackKpis,
  ...promiseKpis,
  ...processKpis,
  ...valueStreamKpis,
  ...presenceKpis,
];

const byId: ReadonlyMap<string, KpiDefinition> = new Map(KPI_DICTIONARY.map((entry) => [entry.id, entry]));

/** The entry with this id; undefined if there is none (lint tells the planner). */
export function kpiById(id: string): KpiDefinition | undefined {
  return byId.get(id);
}
