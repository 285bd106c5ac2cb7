/** Every family of the battery, in the order of the report. */
import type { TheoryFamily, TheoryRow } from '../battery/theory-row.ts';
import { busyness } from './busyness.ts';
import { chats } from './chats.ts';
import { erlangA } from './erlang-a.ts';
import { erlangC } from './erlang-c.ts';
import { finiteTrunks } from './finite-trunks.ts';
import { generalArrivals } from './general-arrivals.ts';
import { generalPatience } from './general-patience.ts';
import { generalService, singleServer } from './general-service.ts';
import { networks } from './networks.ts';
import { pooling } from './pooling.ts';
import { priority, priorityWithPatience, singleServerPriority } from './priority.ts';
import { redials, retrials } from './returning.ts';
import { sinusoidal } from './sinusoidal.ts';
import { nDesign, unequalAgents } from './skills.ts';
import { timeVarying } from './time-varying.ts';
import { twoTypes } from './two-types.ts';

export const theoryFamilies: readonly TheoryFamily[] = [
  erlangC,
  erlangA,
  generalPatience,
  singleServer,
  generalService,
  generalArrivals,
  twoTypes,
  priority,
  singleServerPriority,
  priorityWithPatience,
  finiteTrunks,
  pooling,
  networks,
  redials,
  retrials,
  nDesign,
  unequalAgents,
  chats,
  timeVarying,
  sinusoidal,
  busyness,
];

/** @throws RangeError for an unknown id. */
export function theoryRow(id: string): TheoryRow {
  for (const family of theoryFamilies) for (const row of family.rows) if (row.id === id) return row;
  throw new RangeError(`no theory row ${id}`);
}

/** The row of each family that is run on every commit; its load is below 0.95. */
export function quickRows(): TheoryRow[] {
  return theoryFamilies.map((family) => theoryRow(family.quickRow));
}
