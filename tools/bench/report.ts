/** The measured lines as text for the terminal and as Markdown for docs/performance.md. */
import { TOLERANCE } from './agreement.ts';
import { verdict } from './row.ts';
import type { Row, Target } from './row.ts';

/** Columns of the report. */
const HEAD = ['what', 'median', 'lowest to highest', 'rounds', 'target', 'verdict'];
const AGREEMENT_HEAD = ['the same results?', 'statistic', 'engine', 'other', 'difference', 'allowed'];

/** Aligned columns. */
export function textReport(rows: readonly Row[]): string {
  return [textTable(HEAD, rows.map(cells)), textTable(AGREEMENT_HEAD, agreementCells(rows))].join('\n');
}

/** Two Markdown tables. */
export function markdownReport(rows: readonly Row[]): string {
  return [markdownTable(HEAD, rows.map(cells)), '', markdownTable(AGREEMENT_HEAD, agreementCells(rows))].join('\n');
}

const BEGIN = '<!-- figures: begin -->';
const END = '<!-- figures: end -->';

/**
 * Puts new figures between the two marks of the page.
 * @throws Error when the marks are not there
 */
export function withFigures(page: string, figures: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('the page has no place for figures');
  return `${page.slice(0, begin + BEGIN.length)}\n\n${figures}\n\n${page.slice(end)}`;
}

function cells(row: Row): string[] {
  const { measured, target, unit } = row;
  const wanted = target === undefined ? '' : targetText(target, unit);
  if ('notMeasured' in measured) return [row.what, 'not measured', measured.notMeasured, '', wanted, verdict(row)];
  const number = (value: number): string => grouped(value, row.digits);
  return [
    row.what,
    withUnit(number(measured.median), unit),
    `${number(measured.lowest)} to ${number(measured.highest)}`,
    String(measured.rounds),
    wanted,
    verdict(row),
  ];
}

function agreementCells(rows: readonly Row[]): string[][] {
  return rows.flatMap((row) =>
    (row.agreement ?? []).map((one) => [
      row.what,
      one.statistic,
      one.engine.toPrecision(4),
      one.other.toPrecision(4),
      `${one.difference < 0 ? '' : '+'}${(100 * one.difference).toFixed(1)} %`,
      `${one.agrees ? 'within' : 'NOT within'} ${(100 * TOLERANCE).toFixed(0)} %`,
    ]),
  );
}

function targetText(target: Target, unit: string): string {
  if ('atMost' in target) return `at most ${withUnit(grouped(target.atMost, target.atMost % 1 === 0 ? 0 : 1), unit)}`;
  return `at least ${withUnit(grouped(target.atLeast, 0), unit)}`;
}

const withUnit = (number: string, unit: string): string => (unit === 'x' ? `${number}x` : `${number} ${unit}`);

function grouped(value: number, digits: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function textTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  if (body.length === 0) return '';
  const all = [head, ...body];
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]!.length)));
  return all.map((line) => line.map((cell, i) => cell.padEnd(widths[i]!)).join('  ').trimEnd()).join('\n') + '\n';
}

function markdownTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  if (body.length === 0) return '';
  const line = (cellsOfLine: readonly string[]): string => `| ${cellsOfLine.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...body.map(line)].join('\n');
}
