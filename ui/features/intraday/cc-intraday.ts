import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../charts/intraday/cc-intraday-chart.ts';
import '../../components/cc-select.ts';
import type { ComparisonResult } from '../../../scenarios/result/comparison-result.ts';
import { isWholeCentre } from '../../../scenarios/result/scope.ts';
import { scenarioColour } from '../../charts/core/rows.ts';
import { daysWithData, sliceDay, worstShortage } from '../../charts/intraday/day-series.ts';
import type { IntradayInput } from '../../charts/intraday/intraday-layout.ts';
import type { Reader } from '../../i18n/reader.ts';
import type { ResultState } from '../../state/result-store.ts';
import type { AppServices } from '../../state/services-context.ts';
import type { ViewState } from '../../state/view-store.ts';
import { FeatureElement, type Followed } from '../feature-element.ts';
import { bestScenario } from '../verdict-board/finding.ts';

/** A day of the centre: required against on duty, contacts offered and service level; today beside one scenario. */
@customElement('cc-intraday')
export class CcIntraday extends FeatureElement {
  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      margin: 4px 0 0;
    }
  `;

  #results!: Followed<ResultState>;
  #view!: Followed<ViewState>;

  protected override watch({ results, view }: AppServices): void {
    this.#results = this.follow(results, (state) => state);
    this.#view = this.follow(view, (state) => state);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { result } = this.#results.value;
    const base = result?.scenarios[0];
    if (result === null || base === undefined) return nothing;
    const { messages, formats } = this.reader;
    const days = daysWithData(base.intervals);
    if (days.length === 0) return html`<p>${messages.intraday.none}</p>`;
    const view = this.#view.value;
    const day = view.day !== null && days.includes(view.day) ? view.day : days[0]!;
    const beside = chosenScenario(result, view.beside);
    return html`
      <cc-intraday-chart .input=${intradayInput(result, day, beside, this.reader)}></cc-intraday-chart>
      <div class="choices">
        <cc-select
          label=${messages.intraday.day}
          .value=${String(day)}
          .options=${days.map((one) => ({ value: String(one), label: formats.weekday(one) }))}
          @cc-change=${(event: CustomEvent<{ value: string }>) => this.services.view.set({ day: Number(event.detail.value) })}
        ></cc-select>
        ${
          result.scenarios.length < 2
            ? nothing
            : html`<cc-select
                label=${messages.intraday.scenario}
                .value=${result.scenarios[beside]!.id}
                .options=${result.scenarios.map((one, i) => ({ value: one.id, label: i === 0 ? messages.board.noDifference : one.name }))}
                @cc-change=${(event: CustomEvent<{ value: string }>) => this.services.view.set({ beside: event.detail.value })}
              ></cc-select>`
        }
      </div>
    `;
  }
}

/** Index of the scenario to show beside today: the reader's choice, else that of the finding. */
function chosenScenario(result: ComparisonResult, chosen: string | null): number {
  const index = chosen === null ? -1 : result.scenarios.findIndex(({ id }) => id === chosen);
  return index >= 0 ? index : bestScenario(result);
}

function intradayInput(result: ComparisonResult, day: number, beside: number, reader: Reader): IntradayInput {
  const { messages, formats } = reader;
  const base = sliceDay(result.scenarios[0]!.intervals, day);
  const scenario = beside === 0 ? null : result.scenarios[beside]!;
  const worst = worstShortage(base);
  const today = messages.board.today;
  // The strip shows the whole centre's plain share answered in time of those offered: only a target on that belongs in it.
  const target = result.targets.find(
    ({ kpi, op, stat, scope, relativeTo }) =>
      kpi === 'serviceLevelOffered' &&
      op === '>=' &&
      stat === 'mean' &&
      relativeTo === undefined &&
      isWholeCentre(scope),
  );
  return {
    title: worst === null ? messages.intraday.enough(today) : messages.intraday.shortBy(today, formats.number(Math.round(worst.agents)), formats.clock(worst.minute)),
    subtitle: messages.intraday.subtitle(formats.weekday(day)),
    base: { name: today, day: base },
    scenario: scenario === null ? null : { name: scenario.name, colour: scenarioColour(beside), day: sliceDay(scenario.intervals, day) },
    serviceLevelTarget: target?.value[0] ?? null,
  };
}
