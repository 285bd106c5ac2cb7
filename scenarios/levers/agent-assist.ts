/** AI at the agent's side: shorter search and wrap-up, better answers, for the agents who use it (M27). */
import { z } from 'zod';
import { bounded, idSchema, leftOut, shareSchema, usually } from '../document/primitives.ts';
import { withDeskFactors } from './desk-factors.ts';
import { defineLever, whereAndWhen } from './lever.ts';

/** The factors hold for an agent who uses it; who does is luck of the contact, so that an average agent is changed. */
const schema = z.strictObject({
  lever: z.literal('agent-assist'),
  /** Share of agents who use it. */
  use: shareSchema,
  /** Steps that it makes shorter, and what their time is multiplied with. */
  steps: leftOut(z.array(idSchema).min(1).max(200), 'none'),
  timeFactor: leftOut(bounded(0.01, 10), 'none; needed with steps'),
  /** Multiplies handling time, and the share that stays unresolved, of the contacts in `where`. */
  workFactor: usually(bounded(0.01, 10), 1),
  unresolvedFactor: usually(bounded(0, 10), 1),
  ...whereAndWhen,
});

export const agentAssist = defineLever({
  id: 'agent-assist',
  schema,
  name: { en: 'AI assistance for agents', 'zh-Hans': '坐席AI辅助', 'zh-Hant': '專員AI輔助' },
  description: {
    en: 'AI helps agents: shorter steps and work, fewer contacts unresolved, for the share of agents who use it.',
    'zh-Hans': '用AI辅助坐席：步骤与处理时间更短，未解决的更少；按使用AI的坐席比例生效。',
    'zh-Hant': '用AI輔助專員：步驟與處理時間更短，未解決的更少；按使用AI的專員比例生效。',
  },
  mechanisms: ['M27'],
  evidence: ['E02', 'E33'],
  where: ['reasons', 'channels', 'tiers'],
  ramps: true,
  sets: () => [],
  apply: (centre, { use, ...factors }, share) => withDeskFactors(centre, factors, share * use),
});
