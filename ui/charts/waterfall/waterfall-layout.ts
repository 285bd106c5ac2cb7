/**
 * Which change does what? From today's value down to the scenario's, a row per change: a bar from where the figure was to
 * where it is then, with the interval of that step at its end. Bars are lengths of differences, the two ends are points, so
 * the axis need not begin at zero. Better or worse is the filling, the sign a part of the number; colour only repeats them.
 */
import { scaleLinear } from 'd3';
import type { NumberKind } from '../../format/formats.ts';
import type { Reader } from '../../i18n/reader.ts';
import type { WhyTexts } from '../../i18n/why-en.ts';
import type { ChartModel, ColourToken, CursorPoint, Mark, Rect } from '../core/model.ts';
import { labelColumn, writeInterval } from '../core/rows.ts';
import { fitText, textWidth } from '../core/text-width.ts';
import { domainOf, ticksFor } from '../core/ticks.ts';
import { judgeDifference, type PairedVerdict } from '../paired-difference/paired-layout.ts';

/** A figure, or a part of a difference. */
export interface Measured {
  readonly mean: number;
  readonly halfWidth: number | null;
}

export interface WaterfallStep {
  readonly name: string;
  readonly inOrder: Measured;
  readonly inReverse: Measured;
  /** The mean over all orders; null when there are too many steps for it. */
  readonly allOrders: Measured | null;
}

export interface WaterfallEnd extends Measured {
  readonly name: string;
}

export interface WaterfallInput {
  readonly title: string;
  readonly subtitle: string;
  readonly kind: NumberKind;
  readonly better: 'lower' | 'higher' | 'neither';
  readonly base: WaterfallEnd;
  readonly scenario: WaterfallEnd & { readonly colour: ColourToken };
  readonly steps: readonly WaterfallStep[];
  readonly total: Measured;
  readonly words: WhyTexts['chart'];
}

/** A line of the picture and of the table. */
interface Row {
  readonly name: string;
  readonly step: WaterfallStep | null;
  readonly from: number;
  readonly to: number;
  /** The figure after it. */
  readonly level: string;
  /** What it adds, or an end's value. */
  readonly number: string;
  readonly allOrders: string;
  /** Null for an end, and where neither way is better. */
  readonly verdict: PairedVerdict | 'same' | null;
}

const TOP = 24;
const AXIS = 42;
const BAR = 14;
const BOLD = true;

