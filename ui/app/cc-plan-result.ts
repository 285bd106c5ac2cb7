import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../features/all-figures/cc-all-figures.ts';
import '../features/checks/cc-checks.ts';
import '../features/differences/cc-differences.ts';
import '../features/intraday/cc-intraday.ts';
import '../features/verdict-board/cc-verdict-board.ts';

/** What came of a run: the answer, then the two pictures that explain it, then why it may be trusted. */
@customElement('cc-plan-result')
export class CcPlanResult extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    .pictures {
      display: grid;
      grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr);
      gap: 24px 48px;
      margin: 28px 0 20px;
      align-items: start;
    }
    @media (max-width: 1023px) {
      .pictures {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `;

  protected override render(): TemplateResult {
    return html`
      <cc-verdict-board></cc-verdict-board>
      <div class="pictures">
        <cc-intraday></cc-intraday>
        <cc-differences></cc-differences>
      </div>
      <cc-all-figures></cc-all-figures>
      <cc-checks></cc-checks>
    `;
  }
}
