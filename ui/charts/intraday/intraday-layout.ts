/**
 * Enough staff, and when not? Required against staffed in steps, solid where agents are short and hatched where there are
 * more than needed; contacts offered and the service level each in a strip of their own, because no chart here has two
 * y axes.
 */
import { scaleLinear } from 'd3';
import type { Reader } from '../../i18n/reader.ts';
import type { Axis, ChartModel, ColourToken, CursorPoint, Dash, Mark, Rect } from '../core/model.ts';
import type { DaySeries } from './day-series.ts';

export interface IntradayInput {
  readonly title: string;
  readonly subtitle: string;
  readonly base: { readonly name: string; readonly day: DaySeries };
  /** The scenario beside the base; null = the base alone. */
  readonly scenario: { readonly name: string; readonly colour: ColourToken; readonly day: DaySeries } | null;
  /** Share to answer in time; null = no such target. */
  readonly serviceLevelTarget: number | null;
}

const LEFT = 40;
const RIGHT = 8;
const HEAD = 22;
const GAP = 14;
const AGENTS = 150;
const OFFERED = 48;
const LEVEL = 56;
const AXIS = 22;

interface Line {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly colour: ColourToken;
  readonly dash: Dash;
  readonly width: number;
}

export function layoutIntraday(input: IntradayInput, width: number, reader: Reader): ChartModel {
  const { messages, formats } = reader;
  const text = messages.chart;
  const base = input.base.day;
  const shown = input.scenario?.day ?? base;
  const minutes = shown.startMinutes;
  const step = shown.intervalMinutes;
  const first = minutes[0] ?? 0;
  const last = (minutes.at(-1) ?? 1440 - step) + step;
  const plotWidth = Math.max(60, width - LEFT - RIGHT);
  const x = scaleLinear([first, last], [LEFT, LEFT + plotWidth]);

  const strip = (y: number, height: number): Rect => ({ x: LEFT, y, width: plotWidth, height });
  const agents = strip(HEAD, AGENTS);
  const offered = strip(agents.y + AGENTS + GAP + HEAD, OFFERED);
  const level = strip(offered.y + OFFERED + GAP + HEAD, LEVEL);

  const staffedToday: Line = { name: text.staffed(input.base.name), values: base.staffed, colour: 'today', dash: input.scenario ? 'dash' : 'none', width: 1.75 };
  const staffedLines: Line[] = [staffedToday];
  if (input.scenario) {
    staffedLines.push({ name: text.staffed(input.scenario.name), values: shown.staffed, colour: input.scenario.colour, dash: 'none', width: 2.25 });
  }
  const required: Line = { name: text.required, values: shown.required, colour: 'ink', dash: 'none', width: 1.5 };
  const offeredLine: Line = { name: text.offered, values: shown.offered, colour: 'ink', dash: 'none', width: 1.25 };
  const levels: Line[] = [{ name: text.serviceLevelOf(input.base.name), values: base.serviceLevel, colour: 'today', dash: input.scenario ? 'dash' : 'none', width: 1.75 }];
  if (input.scenario) {
    levels.push({ name: text.serviceLevelOf(input.scenario.name), values: shown.serviceLevel, colour: input.scenario.colour, dash: 'none', width: 2 });
  }

  const top = (lines: readonly Line[]): number => Math.max(1, ...lines.flatMap((line) => line.values.map((v) => v ?? 0)));
  const yAgents = scaleLinear([0, top([...staffedLines, required]) * 1.04], [agents.y + agents.height, agents.y]);
  const yOffered = scaleLinear([0, top([offeredLine]) * 1.04], [offered.y + offered.height, offered.y]);
  const yLevel = scaleLinear([0, 1], [level.y + level.height, level.y]);

  const marks: Mark[] = [
    ...gaps(shown, x, yAgents),
    stripHead(text.agentsStrip, agents),
    stripHead(text.offeredStrip(step), offered),
    stripHead(text.serviceLevelStrip, level),
  ];
  if (input.serviceLevelTarget !== null) {
    const y = yLevel(input.serviceLevelTarget);
    marks.push({ kind: 'line', row: null, colour: 'ink', width: 1.5, dash: 'dot', points: [[LEFT, y], [LEFT + plotWidth, y]] });
  }
  const drawn: readonly (readonly [Line, (v: number) => number])[] = [
    ...staffedLines.map((line) => [line, yAgents] as const),
    [required, yAgents],
    [offeredLine, yOffered],
    ...levels.map((line) => [line, yLevel] as const),
  ];
  const cursor: CursorPoint[][] = [];
  for (const [line, y] of drawn) {
    for (const points of steps(line.values, minutes, step, x, y)) {
      marks.push({ kind: 'line', row: null, colour: line.colour, width: line.width, dash: line.dash, points });
    }
    cursor.push(
      minutes.flatMap((minute, i) => {
        const value = line.values[i] ?? null;
        if (value === null) return [];
        const share = line === levels[0] || line === levels[1];
        const written = share ? formats.percent(value) : formats.number(value, Number.isInteger(value) ? 0 : 1);
        return [{ x: x(minute + step / 2), y: y(value), text: text.intradayPoint(line.name, formats.clock(minute), written) }];
      }),
    );
  }

  const bottom = level.y + level.height;
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : formats.number(value, Number.isInteger(value) ? 0 : 1);
  const percent = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : formats.percent(value, 1));
  return {
    width,
    height: bottom + AXIS,
    title: input.title,
    subtitle: input.subtitle,
    summary: summarise(input, shown, reader),
    plots: [agents, offered, level],
    axes: [timeAxis(first, last, plotWidth, bottom, x, formats), ...valueAxes(agents, offered, level, yAgents, yOffered, yLevel, reader)],
    marks,
    legend: [required, ...staffedLines].map(({ name, colour, dash }) => ({ label: name, colour, dash })),
    cursor,
    table: {
      columns: [
        text.time,
        text.offered,
        text.required,
        ...staffedLines.map((line) => line.name),
        ...levels.map((line) => line.name),
      ],
      rows: minutes.map((minute, i) => [
        formats.clock(minute),
        number(shown.offered[i]),
        number(shown.required[i]),
        ...staffedLines.map((line) => number(line.values[i])),
        ...levels.map((line) => percent(line.values[i])),
      ]),
    },
  };
}

