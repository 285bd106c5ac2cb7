/** What the centre costs beyond the pay of its duties, and what bad service costs the firm (M81, M126-M131). */
import { z } from 'zod';
import { bounded, idSchema, leftOut, nameSchema, shareSchema, usually, whole } from './primitives.ts';

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

/** On top of the pay of duties. */
const labour = z.strictObject({
  /** Social insurance, workplace, management: a share of all pay. */
  overhead: usually(bounded(0, 5), 0),
  /** Bonus as a share of the pay of duties (M81, P08). */
  bonus: usually(bounded(0, 2), 0),
  /** An hour of overtime, and one of an agent called in, in hours of normal pay. */
  overtimeFactor: usually(bounded(0, 10), assumedPremiums.overtimeFactor, 'assumption: Labour Law of China, article 44'),
  callInFactor: usually(bounded(0, 10), assumedPremiums.callInFactor, 'assumption: Labour Law of China, article 44'),
  /** Share of the agents who leave in a year and are replaced. */
  turnoverPerYear: usually(bounded(0, 5), 0),
  /** Cost of finding one agent, and of training one. */
  hiring: usually(moneySchema, 0),
  training: usually(moneySchema, 0),
});

/** What a system costs; the lever `investment` has the same fields. */
export const technologyAmounts = {
  /** Paid once, written off in equal parts over so many months, and paid again when they are over. */
  capital: usually(moneySchema, 0),
  lifeMonths: usually(whole(1, 240), assumedLifeMonths, 'assumption'),
  /** Upkeep a year, as a share of the capital. */
  upkeepPerYear: usually(bounded(0, 2), usualUpkeepPerYear, 'F01'),
  /** A major upgrade for this share of the capital, every so many months. */
  refreshShare: usually(bounded(0, 2), 0),
  refreshMonths: usually(whole(1, 240), usualRefreshMonths, 'F04'),
  /** Licence or rent. */
  perMonth: usually(moneySchema, 0),
  /** Per contact that comes in; per session of a bot; per use of a self-service module. */
  perContact: usually(moneySchema, 0),
  perSession: usually(moneySchema, 0),
  perModuleUse: usually(moneySchema, 0),
  /** Paid once beside the capital: advice, data work, training, communication. In no cost of a week. */
  once: usually(moneySchema, 0),
};

/** A system that is bought or rented. */
const technology = z.strictObject({ id: idSchema, name: nameSchema, ...technologyAmounts });

const other = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** Paid once; in no cost of a week. */
  once: usually(moneySchema, 0),
  perMonth: usually(moneySchema, 0),
  perContact: usually(moneySchema, 0),
});

/** What bad service costs: a ledger of its own, never added to what the centre costs (N4). */
const hidden = z.strictObject({
  /** Share of dissatisfied customers who leave (P47). */
  churn: usually(shareSchema, 0),
  /**
   * Cost of winning a new customer, and how many times as much one who left costs: to win back, or in what is lost with
   * those who are not.
   */
  acquisition: usually(moneySchema, 0),
  winBackFactor: usually(bounded(0, 100), usualWinBackFactor, 'P47'),
  /** Per complaint; per complaint that goes to the press or a regulator, reputation included. */
  perComplaint: usually(moneySchema, 0),
  perEscalation: usually(moneySchema, 0),
});

export const costsSchema = z.strictObject({
  labour: leftOut(labour, 'pay and the usual premiums, nothing on top'),
  technology: leftOut(z.array(technology).max(50), 'none'),
  other: leftOut(z.array(other).max(50), 'none'),
  hidden: leftOut(hidden, 'no such ledger'),
});

/** How a business case is reckoned. */
export const financeSchema = z.strictObject({
  discountPerYear: usually(bounded(0, 1), assumedFinance.discountPerYear, 'assumption'),
  months: usually(whole(1, 120), assumedFinance.months, 'assumption'),
});

export type Costs = z.infer<typeof costsSchema>;
export type Technology = z.infer<typeof technology>;
export type OtherCost = z.infer<typeof other>;
export type Finance = z.infer<typeof financeSchema>;
