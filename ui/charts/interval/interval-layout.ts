/**
 * How good is each scenario? One row per scenario: a dot at the mean, a line over its confidence interval, the single
 * replications pale behind, the target as a vertical line (a point-interval display; Correll & Gleicher 2014 on why not
 * bars with whiskers). The axis need not start at zero.
 */
import { scaleLinear } from 'd3';
import type { NumberKind } from '../../format/formats.ts';
import type { Reader } from '../../i18n/reader.ts';
import type { ChartModel, ColourToken, CursorPoint, Mark } from '../core/model.ts';
import { jitter, labelColumn, writeInterval } from '../core/rows.ts';
import { fitText } from '../core/text-width.ts';
import { domainOf, ticksFor } from '../core/ticks.ts';

export interface IntervalRow {
  readonly name: string;
  readonly colour: ColourToken;
  readonly mean: number | null;
  readonly halfWidth: number | null;
  readonly perReplication: readonly (number | null)[];
  /** Met, missed, undecided, in the reader's words; empty without a target. */
  readonly verdict: string;
}

export interface IntervalInput {
  readonly title: string;
  readonly subtitle: string;
  readonly kind: NumberKind;
  readonly rows: readonly IntervalRow[];
  /** Values to meet, with their label; empty without a target. */
  readonly targets: readonly { readonly value: number; readonly label: string }[];
}

const ROW = 32;
const TOP = 22;
const AXIS = 24;
/** Pale dots per row at most; more would be a smear. */
const DOTS = 200;

export function layoutIntervals(input: IntervalInput, width: number, reader: Reader): ChartModel {
  const { messages, formats } = reader;
  const narrow = width < 520;
  const left = narrow ? 0 : labelColumn(input.rows.map((row) => row.name), 13, width * 0.3);
  const written = input.rows.map((row) => writeInterval(formats.interval(input.kind, row.mean, row.halfWidth)));
  const right = narrow ? 8 : labelColumn(written, 13, width * 0.3);
  const rowHeight = narrow ? ROW + 18 : ROW;
  const plot = { x: left + 8, y: TOP, width: Math.max(40, width - left - right - 16), height: rowHeight * input.rows.length };
  const domain = domainOf([
    ...input.rows.flatMap((row) => [
      ...row.perReplication,
      row.mean,
      ...(row.mean !== null && row.halfWidth !== null ? [row.mean - row.halfWidth, row.mean + row.halfWidth] : []),
    ]),
    ...input.targets.map((target) => target.value),
  ]);
  const x = scaleLinear(domain, [plot.x + 6, plot.x + plot.width - 6]);

  const marks: Mark[] = [];
  for (const target of input.targets) {
    const at = x(target.value);
    marks.push({ kind: 'line', row: null, colour: 'ink', width: 1.5, dash: 'dot', points: [[at, TOP - 4], [at, TOP + plot.height]] });
    const anchor = at > plot.x + plot.width * 0.7 ? 'end' : at < plot.x + plot.width * 0.3 ? 'start' : 'middle';
    marks.push({ kind: 'text', row: null, colour: 'ink', x: at, y: 11, text: target.label, anchor, size: 11, bold: false });
  }
  const cursor: CursorPoint[][] = [];
  input.rows.forEach((row, index) => {
    const y = TOP + rowHeight * index + (narrow ? 30 : rowHeight / 2);
    if (narrow) {
      marks.push({ kind: 'text', row: null, colour: row.colour, x: 0, y: y - 16, text: fitText(`${row.name}  ${written[index]!}`, width, 12), anchor: 'start', size: 12, bold: false });
    } else {
      marks.push({ kind: 'text', row: null, colour: row.colour, x: 0, y: y + 4, text: fitText(row.name, left, 13, true), anchor: 'start', size: 13, bold: true });
      marks.push({ kind: 'text', row: null, colour: 'ink', x: width, y: y + 4, text: written[index]!, anchor: 'end', size: 13, bold: false });
    }
    row.perReplication.slice(0, DOTS).forEach((value, i) => {
      if (value === null) return;
      marks.push({ kind: 'dot', row: index, colour: row.colour, x: x(value), y: y + jitter(i) * 9, r: 2, opacity: 0.28 });
    });
    if (row.mean === null) {
      cursor.push([]);
      return;
    }
    if (row.halfWidth !== null) {
      const ends = [[x(row.mean - row.halfWidth), y], [x(row.mean + row.halfWidth), y]] as const;
      marks.push({ kind: 'line', row: index, colour: row.colour, width: 4, dash: 'none', points: ends });
    }
    marks.push({ kind: 'dot', row: index, colour: row.colour, x: x(row.mean), y, r: 4.5, opacity: 1 });
    cursor.push([{ x: x(row.mean), y, text: messages.chart.intervalPoint(row.name, written[index]!, row.verdict) }]);
  });

  return {
    width,
    height: TOP + plot.height + AXIS,
    title: input.title,
    subtitle: input.subtitle,
    summary: messages.chart.intervalSummary(
      input.rows.map((row, i) => messages.chart.intervalPoint(row.name, written[i]!, row.verdict)),
      input.targets.map((target) => target.label),
    ),
    plots: [plot],
    axes: [
      {
        side: 'bottom',
        at: TOP + plot.height + 16,
        grid: { from: TOP, to: TOP + plot.height },
        ticks: ticksFor(input.kind, domain[0], domain[1], Math.max(2, Math.floor(plot.width / 90)), formats).map((tick) => ({
          position: x(tick.value),
          label: tick.label,
        })),
      },
    ],
    marks,
    legend: [],
    cursor,
    table: {
      columns: [
        messages.chart.scenario,
        messages.chart.mean,
        messages.chart.halfWidth,
        messages.chart.replications,
        ...(input.targets.length > 0 ? [messages.chart.verdict] : []),
      ],
      rows: input.rows.map((row) => {
        const { value, halfWidth } = formats.interval(input.kind, row.mean, row.halfWidth);
        return [
          row.name,
          value,
          halfWidth ?? '–',
          formats.number(row.perReplication.filter((v) => v !== null).length),
          ...(input.targets.length > 0 ? [row.verdict] : []),
        ];
      }),
    },
  };
}
