/** A change: one lever with its parameters, where and when. */
import { z } from 'zod';
import { whenSchema, whereSchema } from '../document/scope.ts';
import { agentsParams } from './agents-params.ts';
import { botParams } from './bot-params.ts';
import { routingParams } from './routing-params.ts';
import { setParams } from './set-params.ts';
import { shiftsParams } from './shifts-params.ts';
import { volumeParams } from './volume-params.ts';

const common = { where: whereSchema.optional(), when: whenSchema.optional() };

export const changeSchema = z.discriminatedUnion('lever', [
  z.strictObject({ lever: z.literal('agents'), ...agentsParams, ...common }),
  z.strictObject({ lever: z.literal('shifts'), ...shiftsParams, ...common }),
  z.strictObject({ lever: z.literal('bot'), ...botParams, ...common }),
  z.strictObject({ lever: z.literal('routing'), ...routingParams, ...common }),
  z.strictObject({ lever: z.literal('volume'), ...volumeParams, ...common }),
  z.strictObject({ lever: z.literal('set'), ...setParams, ...common }),
]);

export type Change = z.infer<typeof changeSchema>;
export type LeverId = Change['lever'];
export type ChangeOf<L extends LeverId> = Extract<Change, { lever: L }>;
