/** The answer in one sentence, from a result. Pure. */
import type { ComparisonResult, TargetResult, VerdictResult } from '../../../scenarios/result/comparison-result.ts';
import { kpiInSentence } from '../../i18n/kpi-text.ts';
import type { Reader } from '../../i18n/reader.ts';
import { targetKind } from './board-model.ts';

/** The scenario the finding speaks of: most targets met, then most still open, then the first of the plan. */
export function bestScenario(result: ComparisonResult): number {
  const others = result.scenarios.map((_, i) => i).slice(1);
  const candidates = others.length === 0 ? [0] : others;
  const score = (index: number): number => {
    const verdicts = verdictsOf(result, index);
    const met = verdicts.filter(({ verdict }) => verdict.verdict === 'met').length;
    const open = verdicts.filter(({ verdict }) => verdict.verdict === 'undecided').length;
    return met * 1000 + open;
  };
  return candidates.reduce((best, index) => (score(index) > score(best) ? index : best));
}

export function findingSentence(result: ComparisonResult, reader: Reader): string {
  const { finding, board } = reader.messages;
  const total = result.targets.length;
  if (total === 0) return finding.noTargets;
  const best = bestScenario(result);
  const name = best === 0 ? board.today : result.scenarios[best]!.name;
  const verdicts = verdictsOf(result, best);
  const met = verdicts.filter(({ verdict }) => verdict.verdict === 'met');
  const missed = verdicts.filter(({ verdict }) => verdict.verdict === 'missed');
  const open = verdicts.filter(({ verdict }) => verdict.verdict === 'undecided');
  const anyDecided = result.targets.some((target) => target.verdicts.some(({ verdict }) => verdict !== 'undecided'));
  if (!anyDecided) {
    return result.partial || result.replications < 10 ? finding.tooEarly(reader.formats.number(result.replications)) : finding.cannotTell;
  }
  if (met.length === total) return finding.allMet(name, total);
  if (met.length === 0 && missed.length > 0) return noneMet(result, reader);
  const rest = missed.length > 0 ? missedText(missed, reader) : openText(open, reader);
  if (met.length === 0) return finding.manyMet(name, 0, total, rest);
  const names = met.map(({ target }) => kpiInSentence(target.kpi, reader));
  const distinct = new Set(names).size === names.length;
  return met.length <= 2 && distinct ? finding.someMet(name, names, rest) : finding.manyMet(name, met.length, total, rest);
}

interface TargetVerdict {
  readonly target: TargetResult;
  readonly verdict: VerdictResult;
}

function verdictsOf(result: ComparisonResult, scenario: number): TargetVerdict[] {
  return result.targets.flatMap((target) => {
    const verdict = target.verdicts.find((one) => one.scenario === result.scenarios[scenario]!.id);
    return verdict === undefined ? [] : [{ target, verdict }];
  });
}

/** How far beyond the target, in the KPI's unit and relative to the target; null without a value. */
function gapOf({ target, verdict }: TargetVerdict): { readonly size: number; readonly relative: number } | null {
  if (verdict.mean === null) return null;
  const [low = 0, high = low] = target.value;
  const size = verdict.mean < low ? low - verdict.mean : verdict.mean > high ? verdict.mean - high : 0;
  return { size, relative: size / (Math.abs(low) || 1) };
}

function missedText(missed: readonly TargetVerdict[], reader: Reader): string {
  const { finding } = reader.messages;
  const worst = missed.reduce((a, b) => ((gapOf(b)?.relative ?? Infinity) > (gapOf(a)?.relative ?? Infinity) ? b : a));
  const kpi = kpiInSentence(worst.target.kpi, reader);
  const gap = gapOf(worst);
  let text: string;
  if (gap === null) text = finding.stays(kpi);
  else {
    const written = reader.formats.gap(targetKind(worst.target), gap.size, finding.points);
    const say = { '>=': finding.staysShort, '<=': finding.staysOver, within: finding.staysOutside }[worst.target.op];
    text = say(kpi, written);
  }
  return missed.length === 1 ? text : finding.more(text, missed.length - 1);
}

function openText(open: readonly TargetVerdict[], reader: Reader): string {
  const names = [...new Set(open.map(({ target }) => kpiInSentence(target.kpi, reader)))];
  return names.length <= 2 ? reader.messages.finding.undecided(names) : reader.messages.finding.manyUndecided(open.length);
}

/** No candidate meets anything: say which comes closest to what. */
function noneMet(result: ComparisonResult, reader: Reader): string {
  const { finding } = reader.messages;
  const others = result.scenarios.length > 1;
  let closest: { readonly scenario: number; readonly entry: TargetVerdict; readonly relative: number; readonly size: number } | null = null;
  for (let scenario = others ? 1 : 0; scenario < result.scenarios.length; scenario++) {
    for (const entry of verdictsOf(result, scenario)) {
      // What is undecided may well be met: it is not "over" or "short".
      if (entry.verdict.verdict !== 'missed') continue;
      const gap = gapOf(entry);
      if (gap !== null && (closest === null || gap.relative < closest.relative)) closest = { scenario, entry, ...gap };
    }
  }
  if (closest === null) return finding.cannotTell;
  const { target } = closest.entry;
  const written = reader.formats.gap(targetKind(target), closest.size, finding.points);
  const gap = { '>=': finding.short, '<=': finding.over, within: finding.outside }[target.op](written);
  const kpi = kpiInSentence(target.kpi, reader);
  return others ? finding.noneMet(kpi, result.scenarios[closest.scenario]!.name, gap) : finding.noneMetBaseOnly(kpi, gap);
}