export function layoutWaterfall(input: WaterfallInput, width: number, reader: Reader): ChartModel {
  const { formats } = reader;
  const { words } = input;
  const rows = rowsOf(input, reader);
  const narrow = width < 600;
  const fair = input.steps.some(({ allOrders }) => allOrders !== null);
  const column = (head: string, numbers: readonly string[]): number => Math.max(labelColumn(numbers, 13, width), Math.ceil(textWidth(head, 11)) + 12);
  const left = narrow ? 0 : labelColumn(rows.map(({ name }) => name), 13, width * 0.3);
  const orderWidth = narrow ? 0 : column(words.inOrder, rows.map(({ number }) => number));
  const fairWidth = narrow || !fair ? 0 : column(words.allOrders, rows.map(({ allOrders }) => allOrders));
  const top = narrow ? 0 : TOP;
  const rowHeight = narrow ? 52 : 34;
  const plot: Rect = { x: left + 4, y: top, width: Math.max(60, width - left - orderWidth - fairWidth - 12), height: rowHeight * rows.length };
  const domain = domainOf([
    ...rows.map(({ to }) => to),
    ...[input.base, input.scenario].flatMap(intervalOf),
    ...rows.flatMap(({ step, to }) => (step === null ? [] : intervalOf({ mean: to, halfWidth: step.inOrder.halfWidth }))),
  ]);
  const x = scaleLinear(domain, [plot.x + 8, plot.x + plot.width - 8]);
  const middle = (row: number): number => top + rowHeight * row + (narrow ? 38 : rowHeight / 2);

  const marks: Mark[] = narrow ? [] : heads(width, fairWidth, words);
  rows.forEach((row, i) => {
    const y = middle(i);
    const tone = i === 0 ? 'today' : row.step === null ? input.scenario.colour : 'ink';
    if (i + 1 < rows.length) marks.push({ kind: 'line', row: null, colour: 'muted', width: 1, dash: 'dot', points: [[x(row.to), y], [x(row.to), middle(i + 1)]] });
    if (row.step === null) {
      const end = i === 0 ? input.base : input.scenario;
      if (end.halfWidth !== null) marks.push({ kind: 'line', row: i, colour: tone, width: 4, dash: 'none', points: [[x(end.mean - end.halfWidth), y], [x(end.mean + end.halfWidth), y]] });
      marks.push({ kind: 'dot', row: i, colour: tone, x: x(row.to), y, r: 4.5, opacity: 1 });
    } else {
      marks.push(...bar(row, i, x(row.from), x(row.to), y, input.scenario.colour));
      const half = row.step.inOrder.halfWidth;
      if (half !== null) marks.push({ kind: 'line', row: i, colour: 'ink', width: 2, dash: 'none', points: [[x(row.to - half), y], [x(row.to + half), y]] });
    }
    const text = (at: number, textY: number, words: string, anchor: 'start' | 'end', colour: ColourToken, size: 12 | 13, bold: boolean): Mark =>
      ({ kind: 'text', row: null, colour, x: at, y: textY, text: words, anchor, size, bold });
    if (narrow) {
      const room = Math.max(40, width - textWidth(row.number, 12) - 12);
      marks.push(text(0, y - 16, fitText(row.name, room, 12, BOLD), 'start', tone, 12, BOLD), text(width, y - 16, row.number, 'end', 'ink', 12, false));
    } else {
      marks.push(text(0, y + 4, fitText(row.name, left - 8, 13, row.step === null), 'start', tone, 13, row.step === null));
      marks.push(text(width - fairWidth, y + 4, row.number, 'end', 'ink', 13, row.step === null));
      if (fairWidth > 0 && row.allOrders !== '') marks.push(text(width, y + 4, row.allOrders, 'end', 'ink', 13, false));
    }
  });
  const bottom = top + plot.height;
  if (input.better !== 'neither') marks.push({ kind: 'text', row: null, colour: 'muted', x: 0, y: bottom + 36, text: fitText(words.key, width, 11), anchor: 'start', size: 11, bold: false });

  return {
    width,
    height: bottom + AXIS,
    title: input.title,
    subtitle: input.subtitle,
    summary: words.summary(rows.map((row) => sentence(row, input, reader))),
    plots: [plot],
    axes: [
      {
        side: 'bottom',
        at: bottom + 16,
        grid: { from: top, to: bottom },
        ticks: ticksFor(input.kind, domain[0], domain[1], Math.max(2, Math.floor(plot.width / 64)), formats).map(({ value, label }) => ({ position: x(value), label })),
      },
    ],
    marks,
    legend: [],
    cursor: rows.map((row, i): CursorPoint[] => [{ x: x(row.to), y: middle(i), text: sentence(row, input, reader) }]),
    table: tableOf(rows, input, fair, reader),
  };
}

/** Today, the steps, the scenario. */
function rowsOf(input: WaterfallInput, { formats }: Reader): readonly Row[] {
  const { kind, base, scenario } = input;
  const write = ({ mean, halfWidth }: Measured): string => writeInterval(formats.difference(kind, mean, halfWidth));
  const end = (of: WaterfallEnd): Row => {
    const value = writeInterval(formats.interval(kind, of.mean, of.halfWidth));
    return { name: of.name, step: null, from: of.mean, to: of.mean, level: value, number: value, allOrders: '', verdict: null };
  };
  let from = base.mean;
  const steps = input.steps.map((step, i): Row => {
    const row: Row = {
      name: `${i + 1}  ${step.name}`,
      step,
      from,
      to: from + step.inOrder.mean,
      level: formats.interval(kind, from + step.inOrder.mean, base.halfWidth).value,
      number: write(step.inOrder),
      allOrders: step.allOrders === null ? '' : write(step.allOrders),
      verdict: judge(step.inOrder, input.better),
    };
    from = row.to;
    return row;
  });
  return [end(base), ...steps, end(scenario)];
}

