import { kpiById } from '../../scenarios/kpi/dictionary.ts';
import type {
  ComparisonResult,
  KpiResult,
  ScenarioResult,
  SelfCheckResult,
  TargetResult,
  VerdictResult,
} from '../../scenarios/result/comparison-result.ts';
import { LEAST_REPLICATIONS } from '../../scenarios/verdict/least-replications.ts';
import { confidenceOf, count, differenceText, figure, givenFigure, percentOf } from './figures.ts';
import type { Unit } from './figures.ts';
import { baseFigure, kpiName, scopeText, unitOf } from './kpi-words.ts';
import { moneyPart, rankingPart } from './money-table.ts';
import { textTable } from './text-table.ts';
import { oneLine } from './text-width.ts';
import { twinPart } from './twin-table.ts';

const CHECK_NAMES: Readonly<Record<SelfCheckResult['check'], string>> = {
  conservation: 'nobody lost',
  little: "Little's law",
  busyTime: 'busy time adds up',
  workConservation: 'nobody idle beside a contact',
  time: 'time runs forward',
};

const MARKS = { met: '✓', missed: '✗', undecided: '?' } as const;

/** The result for people: what ran, then one table per scenario, then what was observed and what formulas say. */
export function comparisonTable(result: ComparisonResult): string {
  const parts = [
    header(result),
    ...result.scenarios.map((scenario, index) => scenarioPart(result, scenario, index)),
    rankingPart(result),
    moneyPart(result),
    observedPart(result),
    twinPart(result),
    definitionsPart(result),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function header(result: ComparisonResult): string {
  const failed = result.selfChecks.filter((check) => !check.passed);
  const checks =
    failed.length === 0
      ? `all ${result.selfChecks.length} passed (${result.selfChecks.map(({ check }) => CHECK_NAMES[check]).join(', ')})`
      : `FAILED (a bug in the simulator): ${failed.map((check) => `${CHECK_NAMES[check.check]}, worst ${check.worst}`).join('; ')}`;
  const why = {
    replications: '',
    precision: ', precision reached',
    limit: ', the most allowed: precision not reached',
    interrupted: ', INTERRUPTED: partial result',
  }[result.stoppedBecause];
  const leadIn = result.leadInDays === 0 ? '' : ` after ${count(result.leadInDays, 'day')} of lead-in`;
  const contacts = givenFigure('count', result.contactsSimulated, '');
  return [
    oneLine(result.planName),
    `base and ${count(result.scenarios.length - 1, 'scenario')}, ${count(result.weeks, 'week')}${leadIn}, ` +
      `${count(result.replications, 'replication')} each${why}; ${contacts} contacts simulated; seed ${oneLine(result.seed)}`,
    `engine ${result.engineVersion}, fingerprint ${result.fingerprint}`,
    `self-checks: ${checks}`,
    ...(result.replications < LEAST_REPLICATIONS ? [`no verdict is given on fewer than ${LEAST_REPLICATIONS} replications`] : []),
    `± is the half-width of the ${percentOf(result.confidence)} confidence interval; differences to the base are paired${together(result)}`,
  ].join('\n');
}

/** Says so when the intervals of the differences were widened to hold all at once. */
function together(result: ComparisonResult): string {
  const differences = result.targets.flatMap((target) => target.verdicts.map((verdict) => verdict.difference?.comparisons ?? 1));
  const comparisons = Math.max(1, ...differences);
  return comparisons === 1 ? '' : `, and all ${comparisons} of them hold together`;
}

function scenarioPart(result: ComparisonResult, scenario: ScenarioResult, index: number): string {
  const title = index === 0 ? 'Base' : `${oneLine(scenario.name)} [${scenario.id}], ${count(scenario.changes, 'change')}`;
  const table = result.targets.length > 0 ? targetTable(result, index) : kpiTable(result, scenario);
  return `${title}\n${table}`;
}

function targetTable(result: ComparisonResult, index: number): string {
  const rows = result.targets.flatMap((target) => {
    const verdict = target.verdicts[index];
    return verdict === undefined ? [] : [targetRow(result, target, verdict)];
  });
  return textTable(
    [
      { title: 'Target', align: 'left' },
      { title: 'Simulated', align: 'right' },
      { title: 'Verdict', align: 'left' },
      { title: 'Met by', align: 'right' },
      { title: 'Difference to base', align: 'right' },
    ],
    rows,
  );
}

function targetRow(result: ComparisonResult, target: TargetResult, verdict: VerdictResult): string[] {
  const unit = targetUnit(target);
  // One unit for a target in all scenarios, that of the value to meet.
  const scaleOf = target.value[0] ?? verdict.mean;
  const probability = verdict.probability === null ? '' : `, ${confidenceOf(verdict.probability)} sure it is met`;
  const share = verdict.shareOfReplications;
  // A difference stays in the KPI's own unit where the figure itself is a ratio to the base.
  const isRatio = target.relativeTo === 'base';
  const difference = isRatio
    ? differenceText(unitOf(target.kpi), verdict.difference, baseFigure(result, target)?.mean ?? null, result.currency)
    : differenceText(unit, verdict.difference, scaleOf, result.currency);
  return [
    targetText(target, result.currency),
    figure(unit, verdict.mean, verdict.halfWidth, result.currency, { scaleOf }),
    `${MARKS[verdict.verdict]} ${verdict.verdict}${probability}${sinceText(verdict)}`,
    share === null ? '' : `${percentOf(share)} of replications`,
    difference,
  ];
}

/** Of several weeks: since when each of them meets the target. */
function sinceText({ metFromWeek }: VerdictResult): string {
  return metFromWeek === undefined || metFromWeek === null ? '' : `; every week from week ${metFromWeek} on`;
}

function kpiTable(result: ComparisonResult, scenario: ScenarioResult): string {
  return textTable(
    [
      { title: 'KPI', align: 'left' },
      { title: 'Simulated', align: 'right' },
      { title: 'Difference to base', align: 'right' },
    ],
    scenario.kpis.map((kpi) => kpiRow(result, kpi)),
  );
}

function kpiRow(result: ComparisonResult, kpi: KpiResult): string[] {
  const unit = unitOf(kpi.kpi);
  const scaleOf = baseFigure(result, kpi)?.mean ?? kpi.mean;
  return [
    kpiName(kpi.kpi) + scopeText(kpi.scope),
    figure(unit, kpi.mean, kpi.halfWidth, result.currency, { scaleOf }),
    differenceText(unit, kpi.difference, scaleOf, result.currency),
  ];
}

function observedPart(result: ComparisonResult): string {
  if (result.observed.length === 0) return '';
  const rows = result.observed.map((observed) => {
    const unit = unitOf(observed.kpi);
    // One unit for a KPI in all its scopes, that of the first one.
    const scaleOf = result.observed.find(({ kpi }) => kpi === observed.kpi)?.observed ?? observed.observed;
    return [
      kpiName(observed.kpi) + scopeText(observed.scope),
      givenFigure(unit, observed.observed, result.currency, scaleOf),
      figure(unit, observed.simulated, observed.halfWidth, result.currency, { scaleOf }),
      oneLine(observed.note),
    ];
  });
  const table = textTable(
    [
      { title: 'KPI', align: 'left' },
      { title: 'Observed', align: 'right' },
      { title: 'Simulated base', align: 'right' },
      { title: 'Note', align: 'left' },
    ],
    rows,
  );
  return `Observed beside simulated\n${table}`;
}

/** How every KPI shown is defined: published definitions differ by many points. */
function definitionsPart(result: ComparisonResult): string {
  const shown = result.targets.length > 0 ? result.targets : (result.scenarios[0]?.kpis ?? []);
  const ids = new Set([...shown.map((entry) => entry.kpi), ...result.observed.map((entry) => entry.kpi)]);
  const lines = [...ids].flatMap((id) => {
    const definition = kpiById(id);
    if (definition === undefined) return [];
    const of = definition.reads.includes('costs') ? 'the whole centre' : POPULATIONS[definition.population];
    return [`${definition.name.en} (of ${of}): ${definition.formula.en}`];
  });
  return lines.length === 0 ? '' : ['Definitions', ...lines].join('\n');
}

const POPULATIONS = {
  cases: 'cases',
  contacts: 'contacts that entered the centre',
  offeredToAgents: 'contacts offered to agents',
  legs: 'stays in a queue, transfers included',
  agents: "agents' time",
} as const;

/** What a target's values are measured in: a share of waits is a share, and so is a ratio to the base. */
function targetUnit(target: TargetResult): Unit {
  if (target.relativeTo === 'base') return 'share';
  return target.stat === 'shareWithin' ? 'share' : unitOf(target.kpi);
}

function statText(target: TargetResult): string {
  if (target.stat === 'mean') return '';
  if (target.stat === 'quantile') return `, ${percentOf(target.quantile ?? 0.9)} quantile`;
  return target.withinS === undefined ? ', share within its threshold' : `, share within ${givenFigure('seconds', target.withinS, '')}`;
}

function targetText(target: TargetResult, currency: string): string {
  const unit = targetUnit(target);
  const times = target.relativeTo === 'base' ? ' of base' : '';
  const values = target.value.map((value) => givenFigure(unit, value, currency) + times);
  const wanted = target.op === 'within' ? `within ${values.join(' to ')}` : `${target.op === '<=' ? '≤' : '≥'} ${values[0] ?? ''}`;
  const source = target.source === null ? '' : `${oneLine(target.source)} `;
  const from = target.fromWeek === undefined ? '' : ` from week ${target.fromWeek} on`;
  return `${source}${kpiName(target.kpi)}${statText(target)}${scopeText(target.scope)} ${wanted}${from}`;
}
