/** Another routing rule (M31). All or nothing, and for the whole run. */
import { z } from 'zod';
import { generalistSchema, routingRules } from '../document/routing.ts';
import { defineLever, kept, whereAndWhen } from './lever.ts';

const schema = z.strictObject({
  lever: z.literal('routing'),
  rule: z.enum(routingRules),
  generalist: kept(generalistSchema),
  ...whereAndWhen,
});

export const routing = defineLever({
  id: 'routing',
  schema,
  name: { en: 'Routing rule', 'zh-Hans': '路由规则', 'zh-Hant': '路由規則' },
  description: {
    en: 'Changes which agent a contact takes: by skill, or from one general pool.',
    'zh-Hans': '改变由谁接待：按技能匹配，或由通用坐席池接待。',
    'zh-Hant': '改變由誰接待：按技能配對，或由通用專員組接待。',
  },
  mechanisms: ['M31', 'M36'],
  evidence: ['P23', 'E05', 'E06', 'E21'],
  where: [],
  ramps: false,
  sets: () => ['routing.rule'],
  apply(centre, { rule, generalist }) {
    return { ...centre, routing: { ...centre.routing, rule, ...(generalist ? { generalist } : {}) } };
  },
});
