import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../components/cc-button.ts';
import '../components/cc-menu.ts';
import '../components/cc-select.ts';
import type { Plan } from '../../scenarios/document/plan.ts';
import { FeatureElement, type Followed } from '../features/feature-element.ts';
import type { JobState } from '../state/job-store.ts';
import { nextRedo, nextUndo, selectPlan, selectUnsaved, type EditName } from '../state/plan-store.ts';
import type { AppServices } from '../state/services-context.ts';
import type { PrecisionChoice } from '../state/view-store.ts';
import { sampleIds } from './samples.ts';

/**
 * Name of the plan and what can be done with it. Tells `cc-command` with the id of a command (`run`, `cancel`, `undo`,
 * `redo`, `save`, `open`, `download`, `sample:<id>`); the app carries it out, for the keyboard too.
 */
@customElement('cc-top-bar')
export class CcTopBar extends FeatureElement {
  static override styles = css`
    :host {
      display: block;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 10px;
      min-height: 54px;
      padding: 6px 0;
      box-sizing: border-box;
    }
    h1 {
      margin: 0;
      font-size: 15px;
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .meta {
      font-size: 12px;
      color: var(--cc-muted);
    }
    .title {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 12px;
      flex: 1;
      min-width: 180px;
    }
    .progress {
      font-size: 12px;
      color: var(--cc-muted);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .line {
      display: block;
      width: 100%;
      height: 3px;
    }
    @media (max-width: 699px) {
      .edit,
      #precision {
        display: none;
      }
    }
    @media print {
      cc-button,
      cc-menu,
      cc-select {
        display: none;
      }
    }
  `;

  #plan!: Followed<Plan | null>;
  #unsaved!: Followed<boolean>;
  #undo!: Followed<EditName | null>;
  #redo!: Followed<EditName | null>;
  #job!: Followed<JobState>;
  #precision!: Followed<PrecisionChoice>;

  protected override watch({ plan, jobs, view }: AppServices): void {
    this.#plan = this.follow(plan, selectPlan);
    this.#unsaved = this.follow(plan, selectUnsaved);
    this.#undo = this.follow(plan, nextUndo);
    this.#redo = this.follow(plan, nextRedo);
    this.#job = this.follow(jobs, (state) => state);
    this.#precision = this.follow(view, (state) => state.precision);
  }

  protected override render(): TemplateResult {
    const { messages } = this.reader;
    const plan = this.#plan.value;
    const job = this.#job.value;
    return html`
      <header class="bar">
        <div class="title">
          <h1>${plan?.name ?? messages.app.noPlan}</h1>
          <span class="meta">${this.#meta(plan)}</span>
        </div>
        ${job.phase === 'running' ? html`<span class="progress">${this.#progressText(job)}</span>` : this.#precisionSelect(plan)}
        <cc-button class="edit" id="undo" ?disabled=${this.#undo.value === null} hint=${this.#hint(this.#undo.value, messages.undoOf)} @click=${() => this.#tell('undo')}>${messages.bar.undo}</cc-button>
        <cc-button class="edit" id="redo" ?disabled=${this.#redo.value === null} hint=${this.#hint(this.#redo.value, messages.redoOf)} @click=${() => this.#tell('redo')}>${messages.bar.redo}</cc-button>
        <cc-menu id="file" label=${messages.bar.file} .items=${this.#fileItems(plan)} @cc-select=${(event: CustomEvent<{ id: string }>) => this.#tell(event.detail.id)}></cc-menu>
        <cc-button class="edit" id="save" ?disabled=${!this.#unsaved.value} @click=${() => this.#tell('save')}>${messages.bar.save}</cc-button>
        ${
          job.phase === 'running'
            ? html`<cc-button id="cancel" @click=${() => this.#tell('cancel')}>${messages.bar.cancel}</cc-button>`
            : html`<cc-button id="run" primary ?disabled=${plan === null} @click=${() => this.#tell('run')}>${messages.bar.run}</cc-button>`
        }
      </header>
      ${this.#line(job)}
    `;
  }

  #meta(plan: Plan | null): string {
    const { messages, formats } = this.reader;
    const calendar = plan?.bases[plan.base]?.calendar;
    if (plan === null || calendar === undefined) return messages.app.tagline;
    const text = messages.bar.meta(plan.study.weeks, formats.date(calendar.startDate), calendar.intervalMinutes);
    return this.#unsaved.value ? `${text} · ${messages.app.unsaved}` : text;
  }

  #hint(edit: EditName | null, say: (what: string) => string): string {
    return edit === null ? '' : say(this.reader.messages.edits[edit]);
  }

  #fileItems(plan: Plan | null): { id: string; label: string; disabled?: boolean }[] {
    const { bar, samples } = this.reader.messages;
    return [
      { id: 'open', label: bar.openFile },
      ...sampleIds.map((id) => ({ id: `sample:${id}`, label: bar.openSample(samples[id] ?? id) })),
      { id: 'download', label: bar.download, disabled: plan === null },
    ];
  }

  #precisionSelect(plan: Plan | null): TemplateResult | typeof nothing {
    if (plan === null) return nothing;
    const { messages, formats } = this.reader;
    const { bar } = messages;
    const { precision, replications } = plan.study;
    const planned = precision === undefined ? bar.precisionPlan(formats.number(replications)) : bar.precisionAsPlanned(formats.percent(precision));
    const shares = (['0.05', '0.02', '0.01'] as const).map((value) => ({ value, label: bar.precisionShare(formats.percent(Number(value))) }));
    return html`<cc-select
      id="precision"
      label=${bar.precision}
      .value=${this.#precision.value}
      .options=${[{ value: 'plan', label: planned }, { value: 'quick', label: bar.precisionQuick }, ...shares]}
      @cc-change=${(event: CustomEvent<{ value: PrecisionChoice }>) => this.services.view.set({ precision: event.detail.value })}
    ></cc-select>`;
  }

  #progressText(job: JobState & { phase: 'running' }): string {
    const { messages, formats } = this.reader;
    return job.planned === 0 ? messages.bar.starting : messages.bar.progress(formats.number(job.done), formats.number(job.planned));
  }

  /** The line under the bar fills while a run is under way. */
  #line(job: JobState): TemplateResult {
    const running = job.phase === 'running';
    const share = running ? (job.planned === 0 ? 0 : Math.min(1, job.done / job.planned)) : 1;
    return html`<svg
      class="line"
      role=${running ? 'progressbar' : 'presentation'}
      aria-label=${running ? this.#progressText(job) : nothing}
      aria-valuemin=${running ? 0 : nothing}
      aria-valuemax=${running ? 100 : nothing}
      aria-valuenow=${running ? Math.round(share * 100) : nothing}
    >
      ${svg`<rect width="100%" height="3" fill="var(--cc-hairline)"></rect><rect width=${`${share * 100}%`} height="3" fill="var(--cc-accent)"></rect>`}
    </svg>`;
  }

  #tell(command: string): void {
    this.dispatchEvent(new CustomEvent('cc-command', { detail: { command } }));
  }
}
