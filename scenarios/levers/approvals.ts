/** Approvals: how many contacts need a signature, how many signatures, and whose (M37). */
import { z } from 'zod';
import { idSchema, shareSchema } from '../document/primitives.ts';
import { processSchema } from '../document/process.ts';
import { between, defineLever, kept, keptOrNeeded, needNoRamp, whereAndWhen } from './lever.ts';
import { allOf, given, keepsWhere, needId, selectorOf, withItem } from './rule-lists.ts';

const { signatures, holds, finishing } = processSchema.shape.approvals.unwrap().element.shape;

/** Changes the approval with this id, or brings it in for the contacts of `where`. */
const schema = z.strictObject({
  lever: z.literal('approvals'),
  approval: idSchema,
  /** Of the contacts that an agent has served: how many need it. Small refunds without a signature = a smaller share. */
  share: keptOrNeeded(shareSchema),
  /** Where each signature is given, one after another. Without finance = the list without its place. */
  signatures: keptOrNeeded(signatures),
  /** Whether agent and customer wait for it. */
  holds: keptOrNeeded(holds),
  finishing: kept(finishing.unwrap(), 'of a new one nothing'),
  ...whereAndWhen,
});

const needed = ['share', 'signatures', 'holds'] as const;
const fields = [...needed, 'finishing'] as const;

export const approvals = defineLever({
  id: 'approvals',
  schema,
  name: { en: 'Approvals', 'zh-Hans': '审批', 'zh-Hant': '審批' },
  description: {
    en: 'Changes how many contacts need a signature, how many signatures, and who gives them; small refunds without finance, for one.',
    'zh-Hans': '改变需要审批的比例、签字的数量与部门，例如小额退款无需财务签字。',
    'zh-Hant': '改變需要審批的比例、簽署的數量與部門，例如小額退款毋須財務簽署。',
  },
  mechanisms: ['M37'],
  evidence: ['R07', 'P49', 'E46'],
  where: ['reasons', 'channels', 'tiers', 'windows'],
  ramps: true,
  sets: (change) => fields.filter((field) => change[field] !== undefined).map((field) => `process.approvals[${change.approval}].${field}`),
  apply(centre, change, share) {
    const { process, demand } = centre;
    change.signatures?.forEach(({ reason, channel }, i) => {
      needId(demand.reasons, reason, `signatures[${i}].reason`);
      needId(demand.channels, channel, `signatures[${i}].channel`);
    });
    needId(demand.reasons, change.finishing?.reason, 'finishing.reason');
    needId(demand.channels, change.finishing?.channel, 'finishing.channel');
    const before = process.approvals?.find(({ id }) => id === change.approval);
    if (before) keepsWhere(change.where, before.id);
    if (before) needNoRamp(change, ['signatures', 'holds', 'finishing']);
    const after = before
      ? { ...before, ...given(change, fields) }
      : { id: change.approval, ...selectorOf(change.where), ...allOf(change, needed), ...given(change, ['finishing']) };
    const list = withItem(process.approvals, { ...after, share: between(before?.share ?? 0, after.share, share) });
    return { ...centre, process: { ...process, approvals: list } };
  },
});
