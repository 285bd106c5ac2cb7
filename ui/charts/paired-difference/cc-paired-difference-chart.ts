import { customElement, property } from 'lit/decorators.js';
import type { Reader } from '../../i18n/reader.ts';
import { ChartElement } from '../core/chart-element.ts';
import type { ChartModel } from '../core/model.ts';
import { layoutPaired, type PairedInput } from './paired-layout.ts';

/** The paired difference chart as an element; see its layout for what it shows. */
@customElement('cc-paired-difference-chart')
export class CcPairedChart extends ChartElement {
  @property({ attribute: false }) input: PairedInput | null = null;

  protected override layout(width: number, reader: Reader): ChartModel | null {
    return this.input === null ? null : layoutPaired(this.input, width, reader);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-paired-difference-chart': CcPairedChart;
  }
}
