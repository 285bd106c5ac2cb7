/** A warning about a plan in the reader's language. Pure. */
import { isWeekTime, type DurationParts, type Finding, type FindingValue } from '../../../scenarios/lint/finding.ts';
import type { Reader } from '../../i18n/reader.ts';

export function findingWords({ code, value, expected }: Finding, reader: Reader): string {
  return reader.messages.lint.findings[code]?.(written(value, reader), written(expected, reader)) ?? code;
}

function written(value: FindingValue | undefined, { messages: { lint }, formats }: Reader): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  // Rounded where it was found, to hundredths at the most: a load of 1.4 is not 1.
  if (typeof value === 'number') return formats.number(value, Math.min(2, String(value).split('.')[1]?.length ?? 0));
  if (!isWeekTime(value)) {
    const length = ({ count, unit }: DurationParts): string => lint.lengths[unit](formats.number(count));
    return lint.usual(length(value.least), length(value.most));
  }
  const { week, minute } = value;
  const time = lint.when(formats.weekday(Math.floor(minute / 1440)), formats.clock(minute));
  return week === null ? time : lint.inWeek(formats.number(week), time);
}
