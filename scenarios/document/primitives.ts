/**
 * The small schemas that every part of the plan document is made of. Every number has a lower and an upper
 * bound, every text and list a cap, so that an error can always say what was expected.
 */
import { z } from 'zod';

// The page forbids code made from strings, so zod must not try to compile its parsers.
z.config({ jitless: true });

/**
 * A field that may be left out, with what then holds where no single value says it; it stands in the JSON Schema. What
 * is said belongs to the field and not to the schema, which others share: `unwrap` gives that back as it was.
 */
export function leftOut<S extends z.ZodType>(schema: S, what: string): z.ZodOptional<S> {
  return schema.optional().meta({ description: `Left out: ${what}.` });
}
/**
 * A field that may be left out, with the value that then holds; both stand in the JSON Schema.
 *
 * @param source where the value comes from: a row of the contract, or `assumption`; empty when it only means that
 *   nothing of the kind is there or changed
 * @param unit where the name of the field does not say it
 */
export function usually<S extends z.ZodType>(schema: S, value: Extract<z.output<S>, number | boolean | string>, source = '', unit = ''): z.ZodOptional<S> {
  const text = [String(value), unit, source && `(${source})`].filter((part) => part !== '').join(' ');
  return schema.optional().meta({ default: value, description: `Left out: ${text}.` });
}

/** Immutable name of an entity: keys draws, breaks ties, sorts. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'a-z 0-9 -, 1 .. 40');
/** Free display text; never used by the simulator. */
export const nameSchema = z.string().min(1).max(120);
export const noteSchema = z.string().max(8000);

/** A number between two bounds, both allowed; an error names both. */
export const bounded = (least: number, most: number) =>
  z.number().min(least, `${least} .. ${most}`).max(most, `${least} .. ${most}`);
/** A whole number between two bounds, both allowed; an error names both. */
export const whole = (least: number, most: number) =>
  z.int().min(least, `${least} .. ${most}`).max(most, `${least} .. ${most}`);
/** A share or probability, as a fraction. */
export const shareSchema = bounded(0, 1);
/** Seconds, up to a year. */
export const secondsSchema = bounded(0, 31_536_000);

/** Time of day, 'HH:MM' from 00:00 to 24:00. */
export const timeOfDaySchema = z.string().regex(/^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/, 'HH:MM');
/** Days of the week, 1 = Monday ... 7 = Sunday, each once. */
export const daysSchema = z.array(whole(1, 7)).min(1).max(7);

/** Which reasons and channels a rule speaks of. */
export const pairFields = {
  reasons: leftOut(z.array(idSchema).min(1).max(200), 'all'),
  channels: leftOut(z.array(idSchema).min(1).max(40), 'all'),
};
/** The same by tier of customers; `standard` is the tier of everybody without another one. */
export const contactFields = {
  ...pairFields,
  tiers: leftOut(z.array(idSchema).min(1).max(20), 'all'),
};
/** The same for a rule that may hold in some of the calendar's windows only. */
export const contactAndWindowFields = { ...contactFields, windows: leftOut(z.array(idSchema).min(1).max(12), 'all hours of the week') };
/** A reason on a channel: where a task of another team goes, for example. */
export const placeFields = { reason: idSchema, channel: idSchema };

export interface ContactSelector {
  readonly reasons?: readonly string[] | undefined;
  readonly channels?: readonly string[] | undefined;
  readonly tiers?: readonly string[] | undefined;
  readonly windows?: readonly string[] | undefined;
}
/** A reason on a channel. */
export interface Place {
  readonly reason: string;
  readonly channel: string;
}
/** The tier of customers of whom no rule says otherwise. */
export const STANDARD_TIER = 'standard';

/** Minutes after midnight of an 'HH:MM'. */
export function minutesOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
