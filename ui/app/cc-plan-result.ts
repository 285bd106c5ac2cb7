import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../features/all-figures/cc-all-figures.ts';
import '../features/checks/cc-checks.ts';
import '../features/differences/cc-differences.ts';
import { FeatureElement, type Followed } from '../features/feature-element.ts';
import '../features/intraday/cc-intraday.ts';
import '../features/verdict-board/cc-verdict-board.ts';
import { localizer } from '../i18n/localizer.ts';
import { moneyTexts } from '../i18n/money-texts.ts';
import type { AppServices } from '../state/services-context.ts';
import { trackWork } from './idle.ts';

/** The panel and its words are fetched with the first result that has money. */
const loadMoney = (): Promise<unknown> => Promise.all([import('../features/money/cc-money.ts'), localizer.need(moneyTexts)]);

/** What came of a run: the answer, then the two pictures that explain it, then why it may be trusted. */
@customElement('cc-plan-result')
export class CcPlanResult extends FeatureElement {
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
    .no-costs {
      margin: 6px 0;
      font-size: 12px;
      color: var(--cc-muted);
    }
  `;

  #money!: Followed<boolean | null>;
  #asked = false;

  protected override watch({ results }: AppServices): void {
    this.#money = this.follow(results, ({ result }) => result?.scenarios.some(({ money }) => money !== null) ?? null);
  }

  protected override willUpdate(): void {
    if (this.#asked || this.#money.value !== true) return;
    this.#asked = true;
    void trackWork(loadMoney());
  }

  protected override render(): TemplateResult | typeof nothing {
    const money = this.#money.value;
    if (money === null) return nothing;
    return html`
      <cc-verdict-board></cc-verdict-board>
      <div class="pictures">
        <cc-intraday></cc-intraday>
        <cc-differences></cc-differences>
      </div>
      ${money ? html`<cc-money></cc-money>` : html`<p class="no-costs">${this.reader.messages.board.noCosts}</p>`}
      <cc-all-figures></cc-all-figures>
      <cc-checks></cc-checks>
    `;
  }
}
