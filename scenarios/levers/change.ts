/** A change: one lever with its parameters, where and when. */
import { z } from 'zod';
import { agentsChange } from './agents.ts';
import { botChange } from './bot.ts';
import { routingChange } from './routing.ts';
import { setChange } from './set.ts';
import { shiftsChange } from './shifts.ts';
import { volumeChange } from './volume.ts';

export const changeSchema = z.discriminatedUnion('lever', [
  agentsChange,
  shiftsChange,
  botChange,
  routingChange,
  volumeChange,
  setChange,
]);

export type Change = z.infer<typeof changeSchema>;
