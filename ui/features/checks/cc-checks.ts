import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ComparisonResult, TwinResult } from '../../../scenarios/result/comparison-result.ts';
import { writeInterval } from '../../charts/core/rows.ts';
import { kpiKind, kpiName } from '../../i18n/kpi-text.ts';
import type { ResultState } from '../../state/result-store.ts';
import type { AppServices } from '../../state/services-context.ts';
import { FeatureElement, type Followed } from '../feature-element.ts';
import { foldStyles, tableStyles } from '../table.styles.ts';
import { scopeText } from '../verdict-board/scope-text.ts';

/** Why the numbers may be trusted: self-checks in one line; behind it their deviations, what was observed, and formulas. */
@customElement('cc-checks')
export class CcChecks extends FeatureElement {
  static override styles = [
    tableStyles,
    foldStyles,
    css`
      h3 {
        font-size: 12px;
        font-weight: 600;
        margin: 16px 0 4px;
      }
      .alert {
        color: var(--cc-missed);
        font-weight: 600;
        margin: 8px 0;
      }
    `,
  ];

  #results!: Followed<ResultState>;

  protected override watch({ results }: AppServices): void {
    this.#results = this.follow(results, (state) => state);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { result, plan } = this.#results.value;
    if (result === null) return nothing;
    const { checks, assumptions } = this.reader.messages;
    const failed = result.selfChecks.some((check) => !check.passed);
    const counted = plan?.annotations.length ?? 0;
    return html`
      ${failed ? html`<p class="alert" role="alert">${checks.failedAlert}</p>` : nothing}
      <details ?open=${failed}>
        <summary>
          ${assumptions.line(counted)} · ${checks.line}:
          ${result.selfChecks.map(
            (check) => html`<span class=${check.passed ? '' : 'bad'}> ${checks.short[check.check]} ${check.passed ? '✓' : '✗'}</span>`,
          )}
        </summary>
        <h3>${checks.title}</h3>
        <table>
          <tbody>
            ${result.selfChecks.map(
              (check) => html`<tr>
                <th scope="row">${checks.names[check.check]}</th>
                <td class=${check.passed ? 'good' : 'bad'}>${check.passed ? `✓ ${checks.passed}` : `✗ ${checks.failed}`}</td>
                <td class="muted">${checks.worst(deviation(check.worst))}</td>
              </tr>`,
            )}
          </tbody>
        </table>
        ${this.#observed(result)} ${this.#twins(result)}
      </details>
    `;
  }

  #observed(result: ComparisonResult): TemplateResult | typeof nothing {
    if (result.observed.length === 0) return nothing;
    const { checks } = this.reader.messages;
    return html`<h3>${checks.observed}</h3>
      <div class="scroll" tabindex="0" role="group" aria-label=${checks.observed}>
        <table>
          <thead>
            <tr>
              <th scope="col">${checks.observedKpi}</th>
              <th scope="col" class="number">${checks.observedValue}</th>
              <th scope="col" class="number">${checks.simulated}</th>
              <th scope="col">${checks.note}</th>
            </tr>
          </thead>
          <tbody>
            ${result.observed.map((row) => {
              const kind = kpiKind(row.kpi);
              const { formats } = this.reader;
              return html`<tr>
                <th scope="row">${this.#name(row.kpi, row.scope)}</th>
                <td class="number">${formats.plain(kind, row.observed)}</td>
                <td class="number">${writeInterval(formats.interval(kind, row.simulated, row.halfWidth))}</td>
                <td class="muted">${row.note}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>`;
  }

  #twins(result: ComparisonResult): TemplateResult | typeof nothing {
    if (result.twins.length === 0) return nothing;
    const { checks } = this.reader.messages;
    return html`<h3>${checks.twins}</h3>
      <div class="scroll" tabindex="0" role="group" aria-label=${checks.twins}>
        <table>
          <thead>
            <tr>
              <th scope="col">${checks.formula}</th>
              <th scope="col">${checks.observedKpi}</th>
              <th scope="col" class="number">${checks.value}</th>
              <th scope="col" class="number">${checks.simulated}</th>
              <th scope="col" class="number">${checks.covered}</th>
              <th scope="col">${checks.note}</th>
            </tr>
          </thead>
          <tbody>
            ${result.twins.map((twin) => {
              const kind = kpiKind(twin.kpi);
              const { formats } = this.reader;
              return html`<tr>
                <th scope="row">${checks.formulaNames[twin.formula] ?? twin.formula}</th>
                <td>${this.#name(twin.kpi, twin.scope)}</td>
                <td class="number">${formats.interval(kind, twin.value, null).value}</td>
                <td class="number">${writeInterval(formats.interval(kind, ...simulatedBeside(result, twin)))}</td>
                <td class="number">${formats.plain('share', twin.coveredShare ?? 1)}</td>
                <td class="muted">${checks.twinNotes[twin.note] ?? twin.note}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>`;
  }

  #name(kpi: string, scope: ComparisonResult['observed'][number]['scope']): string {
    const where = scopeText(scope, this.#results.value.plan);
    const name = kpiName(kpi, this.reader);
    return where === '' ? name : this.reader.messages.board.ofScope(name, where);
  }
}

/** Mean and half-width to compare a formula with: over the same intervals where it speaks of a part only. */
function simulatedBeside(result: ComparisonResult, twin: TwinResult): [number | null, number | null] {
  if (twin.coveredShare !== undefined) return [twin.simulated ?? null, null];
  const base = result.scenarios[0]?.kpis.find(
    (one) => one.kpi === twin.kpi && JSON.stringify(one.scope) === JSON.stringify(twin.scope),
  );
  return [base?.mean ?? null, base?.halfWidth ?? null];
}

/** A deviation is 0, a small relative number or a count. */
function deviation(value: number): string {
  return value === 0 || Number.isInteger(value) ? String(value) : value.toExponential(1).replace('-', '−');
}
