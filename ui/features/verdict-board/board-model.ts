/** What the verdict board shows, from a result: one row per target, one cell per scenario. Pure. */
import type { Plan } from '../../../scenarios/document/plan.ts';
import type { ComparisonResult, TargetResult, VerdictResult } from '../../../scenarios/result/comparison-result.ts';
import { layoutGlyphs, type Glyph } from '../../charts/interval/glyph-layout.ts';
import type { ColourToken } from '../../charts/core/model.ts';
import { scenarioColour, writeInterval } from '../../charts/core/rows.ts';
import type { NumberKind, WrittenInterval } from '../../format/formats.ts';
import { kpiKind, kpiName } from '../../i18n/kpi-text.ts';
import type { Reader } from '../../i18n/reader.ts';
import { scopeText } from './scope-text.ts';
import { scoreRow, type ScoreCell } from './score-row.ts';

export interface BoardColumn {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly colour: ColourToken;
}

export interface BoardCell {
  readonly value: WrittenInterval;
  readonly verdict: VerdictResult['verdict'];
  readonly mark: string;
  readonly word: string;
  /** Empty without enough data. */
  readonly probability: string;
  readonly glyph: Glyph;
  readonly colour: ColourToken;
  /** Against today; null for today itself. */
  readonly difference: string | null;
  /** Of several weeks, since when the target is met; empty when there is nothing to say. */
  readonly since: string;
  /** Of what the cell is, for those who do not see its row and column. */
  readonly context: string;
}

export interface BoardRow {
  readonly targetId: string;
  readonly name: string;
  readonly scope: string;
  readonly target: string;
  /** How much it counts in the score; empty when all count the same. */
  readonly weight: string;
  readonly source: string | null;
  readonly cells: readonly BoardCell[];
}

export interface BoardModel {
  readonly columns: readonly BoardColumn[];
  readonly rows: readonly BoardRow[];
  /** One cell per scenario; null without scores. */
  readonly scores: readonly ScoreCell[] | null;
}

/** Met, missed and undecided are a mark and a word before they are a colour. */
export const verdictMarks = { met: '✓', missed: '✗', undecided: '?' } as const;

export function boardModel(result: ComparisonResult, plan: Plan | null, reader: Reader): BoardModel {
  const { board } = reader.messages;
  return {
    columns: result.scenarios.map((scenario, i) => ({
      id: scenario.id,
      name: i === 0 ? board.today : scenario.name,
      note: i === 0 ? board.baseNote : board.changes(scenario.changes),
      colour: scenarioColour(i),
    })),
    rows: result.targets.map((target) => boardRow(target, result, plan, reader)),
    scores: scoreRow(result, reader),
  };
}

function boardRow(target: TargetResult, result: ComparisonResult, plan: Plan | null, reader: Reader): BoardRow {
  const kind = targetKind(target);
  const name = targetName(target, reader);
  const scope = scopeText(target.scope, plan);
  const verdicts = result.scenarios.map((scenario) => target.verdicts.find((verdict) => verdict.scenario === scenario.id));
  const glyphs = layoutGlyphs(
    verdicts.map((verdict) => ({ mean: verdict?.mean ?? null, halfWidth: verdict?.halfWidth ?? null })),
    target.value,
  );
  return {
    targetId: target.id,
    name,
    scope,
    target: targetText(target, reader),
    weight: result.targets.every(({ weight }) => weight === target.weight) ? '' : reader.messages.board.weight(reader.formats.plain('count', target.weight)),
    source: target.source,
    cells: verdicts.map((verdict, i) => boardCell(verdict, target, kind, i, name, result, glyphs[i]!, reader)),
  };
}

function boardCell(
  verdict: VerdictResult | undefined,
  target: TargetResult,
  kind: NumberKind,
  index: number,
  kpi: string,
  result: ComparisonResult,
  glyph: Glyph,
  reader: Reader,
): BoardCell {
  const { formats, messages } = reader;
  const value = formats.interval(kind, verdict?.mean ?? null, verdict?.halfWidth ?? null);
  const outcome = verdict?.verdict ?? 'undecided';
  const word = messages.board.verdict[outcome];
  const probability = verdict?.probability === undefined || verdict.probability === null ? '' : formats.probability(verdict.probability);
  const difference = verdict?.difference ?? null;
  // A difference stays in the figure's own unit where the figure itself is a ratio to today.
  const differenceKind = target.relativeTo === 'base' ? kpiKind(target.kpi) : kind;
  const scenario = index === 0 ? messages.board.today : result.scenarios[index]!.name;
  return {
    value,
    verdict: outcome,
    mark: verdictMarks[outcome],
    word,
    probability,
    glyph,
    colour: scenarioColour(index),
    difference: difference === null ? null : writeInterval(formats.difference(differenceKind, difference.mean, difference.halfWidth)),
    since: sinceText(verdict, reader),
    context: messages.board.cellContext(kpi, scenario),
  };
}

/** "from week 6 on". A target that is met over all weeks may still be open in the last of them; the other way round the verdict says it. */
function sinceText(verdict: VerdictResult | undefined, { messages: { board } }: Reader): string {
  const week = verdict?.metFromWeek;
  if (week === undefined) return '';
  if (week !== null) return board.metFromWeek(week);
  return verdict?.verdict === 'met' ? board.notSteady : '';
}

/** "≤ 3:00", "≥ 85 %", "80 % to 90 %", "≤ 3:00 from week 5". */
export function targetText(target: TargetResult, reader: Reader): string {
  const text = limitText(target, reader);
  return target.fromWeek === undefined ? text : reader.messages.board.fromWeek(text, target.fromWeek);
}

function limitText(target: TargetResult, reader: Reader): string {
  const { board } = reader.messages;
  const write = (value: number): string => {
    const text = reader.formats.plain(targetKind(target), value);
    return target.relativeTo === 'base' ? board.timesToday(text) : text;
  };
  const [low = 0, high = low] = target.value;
  if (target.op === 'within') return board.within(write(low), write(high));
  return `${target.op === '<=' ? '≤' : '≥'} ${write(low)}`;
}

/** What a target's values are measured in: a ratio to today is a share of it, and a share of waits is one too. */
export function targetKind(target: TargetResult): NumberKind {
  if (target.relativeTo === 'base') return 'share';
  return target.stat === 'shareWithin' ? 'share' : kpiKind(target.kpi);
}

/** The figure a target speaks of: the KPI, or its quantile, or the share of it within a limit. */
export function targetName(target: TargetResult, reader: Reader): string {
  const { board } = reader.messages;
  const name = kpiName(target.kpi, reader);
  if (target.stat === 'mean') return name;
  if (target.stat === 'quantile') return board.ofScope(name, board.quantile(reader.formats.plain('share', target.quantile ?? 0.9)));
  const limit = target.withinS === undefined ? null : reader.formats.plain('duration', target.withinS);
  return board.ofScope(name, board.shareWithin(limit));
}

/** Is the verdict's figure the KPI itself, so that single replications and paired differences can stand beside it? */
export function isPlainTarget(target: TargetResult): boolean {
  return target.stat === 'mean' && target.relativeTo === undefined;
}
