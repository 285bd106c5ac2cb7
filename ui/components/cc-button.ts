import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/**
 * A button. `primary` is for the one action of a bar; everything else is outlined. The native button is inside, so a
 * click on the element, the keyboard and forms of the page behave as everywhere.
 */
@customElement('cc-button')
export class CcButton extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = css`
    :host {
      display: inline-flex;
    }
    button {
      font: inherit;
      font-size: 12px;
      line-height: 1;
      min-height: 30px;
      padding: 0 12px;
      border: 1px solid var(--cc-control);
      border-radius: 4px;
      background: var(--cc-background);
      color: var(--cc-ink);
      white-space: nowrap;
      cursor: pointer;
    }
    button:hover {
      background: var(--cc-panel);
    }
    button.primary {
      background: var(--cc-accent-fill);
      border-color: var(--cc-accent-fill);
      color: var(--cc-on-accent);
      font-weight: 600;
      padding: 0 20px;
    }
    button.primary:hover {
      filter: brightness(1.08);
    }
    button:disabled,
    button:disabled:hover {
      background: var(--cc-background);
      color: var(--cc-muted);
      border-color: var(--cc-hairline);
      cursor: default;
      filter: none;
    }
    button:focus-visible {
      outline: 2px solid var(--cc-accent);
      outline-offset: 2px;
    }
  `;

  @property({ type: Boolean }) primary = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Shown by the mouse and read after the text: what exactly will happen. */
  @property() hint = '';

  protected override render(): TemplateResult {
    return html`<button class=${this.primary ? 'primary' : ''} type="button" ?disabled=${this.disabled} title=${this.hint}>
      <slot></slot>
    </button>`;
  }
}
