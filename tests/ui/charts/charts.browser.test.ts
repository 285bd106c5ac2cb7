import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CcIntervalChart } from '../../../ui/charts/interval/cc-interval-chart.ts';
import { CcIntradayChart } from '../../../ui/charts/intraday/cc-intraday-chart.ts';
import { sliceDay } from '../../../ui/charts/intraday/day-series.ts';
import { CcPairedChart } from '../../../ui/charts/paired-difference/cc-paired-difference-chart.ts';
import { CcWaterfallChart } from '../../../ui/charts/waterfall/cc-waterfall-chart.ts';
import { detailModel } from '../../../ui/features/kpi-detail/detail-model.ts';
import { localizer } from '../../../ui/i18n/localizer.ts';
import { accessibilityProblems, find, findAll, mount, settle } from '../fixtures/page.ts';
import { inventedResult } from '../fixtures/result.ts';
import { inventedWaterfall } from '../fixtures/waterfall.ts';

const target = inventedResult.targets[0]!;
const model = () => detailModel(inventedResult, { kpi: target.kpi, scope: target.scope, target }, null, localizer.reader);

function intervalChart(): CcIntervalChart {
  const chart = new CcIntervalChart();
  chart.input = model().intervals;
  return chart;
}
function pairedChart(): CcPairedChart {
  const chart = new CcPairedChart();
  chart.input = model().paired;
  return chart;
}
function intradayChart(): CcIntradayChart {
  const chart = new CcIntradayChart();
  const [base, scenario] = inventedResult.scenarios;
  chart.input = {
    title: 'Invented day', subtitle: 'agents',
    base: { name: 'Today', day: sliceDay(base!.intervals, 0) },
    scenario: { name: scenario!.name, colour: 'scenario-1', day: sliceDay(scenario!.intervals, 0) },
    serviceLevelTarget: 0.8,
  };
  return chart;
}
function waterfallChart(): CcWaterfallChart {
  const chart = new CcWaterfallChart();
  chart.input = inventedWaterfall(localizer.reader);
  return chart;
}
const charts = { interval: intervalChart, paired: pairedChart, intraday: intradayChart, waterfall: waterfallChart };

beforeEach(async () => localizer.use('en'));

for (const [name, make] of Object.entries(charts)) {
  test(`${name}: drawn, named, accessible, also with the table open`, async () => {
    const chart = await mount(make());
    expect(findAll(chart, 'svg path, svg circle').length).toBeGreaterThan(5);
    expect(find(chart, 'figure').getAttribute('aria-labelledby')).toBe('title');
    expect((find(chart, '#summary').textContent ?? '').length).toBeGreaterThan(20);
    expect(await accessibilityProblems()).toEqual([]);
    find(chart, '.picture').focus();
    await userEvent.keyboard('t');
    await settle(chart);
    expect(findAll(chart, 'tbody tr').length).toBeGreaterThan(1);
    expect(await accessibilityProblems()).toEqual([]);
  });

  test(`${name}: the keyboard walks the points and says what they are`, async () => {
    const chart = await mount(make());
    find(chart, '.picture').focus();
    await userEvent.keyboard('{ArrowRight}');
    await settle(chart);
    const first = find(chart, '.tip').textContent;
    expect(first).not.toBe('');
    await userEvent.keyboard('{ArrowDown}');
    await settle(chart);
    expect(find(chart, '.tip').textContent).not.toBe(first);
    await userEvent.keyboard('{Escape}');
    await settle(chart);
    expect(find(chart, '.tip').textContent).toBe('');
  });

  test(`${name}: speaks another language when the page does`, async () => {
    const chart = await mount(make());
    expect(find(chart, 'summary').textContent).toBe('Table');
    await localizer.use('zh-hant');
    await settle(chart);
    expect(find(chart, 'summary').textContent).toBe('資料表');
    expect(document.documentElement.lang).toBe('zh-Hant-TW');
  });

  test(`${name}: is laid out again when its place becomes narrower`, async () => {
    const chart = await mount(make());
    const before = find<SVGElement>(chart, '.picture svg').getAttribute('width');
    chart.parentElement!.style.width = '360px';
    await settle(chart);
    const after = find<SVGElement>(chart, '.picture svg');
    expect(Number(after.getAttribute('width'))).toBeLessThan(Number(before));
    expect(after.getBoundingClientRect().width).toBeLessThanOrEqual(360);
  });
}

test('a new input draws new marks', async () => {
  const chart = await mount(intervalChart());
  expect(findAll(chart, 'circle[fill-opacity="1"]').length).toBe(3);
  chart.input = { ...model().intervals, rows: model().intervals.rows.slice(0, 1) };
  await settle(chart);
  expect(findAll(chart, 'circle[fill-opacity="1"]').length).toBe(1);
});

test('a chart that leaves the page and comes back is still drawn', async () => {
  const chart = await mount(intervalChart());
  const host = chart.parentElement!;
  chart.remove();
  host.style.width = '500px';
  host.append(chart);
  await settle(chart);
  expect(Number(find(chart, '.picture svg').getAttribute('width'))).toBe(500);
});