function stripHead(text: string, { y }: Rect): Mark {
  return { kind: 'text', row: null, colour: 'muted', x: 0, y: y - 9, text, anchor: 'start', size: 11, bold: false };
}

/** Step paths of a line, one per stretch without missing values. */
function steps(
  values: readonly (number | null)[],
  minutes: readonly number[],
  step: number,
  x: (minute: number) => number,
  y: (value: number) => number,
): (readonly [number, number])[][] {
  const paths: (readonly [number, number])[][] = [];
  let open: (readonly [number, number])[] | null = null;
  minutes.forEach((minute, i) => {
    const value = values[i] ?? null;
    if (value === null) {
      open = null;
      return;
    }
    if (open === null) paths.push((open = []));
    open.push([x(minute), y(value)], [x(minute + step), y(value)]);
  });
  return paths;
}

/** Areas between required and staffed, one per stretch of being short or having some to spare. */
function gaps(day: DaySeries, x: (minute: number) => number, y: (value: number) => number): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  const side = (i: number): number => Math.sign(Math.round((day.staffed[i]! - day.required[i]!) * 1e6));
  for (let i = 1; i <= day.startMinutes.length; i++) {
    if (i < day.startMinutes.length && side(i) === side(from)) continue;
    const which = side(from);
    if (which !== 0) {
      const upper: (readonly [number, number])[] = [];
      const lower: (readonly [number, number])[] = [];
      for (let k = from; k < i; k++) {
        const [a, b] = [x(day.startMinutes[k]!), x(day.startMinutes[k]! + day.intervalMinutes)];
        upper.push([a, y(day.required[k]!)], [b, y(day.required[k]!)]);
        lower.push([a, y(day.staffed[k]!)], [b, y(day.staffed[k]!)]);
      }
      const short = which < 0;
      marks.push({ kind: 'area', row: null, colour: short ? 'short' : 'spare', texture: short ? 'solid' : 'hatch', opacity: short ? 0.3 : 1, points: [...upper, ...lower.reverse()] });
    }
    from = i;
  }
  return marks;
}

function timeAxis(first: number, last: number, width: number, bottom: number, x: (m: number) => number, formats: Reader['formats']): Axis {
  const every = [60, 120, 180, 240, 360, 720].find((m) => (width * m) / (last - first) >= 52) ?? 720;
  const ticks = [];
  for (let minute = Math.ceil(first / every) * every; minute <= last; minute += every) {
    // A label at the very end would stick out to the right.
    if (last - minute < (every * 20) / 52 && minute > first) continue;
    ticks.push({ position: x(minute), label: formats.clock(minute) });
  }
  return { side: 'bottom', at: bottom + 16, ticks, grid: { from: HEAD, to: bottom } };
}

function valueAxes(
  agents: Rect,
  offered: Rect,
  level: Rect,
  yAgents: ScaleLike,
  yOffered: ScaleLike,
  yLevel: ScaleLike,
  { formats }: Reader,
): Axis[] {
  const axis = (y: ScaleLike, rect: Rect, count: number, label: (value: number) => string): Axis => ({
    side: 'left',
    at: LEFT - 6,
    grid: { from: rect.x, to: rect.x + rect.width },
    ticks: y.ticks(count).map((value) => ({ position: y(value), label: label(value) })),
  });
  return [
    axis(yAgents, agents, 4, (value) => formats.number(value)),
    axis(yOffered, offered, 2, (value) => formats.number(value, Number.isInteger(value) ? 0 : 1)),
    axis(yLevel, level, 2, (value) => formats.number(value * 100)),
  ];
}

interface ScaleLike {
  (value: number): number;
  ticks(count: number): number[];
}

function summarise(input: IntradayInput, shown: DaySeries, { messages, formats }: Reader): string {
  const short = shown.startMinutes.filter((_, i) => shown.required[i]! - shown.staffed[i]! >= 1).length;
  const peak = shown.offered.reduce((best, value, i) => (value > shown.offered[best]! ? i : best), 0);
  return messages.chart.intradaySummary(
    input.scenario?.name ?? input.base.name,
    formats.clock(shown.startMinutes[peak] ?? 0),
    short,
    shown.startMinutes.length,
  );
}
