/** What formulas answer to the simulated base, and what they leave out. */
import type { ComparisonResult, TwinResult } from '../../scenarios/result/comparison-result.ts';
import { TWIN_NOTES } from '../../scenarios/result/twin.ts';
import { figure, percentOf } from './figures.ts';
import { baseFigure, kpiName, scopeText, unitOf } from './kpi-words.ts';
import { textTable } from './text-table.ts';

export function twinPart(result: ComparisonResult): string {
  if (result.twins.length === 0) return '';
  const rows = result.twins.map((twin) => {
    const base = baseFigure(result, twin);
    const isPart = twin.coveredShare !== undefined;
    const unit = unitOf(twin.kpi);
    const scale = { scaleOf: base?.mean ?? twin.value, decimalsOf: base?.halfWidth ?? null };
    return [
      kpiName(twin.kpi) + scopeText(twin.scope),
      nameOf(twin.formula),
      twin.value === null ? 'none' : figure(unit, twin.value, null, result.currency, scale),
      isPart
        ? figure(unit, twin.simulated ?? null, null, result.currency, scale)
        : figure(unit, base?.mean ?? null, base?.halfWidth ?? null, result.currency, scale),
      percentOf(twin.coveredShare ?? 1),
    ];
  });
  const table = textTable(
    [
      { title: 'KPI', align: 'left' },
      { title: 'Formula', align: 'left' },
      { title: 'Its answer', align: 'right' },
      { title: 'Simulated for the same', align: 'right' },
      { title: 'Of contacts', align: 'right' },
    ],
    rows,
  );
  return ['Formulas beside the simulated base', table, ...new Set(result.twins.map(twinNote))].join('\n');
}

function nameOf(formula: string): string {
  return NAMES[formula] ?? formula;
}

const NAMES: Readonly<Record<string, string>> = { erlangC: 'Erlang C', erlangA: 'Erlang A' };

/** What the formula leaves out, in whole sentences. */
export function twinNote({ formula, note, coveredShare, value }: TwinResult): string {
  const sentence = SENTENCES[note] ?? `${note}.`;
  const part =
    coveredShare === undefined || value === null
      ? ''
      : ` It speaks only of the ${percentOf(coveredShare)} of contacts that come while the agents can keep up with the work.`;
  return `${nameOf(formula)}: ${sentence}${part}`;
}

const POOLED = ' Pooled: as if anybody could take anything, while here skills overlap only in part.';
const ERLANG_C = 'nobody gives up, handling times are exponential, and each interval stands by itself as if it lasted for ever.';
const ERLANG_A = 'patience and handling times are exponential, and each interval stands by itself as if it lasted for ever.';

/** By the keys of scenarios/result/twin.ts. */
const SENTENCES: Readonly<Record<string, string>> = {
  [TWIN_NOTES.erlangC]: ERLANG_C,
  [TWIN_NOTES.erlangCPooled]: ERLANG_C + POOLED,
  [TWIN_NOTES.erlangCUnstable]: 'no answer, because the work reaches the agents in every interval and nobody gives up.',
  [TWIN_NOTES.erlangA]: ERLANG_A,
  [TWIN_NOTES.erlangAPooled]: ERLANG_A + POOLED,
};
