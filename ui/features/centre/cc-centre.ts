import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../components/cc-number-field.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import { colour } from '../../charts/core/model-svg.ts';
import { scenarioColour } from '../../charts/core/rows.ts';
import { setBaseAgents, setScenarioAgents } from '../../state/edits/set-agents.ts';
import { setBaseBot, setScenarioBot, type BotShare } from '../../state/edits/set-bot.ts';
import { selectPlan } from '../../state/plan-store.ts';
import type { AppServices } from '../../state/services-context.ts';
import { FeatureElement, type Followed } from '../feature-element.ts';
import { proseStyles, tableStyles } from '../table.styles.ts';
import { botRows, centreColumns, crewRows, totalAgents, type BotRow, type CentreColumn, type CrewRow } from './centre-model.ts';
import { changeText } from './change-text.ts';
import { crewName, daysText, shiftText, teamName } from './crew-text.ts';

const botShares: readonly BotShare[] = ['adoption', 'containedTruly', 'containedFalsely'];
const MOST_AGENTS = 5000;

/** Agents per crew and the bot's shares, today and in every scenario, to read and to change. */
@customElement('cc-centre')
export class CcCentre extends FeatureElement {
  static override styles = [
    proseStyles,
    tableStyles,
    css`
      table {
        min-width: 0;
      }
      thead th.number {
        width: 136px;
        min-width: 88px;
        white-space: normal;
        color: var(--cc-ink);
      }
      th.number,
      td.number {
        padding-left: 8px;
      }
      .swatch {
        width: 10px;
        height: 10px;
        border-radius: 2px;
      }
      tr.team th {
        font-weight: 600;
        padding-top: 12px;
        border-bottom: none;
      }
      tbody th.crew {
        padding-left: 12px;
      }
      tr.total th,
      tr.total td {
        font-weight: 600;
      }
      ul {
        margin: 0 0 16px;
        padding-left: 18px;
      }
      .changes h4 {
        margin: 12px 0 2px;
        font-size: 13px;
        font-weight: 600;
      }
      .changes p {
        color: var(--cc-muted);
        margin-bottom: 4px;
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
    const { centre } = this.reader.messages;
    const columns = centreColumns(plan);
    return html`
      <h2>${centre.title}</h2>
      <p class="intro">${centre.intro}</p>
      <h3 id="agents">${centre.agents}</h3>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="agents">${this.#agents(columns)}</div>
      <h3 id="bot">${centre.bot}</h3>
      ${this.#bots(columns)}
      <h3>${centre.changes}</h3>
      ${this.#changes(columns)}
    `;
  }

  #head(columns: readonly CentreColumn[], ...first: readonly string[]): TemplateResult {
    const { centre } = this.reader.messages;
    return html`<thead>
      <tr>
        ${first.map((text) => html`<th scope="col">${text}</th>`)}
        ${columns.map(
          ({ scenario }, i) => html`<th scope="col" class="number">
            <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" fill=${colour(scenarioColour(i))}></rect></svg>
            ${scenario?.name ?? centre.today}
          </th>`,
        )}
      </tr>
    </thead>`;
  }

  #agents(columns: readonly CentreColumn[]): TemplateResult {
    const { centre } = this.reader.messages;
    const rows = crewRows(columns);
    return html`<table>
      ${this.#head(columns, centre.crew, centre.days)}
      <tbody>
        ${rows.map((row, i) => html`${rows[i - 1]?.crew.team === row.crew.team ? nothing : this.#teamRow(row, columns.length)} ${this.#crewRow(row, columns)}`)}
        <tr class="total">
          <th scope="row">${centre.total}</th>
          <td></td>
          ${columns.map((column) => html`<td class="number">${this.reader.formats.number(totalAgents(column))}</td>`)}
        </tr>
      </tbody>
    </table>`;
  }

  #teamRow(row: CrewRow, columns: number): TemplateResult {
    return html`<tr class="team"><th scope="rowgroup" colspan=${columns + 2}>${teamName(row.crew, row.centre)}</th></tr>`;
  }

  #crewRow(row: CrewRow, columns: readonly CentreColumn[]): TemplateResult {
    const { centre } = this.reader.messages;
    const today = row.agents[0] ?? null;
    return html`<tr>
      <th scope="row" class="crew">${shiftText(row.crew, row.centre)}</th>
      <td class="muted">${daysText(row.crew, this.reader)}</td>
      ${columns.map(({ scenario }, i) => {
        const agents = row.agents[i] ?? null;
        if (agents === null) return html`<td class="number muted">–</td>`;
        return html`<td class="number">
          <cc-number-field
            label=${centre.agentsOf(crewName(row.crew, row.centre), scenario?.name ?? centre.today)}
            .value=${agents}
            max=${MOST_AGENTS}
            problem=${centre.whole('0', this.reader.formats.number(MOST_AGENTS))}
            ?changed=${scenario !== null && agents !== today}
            @cc-change=${(event: CustomEvent<{ value: number }>) => this.#setAgents(event, scenario?.id ?? null, row.crew.id)}
          ></cc-number-field>
        </td>`;
      })}
    </tr>`;
  }

  #setAgents(event: CustomEvent<{ value: number }>, scenario: string | null, crew: string): void {
    const { value } = event.detail;
    const taken = this.services.actions.edit('agents', `${scenario ?? ''}/${crew}`, (plan) =>
      scenario === null ? setBaseAgents(plan, crew, value) : setScenarioAgents(plan, scenario, crew, value),
    );
    if (!taken) event.preventDefault();
  }

  #bots(columns: readonly CentreColumn[]): TemplateResult {
    const { centre } = this.reader.messages;
    const rows = botRows(columns);
    if (rows.length === 0) return html`<p class="muted">${centre.botNone}</p>`;
    return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="bot">
      <table>
        ${this.#head(columns, centre.share)}
        <tbody>
          ${rows.map(
            (row) => html`<tr class="team">
                <th scope="rowgroup" colspan=${columns.length + 1}>${row.bot.name ?? row.id}, ${centre.where(this.#botScope(row, columns[0]!))}</th>
              </tr>
              ${botShares.map((field) => this.#botRow(row, field, columns))}
              <tr>
                <th scope="row" class="crew">${centre.handedOver}</th>
                ${row.bots.map(
                  (bot) => html`<td class="number muted">${bot === null ? '–' : this.reader.formats.percent(Math.max(0, 1 - bot.containedTruly - bot.containedFalsely))}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #botScope(row: BotRow, { centre }: CentreColumn): string {
    const { reasons, channels } = row.bot;
    const names = [
      ...(channels ?? []).map((id) => centre.demand.channels.find((one) => one.id === id)?.name ?? id),
      ...(reasons ?? []).map((id) => centre.demand.reasons.find((one) => one.id === id)?.name ?? id),
    ];
    return names.length === 0 ? this.reader.messages.centre.everywhere : names.join(', ');
  }

  #botRow(row: BotRow, field: BotShare, columns: readonly CentreColumn[]): TemplateResult {
    const { centre } = this.reader.messages;
    const { formats } = this.reader;
    const today = row.bots[0]?.[field] ?? null;
    return html`<tr>
      <th scope="row" class="crew">${centre[field]}</th>
      ${columns.map(({ scenario }, i) => {
        const bot = row.bots[i] ?? null;
        if (bot === null) return html`<td class="number muted">${field === 'adoption' ? centre.noBot : '–'}</td>`;
        const other = field === 'containedTruly' ? bot.containedFalsely : field === 'containedFalsely' ? bot.containedTruly : 0;
        const most = 1 - other;
        return html`<td class="number">
          <cc-number-field
            label=${centre.fieldOf(centre[field], scenario?.name ?? centre.today)}
            .value=${100 * bot[field]}
            max=${Number((100 * most).toFixed(1))}
            decimals="1"
            unit="%"
            problem=${other > 0 ? centre.tooMuch(formats.percent(most)) : centre.range('0', '100')}
            ?changed=${scenario !== null && bot[field] !== today}
            @cc-change=${(event: CustomEvent<{ value: number }>) => this.#setBot(event, scenario?.id ?? null, row.id, field)}
          ></cc-number-field>
        </td>`;
      })}
    </tr>`;
  }

  #setBot(event: CustomEvent<{ value: number }>, scenario: string | null, bot: string, field: BotShare): void {
    // Percent with one decimal back to a fraction without the noise of division.
    const value = Number((event.detail.value / 100).toFixed(4));
    const taken = this.services.actions.edit('bot', `${scenario ?? ''}/${bot}/${field}`, (plan) =>
      scenario === null ? setBaseBot(plan, bot, field, value) : setScenarioBot(plan, scenario, bot, field, value),
    );
    if (!taken) event.preventDefault();
  }

  #changes(columns: readonly CentreColumn[]): TemplateResult {
    const { centre } = this.reader.messages;
    return html`<div class="changes">
      ${columns.slice(1).map(
        (column) => html`
          <h4>${column.scenario!.name}</h4>
          ${column.scenario!.note === undefined ? nothing : html`<p>${column.scenario!.note}</p>`}
          ${
            column.scenario!.changes.length === 0
              ? html`<p>${centre.noChanges}</p>`
              : html`<ul>${column.scenario!.changes.map((change) => html`<li>${changeText(change, column.centre, this.reader)}</li>`)}</ul>`
          }
        `,
      )}
    </div>`;
  }
}
