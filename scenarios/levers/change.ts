/** Every lever, and a change: one lever with its parameters, where and when. */
import { z } from 'zod';
import { agentAssist } from './agent-assist.ts';
import { agents } from './agents.ts';
import { approvals } from './approvals.ts';
import { availability } from './availability.ts';
import { bot } from './bot.ts';
import { callIn } from './call-in.ts';
import { concurrency } from './concurrency.ts';
import { diagnosis } from './diagnosis.ts';
import { directChannel } from './direct-channel.ts';
import { handOver } from './hand-over.ts';
import { integration } from './integration.ts';
import { investment } from './investment.ts';
import { knowledgeBase } from './knowledge-base.ts';
import { kpiWeights } from './kpi-weights.ts';
import { oneStop } from './one-stop.ts';
import { outage } from './outage.ts';
import { overtime } from './overtime.ts';
import { prevention } from './prevention.ts';
import { promises } from './promises.ts';
import { responseTimes } from './response-times.ts';
import { routing } from './routing.ts';
import { rpa } from './rpa.ts';
import { selfService } from './self-service.ts';
import { serviceTier } from './service-tier.ts';
import { set } from './set.ts';
import { shifts } from './shifts.ts';
import { skillMatrix } from './skill-matrix.ts';
import { surge } from './surge.ts';
import { training } from './training.ts';
import { understanding } from './understanding.ts';
import { volume } from './volume.ts';

/** In the order a planner is offered them. */
export const allLevers = [
  agents,
  shifts,
  callIn,
  overtime,
  availability,
  training,
  skillMatrix,
  concurrency,
  bot,
  selfService,
  handOver,
  understanding,
  rpa,
  agentAssist,
  knowledgeBase,
  integration,
  diagnosis,
  investment,
  routing,
  oneStop,
  directChannel,
  serviceTier,
  responseTimes,
  approvals,
  promises,
  volume,
  prevention,
  surge,
  outage,
  kpiWeights,
  set,
] as const;

type Schemas<Levers> = { -readonly [K in keyof Levers]: Levers[K] extends { readonly schema: infer Schema } ? Schema : never };

export const changeSchema = z.discriminatedUnion('lever', allLevers.map(({ schema }) => schema) as Schemas<typeof allLevers>);

export type Change = z.infer<typeof changeSchema>;
