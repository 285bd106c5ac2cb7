import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../components/cc-button.ts';
import { colour } from '../../charts/core/model-svg.ts';
import { drawGlyph } from '../../charts/interval/glyph-svg.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import type { ComparisonResult } from '../../../scenarios/result/comparison-result.ts';
import { selectPlan } from '../../state/plan-store.ts';
import type { ResultState } from '../../state/result-store.ts';
import type { AppServices } from '../../state/services-context.ts';
import { FeatureElement, type Followed } from '../feature-element.ts';
import { boardModel, type BoardCell, type BoardRow } from './board-model.ts';
import { findingSentence } from './finding.ts';
import { shortFingerprint } from './fingerprint.ts';
import type { ScoreCell } from './score-row.ts';
import { verdictBoardStyles } from './verdict-board.styles.ts';

/** The answer: a finding in one sentence, then targets down and scenarios across. A cell opens its details. */
@customElement('cc-verdict-board')
export class CcVerdictBoard extends FeatureElement {
  static override styles = verdictBoardStyles;

  #results!: Followed<ResultState>;
  #plan!: Followed<Plan | null>;
  #running!: Followed<boolean>;

  protected override watch({ results, plan, jobs }: AppServices): void {
    this.#results = this.follow(results, (state) => state);
    this.#plan = this.follow(plan, selectPlan);
    this.#running = this.follow(jobs, (state) => state.phase === 'running');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { result, plan } = this.#results.value;
    if (result === null) return nothing;
    const { board } = this.reader.messages;
    const model = boardModel(result, plan, this.reader);
    return html`
      <h2 id="finding">${findingSentence(result, this.reader)}</h2>
      <p class="meta">${this.#meta(result)}</p>
      ${this.#plan.value === plan || this.#running.value ? nothing : this.#stale()}
      ${
        result.targets.length === 0
          ? html`<p>${board.noTargets}</p>`
          : html`<div class="scroll">
              <table aria-describedby="finding" .style=${`--columns: ${model.columns.length}`}>
                <caption>${board.caption}</caption>
                <colgroup><col class="targets" />${model.columns.map(() => html`<col />`)}</colgroup>
                <thead>
                  <tr>
                    <th scope="col"><span class="note">${board.target}</span></th>
                    ${model.columns.map(
                      (column) => html`<th scope="col">
                        <span class="scenario">
                          <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" fill=${colour(column.colour)}></rect></svg>
                          ${column.name}
                        </span>
                        <span class="note">${column.note}</span>
                      </th>`,
                    )}
                  </tr>
                </thead>
                <tbody>
                  ${model.rows.map((row) => this.#row(row, model.columns.map(({ id }) => id)))}
                </tbody>
                ${model.scores === null ? nothing : this.#scores(model.scores)}
              </table>
            </div>
            <p class="legend">${board.legend(this.reader.formats.percent(result.confidence))}</p>
            ${model.scores === null ? nothing : html`<p class="legend" id="score">${board.score.legend}</p>`}`
      }
    `;
  }

  #meta(result: ComparisonResult): TemplateResult {
    const { messages, formats } = this.reader;
    const { meta } = messages.board;
    const failed = result.selfChecks.filter((check) => !check.passed).length;
    const state = !result.partial ? [] : [this.#running.value ? meta.running : meta.partial];
    const before = [
      meta.replications(formats.number(result.replications)),
      meta.contacts(formats.compact(result.contactsSimulated)),
      meta.seed(result.seed),
      meta.fingerprint(shortFingerprint(result.fingerprint)),
    ];
    const checks = failed === 0 ? meta.checksPassed : html`<span class="bad">${meta.checksFailed(failed)}</span>`;
    return html`${[...state, ...before].join(' · ')} · ${checks}`;
  }

  #stale(): TemplateResult {
    const { board } = this.reader.messages;
    return html`<p class="stale" role="status">
      ${board.stale}
      <cc-button @click=${this.#run}>${board.staleRun}</cc-button>
    </p>`;
  }

  readonly #run = (): void => {
    const plan = this.services.plan.plan;
    if (plan !== null) void this.services.runs.start(plan, this.services.view.state.precision);
  };

  #row(row: BoardRow, scenarios: readonly string[]): TemplateResult {
    return html`<tr>
      <th scope="row">
        <span class="kpi">${row.name}</span>
        ${row.scope === '' ? nothing : html`<span class="scope">${row.scope}</span>`}
        <span class="target">${row.target}${row.source === null ? nothing : html`<span class="source">${row.source}</span>`}</span>
        ${row.weight === '' ? nothing : html`<span class="target">${row.weight}</span>`}
      </th>
      ${row.cells.map((cell, i) => html`<td>${this.#cell(cell, row, scenarios[i]!)}</td>`)}
    </tr>`;
  }

  #cell(cell: BoardCell, row: BoardRow, scenario: string): TemplateResult {
    const { board } = this.reader.messages;
    const open = (): void => this.services.view.set({ detail: { kind: 'target', id: row.targetId, scenario } });
    return html`<button class="cell" type="button" aria-haspopup="dialog" @click=${open}>
      <span class="unseen">${cell.context}</span>
      <span class="top">
        <span class="value">
          <b>${cell.value.value}</b>
          ${cell.value.halfWidth === null ? nothing : html`<span class="half">± ${cell.value.halfWidth}</span>`}
        </span>
        <span class="verdict ${cell.verdict}">${cell.mark} ${cell.word} ${cell.probability}</span>
      </span>
      ${drawGlyph(cell.glyph, cell.colour)}
      ${
        cell.difference === null
          ? html`<span class="difference" aria-hidden="true">${board.noDifference}</span>`
          : html`<span class="difference"><span class="unseen">${board.againstToday}</span> ${cell.difference}</span>`
      }
      ${cell.since === '' ? nothing : html`<span class="difference">${cell.since}</span>`}
    </button>`;
  }

  #scores(cells: readonly ScoreCell[]): TemplateResult {
    return html`<tfoot>
      <tr>
        <th scope="row" aria-describedby="score"><span class="kpi">${this.reader.messages.board.score.name}</span></th>
        ${cells.map(
          (cell) => html`<td class="score">
            <span class="unseen">${cell.context}</span>
            <span class="top">
              <span class="value">
                <b>${cell.value.value}</b>
                ${cell.value.halfWidth === null ? nothing : html`<span class="half">± ${cell.value.halfWidth}</span>`}
              </span>
              <span class="rank">${cell.rank}</span>
            </span>
            ${cell.lines.map((line) => html`<span class="difference">${line}</span>`)}
          </td>`,
        )}
      </tr>
    </tfoot>`;
  }
}
