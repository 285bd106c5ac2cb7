import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../charts/waterfall/cc-waterfall-chart.ts';
import '../../components/cc-button.ts';
import '../../components/cc-select.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import { attributionSize, type AttributionSize, type Explained } from '../../../workers/attribute.ts';
import type { WhyTexts } from '../../i18n/why-en.ts';
import { whyTexts } from '../../i18n/why-texts.ts';
import type { JobState } from '../../state/job-store.ts';
import { selectPlan } from '../../state/plan-store.ts';
import type { ResultState } from '../../state/result-store.ts';
import type { AppServices } from '../../state/services-context.ts';
import { sameQuestion, type WhyState } from '../../state/why-store.ts';
import { FeatureElement, type Followed } from '../feature-element.ts';
import type { Subject } from '../kpi-detail/detail-model.ts';
import { runErrorText } from '../notices/notice-text.ts';
import { foldStyles } from '../table.styles.ts';
import { firstAsked, obstacleOfSize, obstacleTo, questionOf, remarks, stepWords, waterfallInput, type Asked } from './why-model.ts';
import { whyStyles } from './why.styles.ts';

/** "Why?": gives the difference between a scenario and today to its changes, when asked. Needs `whyTexts` loaded. */
@customElement('cc-why')
export class CcWhy extends FeatureElement {
  static override styles = [foldStyles, whyStyles];

  @property({ attribute: false }) subject: Subject | null = null;
  /** The scenario whose cell was opened, if it was one's. */
  @property({ attribute: false }) opened: string | null = null;
  /** The scenario that is asked about; null before the first look. */
  @state() private chosen: string | null = null;
  /** Of `#measured`; undefined until it is counted. */
  @state() private size: AttributionSize | null | undefined;

  #results!: Followed<ResultState>;
  #plan!: Followed<Plan | null>;
  #running!: Followed<boolean>;
  #why!: Followed<WhyState>;
  #measured: { readonly plan: Plan; readonly scenario: string } | null = null;

  protected override watch({ results, plan, jobs, answers }: AppServices): void {
    this.#results = this.follow(results, (state) => state);
    this.#plan = this.follow(plan, selectPlan);
    this.#running = this.follow(jobs, (state) => state.phase === 'running');
    this.#why = this.follow(answers, (state) => state);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('opened') || changed.has('subject')) this.chosen = this.opened;
    const asked = this.#asked();
    if (asked !== null && this.#obstacle(asked) === null) this.#measure(asked);
  }

  protected override render(): TemplateResult | typeof nothing {
    const texts = whyTexts.of(this.reader.locale);
    if (texts === undefined || this.#results.value.result === null) return nothing;
    const asked = this.#asked();
    return html`<section aria-labelledby="title">
      <h3 id="title">${texts.title}</h3>
      ${asked === null ? html`<p>${texts.obstacles.noScenario}</p>` : this.#answer(asked, texts)}
    </section>`;
  }

  #answer(asked: Asked, texts: WhyTexts): TemplateResult {
    const { job, explained } = this.#mine(asked);
    const { messages } = this.reader;
    const running = job.phase === 'running';
    const obstacle = this.#obstacle(asked) ?? (this.size === undefined ? null : obstacleOfSize(this.size));
    const measuring = obstacle === null && this.size === undefined;
    return html`<div class="ask">
        ${this.#select(asked)}
        <cc-button id="why" ?disabled=${!running && (obstacle !== null || measuring)} @click=${() => this.#press(asked, running)}>
          ${running ? messages.bar.cancel : texts.ask}
        </cc-button>
        <p id="size">${running ? this.#progressText(job) : obstacle === null ? this.#sizeText(asked, texts) : texts.obstacles[obstacle]}</p>
      </div>
      ${running ? this.#line(job) : nothing}
      <p class="unseen" role="status">${job.phase === 'idle' || job.phase === 'failed' ? '' : texts.status[job.phase]}</p>
      ${job.phase === 'cancelled' ? html`<p aria-hidden="true">${texts.status.cancelled}</p>` : nothing}
      ${job.phase === 'failed' ? this.#problem(job) : nothing} ${explained === null ? nothing : this.#explained(explained, asked, texts)}`;
  }

  #select({ scenario, result }: Asked): TemplateResult {
    const options = result.scenarios.slice(1).map(({ id, name }) => ({ value: id, label: name }));
    return html`<cc-select
      label=${this.reader.messages.chart.scenario}
      .value=${scenario}
      .options=${options}
      @cc-change=${(event: CustomEvent<{ value: string }>) => (this.chosen = event.detail.value)}
    ></cc-select>`;
  }

