/** Money spent on a system: bought or rented, with what it costs to run and to bring in (M130). */
import { z } from 'zod';
import { technologyAmounts, type Technology } from '../document/costs.ts';
import { idSchema, nameSchema } from '../document/primitives.ts';
import { changeProblem, defineLever, kept, whereAndWhen } from './lever.ts';
import { given, withItem } from './rule-lists.ts';

/** The amounts of a system; of one that is there they stay as they are. */
const amountFields = Object.fromEntries(
  Object.entries(technologyAmounts).map(([field, amount]) => [field, kept<z.ZodNumber>(amount.unwrap(), 'of a new one as in costs.technology')]),
) as typeof technologyAmounts;

/** Changes what a system costs, or adds one. */
const schema = z.strictObject({
  lever: z.literal('investment'),
  system: idSchema,
  name: kept(nameSchema, 'of a new system its id'),
  ...amountFields,
  ...whereAndWhen,
});

const amounts = Object.keys(technologyAmounts) as (keyof typeof technologyAmounts)[];

export const investment = defineLever({
  id: 'investment',
  schema,
  name: { en: 'Investment', 'zh-Hans': '技术投资', 'zh-Hant': '技術投資' },
  description: {
    en: 'Spends money on a system: price, upkeep, licences and use, and what it takes to bring it in. It changes costs only.',
    'zh-Hans': '为某系统投入资金：采购、维护、许可、按量费用及上线开支。仅改变成本。',
    'zh-Hant': '為某系統投入資金：採購、維護、授權、按量費用及上線開支。僅改變成本。',
  },
  mechanisms: ['M130'],
  evidence: ['F01', 'F02', 'F04', 'F05'],
  where: [],
  ramps: false,
  sets: (change) => amounts.filter((field) => change[field] !== undefined).map((field) => `costs.technology[${change.system}].${field}`),
  apply(centre, change) {
    const { costs } = centre;
    // Without today's costs there is nothing to set it against.
    if (!costs) throw changeProblem('needs', '', { expected: 'costs' });
    const known = costs.technology?.find(({ id }) => id === change.system);
    const system: Technology = { id: change.system, name: change.name ?? known?.name ?? change.system, ...known, ...given(change, amounts) };
    return { ...centre, costs: { ...costs, technology: withItem(costs.technology, system) } };
  },
});
