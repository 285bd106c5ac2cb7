/** What stands behind a cell of the board: inputs of the two charts and the words around them. Pure. */
import { kpiById } from '../../../scenarios/kpi/dictionary.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import type { ComparisonResult, KpiResult, Scope, TargetResult } from '../../../scenarios/result/comparison-result.ts';
import { scopeKey } from '../../../scenarios/result/scope.ts';
import { scenarioColour } from '../../charts/core/rows.ts';
import type { IntervalInput } from '../../charts/interval/interval-layout.ts';
import { judgeDifference, type PairedInput } from '../../charts/paired-difference/paired-layout.ts';
import { inScript, kpiBetter, kpiInSentence, kpiKind, kpiName } from '../../i18n/kpi-text.ts';
import type { Reader } from '../../i18n/reader.ts';
import { isPlainTarget, targetKind, targetText } from '../verdict-board/board-model.ts';
import { scopeText } from '../verdict-board/scope-text.ts';

/** A KPI in a scope, with the target it is held against, if any. */
export interface Subject {
  readonly kpi: string;
  readonly scope: Scope;
  readonly target: TargetResult | null;
}

export interface DetailModel {
  readonly title: string;
  readonly intervals: IntervalInput;
  /** Null when there is nothing to compare today with. */
  readonly paired: PairedInput | null;
  readonly definition: string;
  readonly population: string;
  /** What pairing saved, in words; empty when unknown. */
  readonly pairing: string;
  /** Share of the replications that meet the target by themselves, per scenario; empty without a target. */
  readonly replicationsMet: readonly { readonly scenario: string; readonly share: string }[];
}

/** Differences below this share of today's value are drawn as too small to matter. */
export const INDIFFERENCE = 0.02;

/** The result of each scenario for a subject; undefined where it has none. */
export function kpiResults(result: ComparisonResult, subject: Subject): readonly (KpiResult | undefined)[] {
  const key = scopeKey(subject.scope);
  return result.scenarios.map(({ kpis }) => kpis.find((one) => one.kpi === subject.kpi && scopeKey(one.scope) === key));
}

export function subjectTitle(subject: Subject, plan: Plan | null, reader: Reader): string {
  const scope = scopeText(subject.scope, plan);
  const name = kpiName(subject.kpi, reader);
  return scope === '' ? name : reader.messages.board.ofScope(name, scope);
}

export function detailModel(result: ComparisonResult, subject: Subject, plan: Plan | null, reader: Reader): DetailModel {
  const { detail, board } = reader.messages;
  const kind = subject.target === null ? kpiKind(subject.kpi) : targetKind(subject.target);
  const isPlain = subject.target === null || isPlainTarget(subject.target);
  const confidence = reader.formats.percent(result.confidence);
  const found = kpiResults(result, subject);
  const targets = subject.target === null ? [] : subject.target.value.map((value) => ({ value, label: detail.targetLabel(reader.formats.plain(kind, value)) }));
  const entry = kpiById(subject.kpi);
  const saved = found.map((one) => one?.difference?.varianceSaved ?? null).filter((value): value is number => value !== null);
  const mostSaved = saved.length === 0 ? null : saved.reduce((a, b) => Math.max(a, b));
  const unit = detail.units[kind];
  return {
    title: subjectTitle(subject, plan, reader) + (subject.target === null ? '' : `  ${targetText(subject.target, reader)}`),
    intervals: {
      title: detail.intervals,
      subtitle: detail.intervalsSub(unit === '' ? kpiName(subject.kpi, reader) : unit, confidence),
      kind,
      targets,
      rows: result.scenarios.map((scenario, i) => {
        const verdict = subject.target?.verdicts.find((one) => one.scenario === scenario.id);
        const kpi = found[i];
        return {
          name: i === 0 ? board.today : scenario.name,
          colour: scenarioColour(i),
          mean: verdict?.mean ?? kpi?.mean ?? null,
          halfWidth: verdict?.halfWidth ?? kpi?.halfWidth ?? null,
          // The single replications are the KPI's own: beside a ratio or a quantile they would mislead.
          perReplication: isPlain ? (kpi?.perReplication ?? []) : [],
          verdict: verdict === undefined ? '' : board.verdict[verdict.verdict],
        };
      }),
    },
    paired: pairedInput(result, subject, reader, { title: detail.paired, subtitle: detail.pairedSub(confidence), showPairs: true }),
    definition: entry === undefined ? '' : inScript(entry.formula, reader),
    population: entry === undefined ? '' : detail.populations[entry.population],
    pairing: mostSaved === null || mostSaved <= 0 ? '' : detail.pairing(reader.formats.percent(mostSaved)),
    replicationsMet: result.scenarios.flatMap((scenario, i) => {
      const share = subject.target?.verdicts.find((one) => one.scenario === scenario.id)?.shareOfReplications ?? null;
      return share === null ? [] : [{ scenario: i === 0 ? board.today : scenario.name, share: reader.formats.percent(share) }];
    }),
  };
}

/** Input of the paired-difference chart: every scenario but the base; null when there is none. */
export function pairedInput(
  result: ComparisonResult,
  subject: Subject,
  reader: Reader,
  words: { readonly title: string; readonly subtitle: string; readonly showPairs: boolean },
): PairedInput | null {
  if (result.scenarios.length < 2) return null;
  const found = kpiResults(result, subject);
  const base = found[0];
  return {
    ...words,
    kind: kpiKind(subject.kpi),
    better: kpiBetter(subject.kpi),
    indifference: Math.abs(base?.mean ?? 0) * INDIFFERENCE,
    rows: result.scenarios.slice(1).map((scenario, i) => {
      const verdict = subject.target?.verdicts.find((one) => one.scenario === scenario.id);
      const kpi = found[i + 1];
      const difference = verdict?.difference ?? kpi?.difference ?? null;
      return {
        name: scenario.name,
        colour: scenarioColour(i + 1),
        base: base?.perReplication ?? [],
        scenario: kpi?.perReplication ?? [],
        difference: difference?.mean ?? null,
        halfWidth: difference?.halfWidth ?? null,
      };
    }),
  };
}

/** What the differences to today say together, as a heading. */
export function pairedFinding(input: PairedInput, kpi: string, reader: Reader): string {
  const text = reader.messages.pairedFinding;
  const name = kpiInSentence(kpi, reader);
  const judged = input.rows.map((row) => judgeDifference(row.difference, row.halfWidth, input.better));
  const better = judged.filter((one) => one === 'better').length;
  const worse = judged.filter((one) => one === 'worse').length;
  if (better + worse === 0) return text.cannotTell(kpiName(kpi, reader));
  if (judged.length === 1) return better === 1 ? text.oneBetter(input.rows[0]!.name, name) : text.oneWorse(input.rows[0]!.name, name);
  if (better === judged.length) return text.allBetter(name);
  if (worse === judged.length) return text.allWorse(name);
  return text.mixed(name, better, judged.length);
}
