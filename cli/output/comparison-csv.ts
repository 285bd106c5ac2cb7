import { kpiById } from '../../scenarios/kpi/dictionary.ts';
import type { ComparisonResult, KpiResult, ScenarioResult } from '../../scenarios/result/comparison-result.ts';
import { figuresBesideKpis, type CsvFigure } from './csv-figures.ts';

const HEADER = [
  'scenario',
  'scenario_name',
  'kpi',
  'kpi_name',
  'unit',
  'population',
  'reasons',
  'channels',
  'teams',
  'tiers',
  'window',
  'replications',
  'confidence',
  'mean',
  'half_width',
  'difference_to_base',
  'difference_half_width',
  'correlation_with_base',
  'variance_saved',
];

/**
 * One row per scenario and figure (RFC 4180, CRLF): its KPIs, then its score and its money. Shares are fractions and times
 * seconds, with all digits; what is not known is empty. Several reasons, channels or teams in one cell are separated by
 * spaces.
 */
export function comparisonCsv(result: ComparisonResult): string {
  const rows = result.scenarios.flatMap((scenario) => [
    ...scenario.kpis.map((kpi) => kpiRow(result, scenario, kpi)),
    ...figuresBesideKpis(scenario, result.currency).map((figure) => figureRow(result, scenario, figure)),
  ]);
  return [HEADER, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

type Cell = string | number | null | undefined;

function kpiRow(result: ComparisonResult, scenario: ScenarioResult, kpi: KpiResult): Cell[] {
  const definition = kpiById(kpi.kpi);
  return [
    scenario.id,
    scenario.name,
    kpi.kpi,
    definition?.name.en,
    definition?.unit === 'currency' ? result.currency : definition?.unit,
    definition?.population,
    kpi.scope.reasons.join(' '),
    kpi.scope.channels.join(' '),
    kpi.scope.teams.join(' '),
    kpi.scope.tiers.join(' '),
    kpi.scope.window,
    result.replications,
    result.confidence,
    kpi.mean,
    kpi.halfWidth,
    kpi.difference?.mean,
    kpi.difference?.halfWidth,
    kpi.difference?.correlation,
    kpi.difference?.varianceSaved,
  ];
}

/** These speak of the whole centre: their scope is empty. */
function figureRow({ replications, confidence }: ComparisonResult, { id, name }: ScenarioResult, figure: CsvFigure): Cell[] {
  const { difference } = figure;
  return [
    ...[id, name, figure.id, figure.name, figure.unit, '', '', '', '', '', ''],
    ...[replications, confidence, figure.value, figure.halfWidth],
    ...[difference?.mean, difference?.halfWidth, difference?.correlation, difference?.varianceSaved],
  ];
}

function cell(value: Cell): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
