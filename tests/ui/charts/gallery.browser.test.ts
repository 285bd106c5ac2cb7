import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { drawModel } from '../../../ui/charts/core/model-svg.ts';
import type { ChartModel } from '../../../ui/charts/core/model.ts';
import { layoutIntervals } from '../../../ui/charts/interval/interval-layout.ts';
import { sliceDay } from '../../../ui/charts/intraday/day-series.ts';
import { layoutIntraday } from '../../../ui/charts/intraday/intraday-layout.ts';
import { layoutPaired } from '../../../ui/charts/paired-difference/paired-layout.ts';
import { layoutWaterfall } from '../../../ui/charts/waterfall/waterfall-layout.ts';
import { detailModel } from '../../../ui/features/kpi-detail/detail-model.ts';
import { inventedWaterfall } from '../fixtures/waterfall.ts';
import { readers } from '../fixtures/readers.ts';
import { inventedResult } from '../fixtures/result.ts';

/**
 * Pictures of the charts as text, one file per chart and language: a change of drawing shows as a difference a reviewer
 * can look at (open the file in a browser). Numbers rounded, nothing of the machine in them.
 */
function picture(model: ChartModel): string {
  const place = document.createElement('div');
  render(html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${model.width} ${model.height}">${drawModel(model, null)}</svg>`, place);
  return `${place
    .innerHTML.replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/> ?</g, '>\n<')
    .trim()}\n`;
}

const target = inventedResult.targets[0]!;

for (const reader of readers) {
  const detail = detailModel(inventedResult, { kpi: target.kpi, scope: target.scope, target }, null, reader);
  const [base, scenario] = inventedResult.scenarios;
  const charts = {
    interval: () => layoutIntervals(detail.intervals, 760, reader),
    'interval-narrow': () => layoutIntervals(detail.intervals, 340, reader),
    paired: () => layoutPaired(detail.paired!, 760, reader),
    'paired-narrow': () => layoutPaired(detail.paired!, 340, reader),
    waterfall: () => layoutWaterfall(inventedWaterfall(reader), 760, reader),
    'waterfall-narrow': () => layoutWaterfall(inventedWaterfall(reader), 340, reader),
    intraday: () =>
      layoutIntraday(
        {
          title: '', subtitle: '',
          base: { name: reader.messages.board.today, day: sliceDay(base!.intervals, 0) },
          scenario: { name: scenario!.name, colour: 'scenario-1', day: sliceDay(scenario!.intervals, 0) },
          serviceLevelTarget: 0.8,
        },
        760,
        reader,
      ),
  };
  for (const [name, make] of Object.entries(charts)) {
    // Narrow ones differ in no word.
    if (name.endsWith('narrow') && reader.locale !== 'en') continue;
    test(`${name}, ${reader.locale}`, async () => {
      const text = picture(make());
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
      await expect(text).toMatchFileSnapshot(`./gallery/${name}-${reader.locale}.svg.txt`);
    });
  }
}