/** A change that alters nothing in any replication is known to do nothing. */
function judge({ mean, halfWidth }: Measured, better: WaterfallInput['better']): Row['verdict'] {
  if (better === 'neither') return null;
  return mean === 0 && halfWidth === 0 ? 'same' : judgeDifference(mean, halfWidth, better);
}

function verdictText(verdict: Row['verdict'], { messages: { chart } }: Reader): string {
  if (verdict === null) return '';
  return verdict === 'same' ? chart.noDifference : chart.paired[verdict];
}

function intervalOf({ mean, halfWidth }: Measured): number[] {
  return halfWidth === null ? [mean] : [mean - halfWidth, mean + halfWidth];
}

/** Filled when better, hatched when worse, pale when that cannot be told; all with an outline, which a tiny bar is left with. */
function bar({ verdict }: Row, row: number, from: number, to: number, y: number, scenario: ColourToken): Mark[] {
  const [low, high] = [y - BAR / 2, y + BAR / 2];
  const corners = [[from, low], [to, low], [to, high], [from, high]] as const;
  const colour = verdict === 'better' ? scenario : 'spare';
  const outline: Mark = { kind: 'line', row, colour, width: 1, dash: 'none', points: [...corners, corners[0]] };
  if (verdict === 'worse') return [{ kind: 'area', row, colour, texture: 'hatch', opacity: 1, points: corners }, outline];
  return [{ kind: 'area', row, colour, texture: 'solid', opacity: verdict === 'better' ? 0.7 : 0.25, points: corners }, outline];
}

function heads(width: number, fairWidth: number, words: WaterfallInput['words']): Mark[] {
  const head = (x: number, text: string): Mark => ({ kind: 'text', row: null, colour: 'muted', x, y: 14, text, anchor: 'end', size: 11, bold: false });
  return [head(width - fairWidth, words.inOrder), ...(fairWidth > 0 ? [head(width, words.allOrders)] : [])];
}

function sentence(row: Row, { words }: WaterfallInput, reader: Reader): string {
  if (row.step === null) return words.end(row.name, row.number);
  return words.point(row.name, row.number, row.level, verdictText(row.verdict, reader));
}

function tableOf(rows: readonly Row[], { kind, words, total, better }: WaterfallInput, fair: boolean, reader: Reader): ChartModel['table'] {
  const { formats } = reader;
  const write = (part: Measured | null): string => (part === null ? '–' : writeInterval(formats.difference(kind, part.mean, part.halfWidth)));
  const cells = (row: Row, i: number): string[] => {
    // The first row adds nothing yet; in the last one each column adds up to the whole.
    const parts = row.step ?? (i === 0 ? { inOrder: null, inReverse: null, allOrders: null } : { inOrder: total, inReverse: total, allOrders: total });
    const verdict = row.step === null && i > 0 ? judge(total, better) : row.verdict;
    return [
      row.name,
      row.level,
      write(parts.inOrder),
      write(parts.inReverse),
      ...(fair ? [write(parts.allOrders)] : []),
      ...(better === 'neither' ? [] : [verdict === null ? '–' : verdictText(verdict, reader)]),
    ];
  };
  return {
    columns: [words.change, words.level, words.inOrder, words.inReverse, ...(fair ? [words.allOrders] : []), ...(better === 'neither' ? [] : [words.judged])],
    rows: rows.map(cells),
  };
}
