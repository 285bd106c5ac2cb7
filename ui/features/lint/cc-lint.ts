import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Plan } from '../../../scenarios/document/plan.ts';
import type { Finding } from '../../../scenarios/lint/finding.ts';
import { selectJustOpened, selectPlan } from '../../state/plan-store.ts';
import type { AppServices } from '../../state/services-context.ts';
import { FeatureElement, type Followed } from '../feature-element.ts';
import { foldStyles, tableStyles } from '../table.styles.ts';
import { findingWords } from './finding-words.ts';

const LOOKS_AFTER_MS = 1500;

/** What is odd about the plan, though it can be run: nobody on duty, too much work, units that look wrong. */
@customElement('cc-lint')
export class CcLint extends FeatureElement {
  static override styles = [
    tableStyles,
    foldStyles,
    css`
      td.place {
        font-family: ui-monospace, monospace;
        overflow-wrap: anywhere;
        max-width: 40ch;
      }
    `,
  ];

  #plan!: Followed<Plan | null>;
  #opened!: Followed<Plan | null>;
  #looked: Plan | null = null;
  @state() private findings: readonly Finding[] = [];

  protected override watch({ plan }: AppServices): void {
    this.#plan = this.follow(plan, selectPlan);
    this.#opened = this.follow(plan, selectJustOpened);
  }

  protected override willUpdate(): void {
    const plan = this.#plan.value;
    if (plan === this.#looked) return;
    this.#looked = plan;
    // What was found in an edited plan mostly still holds; what was found in another plan does not.
    if (plan === this.#opened.value) this.findings = [];
    // Neither the first look at the page nor a keystroke should wait for this: it compiles every scenario.
    setTimeout(() => {
      if (plan === this.#looked) void this.#look(plan);
    }, LOOKS_AFTER_MS);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { findings } = this;
    if (findings.length === 0) return nothing;
    const { lint } = this.reader.messages;
    return html`<details>
      <summary>⚠ ${lint.title(findings.length)}</summary>
      <p class="muted">${lint.intro}</p>
      <div class="scroll" tabindex="0" role="group" aria-label=${lint.title(findings.length)}>
        <table>
          <thead>
            <tr>
              <th scope="col">${lint.what}</th>
              <th scope="col">${lint.where}</th>
            </tr>
          </thead>
          <tbody>
            ${findings.map(
              (finding) => html`<tr>
                <td>${findingWords(finding, this.reader)}</td>
                <td class="place">${finding.path}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  async #look(plan: Plan | null): Promise<void> {
    // Without the chunk (offline before it was ever fetched) there is no list; the run itself still checks the plan.
    const findings = plan === null ? [] : await warningsOf(plan).catch(() => []);
    if (plan === this.#looked) this.findings = findings;
  }
}

/** Errors are told when the plan is run. The compiler is fetched here, as it is no part of what opens the page. */
async function warningsOf(plan: Plan): Promise<readonly Finding[]> {
  const [{ KPI_DICTIONARY }, { lintPlan }] = await Promise.all([
    import('../../../scenarios/kpi/dictionary.ts'),
    import('../../../scenarios/lint/lint-plan.ts'),
  ]);
  return lintPlan(plan, { kpis: KPI_DICTIONARY }).filter(({ severity }) => severity === 'warning');
}
