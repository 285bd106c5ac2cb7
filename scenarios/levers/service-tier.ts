/** A tier of customers, such as the most valuable ones: how many they are, and that they come first (M11, M47). For the whole run. */
import { z } from 'zod';
import { tierShares } from '../document/contact-kinds.ts';
import type { Demand } from '../document/demand.ts';
import { bounded, idSchema, nameSchema, secondsSchema, shareSchema, STANDARD_TIER, whole } from '../document/primitives.ts';
import type { Routing } from '../document/routing.ts';
import { isAboveOne } from '../document/share-sums.ts';
import { changeProblem, defineLever, kept, whereAndWhen } from './lever.ts';
import { allOf, freeId, given, sameSelector, selectorOf, withItem } from './rule-lists.ts';

/** Changes a tier's share and priority for the contacts of `where`; a tier that is not there yet needs a share. */
const schema = z.strictObject({
  lever: z.literal('service-tier'),
  tier: idSchema,
  name: kept(nameSchema, 'of a new tier its id'),
  /** Share of the tier in these contacts. */
  share: kept(shareSchema, 'a new tier needs it'),
  /** 1 = first, 9 = last; everybody else has 5. */
  rank: kept(whole(1, 9)),
  /** Seconds added to the wait when contacts of equal rank are compared. */
  creditS: kept(secondsSchema),
  /** Weight of the wait when contacts of equal rank are compared. */
  ageing: kept(bounded(0, 1000)),
  ...whereAndWhen,
});
type ServiceTierChange = z.infer<typeof schema>;

const priority = ['rank', 'creditS', 'ageing'] as const;

export const serviceTier = defineLever({
  id: 'service-tier',
  schema,
  name: { en: 'Service tier', 'zh-Hans': '客户分级', 'zh-Hant': '客戶分級' },
  description: {
    en: 'Makes some customers a tier of their own, such as the most valuable ones, and lets them come first.',
    'zh-Hans': '把部分客户（如高价值客户）列为单独级别，并优先接待。',
    'zh-Hant': '把部分客戶（如高價值客戶）列為獨立級別，並優先服務。',
  },
  mechanisms: ['M11', 'M47'],
  evidence: ['P44', 'E14'],
  where: ['reasons', 'channels'],
  ramps: false,
  // Rules for some contacts only have ids that depend on what is there.
  sets: (change) =>
    change.where
      ? []
      : [
          ...(change.share === undefined ? [] : [`demand.tierShares[${change.tier}].share`]),
          ...priority.filter((field) => change[field] !== undefined).map((field) => `routing.priorities[${change.tier}].${field}`),
        ],
  apply(centre, change) {
    if (change.tier === STANDARD_TIER) throw changeProblem('reservedId', 'tier', { value: change.tier });
    const demand = withShare(centre.demand, change);
    for (const volume of demand.volumes) {
      const sum = tierShares({ demand }, volume).reduce((total, { share }) => total + share, 0);
      if (isAboveOne(sum)) throw changeProblem('sumAboveOne', 'share', { value: sum });
    }
    return { ...centre, demand, routing: withPriority(centre.routing, change) };
  },
});

function withShare(demand: Demand, change: ServiceTierChange): Demand {
  const { tier } = change;
  const isNew = !demand.tiers?.some(({ id }) => id === tier);
  if (isNew) allOf(change, ['share']);
  const tiers = isNew ? [...(demand.tiers ?? []), { id: tier, name: change.name ?? tier }] : (demand.tiers ?? []);
  if (change.share === undefined) return demand;
  const selector = selectorOf(change.where);
  const known = demand.tierShares?.find((rule) => rule.tier === tier && sameSelector(rule, selector));
  const rule = { ...(known ?? { id: freeId(demand.tierShares, tier), tier, ...selector }), share: change.share };
  return { ...demand, tiers, tierShares: withItem(demand.tierShares, rule) };
}

function withPriority(routing: Routing, change: ServiceTierChange): Routing {
  const first = given(change, priority);
  if (Object.keys(first).length === 0) return routing;
  const selector = { ...selectorOf(change.where), tiers: [change.tier] };
  const known = routing.priorities?.find((rule) => sameSelector(rule, selector)) ?? { id: freeId(routing.priorities, change.tier), ...selector };
  return { ...routing, priorities: withItem(routing.priorities, { ...known, ...first }) };
}
