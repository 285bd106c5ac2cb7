import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../components/cc-dialog.ts';
import { FeatureElement, type Followed } from '../features/feature-element.ts';
import type { AppServices } from '../state/services-context.ts';
import { readPreferences, writePreferences } from './preferences.ts';
import { writtenKeys, type Shortcut } from './shortcuts.ts';

/** The list of shortcuts, and the switch for single keys. */
@customElement('cc-help')
export class CcHelp extends FeatureElement {
  static override styles = css`
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 8px 24px;
      margin: 0 0 16px;
    }
    dt {
      color: var(--cc-muted);
      font-variant-numeric: tabular-nums;
    }
    dd,
    p {
      margin: 0;
    }
    label {
      display: flex;
      gap: 8px;
      align-items: center;
      margin-top: 16px;
      min-height: 24px;
    }
  `;

  @property({ attribute: false }) shortcuts: readonly Shortcut[] = [];
  #open!: Followed<boolean>;

  protected override watch({ view }: AppServices): void {
    this.#open = this.follow(view, (state) => state.helpOpen);
  }

  protected override render(): TemplateResult {
    const { shortcuts } = this.reader.messages;
    return html`<cc-dialog label=${shortcuts.title} ?open=${this.#open.value} @cc-close=${() => this.services.view.set({ helpOpen: false })}>
      <dl>
        ${this.shortcuts.map((one) => html`<dt>${writtenKeys(one.keys)}</dt><dd>${shortcuts[one.label]}</dd>`)}
      </dl>
      <p>${shortcuts.chart}</p>
      <label>
        <input type="checkbox" .checked=${readPreferences().singleKeys} @change=${this.#allow} />
        ${shortcuts.single}
      </label>
    </cc-dialog>`;
  }

  readonly #allow = (event: Event): void => writePreferences({ singleKeys: (event.currentTarget as HTMLInputElement).checked });
}
