import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../charts/paired-difference/cc-paired-difference-chart.ts';
import type { ResultState } from '../../state/result-store.ts';
import type { AppServices } from '../../state/services-context.ts';
import { FeatureElement, type Followed } from '../feature-element.ts';
import { pairedFinding, pairedInput } from '../kpi-detail/detail-model.ts';

/** Every scenario against today, for the first target of the plan. */
@customElement('cc-differences')
export class CcDifferences extends FeatureElement {
  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }
  `;

  #results!: Followed<ResultState>;

  protected override watch({ results }: AppServices): void {
    this.#results = this.follow(results, (state) => state);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { result } = this.#results.value;
    const target = result?.targets[0];
    if (result === null || target === undefined) return nothing;
    const subject = { kpi: target.kpi, scope: target.scope, target };
    const subtitle = this.reader.messages.pairedFinding.subtitle(this.reader.formats.percent(result.confidence));
    const input = pairedInput(result, subject, this.reader, { title: '', subtitle, showPairs: false });
    if (input === null) return nothing;
    const titled = { ...input, title: pairedFinding(input, target.kpi, this.reader) };
    return html`<cc-paired-difference-chart .input=${titled}></cc-paired-difference-chart>`;
  }
}
