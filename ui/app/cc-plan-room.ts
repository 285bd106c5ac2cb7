import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../components/cc-button.ts';
import { FeatureElement, type Followed } from '../features/feature-element.ts';
import '../features/lint/cc-lint.ts';
import { proseStyles } from '../features/table.styles.ts';
import type { Plan } from '../../scenarios/document/plan.ts';
import { selectPlan } from '../state/plan-store.ts';
import type { AppServices } from '../state/services-context.ts';
import { trackWork } from './idle.ts';

/** The first room: what came of the run, or how to start one; then what is odd about the plan. */
@customElement('cc-plan-room')
export class CcPlanRoom extends FeatureElement {
  static override styles = [
    proseStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  #plan!: Followed<Plan | null>;
  #hasResult!: Followed<boolean>;
  #running!: Followed<boolean>;
  #asked = false;

  protected override watch({ plan, results, jobs }: AppServices): void {
    this.#plan = this.follow(plan, selectPlan);
    this.#hasResult = this.follow(results, (state) => state.result !== null);
    this.#running = this.follow(jobs, (state) => state.phase === 'running');
  }

  /** Board and charts are fetched while the run is under way, if they are not there yet. */
  protected override willUpdate(): void {
    if (this.#asked || !(this.#running.value || this.#hasResult.value)) return;
    this.#asked = true;
    void trackWork(import('./cc-plan-result.ts'));
  }

  protected override render(): TemplateResult | typeof nothing {
    const plan = this.#plan.value;
    if (plan === null) return nothing;
    const { bar } = this.reader.messages;
    // One element before and after the run: a second one would compile every scenario again.
    return html`${this.#hasResult.value ? html`<cc-plan-result></cc-plan-result>` : this.#running.value ? html`<h2>${bar.starting}</h2>` : this.#invitation(plan)}<cc-lint></cc-lint>`;
  }

  #invitation(plan: Plan): TemplateResult {
    const { empty, bar } = this.reader.messages;
    return html`
      <h2>${empty.noRun}</h2>
      <p class="intro">${empty.noRunBody(plan.scenarios.length, this.reader.formats.number(plan.study.replications))}</p>
      <cc-button primary @click=${() => void this.services.runs.start(plan, this.services.view.state.precision)}>${bar.run}</cc-button>
    `;
  }
}
