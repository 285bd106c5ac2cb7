import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { presetNames, readPlan } from '../cli/input/read-plan.ts';
import { confidenceOf, figure, givenFigure } from '../cli/output/figures.ts';
import { baseFigure, kpiName, scopeText, unitOf } from '../cli/output/kpi-words.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import type { ComparisonResult, TargetResult } from '../scenarios/result/comparison-result.ts';
import { compare } from '../workers/compare.ts';
import { createNodeHost } from '../workers/node/node-host.ts';

// `npm run presets`: simulates every shipped plan as it stands and writes docs/presets.md: what is stated, what is simulated,
// and whether each target is met, by scenario.

const MARKS = { met: '✓', missed: '✗', undecided: '?' } as const;

function targetTable(result: ComparisonResult): string {
  const header = ['row', 'target', 'stated', ...result.scenarios.map(({ name }) => name)];
  const rows = result.targets.map((target) => [
    target.source ?? '',
    `${kpiName(target.kpi)}${scopeText(target.scope)}`,
    stated(target, result.currency),
    ...result.scenarios.map(({ id }) => verdictOf(target, id, result.currency)),
  ]);
  return table(header, rows);
}

function stated({ op, value, kpi, relativeTo }: TargetResult, currency: string): string {
  const texts = value.map((one) => (relativeTo === 'base' ? `${givenFigure('share', one, currency)} of today` : givenFigure(unitOf(kpi), one, currency)));
  return `${op === '<=' ? '≤' : op === '>=' ? '≥' : 'within'} ${texts.join(' to ')}`;
}

function verdictOf(target: TargetResult, scenario: string, currency: string): string {
  const verdict = target.verdicts.find((one) => one.scenario === scenario);
  if (verdict === undefined) return '';
  const unit = target.relativeTo === 'base' ? 'share' : unitOf(target.kpi);
  return `${MARKS[verdict.verdict]} ${figure(unit, verdict.mean, verdict.halfWidth, currency)}, ${confidenceOf(verdict.probability ?? NaN)}`;
}

/** What the source says of today, beside the simulated base. */
function todayTable(result: ComparisonResult): string {
  if (result.observed.length === 0) return 'The source states no figures of today.';
  const rows = result.observed.map((row) => {
    const base = baseFigure(result, row);
    return [
      `${kpiName(row.kpi)}${scopeText(row.scope)}`,
      givenFigure(unitOf(row.kpi), row.observed, result.currency),
      figure(unitOf(row.kpi), base?.mean ?? null, base?.halfWidth ?? null, result.currency),
      base?.mean === null || base?.mean === undefined ? '' : `${((base.mean / row.observed - 1) * 100).toFixed(1).replace('-', '−')} %`,
      row.note,
    ];
  });
  return table(['figure', 'stated', 'simulated', 'off by', 'from'], rows);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Rows of the contract that have no verdict here, each with the reason. */
const WITHOUT_VERDICT = [
  ['T25', 'Personalised service, 18 to 70 % of contacts: nothing in the simulator is personal yet.'],
  ['T27', 'By 2026: a date; the plans report one week in full effect, and a project’s months are a later step.'],
  ['T28', 'Milestone gate, satisfaction of 90: the same figure as T14, at a date.'],
  ['T29', 'Milestone gate, cost −25 %: the same figure as T13, at a date.'],
] as const;

/** T30 is a rule of thumb of the source: what it says beside what is simulated. */
function efficiencyAndCost({ targets, scenarios }: ComparisonResult): string {
  const reached = (source: string, id: string): string => {
    const mean = targets.find((target) => target.source === source)?.verdicts.find(({ scenario }) => scenario === id)?.mean;
    return mean === null || mean === undefined ? '' : figure('share', mean - 1, null, '', { isDifference: true });
  };
  const rows = scenarios.slice(1).map(({ id, name }) => [name, reached('T12', id), reached('T13', id)]);
  return [
    'T30 says: efficiency +30 % goes with cost −25 %. It is a line to hold results against, not a formula in the simulator. `service-2026`:',
    table(['scenario', 'contacts per agent-day', 'full cost'], rows),
  ].join('\n\n');
}

const host = createNodeHost();
const parts: string[] = [];
let reference = '';
for (const name of await presetNames()) {
  console.error(`simulating ${name} ...`);
  const plan = await readPlan(name);
  const result = await compare(plan, { host });
  if (name === 'service-2026') reference = efficiencyAndCost(result);
  parts.push(
    [
      `## ${name}`,
      `${plan.name}. ${result.replications} replications of ${result.weeks} ${result.weeks === 1 ? 'week' : 'weeks'} after ${result.leadInDays} days of lead-in, seed \`${result.seed}\`, fingerprint \`${result.fingerprint.slice(0, 12)}\`.`,
      '### Today, as stated and as simulated',
      todayTable(result),
      ...(result.targets.length === 0 ? [] : ['### Targets', targetTable(result)]),
    ].join('\n\n'),
  );
}
await host.close();
const text = `# The shipped plans: what is stated, what is simulated

Written by \`npm run presets\`, engine version ${ENGINE_VERSION}. ✓ met, ✗ missed, ? undecided; then the simulated mean with its confidence interval
(95 %), and how sure it is that the long-run figure meets the target. Rows (T05, P21 ...) are those of the source plans; what is an assumption in a
plan says so in its annotations.

${parts.join('\n\n')}

## Rows without a verdict

${table(['row', 'why'], WITHOUT_VERDICT)}

${reference}
`;
writeFileSync(fileURLToPath(new URL('../docs/presets.md', import.meta.url)), text);
console.log('written: docs/presets.md');
