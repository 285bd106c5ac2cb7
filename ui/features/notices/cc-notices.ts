import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../components/cc-button.ts';
import type { JobState } from '../../state/job-store.ts';
import type { AppServices } from '../../state/services-context.ts';
import type { ViewState } from '../../state/view-store.ts';
import { FeatureElement, type Followed } from '../feature-element.ts';
import { noticeText, runErrorText, type NoticeText } from './notice-text.ts';

/** News and problems of the page, and the failure of a run. News is polite, a problem is told at once. */
@customElement('cc-notices')
export class CcNotices extends FeatureElement {
  static override styles = css`
    :host {
      display: block;
    }
    .notice {
      display: flex;
      align-items: flex-start;
      gap: 16px;
      padding: 8px 12px;
      margin: 8px 0 0;
      background: var(--cc-panel);
      border-left: 3px solid var(--cc-accent);
      font-size: 12px;
    }
    .problem {
      border-left-color: var(--cc-missed);
    }
    .text {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    strong {
      display: block;
      font-weight: 600;
      line-height: 28px;
    }
    p {
      margin: 0 0 2px;
    }
    .unseen {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;

  #notice!: Followed<ViewState['notice']>;
  #job!: Followed<JobState>;

  protected override watch({ view, jobs }: AppServices): void {
    this.#notice = this.follow(view, (state) => state.notice);
    this.#job = this.follow(jobs, (state) => state);
  }

  protected override render(): TemplateResult {
    const notice = this.#notice.value;
    const job = this.#job.value;
    return html`
      <p class="unseen" role="status">${this.#runNews(job)}</p>
      <p class="unseen" role="status">${notice?.kind === 'opened' ? noticeText(notice, this.reader).title : ''}</p>
      ${job.phase === 'failed' ? this.#box(runErrorText(job.error, this.reader), () => this.services.jobs.update(() => ({ phase: 'idle' }))) : nothing}
      ${notice === null || notice.kind === 'opened' ? nothing : this.#box(noticeText(notice, this.reader), () => this.services.view.set({ notice: null }))}
    `;
  }

  #runNews(job: JobState): string {
    const { notices } = this.reader.messages;
    if (job.phase === 'running') return notices.runStarted;
    if (job.phase === 'done') return notices.runDone(this.reader.formats.number(job.replications));
    return job.phase === 'cancelled' ? notices.runCancelled : '';
  }

  #box(text: NoticeText, dismiss: () => void): TemplateResult {
    return html`<div class="notice ${text.tone}" role=${text.tone === 'problem' ? 'alert' : 'status'}>
      <div class="text">
        <strong>${text.title}</strong>
        ${text.lines.map((line) => html`<p>${line}</p>`)}
      </div>
      <cc-button @click=${dismiss}>${this.reader.messages.app.dismiss}</cc-button>
    </div>`;
  }
}
