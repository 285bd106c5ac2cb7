/** Every lever, and a change: one lever with its parameters, where and when. */
import { z } from 'zod';
import { agents } from './agents.ts';
import { bot } from './bot.ts';
import { routing } from './routing.ts';
import { set } from './set.ts';
import { shifts } from './shifts.ts';
import { volume } from './volume.ts';

/** In the order a planner is offered them. */
export const allLevers = [agents, shifts, bot, routing, volume, set] as const;

type Schemas<Levers> = { -readonly [K in keyof Levers]: Levers[K] extends { readonly schema: infer Schema } ? Schema : never };

export const changeSchema = z.discriminatedUnion('lever', allLevers.map(({ schema }) => schema) as Schemas<typeof allLevers>);

export type Change = z.infer<typeof changeSchema>;
