import { css } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Reader } from '../../i18n/reader.ts';
import { ChartElement } from '../core/chart-element.ts';
import { chartStyles } from '../core/chart.styles.ts';
import type { ChartModel } from '../core/model.ts';
import { layoutWaterfall, type WaterfallInput } from './waterfall-layout.ts';

/** The waterfall as an element; see its layout for what it shows. */
@customElement('cc-waterfall-chart')
export class CcWaterfallChart extends ChartElement {
  // A step is named after all it changes: its name may take a second line, so that the numbers stay in sight.
  static override styles = [
    chartStyles,
    css`
      tbody th {
        white-space: normal;
        min-width: 15ch;
        padding-block: 4px;
      }
    `,
  ];

  @property({ attribute: false }) input: WaterfallInput | null = null;

  protected override layout(width: number, reader: Reader): ChartModel | null {
    return this.input === null ? null : layoutWaterfall(this.input, width, reader);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-waterfall-chart': CcWaterfallChart;
  }
}
