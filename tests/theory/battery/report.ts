/** docs/theory.md: what the simulator gave beside what theory says. */
import type { Judged } from './judge.ts';
import { contradictions, judge } from './judge.ts';
import type { RowResult } from './run-row.ts';
import type { TheoryFamily } from './theory-row.ts';

/** The line of the report by which a test sees which engine it is about. */
export function versionLine(engineVersion: string): string {
  return `Engine version ${engineVersion}.`;
}

/** @param results one per row, of all families */
export function theoryReport(
  engineVersion: string,
  families: readonly TheoryFamily[],
  results: ReadonlyMap<string, RowResult>,
): string {
  const rows = families.flatMap((family) => family.rows.map((row) => results.get(row.id)!));
  const judged = judge(rows.flatMap((row) => row.outcomes));
  const failedChecks = new Set(rows.flatMap((row) => row.failedChecks));
  const byRow = new Map(rows.map((row) => [row.row, judged.filter((outcome) => belongs(outcome, row))]));
  return [
    '# Results of queueing theory, reproduced',
    '',
    versionLine(engineVersion),
    '',
    ...introduction(judged, rows, failedChecks.size),
    ...families.flatMap((family) => familySection(family, results, byRow)),
  ].join('\n');
}

const belongs = (outcome: Judged, row: RowResult): boolean =>
  outcome.row === row.row || outcome.row.startsWith(`${row.row} `);

function introduction(judged: readonly Judged[], rows: readonly RowResult[], failedChecks: number): string[] {
  const bad = contradictions(judged);
  const outside = judged.filter((outcome) => Math.abs(outcome.simulated - outcome.expected) > outcome.halfWidth);
  const equivalent = judged.filter((outcome) => outcome.isEquivalent);
  const smallest = Math.min(...judged.map((outcome) => outcome.adjustedPValue));
  const events = rows.reduce((sum, row) => sum + row.events, 0);
  return [
    `${rows.length} rows of the reference tables, ${judged.length} quantities, ${(events / 1e6).toFixed(0)} million simulated events. The expected values are`,
    'exact results that nobody here made; the simulated ones come from independent replications. The seed phrase of a row',
    'is its id. Written by `npm run theory`.',
    '',
    `- **Agreement.** ${bad.length === 0 ? 'No quantity contradicts' : `**${bad.length} quantities contradict**`} its expected value at the 5 % level of the whole battery (Holm over the`,
    `  two-sided p-values of Student's t; the smallest adjusted p-value is ${smallest.toFixed(3)}). By themselves, ${outside.length} of ${judged.length} nominal 95 %`,
    `  intervals miss their value, ${((100 * outside.length) / judged.length).toFixed(1)} %.`,
    '- **Precision.** Replications are added in fixed blocks until every nominal 95 % half-width is at most 2 % of the expected',
    '  value; 5 % for standard deviations, variances, correlations and percentiles; 0.0004 for a probability below 0.02. The',
    '  rule looks at widths only, never at agreement.',
    `- **Equivalence.** ${equivalent.length} of ${judged.length} are shown to lie within a margin of the expected value by two one-sided tests at the 5 %`,
    '  level, so that a wide interval cannot pass as agreement. The margin is twice the allowed half-width: 4 % of the value;',
    '  10 % for standard deviations, variances, correlations and percentiles; 0.0008 for a probability below 0.02. At a',
    '  half-width just small enough, a right simulator fails to show it in about 2 of 100 quantities.',
    `- **Self-checks.** ${failedChecks === 0 ? 'Conservation, Little, busy time and work conservation held in every replication.' : `**${failedChecks} kinds of self-check failed.**`}`,
    '',
    'Steady state: from empty, 20 relaxation times pass unreported, 120 are reported and 5 more follow, in which the world',
    'goes on; the relaxation time is 1/(c mu (1 - sqrt rho)^2) and at least one handling time, with abandonment the longest',
    'mean stage. A KPI is a ratio of sums over replications, its interval linearised (delta method). n is the number of',
    'replications, z is (simulated - expected) / standard error.',
    '',
    'Not here: Erlang B and the required agents (families B and R) are formulas and are tested as such.',
    '',
  ];
}

function familySection(
  family: TheoryFamily,
  results: ReadonlyMap<string, RowResult>,
  byRow: ReadonlyMap<string, readonly Judged[]>,
): string[] {
  const lengths = family.rows.map((row) => {
    const result = results.get(row.id)!;
    return `${row.id} ${hours(result.simulatedS)}`;
  });
  return [
    `## ${family.letter}: ${family.title}`,
    '',
    family.note,
    `Simulated hours: ${lengths.join(', ')}.`,
    '',
    '| row | quantity | expected | simulated | 95 % interval | n | z | equivalent |',
    '|---|---|---:|---:|---:|---:|---:|---|',
    ...family.rows.flatMap((row) => byRow.get(row.id)!.map(line)),
    '',
  ];
}

function line(outcome: Judged): string {
  const digits = (value: number): string => plain(value, outcome.expected);
  const low = outcome.simulated - outcome.halfWidth;
  const high = outcome.simulated + outcome.halfWidth;
  const z = outcome.adjustedPValue > 0.05 ? outcome.z.toFixed(2) : `**${outcome.z.toFixed(2)}**`;
  const percent = outcome.expected === 0 ? 0 : (100 * outcome.margin) / Math.abs(outcome.expected);
  const margin = percent > 10.5 ? `± ${Number(outcome.margin.toPrecision(3))}` : `${percent.toFixed(0)} %`;
  return `| ${outcome.row} | ${outcome.quantity} | ${plain(outcome.expected, outcome.expected)} | ${digits(outcome.simulated)} | ${digits(low)} to ${digits(high)} | ${outcome.replications} | ${z} | ${outcome.isEquivalent ? 'yes' : 'not shown'}, ${margin} |`;
}

/** Five significant digits of `scale`, without an exponent. */
function plain(value: number, scale: number): string {
  if (scale === 0) return String(value);
  let decimals = 4;
  for (let size = Math.abs(scale); size >= 10 && decimals > 0; size /= 10) decimals--;
  for (let size = Math.abs(scale); size < 1 && decimals < 9; size *= 10) decimals++;
  return value.toFixed(decimals);
}

function hours(seconds: number): string {
  return Math.round(seconds / 3600).toLocaleString('en');
}
