import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/**
 * A number in a table: typed, or stepped by the arrow keys. Tells `cc-change` with a number within its bounds; anything
 * else stays in the field with the reason below it and is not told. Escape brings the last number back.
 */
@customElement('cc-number-field')
export class CcNumberField extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = css`
    :host {
      display: inline-block;
    }
    span {
      display: inline-flex;
      align-items: baseline;
      gap: 3px;
    }
    input {
      font: inherit;
      font-variant-numeric: tabular-nums;
      text-align: right;
      width: 56px;
      height: 26px;
      box-sizing: border-box;
      padding: 0 6px;
      border: 1px solid var(--cc-control);
      border-radius: 3px;
      background: var(--cc-background);
      color: var(--cc-ink);
    }
    input.changed {
      font-weight: 600;
      border-width: 2px;
      padding: 0 5px;
    }
    input[aria-invalid='true'] {
      border-color: var(--cc-missed);
    }
    input:focus-visible {
      outline: 2px solid var(--cc-accent);
      outline-offset: 1px;
    }
    small {
      color: var(--cc-muted);
      font-size: 12px;
    }
    p {
      margin: 2px 0 0;
      color: var(--cc-missed);
      font-size: 12px;
      max-width: 180px;
      white-space: normal;
    }
  `;

  /** What the number is, for those who do not see the table around it. */
  @property() label = '';
  @property({ type: Number }) value = 0;
  @property({ type: Number }) min = 0;
  @property({ type: Number }) max = 100;
  @property({ type: Number }) step = 1;
  /** Most decimals shown. */
  @property({ type: Number }) decimals = 0;
  @property() unit = '';
  /** Why a typed text is not taken, in the reader's language. */
  @property() problem = '';
  /** Differs from what it would be by itself. */
  @property({ type: Boolean }) changed = false;
  @state() private refused = false;

  protected override render(): TemplateResult {
    return html`<span>
        <input
          inputmode="decimal"
          autocomplete="off"
          class=${this.changed ? 'changed' : ''}
          aria-label=${this.label}
          aria-invalid=${this.refused ? 'true' : 'false'}
          aria-describedby=${this.refused ? 'problem' : nothing}
          .value=${this.#text()}
          @change=${this.#commit}
          @keydown=${this.#onKey}
        />
        ${this.unit === '' ? nothing : html`<small aria-hidden="true">${this.unit}</small>`}
      </span>
      ${this.refused ? html`<p id="problem" role="alert">${this.problem}</p>` : nothing}`;
  }

  #text(): string {
    return String(Number(this.value.toFixed(this.decimals)));
  }

  readonly #commit = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const text = input.value.trim().replace(/[−–]/g, '-').replace(/[％%]$/, '').replace(/，/g, ',');
    const value = /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
    this.#tell(value, input);
  };

  #tell(value: number, input: HTMLInputElement): void {
    const fits = Number.isFinite(value) && value >= this.min && value <= this.max;
    const whole = this.decimals > 0 || Number.isInteger(value);
    this.refused = !fits || !whole;
    if (this.refused || value === this.value) return;
    const taken = this.dispatchEvent(new CustomEvent('cc-change', { detail: { value }, cancelable: true }));
    // A refused edit leaves the property as it was; the field then shows it again.
    if (!taken) input.value = this.#text();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const input = event.currentTarget as HTMLInputElement;
    if (event.key === 'Escape') {
      input.value = this.#text();
      this.refused = false;
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const by = (event.key === 'ArrowUp' ? 1 : -1) * this.step * (event.shiftKey ? 10 : 1);
    const next = Math.min(this.max, Math.max(this.min, this.value + by));
    this.#tell(Number(next.toFixed(this.decimals)), input);
  };
}
