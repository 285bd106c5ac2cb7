import { customElement, property } from 'lit/decorators.js';
import type { Reader } from '../../i18n/reader.ts';
import { ChartElement } from '../core/chart-element.ts';
import type { ChartModel } from '../core/model.ts';
import { layoutIntraday, type IntradayInput } from './intraday-layout.ts';

/** The intraday chart as an element; see its layout for what it shows. */
@customElement('cc-intraday-chart')
export class CcIntradayChart extends ChartElement {
  @property({ attribute: false }) input: IntradayInput | null = null;

  protected override layout(width: number, reader: Reader): ChartModel | null {
    return this.input === null ? null : layoutIntraday(this.input, width, reader);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-intraday-chart': CcIntradayChart;
  }
}
