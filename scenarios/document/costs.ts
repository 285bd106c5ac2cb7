/** What the centre costs beyond the pay of its duties, and what bad service costs the firm (M81, M126-M131). */
import { z } from 'zod';
import { bounded, idSchema, nameSchema, shareSchema, whole } from './primitives.ts';

/** In the plan's currency. */
export const moneySchema = bounded(0, 1_000_000_000_000);

/**
 * Assumption: the least that labour law asks for in mainland China, 150 % for overtime and 200 % for work on a day off
 * (Labour Law, article 44). The source plans name no premium.
 */
export const assumedPremiums = { overtimeFactor: 1.5, callInFactor: 2 } as const;
/** Assumption: three years, the horizon of the business case. */
export const assumedLifeMonths = 36;
/** F01. */
export const usualUpkeepPerYear = 0.18;
/** F04. */
export const usualRefreshMonths = 18;
/** P47. */
export const usualWinBackFactor = 5;

/** Assumptions: three years at 8 % a year. */
export const assumedFinance = { discountPerYear: 0.08, months: 36 } as const;

/** A number that may be left out, with what then holds and where that comes from; both stand in the JSON Schema too. */
function usually(schema: z.ZodNumber, value: number, source: string) {
  return schema.meta({ default: value, description: `Left out: ${value} (${source}).` }).optional();
}

/** On top of the pay of duties. */
const labour = z.strictObject({
  /** Social insurance, workplace, management: a share of all pay. Left out: 0. */
  overhead: bounded(0, 5).optional(),
  /** Bonus as a share of the pay of duties (M81, P08). Left out: 0. */
  bonus: bounded(0, 2).optional(),
  /** An hour of overtime, and one of an agent called in, in hours of normal pay. Left out: as in `assumedPremiums`. */
  overtimeFactor: usually(bounded(0, 10), assumedPremiums.overtimeFactor, 'assumption: Labour Law of China, article 44'),
  callInFactor: usually(bounded(0, 10), assumedPremiums.callInFactor, 'assumption: Labour Law of China, article 44'),
  /** Share of the agents who leave in a year and are replaced. Left out: 0. */
  turnoverPerYear: bounded(0, 5).optional(),
  /** Cost of finding one agent, and of training one. Left out: 0. */
  hiring: moneySchema.optional(),
  training: moneySchema.optional(),
});

/** What a system costs; the lever `investment` has the same fields. Every amount left out: 0. */
export const technologyAmounts = {
  /** Paid once, written off in equal parts over so many months, and paid again when they are over. Left out: `assumedLifeMonths`. */
  capital: moneySchema.optional(),
  lifeMonths: usually(whole(1, 240), assumedLifeMonths, 'assumption'),
  /** Upkeep a year, as a share of the capital. Left out: 0.18 (F01). */
  upkeepPerYear: usually(bounded(0, 2), usualUpkeepPerYear, 'F01'),
  /** A major upgrade for this share of the capital, every so many months. Left out: 0, and 18 (F04). */
  refreshShare: bounded(0, 2).optional(),
  refreshMonths: usually(whole(1, 240), usualRefreshMonths, 'F04'),
  /** Licence or rent. */
  perMonth: moneySchema.optional(),
  /** Per contact that comes in; per session of a bot; per use of a self-service module. */
  perContact: moneySchema.optional(),
  perSession: moneySchema.optional(),
  perModuleUse: moneySchema.optional(),
  /** Paid once beside the capital: advice, data work, training, communication. In no cost of a week. */
  once: moneySchema.optional(),
};

/** A system that is bought or rented. */
const technology = z.strictObject({ id: idSchema, name: nameSchema, ...technologyAmounts });

const other = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** Paid once; in no cost of a week. Left out: 0. */
  once: moneySchema.optional(),
  perMonth: moneySchema.optional(),
  perContact: moneySchema.optional(),
});

/** What bad service costs: a ledger of its own, never added to what the centre costs (N4). Every amount left out: 0. */
const hidden = z.strictObject({
  /** Share of dissatisfied customers who leave (P47). Left out: nobody. */
  churn: shareSchema.optional(),
  /**
   * Cost of winning a new customer, and how many times as much one who left costs: to win back, or in what is lost with
   * those who are not. Left out: 0, and 5 (P47).
   */
  acquisition: moneySchema.optional(),
  winBackFactor: usually(bounded(0, 100), usualWinBackFactor, 'P47'),
  /** Per complaint; per complaint that goes to the press or a regulator, reputation included. */
  perComplaint: moneySchema.optional(),
  perEscalation: moneySchema.optional(),
});

export const costsSchema = z.strictObject({
  labour: labour.optional(),
  technology: z.array(technology).max(50).optional(),
  other: z.array(other).max(50).optional(),
  hidden: hidden.optional(),
});

/** How a business case is reckoned. */
export const financeSchema = z.strictObject({
  /** Left out: 0.08, an assumption. */
  discountPerYear: usually(bounded(0, 1), assumedFinance.discountPerYear, 'assumption'),
  /** Left out: 36, an assumption. */
  months: usually(whole(1, 120), assumedFinance.months, 'assumption'),
});

export type Costs = z.infer<typeof costsSchema>;
export type Technology = z.infer<typeof technology>;
export type OtherCost = z.infer<typeof other>;
export type Finance = z.infer<typeof financeSchema>;
