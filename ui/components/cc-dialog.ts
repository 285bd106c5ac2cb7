import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './web-awesome.ts';

/** A small window over the page. Tells `cc-close` when the reader closes it. */
@customElement('cc-dialog')
export class CcDialog extends LitElement {
  static override styles = css`
    wa-dialog {
      --width: min(560px, 96vw);
      --show-duration: 120ms;
      --hide-duration: 80ms;
      --spacing: 24px;
    }
    wa-dialog::part(title) {
      font-size: 16px;
      font-weight: 600;
    }
    wa-dialog::part(dialog) {
      background: var(--cc-background);
      color: var(--cc-ink);
    }
    @media (prefers-reduced-motion: reduce) {
      wa-dialog {
        --show-duration: 0ms;
        --hide-duration: 0ms;
      }
    }
  `;

  @property({ type: Boolean }) open = false;
  @property() label = '';

  protected override render(): TemplateResult {
    return html`<wa-dialog label=${this.label} ?open=${this.open} light-dismiss @wa-after-hide=${this.#hidden}>
      <slot></slot>
    </wa-dialog>`;
  }

  readonly #hidden = (event: Event): void => {
    // Menus inside hide too.
    if (event.target === event.currentTarget) this.dispatchEvent(new CustomEvent('cc-close'));
  };
}
