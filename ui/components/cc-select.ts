import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** A labelled choice of one. The native list: it works with every keyboard, zoom and screen reader. Tells `cc-change`. */
@customElement('cc-select')
export class CcSelect extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = css`
    :host {
      display: inline-flex;
      min-width: 0;
      max-width: 100%;
    }
    :host([stacked]) label {
      flex-direction: column;
      align-items: flex-start;
      gap: 2px;
    }
    label {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-width: 0;
      font-size: 12px;
      color: var(--cc-muted);
      white-space: nowrap;
    }
    select {
      font: inherit;
      min-height: 30px;
      padding: 0 4px 0 8px;
      border: 1px solid var(--cc-control);
      border-radius: 4px;
      background: var(--cc-background);
      color: var(--cc-ink);
      max-width: min(240px, 100%);
      text-overflow: ellipsis;
    }
    select:focus-visible {
      outline: 2px solid var(--cc-accent);
      outline-offset: 2px;
    }
  `;

  @property() label = '';
  @property() value = '';
  @property({ attribute: false }) options: readonly SelectOption[] = [];

  protected override render(): TemplateResult {
    return html`<label>
      <span>${this.label}</span>
      <select @change=${this.#change}>
        ${this.options.map(
          (option) => html`<option value=${option.value} .selected=${option.value === this.value}>${option.label}</option>`,
        )}
      </select>
    </label>`;
  }

  readonly #change = (event: Event): void => {
    const value = (event.currentTarget as HTMLSelectElement).value;
    this.dispatchEvent(new CustomEvent('cc-change', { detail: { value } }));
  };
}
