import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../charts/interval/cc-interval-chart.ts';
import '../../charts/paired-difference/cc-paired-difference-chart.ts';
import '../../components/cc-drawer.ts';
import type { ComparisonResult } from '../../../scenarios/result/comparison-result.ts';
import type { ResultState } from '../../state/result-store.ts';
import type { AppServices } from '../../state/services-context.ts';
import type { ViewState } from '../../state/view-store.ts';
import { FeatureElement, type Followed } from '../feature-element.ts';
import '../why/cc-why.ts';
import { detailModel, type Subject } from './detail-model.ts';

/** The drawer behind a cell: the interval of every scenario, the paired differences to today, and the definition. */
@customElement('cc-kpi-detail')
export class CcKpiDetail extends FeatureElement {
  static override styles = css`
    cc-interval-chart,
    cc-paired-difference-chart {
      margin-bottom: 24px;
    }
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 4px 16px;
      margin: 0;
      font-size: 12px;
    }
    dt {
      color: var(--cc-muted);
    }
    dd {
      margin: 0;
    }
    p {
      font-size: 12px;
      color: var(--cc-muted);
      margin: 0 0 16px;
    }
  `;

  #detail!: Followed<ViewState['detail']>;
  #results!: Followed<ResultState>;
  #shown: { readonly result: ComparisonResult | null; readonly detail: ViewState['detail']; readonly subject: Subject | null } = { result: null, detail: null, subject: null };

  protected override watch({ view, results }: AppServices): void {
    this.#detail = this.follow(view, (state) => state.detail);
    this.#results = this.follow(results, (state) => state);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { result, plan } = this.#results.value;
    const subject = result === null ? null : this.#subject(result);
    if (result === null || subject === null) return html`<cc-drawer label=""></cc-drawer>`;
    const model = detailModel(result, subject, plan, this.reader);
    const { detail } = this.reader.messages;
    return html`<cc-drawer label=${model.title} ?open=${this.#detail.value !== null} @cc-close=${this.#close}>
      <cc-interval-chart .input=${model.intervals}></cc-interval-chart>
      ${model.paired === null ? nothing : html`<cc-paired-difference-chart .input=${model.paired}></cc-paired-difference-chart>`}
      ${model.pairing === '' ? nothing : html`<p>${model.pairing}</p>`}
      <cc-why .subject=${subject} .opened=${openedScenario(this.#detail.value)}></cc-why>
      <dl>
        <dt>${detail.definition}</dt>
        <dd>${model.definition}</dd>
        <dt>${detail.population}</dt>
        <dd>${model.population}</dd>
        ${
          model.replicationsMet.length === 0
            ? nothing
            : html`<dt>${detail.replicationsMet}</dt>
                <dd>${model.replicationsMet.map(({ scenario, share }) => html`<div>${scenario}: ${share}</div>`)}</dd>`
        }
      </dl>
    </cc-drawer>`;
  }

  /** One object as long as it is the same, so that what stands below is not asked anew with every rendering. */
  #subject(result: ComparisonResult): Subject | null {
    const detail = this.#detail.value;
    if (this.#shown.result !== result || this.#shown.detail !== detail) this.#shown = { result, detail, subject: subjectOf(result, detail) };
    return this.#shown.subject;
  }

  readonly #close = (): void => this.services.view.set({ detail: null });
}

function openedScenario(detail: ViewState['detail']): string | null {
  return detail?.kind === 'target' ? (detail.scenario ?? null) : null;
}

function subjectOf(result: ComparisonResult, detail: ViewState['detail']): Subject | null {
  if (detail === null) return null;
  if (detail.kind === 'target') {
    const target = result.targets.find(({ id }) => id === detail.id);
    return target === undefined ? null : { kpi: target.kpi, scope: target.scope, target };
  }
  const kpi = result.scenarios[0]?.kpis[detail.index];
  return kpi === undefined ? null : { kpi: kpi.kpi, scope: kpi.scope, target: null };
}
