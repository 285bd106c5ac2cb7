/** Opening hours and windows lie on the edges of the reporting interval. */
import type { Span } from './calendar.ts';
import type { Centre } from './centre.ts';
import { minutesOfDay } from './primitives.ts';
import { oneOf } from './plan-error.ts';
import type { Report } from './report.ts';

export function checkCalendar({ calendar, demand }: Centre, report: Report): void {
  const channels = new Set(demand.channels.map(({ id }) => id));
  const checkSpan = (span: Span, keys: readonly (string | number)[]): void => {
    for (const field of ['from', 'to'] as const) {
      if (minutesOfDay(span[field]) % calendar.intervalMinutes !== 0) {
        report('notOnInterval', [...keys, field], { value: span[field], expected: calendar.intervalMinutes });
      }
    }
    if (minutesOfDay(span.from) >= minutesOfDay(span.to)) report('emptySpan', keys, { value: `${span.from}-${span.to}` });
    if (new Set(span.days).size < span.days.length) report('dayTwice', [...keys, 'days']);
  };
  if (!isMonday(calendar.startDate)) {
    report('wrongForm', ['calendar', 'startDate'], { value: calendar.startDate, expected: 'Monday' });
  }
  calendar.openingHours?.forEach((hours, i) => {
    checkSpan(hours, ['calendar', 'openingHours', i]);
    hours.channels?.forEach((channel, j) => {
      if (!channels.has(channel)) report('unknownId', ['calendar', 'openingHours', i, 'channels', j], { value: channel, expected: oneOf(channels) });
    });
  });
  calendar.windows.forEach((window, i) => {
    window.spans.forEach((span, j) => checkSpan(span, ['calendar', 'windows', i, 'spans', j]));
  });
}

/** Whether a 'YYYY-MM-DD' is a Monday (Sakamoto's method). */
function isMonday(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const y = month < 3 ? year - 1 : year;
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offset + day) % 7 === 1;
}
