/** Values of a plan as a reader takes them in: units, names for ids, days, laws. */
import type { NameOf } from '../../scenarios/diff/item-names.ts';
import { unitOfField, type DiffUnit } from '../../scenarios/diff/units.ts';
import { fieldWord, valueWord } from './diff-words.ts';
import { count, givenFigure } from './figures.ts';
import { kpiName } from './kpi-words.ts';
import { oneLine } from './text-width.ts';
import { WEEKDAYS } from './weekdays.ts';

export interface Reader {
  readonly nameOf: NameOf;
  readonly currency: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Both sides of a change, in one unit; never alike, as the values are not. */
export function bothSides(before: unknown, after: unknown, field: string, unit: DiffUnit | null, reader: Reader): readonly [string, string] {
  if (typeof before === 'number' && typeof after === 'number') {
    const both = [before, after];
    const texts = [numberText(before, unit, reader.currency, both), numberText(after, unit, reader.currency, both)] as const;
    return texts[0] === texts[1] ? [String(before), String(after)] : texts;
  }
  if (typeof before === 'string' && typeof after === 'string' && QUOTED.has(field)) return [quotedFrom(before, after), quotedFrom(after, before)];
  const texts = [valueText(before, field, unit, reader), valueText(after, field, unit, reader)] as const;
  return texts[0] === texts[1] ? [texts[0], `${texts[1]} (changed inside)`] : texts;
}

export function valueText(value: unknown, field: string, unit: DiffUnit | null, reader: Reader): string {
  if (typeof value === 'number') return numberText(value, unit, reader.currency, [value]);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return wordText(value, field, reader);
  if (Array.isArray(value)) return listText(value, field, unit, reader);
  if (typeof value === 'object' && value !== null) return objectText(value as Json, field, reader);
  return 'nothing';
}

/** @param row the numbers that are to be read side by side */
function numberText(value: number, unit: DiffUnit | null, currency: string, row: readonly number[]): string {
  switch (unit) {
    case 'seconds':
      return givenFigure(unit, value, currency, scaleOfSeconds(row));
    case 'share': case 'perDay': case 'currency':
      return givenFigure(unit, value, currency);
    case 'minutes':
      return `${plain(value)} min`;
    case 'days':
      return count(value, 'day');
    case 'weeks':
      return count(value, 'week');
    case 'perWeek':
      return `${plain(value)} a week`;
    case 'factor':
      return `× ${plain(value)}`;
    // The words before the number say what is counted.
    case 'agents': case 'contacts': case 'week': case 'count': case 'ratio': case null:
      return plain(value);
  }
}

/** Hours or minutes if they tell it all with one decimal, else seconds: 260 s is not 4.333 min. */
function scaleOfSeconds(row: readonly number[]): number {
  const most = Math.max(...row.map(Math.abs));
  const fit = [7200, 120].find((least) => most >= least && row.every((value) => Number.isInteger((value * 10) / (least === 120 ? 60 : 3600))));
  return fit ?? 0;
}

const plain = (value: number): string => givenFigure('count', value, '');

const QUOTED: ReadonlySet<string> = new Set(['name', 'notes', 'note', 'seed']);
const LONGEST = 60;

function wordText(value: string, field: string, { nameOf }: Reader): string {
  if (field === 'kpi') return kpiName(value);
  const short = shortened(oneLine(value));
  return QUOTED.has(field) ? `"${short}"` : (nameOf(field, value) ?? valueWord(short));
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** A text, or if it is long the part in which it differs from the other. */
function quotedFrom(given: string, other: string): string {
  const [text, beside] = [oneLine(given), oneLine(other)];
  let same = 0;
  while (same < text.length && text[same] === beside[same]) same++;
  const from = Math.max(text.length, beside.length) > LONGEST && same > LONGEST / 2 ? text.lastIndexOf(' ', same - LONGEST / 4) + 1 : 0;
  return `"${from > 0 ? '…' : ''}${shortened(text.slice(from))}"`;
}

function listText(list: readonly unknown[], field: string, unit: DiffUnit | null, reader: Reader): string {
  if (field === 'days') return daysText(list as readonly number[]);
  if (list.length === 0) return 'none';
  if (list.some((one) => typeof one === 'object')) return count(list.length, 'item');
  if (typeof list[0] === 'number' && list.length > 4) return count(list.length, 'number');
  return list.map((one) => valueText(one, field, unit, reader)).join(typeof list[0] === 'number' ? ' to ' : ', ');
}

/** 'Mon-Fri', 'Mon, Wed'. */
export function daysText(days: readonly number[]): string {
  const spells: (readonly [number, number])[] = [];
  for (const day of days) {
    const last = spells[spells.length - 1];
    if (last !== undefined && last[1] === day - 1) spells[spells.length - 1] = [last[0], day];
    else spells.push([day, day]);
  }
  const name = (day: number): string => WEEKDAYS[day - 1] ?? String(day);
  return spells.map(([from, to]) => (from === to ? name(from) : `${name(from)}${to === from + 1 ? ', ' : '-'}${name(to)}`)).join(', ');
}

const MOST_FIELDS = 6;

/** Fields that a thing may have its name from. */
const NAMING: ReadonlySet<string> = new Set(['reason', 'reasons', 'channel', 'channels', 'tiers', 'windows', 'team', 'shift', 'to', 'kpi', 'at', 'path', 'crew', 'bot']);

/**
 * 'exponential, mean 4 min'; 'agents 2, days Mon-Fri'.
 * @param said what the reader has read of it by now, and need not read again
 */
export function objectText(object: Json, field: string, reader: Reader, said = ''): string {
  const isSaid = ([key, value]: readonly [string, unknown]): boolean => NAMING.has(key) && said.includes(valueText(value, key, null, reader));
  const fields = Object.entries(object).filter(([key, value]) => !['id', 'name', ...(field === 'changes' ? ['lever'] : [])].includes(key) && !isSaid([key, value]));
  const shown = fields.slice(0, MOST_FIELDS).map(([key, value]) => {
    const text = valueText(value, key, unitOfField(field, key, object), reader);
    return ['law', 'lever', 'kind'].includes(key) ? text : `${fieldWord(key)} ${text}`;
  });
  return [...shown, ...(fields.length > MOST_FIELDS ? ['…'] : [])].join(', ');
}
