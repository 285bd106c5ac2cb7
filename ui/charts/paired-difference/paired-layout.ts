/**
 * Is it really better than today? Per scenario the difference on the same replications, with its paired interval against
 * a bold line "no difference"; a band shades what is too small to matter. With `showPairs` the left half joins the two
 * values of each replication by a thin line (Gardner & Altman 1986, laid on its side so that several scenarios fit).
 * Better is always to the right. Never judge by the overlap of two single intervals (Cumming & Finch 2005).
 */
import { scaleLinear } from 'd3';
import type { NumberKind } from '../../format/formats.ts';
import type { Reader } from '../../i18n/reader.ts';
import type { ChartModel, ColourToken, CursorPoint, Mark, Rect } from '../core/model.ts';
import { jitter, writeInterval } from '../core/rows.ts';
import { fitText, textWidth } from '../core/text-width.ts';
import { domainOf, ticksFor } from '../core/ticks.ts';

export interface PairedRow {
  readonly name: string;
  readonly colour: ColourToken;
  readonly base: readonly (number | null)[];
  readonly scenario: readonly (number | null)[];
  readonly difference: number | null;
  readonly halfWidth: number | null;
}

export interface PairedInput {
  readonly title: string;
  readonly subtitle: string;
  readonly kind: NumberKind;
  readonly better: 'lower' | 'higher' | 'neither';
  readonly rows: readonly PairedRow[];
  /** Differences up to this size do not matter; 0 = no band. */
  readonly indifference: number;
  readonly showPairs: boolean;
}

/** More pairs than this are a tangle and are left out. */
const MOST_PAIRS = 60;
const TOP = 10;
const AXIS = 40;

export type PairedVerdict = 'better' | 'worse' | 'undecided';

/** Better or worse only if the whole interval lies on one side of zero. */
export function judgeDifference(difference: number | null, halfWidth: number | null, better: PairedInput['better']): PairedVerdict {
  if (difference === null || halfWidth === null || better === 'neither') return 'undecided';
  if (Math.abs(difference) <= halfWidth) return 'undecided';
  return difference < 0 === (better === 'lower') ? 'better' : 'worse';
}

