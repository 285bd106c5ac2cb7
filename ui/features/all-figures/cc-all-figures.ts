import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ComparisonResult } from '../../../scenarios/result/comparison-result.ts';
import { isWholeCentre } from '../../../scenarios/result/scope.ts';
import { writeInterval } from '../../charts/core/rows.ts';
import { kpiKind, kpiName } from '../../i18n/kpi-text.ts';
import type { ResultState } from '../../state/result-store.ts';
import type { AppServices } from '../../state/services-context.ts';
import { FeatureElement, type Followed } from '../feature-element.ts';
import { foldStyles, tableStyles } from '../table.styles.ts';

/** Every KPI of the result for the whole centre, folded away until asked for. */
@customElement('cc-all-figures')
export class CcAllFigures extends FeatureElement {
  static override styles = [
    tableStyles,
    foldStyles,
    css`
      button {
        all: unset;
        cursor: pointer;
        text-decoration: underline;
        text-decoration-color: var(--cc-hairline);
        text-underline-offset: 3px;
        min-height: 24px;
        line-height: 24px;
      }
      button:hover {
        text-decoration-color: currentcolor;
      }
      button:focus-visible {
        outline: 2px solid var(--cc-accent);
      }
    `,
  ];

  @state() private open = false;
  #results!: Followed<ResultState>;

  protected override watch({ results }: AppServices): void {
    this.#results = this.follow(results, (state) => state);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { result } = this.#results.value;
    if (result === null) return nothing;
    const { board } = this.reader.messages;
    return html`<details ?open=${this.open || result.targets.length === 0} @toggle=${this.#toggle}>
      <summary>${board.allFigures}</summary>
      ${this.open || result.targets.length === 0 ? this.#table(result) : nothing}
    </details>`;
  }

  #table(result: ComparisonResult): TemplateResult {
    const { board } = this.reader.messages;
    const rows = (result.scenarios[0]?.kpis ?? []).flatMap((kpi, index) => (isWholeCentre(kpi.scope) ? [{ kpi, index }] : []));
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${board.allFigures}>
      <table>
        <thead>
          <tr>
            <th scope="col">${board.figure}</th>
            <th scope="col">${board.unitHead}</th>
            ${result.scenarios.map((scenario, i) => html`<th scope="col" class="number">${i === 0 ? board.today : scenario.name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(({ kpi, index }) => {
            const kind = kpiKind(kpi.kpi);
            return html`<tr>
              <th scope="row">
                <button type="button" aria-haspopup="dialog" @click=${() => this.services.view.set({ detail: { kind: 'kpi', index } })}>
                  ${kpiName(kpi.kpi, this.reader)}
                </button>
              </th>
              <td class="muted">${kind === 'money' ? result.currency : board.unit[kind]}</td>
              ${result.scenarios.map((scenario) => {
                const found = scenario.kpis.find((one) => one.kpi === kpi.kpi && isWholeCentre(one.scope));
                return html`<td class="number">${writeInterval(this.reader.formats.interval(kind, found?.mean ?? null, found?.halfWidth ?? null))}</td>`;
              })}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  readonly #toggle = (event: Event): void => {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  };
}
