import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { colour } from '../../charts/core/model-svg.ts';
import type { WrittenInterval } from '../../format/formats.ts';
import { moneyTexts } from '../../i18n/money-texts.ts';
import type { ResultState } from '../../state/result-store.ts';
import type { AppServices } from '../../state/services-context.ts';
import { FeatureElement, type Followed } from '../feature-element.ts';
import { foldStyles, tableStyles } from '../table.styles.ts';
import { moneyModel } from './money-model.ts';
import { moneyStyles } from './money.styles.ts';
import type { MoneyCell, MoneyGroup, MoneyTable } from './money-table.ts';

/** What it costs, what is saved and when it pays back: one line, the tables behind it. Needs `moneyTexts` loaded. */
@customElement('cc-money')
export class CcMoney extends FeatureElement {
  static override styles = [tableStyles, foldStyles, moneyStyles];

  #results!: Followed<ResultState>;

  protected override watch({ results }: AppServices): void {
    this.#results = this.follow(results, (state) => state);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { result } = this.#results.value;
    const texts = moneyTexts.of(this.reader.locale);
    const model = result === null || texts === undefined ? null : moneyModel(result, texts, this.reader);
    if (model === null) return nothing;
    return html`<details>
      <summary>${model.summary}</summary>
      ${model.tables.map(drawTable)} ${model.remarks.map((remark) => html`<p class="muted">${remark}</p>`)}
    </details>`;
  }
}

function drawTable(table: MoneyTable): TemplateResult {
  return html`<h3>${table.title}</h3>
    <p class="muted" id=${table.id}>${table.note}</p>
    <div class="scroll" tabindex="0" role="group" aria-label=${table.title}>
      <table class=${table.id} aria-describedby=${table.id} .style=${`--columns: ${table.columns.length}`}>
        <caption>${table.title}</caption>
        <colgroup><col class="line" />${table.columns.map(() => html`<col />`)}</colgroup>
        <thead>
          <tr>
            <th scope="col">${table.head}</th>
            ${table.columns.map(
              (column) => html`<th scope="col">
                <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="2" fill=${colour(column.colour)}></rect></svg>${column.name}
              </th>`,
            )}
          </tr>
        </thead>
        ${table.groups.map((group) => drawGroup(group, table))}
      </table>
    </div>`;
}

function drawGroup({ name, rows }: MoneyGroup, { columns, smallContext }: MoneyTable): TemplateResult {
  return html`<tbody class=${name === '' ? '' : 'named'}>
    ${name === '' ? nothing : html`<tr><th scope="rowgroup" colspan=${columns.length + 1}>${name}</th></tr>`}
    ${rows.map(
      (row) => html`<tr class=${row.kind}>
        <th scope="row">${row.name}${row.what === '' ? nothing : html`<span class="what">${row.what}</span>`}</th>
        ${row.cells.map((cell) => html`<td>${drawCell(cell, smallContext)}</td>`)}
      </tr>`,
    )}
  </tbody>`;
}

function drawCell(cell: MoneyCell, smallContext: string): TemplateResult {
  return html`<span class="amount">${drawInterval(cell, cell.unit)}</span>
    ${cell.small === null ? nothing : html`<span class="unseen">${smallContext}</span><span class="amount small">${drawInterval(cell.small)}</span>`}`;
}

/** Value and half-width, each in a column of its own. */
function drawInterval({ value, halfWidth }: WrittenInterval, unit = ''): TemplateResult {
  return html`<span>${value}</span><span class="half">${halfWidth === null ? nothing : `± ${halfWidth}`} ${unit}</span>`;
}