export function layoutPaired(input: PairedInput, width: number, reader: Reader): ChartModel {
  const { messages, formats } = reader;
  const pairs = input.showPairs && width >= 520;
  const rowHeight = 48;
  const height = rowHeight * input.rows.length;
  const gap = 32;
  const half = pairs ? (width - gap) / 2 : 0;
  const right: Rect = { x: pairs ? half + gap : 0, y: TOP, width: pairs ? half : width, height };
  const reverse = input.better === 'lower';
  const range = (rect: Rect): [number, number] =>
    reverse ? [rect.x + rect.width - 10, rect.x + 10] : [rect.x + 10, rect.x + rect.width - 10];

  const single = input.rows.map((row) => differences(row));
  const domain = domainOf([
    0,
    -input.indifference,
    input.indifference,
    ...single.flat(),
    ...input.rows.flatMap(({ difference: d, halfWidth: h }) => (d === null ? [] : [d - (h ?? 0), d + (h ?? 0)])),
  ]);
  const x = scaleLinear(domain, range(right));
  const marks: Mark[] = [];
  const cursor: CursorPoint[][] = [];
  const written = input.rows.map((row) => writeInterval(formats.difference(input.kind, row.difference, row.halfWidth)));
  const verdicts = input.rows.map((row) => messages.chart.paired[judgeDifference(row.difference, row.halfWidth, input.better)]);
  const sentence = (i: number): string => messages.chart.pairedPoint(input.rows[i]!.name, written[i]!, verdicts[i]!);

  if (input.indifference > 0) {
    const [a, b] = [x(-input.indifference), x(input.indifference)];
    marks.push({ kind: 'area', row: null, colour: 'band', texture: 'solid', opacity: 1, points: [[a, TOP], [b, TOP], [b, TOP + height], [a, TOP + height]] });
  }
  marks.push({ kind: 'line', row: null, colour: 'muted', width: 2, dash: 'none', points: [[x(0), TOP], [x(0), TOP + height]] });

  input.rows.forEach((row, index) => {
    const y = TOP + rowHeight * index + 30;
    // The name may be cut, the number never.
    const number = `  ${written[index]!}`;
    const label = fitText(row.name, Math.max(40, right.width - textWidth(number, 12, true)), 12, true) + number;
    const labelWidth = textWidth(label, 12, true);
    const middle = row.difference === null ? x(0) : x(row.difference);
    const labelX = Math.min(right.x + right.width - labelWidth / 2, Math.max(right.x + labelWidth / 2, middle));
    marks.push({ kind: 'text', row: null, colour: row.colour, x: labelX, y: y - 14, text: label, anchor: 'middle', size: 12, bold: true });
    single[index]!.slice(0, 200).forEach((value, i) => {
      marks.push({ kind: 'dot', row: index, colour: row.colour, x: x(value), y: y + jitter(i) * 7, r: 2, opacity: 0.3 });
    });
    if (row.difference === null) {
      cursor.push([]);
      return;
    }
    if (row.halfWidth !== null) {
      const ends = [[x(row.difference - row.halfWidth), y], [x(row.difference + row.halfWidth), y]] as const;
      marks.push({ kind: 'line', row: index, colour: row.colour, width: 4, dash: 'none', points: ends });
    }
    marks.push({ kind: 'dot', row: index, colour: row.colour, x: x(row.difference), y, r: 4.5, opacity: 1 });
    cursor.push([{ x: x(row.difference), y, text: sentence(index) }]);
  });

  const captionY = TOP + height + 32;
  const zeroLabel = messages.chart.noDifference;
  const zeroWidth = textWidth(zeroLabel, 11);
  const betterLabel = messages.chart.betterThisWay;
  const zeroX = Math.max(right.x + zeroWidth / 2, Math.min(x(0), right.x + right.width - zeroWidth / 2));
  marks.push({ kind: 'text', row: null, colour: 'muted', x: zeroX, y: captionY, text: zeroLabel, anchor: 'middle', size: 11, bold: false });
  const betterFrom = right.x + right.width - textWidth(betterLabel, 11);
  if (input.better !== 'neither' && betterFrom > zeroX + zeroWidth / 2 + 8) {
    marks.push({ kind: 'text', row: null, colour: 'muted', x: right.x + right.width, y: captionY, text: betterLabel, anchor: 'end', size: 11, bold: false });
  }

  const plots: Rect[] = [right];
  const axes = [
    axis(input.kind, domain, right, x, height, formats, true),
  ];
  if (pairs) {
    const left: Rect = { x: 0, y: TOP, width: half, height };
    plots.push(left);
    const values = input.rows.flatMap((row) => [...row.base, ...row.scenario]);
    const leftDomain = domainOf(values);
    const leftX = scaleLinear(leftDomain, range(left));
    input.rows.forEach((row, index) => {
      const y = TOP + rowHeight * index + 14;
      const joined = Math.min(row.base.length, row.scenario.length) <= MOST_PAIRS;
      row.base.forEach((base, i) => {
        const scenario = row.scenario[i] ?? null;
        if (base === null || scenario === null) return;
        const ends = [[leftX(base), y], [leftX(scenario), y + 20]] as const;
        if (joined) marks.push({ kind: 'line', row: index, colour: 'muted', width: 0.75, dash: 'none', points: ends, opacity: 0.5 });
        marks.push({ kind: 'dot', row: index, colour: 'today', x: ends[0][0], y, r: 2.5, opacity: 0.7 });
        marks.push({ kind: 'dot', row: index, colour: row.colour, x: ends[1][0], y: y + 20, r: 2.5, opacity: 0.7 });
      });
    });
    marks.push({ kind: 'text', row: null, colour: 'muted', x: 0, y: captionY, text: fitText(messages.chart.pairsCaption, half, 11), anchor: 'start', size: 11, bold: false });
    axes.push(axis(input.kind, leftDomain, left, leftX, height, formats, false));
  }

  return {
    width,
    height: TOP + height + AXIS,
    title: input.title,
    subtitle: input.subtitle,
    summary: messages.chart.pairedSummary(input.rows.map((_, i) => sentence(i))),
    plots,
    axes,
    marks,
    legend: [],
    cursor,
    table: {
      columns: [messages.chart.scenario, messages.chart.difference, messages.chart.halfWidth, messages.chart.replications, messages.chart.verdict],
      rows: input.rows.map((row, i) => {
        const { value, halfWidth } = formats.difference(input.kind, row.difference, row.halfWidth);
        return [row.name, value, halfWidth ?? '–', formats.number(single[i]!.length), verdicts[i]!];
      }),
    },
  };
}

function axis(
  kind: NumberKind,
  domain: readonly [number, number],
  rect: Rect,
  x: (value: number) => number,
  height: number,
  formats: Reader['formats'],
  signed: boolean,
): ChartModel['axes'][number] {
  return {
    side: 'bottom',
    at: TOP + height + 16,
    grid: { from: TOP, to: TOP + height },
    ticks: ticksFor(kind, domain[0], domain[1], Math.max(2, Math.floor(rect.width / 80)), formats, signed).map((tick) => ({
      position: x(tick.value),
      label: tick.label,
    })),
  };
}

function differences(row: PairedRow): number[] {
  return row.scenario.flatMap((value, i) => {
    const base = row.base[i] ?? null;
    return value === null || base === null ? [] : [value - base];
  });
}