  #explained(explained: Explained, asked: Asked, texts: WhyTexts): TemplateResult {
    const stale = this.#why.value.plan !== this.#plan.value;
    return html`${stale ? html`<p role="status">${texts.stale}</p>` : nothing}
      <cc-waterfall-chart .input=${waterfallInput(explained, asked, texts, this.reader)}></cc-waterfall-chart>
      ${remarks(explained, asked, texts, this.reader).map((remark) => html`<p>${remark}</p>`)}
      <details>
        <summary>${texts.changes}</summary>
        <dl>
          ${stepWords(explained, asked, texts, this.reader).map(
            ({ name, changes }, i) => html`<dt>${i + 1}  ${name}</dt>
              ${changes.map((change) => html`<dd>${change}</dd>`)}`,
          )}
        </dl>
      </details>`;
  }

  #problem(job: JobState & { readonly phase: 'failed' }): TemplateResult {
    const { title, lines } = runErrorText(job.error, this.reader);
    return html`<div class="problem" role="alert"><strong>${title}</strong>${lines.map((line) => html`<div>${line}</div>`)}</div>`;
  }

  #sizeText({ result }: Asked, texts: WhyTexts): string {
    const { formats } = this.reader;
    if (this.size === undefined || this.size === null) return texts.measuring;
    const { variants } = this.size;
    return texts.size(formats.number(variants), formats.number(result.replications), formats.number(variants * result.replications));
  }

  #progressText(job: JobState & { readonly phase: 'running' }): string {
    const { messages, formats } = this.reader;
    return job.planned === 0 ? messages.bar.starting : messages.bar.progress(formats.number(job.done), formats.number(job.planned));
  }

  #line(job: JobState & { readonly phase: 'running' }): TemplateResult {
    const share = job.planned === 0 ? 0 : Math.min(1, job.done / job.planned);
    return html`<svg class="line" role="progressbar" aria-label=${this.#progressText(job)} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round(share * 100)}>
      ${svg`<rect width="100%" height="3" fill="var(--cc-hairline)"></rect><rect width=${`${share * 100}%`} height="3" fill="var(--cc-accent)"></rect>`}
    </svg>`;
  }

  #asked(): Asked | null {
    const { result, plan } = this.#results.value;
    const scenario = result === null ? null : firstAsked(result, this.chosen);
    return result === null || plan === null || scenario === null || this.subject === null ? null : { subject: this.subject, scenario, result, plan };
  }

  /** How far the question that stands here is; the run of another, or an answer on other replications, is not shown. */
  #mine({ subject, scenario, plan, result }: Asked): Pick<WhyState, 'job' | 'explained'> {
    const why = this.#why.value;
    const fits = why.plan === plan && (why.explained === null || why.explained.replications === result.replications);
    return fits && sameQuestion(why.question, questionOf(subject, scenario)) ? why : { job: { phase: 'idle' }, explained: null };
  }

  #obstacle(asked: Asked): ReturnType<typeof obstacleTo> {
    return obstacleTo(asked, this.#plan.value === asked.plan, this.#running.value);
  }

  /** Counts the runs it takes, once per plan and scenario. */
  #measure({ plan, scenario }: Asked): void {
    if (this.#measured?.plan === plan && this.#measured.scenario === scenario) return;
    const mine = { plan, scenario };
    this.#measured = mine;
    this.size = undefined;
    // A scenario of many changes is compiled several times for that: what the reader has opened comes first.
    setTimeout(() => {
      if (this.#measured === mine) this.size = attributionSize(plan, scenario);
    });
  }

  /** One button for both, so that the keyboard stays where it is. */
  #press({ plan, subject, scenario, result }: Asked, running: boolean): void {
    if (running) this.services.why.cancel();
    else void this.services.why.start(plan, questionOf(subject, scenario), result.replications);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-why': CcWhy;
  }
}
