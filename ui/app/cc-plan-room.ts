import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../components/cc-button.ts';
import '../features/all-figures/cc-all-figures.ts';
import '../features/checks/cc-checks.ts';
import '../features/differences/cc-differences.ts';
import { FeatureElement, type Followed } from '../features/feature-element.ts';
import '../features/intraday/cc-intraday.ts';
import '../features/lint/cc-lint.ts';
import { proseStyles } from '../features/table.styles.ts';
import '../features/verdict-board/cc-verdict-board.ts';
import type { Plan } from '../../scenarios/document/plan.ts';
import { selectPlan } from '../state/plan-store.ts';
import type { AppServices } from '../state/services-context.ts';

/** The first room: the answer, then the two pictures that explain it, then why it may be trusted. */
@customElement('cc-plan-room')
export class CcPlanRoom extends FeatureElement {
  static override styles = [
    proseStyles,
    css`
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
    `,
  ];

  #plan!: Followed<Plan | null>;
  #hasResult!: Followed<boolean>;
  #running!: Followed<boolean>;

  protected override watch({ plan, results, jobs }: AppServices): void {
    this.#plan = this.follow(plan, selectPlan);
    this.#hasResult = this.follow(results, (state) => state.result !== null);
    this.#running = this.follow(jobs, (state) => state.phase === 'running');
  }

  protected override render(): TemplateResult | typeof nothing {
    const plan = this.#plan.value;
    if (plan === null) return nothing;
    const { bar } = this.reader.messages;
    // One element before and after the run: a second one would compile every scenario again.
    return html`${this.#hasResult.value ? this.#result() : this.#running.value ? html`<h2>${bar.starting}</h2>` : this.#invitation(plan)}<cc-lint></cc-lint>`;
  }

  #invitation(plan: Plan): TemplateResult {
    const { empty, bar } = this.reader.messages;
    return html`
      <h2>${empty.noRun}</h2>
      <p class="intro">${empty.noRunBody(plan.scenarios.length, this.reader.formats.number(plan.study.replications))}</p>
      <cc-button primary @click=${() => void this.services.runs.start(plan, this.services.view.state.precision)}>${bar.run}</cc-button>
    `;
  }

  #result(): TemplateResult {
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
