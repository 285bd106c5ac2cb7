/** What changed between two plans, a line for each thing, in the reader's words. */
import type { DiffEntry, FieldStep, ItemStep, Step } from '../../scenarios/diff/diff-plan.ts';
import { allLevers } from '../../scenarios/levers/change.ts';
import { bothSides, daysText, objectText, valueText, type Reader } from './diff-values.ts';
import { fieldWord, leftOutWord, nounOf } from './diff-words.ts';
import { count } from './figures.ts';
import { kpiName } from './kpi-words.ts';
import { oneLine } from './text-width.ts';

/** @param title what is compared with what, e.g. 'from a.json to b.json' */
export function diffText(entries: readonly DiffEntry[], title: string, reader: Reader): string {
  if (entries.length === 0) return `No changes ${title}.\n`;
  const lines = rowsTogether(entries).map((group) => (group.length > MOST_OF_A_ROW ? rowText(group) : group.map((entry) => lineText(entry, reader)))).flat();
  return [`${count(lines.length, 'change')} ${title}`, '', ...lines, ''].join('\n');
}

/** More changed numbers of one row than this are told in one line. */
const MOST_OF_A_ROW = 3;

/** Entries one by one, but for those in the same row of numbers. */
function rowsTogether(entries: readonly DiffEntry[]): readonly (readonly DiffEntry[])[] {
  const groups: DiffEntry[][] = [];
  let lastRow: string | undefined;
  for (const entry of entries) {
    const last = entry.place[entry.place.length - 1];
    const row = last !== undefined && 'item' in last && last.of !== undefined ? JSON.stringify(entry.place.slice(0, -1)) : undefined;
    if (row !== undefined && row === lastRow) groups[groups.length - 1]!.push(entry);
    else groups.push([entry]);
    lastRow = row;
  }
  return groups;
}

function rowText(group: readonly DiffEntry[]): string {
  const { place } = group[0]!;
  const { head, tail } = wordsOf(place.slice(0, -1));
  return sentence(head, `${tail}: ${group.length} of ${(place[place.length - 1] as ItemStep).of} numbers changed`);
}

function lineText({ place, kind, before, after, unit }: DiffEntry, reader: Reader): string {
  const last = place[place.length - 1]!;
  if ('item' in last && kind !== 'changed') return thingText(place, kind, kind === 'added' ? after : before, reader);
  const { head, tail, field } = wordsOf(place);
  if (kind === 'changed') {
    const [was, is] = bothSides(before, after, field, unit, reader);
    return tail === '' ? sentence('', `${head} ${was} -> ${is}`) : sentence(head, `${tail} ${was} -> ${is}`);
  }
  const value = kind === 'added' ? after : before;
  if (isPlainObject(value)) return sentence(head, kind === 'added' ? `${tail} added${inBrackets(objectText(value, field, reader))}` : `${tail} removed`);
  const [text, nothing] = [valueText(value, field, unit, reader), leftOutWord(field)];
  return sentence(head, kind === 'added' ? `${tail} ${nothing} -> ${text}` : `${tail} ${text} -> ${nothing}`);
}

/** A thing that is new, or gone. */
function thingText(place: readonly Step[], kind: 'added' | 'removed', thing: unknown, reader: Reader): string {
  const { head } = wordsOf(place.slice(0, -2));
  const list = (place[place.length - 2] as FieldStep).field;
  const name = itemText(list, place[place.length - 1] as ItemStep);
  const isInsideThing = place.slice(0, -2).some((step) => 'item' in step);
  const said = kind === 'removed' ? `${name} removed` : `new ${name}${inBrackets(summary(list, thing, name, reader))}`;
  return sentence(isInsideThing ? head : '', said);
}

/** What a new thing is, short. */
function summary(list: string, thing: unknown, name: string, reader: Reader): string {
  if (!isPlainObject(thing)) return list === 'slots' ? valueText(thing, list, null, reader) : '';
  if (list === 'scenarios' && Array.isArray(thing.changes)) {
    return (thing.changes as readonly { readonly lever: string }[]).map(({ lever }) => leverName(lever)).join(', ') || 'no change';
  }
  return list === 'bases' ? '' : objectText(thing, list, reader, name);
}

/** Sections whose name says nothing that what stands in them does not. */
const SECTIONS: ReadonlySet<string> = new Set(['base', 'calendar', 'demand', 'customers', 'selfService', 'process', 'teams', 'roster', 'routing', 'systems', 'experience', 'study']);

interface Words {
  /** Which thing, e.g. 'team Front: skill Refund'. */
  readonly head: string;
  /** What of it, e.g. 'handling time, mean'. */
  readonly tail: string;
  /** The last field on the way. */
  readonly field: string;
}

function wordsOf(place: readonly Step[]): Words {
  const things: string[] = [];
  let fields: { readonly name: string; readonly word: string }[] = [];
  let field = '';
  place.forEach((step, i) => {
    if ('field' in step) {
      field = step.field;
      const next = place[i + 1];
      // The item that follows says which list it is of.
      if (next === undefined || 'field' in next || next.of !== undefined) fields.push({ name: field, word: fieldWord(field) });
    } else if (step.of !== undefined) {
      fields.push({ name: field, word: `${fields.pop()?.word ?? ''} (${elementText(field, step.item as number, step.of)})` });
    } else {
      things.push(itemText(field, step));
      fields = [];
    }
  });
  if (things.length > 0) return { head: things.join(': '), tail: fields.map(({ word }) => word).join(', '), field };
  const telling = fields.filter(({ name }, i) => !(i === 0 && name === 'base') && !(SECTIONS.has(name) && i < fields.length - 2));
  const [first, ...rest] = telling.map(({ word }) => word);
  return rest.length === 0 ? { head: 'plan', tail: first ?? '', field } : { head: first ?? '', tail: rest.join(', '), field };
}

/** 'crew Front / Day', 'change 2 (Bot)', 'target Average speed of answer'. */
function itemText(list: string, { item, name, code }: ItemStep): string {
  const noun = nounOf(list);
  const place = typeof item === 'number' ? String(item + 1) : item;
  if (list === 'changes') return `${noun} ${place} (${[leverName(code ?? ''), ...(name === undefined ? [] : [oneLine(name)])].join(', ')})`;
  if (list === 'annotations') return `${noun} at ${code ?? place}`;
  if (list === 'observed') return `${noun} ${kpiName(code ?? '')}`;
  return `${noun} ${name !== undefined ? oneLine(name) : list === 'targets' && code !== undefined ? `${kpiName(code)} [${item}]` : place}`;
}

/** Which number of a row. */
function elementText(field: string, i: number, length: number): string {
  const time = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  if (field === 'dayShares') return daysText([i + 1]);
  if (field === 'shares') return time((1440 / length) * i);
  if (field === 'counts') return `${daysText([Math.floor((7 * i) / length) + 1])} ${time(((10_080 / length) * i) % 1440)}`;
  if (field === 'value') return i === 0 ? 'low' : 'high';
  return field === 'pace' ? `${i + 1} at once` : `number ${i + 1} of ${length}`;
}

function leverName(id: string): string {
  return allLevers.find((lever) => lever.id === id)?.name.en ?? id;
}

function sentence(head: string, tail: string): string {
  const text = head === '' ? tail : `${head}: ${tail}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inBrackets(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
