import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Plan } from '../../../scenarios/document/plan.ts';
import type { Annotation } from '../../../scenarios/document/target.ts';
import { selectPlan } from '../../state/plan-store.ts';
import type { AppServices } from '../../state/services-context.ts';
import { FeatureElement, type Followed } from '../feature-element.ts';
import { proseStyles, tableStyles } from '../table.styles.ts';

/** Where the numbers of the plan come from, assumptions first. */
@customElement('cc-assumptions')
export class CcAssumptions extends FeatureElement {
  static override styles = [
    proseStyles,
    tableStyles,
    css`
      code {
        font-family: ui-monospace, monospace;
        font-size: 12px;
        overflow-wrap: anywhere;
      }
      td.note {
        max-width: 60ch;
      }
      .assumption {
        font-weight: 600;
      }
      .notes {
        white-space: pre-line;
      }
    `,
  ];

  #plan!: Followed<Plan | null>;

  protected override watch({ plan }: AppServices): void {
    this.#plan = this.follow(plan, selectPlan);
  }

  protected override render(): TemplateResult | typeof nothing {
    const plan = this.#plan.value;
    if (plan === null) return nothing;
    const { assumptions } = this.reader.messages;
    const assumed = plan.annotations.filter(({ source }) => source === 'assumption');
    const sorted = [...assumed, ...plan.annotations.filter(({ source }) => source !== 'assumption')];
    return html`
      <h2>${assumptions.title}</h2>
      <p class="intro">${assumptions.intro}</p>
      ${plan.notes === undefined ? nothing : html`<h3>${assumptions.planNotes}</h3><p class="notes">${plan.notes}</p>`}
      ${
        sorted.length === 0
          ? html`<p>${assumptions.none}</p>`
          : html`<h3 id="count">${assumptions.count(sorted.length, assumed.length)}</h3>
              <div class="scroll" tabindex="0" role="group" aria-labelledby="count">
                <table>
                  <thead>
                    <tr>
                      <th scope="col">${assumptions.source}</th>
                      <th scope="col">${assumptions.note}</th>
                      <th scope="col">${assumptions.range}</th>
                      <th scope="col">${assumptions.where}</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${sorted.map((annotation) => this.#row(annotation))}
                  </tbody>
                </table>
              </div>`
      }
    `;
  }

  #row({ source, note, low, likely, high, at }: Annotation): TemplateResult {
    const { assumptions } = this.reader.messages;
    const name = source === 'assumption' ? assumptions.assumption : source === 'fit' ? assumptions.fit : source;
    const range = [low, likely, high].map((value) => (value === undefined ? '' : String(value)));
    return html`<tr>
      <th scope="row" class=${source === 'assumption' ? 'assumption' : ''}>${name}</th>
      <td class="note">${note}</td>
      <td>${range.every((value) => value === '') ? '' : range.filter((value) => value !== '').join(' – ')}</td>
      <td class="muted"><code>${at}</code></td>
    </tr>`;
  }
}
