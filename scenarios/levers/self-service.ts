/** A self-service module, such as "where is my order": how many try it, and how often it settles the matter (M25). */
import { z } from 'zod';
import { durationLawSchema } from '../document/laws.ts';
import { idSchema, shareSchema } from '../document/primitives.ts';
import type { SelfServiceModule } from '../document/self-service.ts';
import { defineLever, kept, keptOrNeeded, needNoRamp, whereAndWhen } from './lever.ts';
import { allOf, given, keepsWhere, movedTo, selectorOf, withItem } from './rule-lists.ts';

/** Changes the module with this id, or brings it in for the contacts of `where`. */
const schema = z.strictObject({
  lever: z.literal('self-service'),
  module: idSchema,
  adoption: keptOrNeeded(shareSchema),
  success: keptOrNeeded(shareSchema),
  /** Of those who are not served: what they typed reaches the agent. */
  passesData: kept(shareSchema, 'of a new module 0'),
  session: keptOrNeeded(durationLawSchema),
  ...whereAndWhen,
});
type SelfServiceChange = z.infer<typeof schema>;

const shares = ['adoption', 'success', 'passesData'] as const;

export const selfService = defineLever({
  id: 'self-service',
  schema,
  name: { en: 'Self-service', 'zh-Hans': '自助服务', 'zh-Hant': '自助服務' },
  description: {
    en: 'Lets customers settle a matter without a person, or changes how many try it and how often it works.',
    'zh-Hans': '让客户自助办理业务，或改变自助服务的使用率与成功率。',
    'zh-Hant': '讓客戶自助辦理業務，或改變自助服務的使用率與成功率。',
  },
  mechanisms: ['M25'],
  evidence: ['P18', 'P19', 'E04'],
  where: ['reasons', 'channels', 'tiers', 'windows'],
  ramps: true,
  sets: (change) =>
    [...shares, 'session' as const].filter((field) => change[field] !== undefined).map((field) => `selfService.modules[${change.module}].${field}`),
  apply(centre, change, share) {
    const { modules } = centre.selfService;
    const before = modules?.find(({ id }) => id === change.module);
    const after = before ? changed(before, change, share) : brought(change, share);
    return { ...centre, selfService: { ...centre.selfService, modules: withItem(modules, after) } };
  },
});

function changed(before: SelfServiceModule, change: SelfServiceChange, share: number): SelfServiceModule {
  keepsWhere(change.where, change.module);
  needNoRamp(change, ['session']);
  return { ...movedTo(before, change, shares, share), ...given(change, ['session']) };
}

/** A new module ramps by adoption: who tries it tries all of it. */
function brought(change: SelfServiceChange, share: number): SelfServiceModule {
  const { adoption, success, session } = allOf(change, ['adoption', 'success', 'session']);
  return { id: change.module, ...selectorOf(change.where), adoption: adoption * share, success, passesData: change.passesData ?? 0, session };
}
