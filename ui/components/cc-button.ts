import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from './button.styles.ts';

/**
 * A button. `primary` is for the one action of a bar; everything else is outlined. The native button is inside, so a
 * click on the element, the keyboard and forms of the page behave as everywhere.
 */
@customElement('cc-button')
export class CcButton extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = [
    buttonStyles,
    css`
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
    `,
  ];

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
