/** Another routing rule (M31). All or nothing, and for the whole run. */
import { z } from 'zod';
import { generalistSchema, routingRules } from '../document/routing.ts';
import { whereAndWhen, type Lever } from './lever.ts';

export const routingChange = z.strictObject({
  lever: z.literal('routing'),
  rule: z.enum(routingRules),
  /** Left out: as before. */
  generalist: generalistSchema.optional(),
  ...whereAndWhen,
});

export const routing: Lever<z.infer<typeof routingChange>> = {
  id: 'routing',
  nameKey: 'lever.routing.name',
  descriptionKey: 'lever.routing.description',
  mechanisms: ['M31', 'M36'],
  evidence: ['P23', 'E05', 'E06', 'E21'],
  where: [],
  ramps: false,
  sets: () => ['routing.rule'],
  apply(centre, { rule, generalist }) {
    return { ...centre, routing: { ...centre.routing, rule, ...(generalist ? { generalist } : {}) } };
  },
};
