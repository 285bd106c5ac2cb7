import { customElement, property } from 'lit/decorators.js';
import type { Reader } from '../../i18n/reader.ts';
import { ChartElement } from '../core/chart-element.ts';
import type { ChartModel } from '../core/model.ts';
import { layoutIntervals, type IntervalInput } from './interval-layout.ts';

/** The interval chart as an element; see its layout for what it shows. */
@customElement('cc-interval-chart')
export class CcIntervalChart extends ChartElement {
  @property({ attribute: false }) input: IntervalInput | null = null;

  protected override layout(width: number, reader: Reader): ChartModel | null {
    return this.input === null ? null : layoutIntervals(this.input, width, reader);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-interval-chart': CcIntervalChart;
  }
}
