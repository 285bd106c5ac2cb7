/** The options --day, --from and --to: a part of the reported time. */
import { minutesOfDay, timeOfDaySchema } from '../../scenarios/document/primitives.ts';
import type { Study } from '../../scenarios/document/study.ts';
import { CommandError, EXIT } from '../command-error.ts';

export interface SpanOptions {
  /** 1 = the first reported one; left out: all days. */
  readonly day?: number;
  /** HH:MM, from 00:00 to 24:00. */
  readonly from: string;
  readonly to: string;
}

export interface Span {
  /** Seconds from the start of the reported time. */
  readonly fromS: number;
  readonly toS: number;
}

const DAY_S = 86_400;
const DAY_MINUTES = 1440;

/** @throws CommandError 'bad input' when the day is not reported, or the times are none or in the wrong order */
export function spanOf({ day, from, to }: SpanOptions, { weeks }: Pick<Study, 'weeks'>): Span {
  const [fromMinutes, toMinutes] = [minutesOf('--from', from), minutesOf('--to', to)];
  if (day === undefined) {
    if (fromMinutes === 0 && toMinutes === DAY_MINUTES) return { fromS: 0, toS: Infinity };
    throw badInput('--from and --to need --day: of which day?');
  }
  const days = 7 * weeks;
  if (day > days) throw badInput(`--day ${day}: the plan reports ${days} days; accepted: 1 to ${days}`);
  if (fromMinutes >= toMinutes) throw badInput(`--from ${from} is not before --to ${to}; accepted: an earlier time for --from`);
  const dayS = (day - 1) * DAY_S;
  return { fromS: dayS + fromMinutes * 60, toS: dayS + toMinutes * 60 };
}

/** Minutes after midnight. */
function minutesOf(option: string, text: string): number {
  if (timeOfDaySchema.safeParse(text).success) return minutesOfDay(text);
  throw badInput(`${option}: "${text}" is no time of day; accepted: HH:MM, 00:00 to 24:00`);
}

function badInput(message: string): CommandError {
  return new CommandError(EXIT.badInput, message);
}
