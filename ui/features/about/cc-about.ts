import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { ENGINE_VERSION } from '../../../engine/version.ts';
import { KPI_DICTIONARY } from '../../../scenarios/kpi/dictionary.ts';
import { inScript } from '../../i18n/kpi-text.ts';
import { FeatureElement } from '../feature-element.ts';
import { proseStyles, tableStyles } from '../table.styles.ts';

/** What the page does, how a verdict is made, what is not modelled, and how every figure is defined. */
@customElement('cc-about')
export class CcAbout extends FeatureElement {
  static override styles = [
    proseStyles,
    tableStyles,
    css`
      td.formula {
        max-width: 64ch;
      }
      ul {
        margin: 0;
        padding-left: 18px;
      }
    `,
  ];

  protected override watch(): void {}

  protected override render(): TemplateResult {
    const { about, detail } = this.reader.messages;
    return html`
      <h2>${about.title}</h2>
      <p>${about.what}</p>
      <p>${about.local}</p>
      <h3>${about.verdictTitle}</h3>
      <p>${about.verdict}</p>
      <h3>${about.repeatTitle}</h3>
      <p>${about.repeat}</p>
      <p class="intro">${about.version(ENGINE_VERSION)}</p>
      <h3>${about.notTitle}</h3>
      <ul>
        ${about.not.map((what) => html`<li>${what}</li>`)}
      </ul>
      <h3 id="definitions">${about.definitions}</h3>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="definitions">
        <table>
          <thead>
            <tr>
              <th scope="col">${about.name}</th>
              <th scope="col">${about.formula}</th>
              <th scope="col">${about.population}</th>
              <th scope="col">${about.better}</th>
            </tr>
          </thead>
          <tbody>
            ${KPI_DICTIONARY.map(
              (entry) => html`<tr>
                <th scope="row">${inScript(entry.name, this.reader)}</th>
                <td class="formula">${inScript(entry.formula, this.reader)}</td>
                <td class="muted">${detail.populations[entry.population]}</td>
                <td class="muted">${about[entry.better]}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }
}
