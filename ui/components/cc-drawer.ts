import '@awesome.me/webawesome/dist/components/drawer/drawer.js';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './web-awesome.ts';

/** A panel from the side for what is one click behind a figure. Tells `cc-close` when the reader closes it. */
@customElement('cc-drawer')
export class CcDrawer extends LitElement {
  static override styles = css`
    wa-drawer {
      --size: min(860px, 100vw);
      --show-duration: 120ms;
      --hide-duration: 80ms;
      --spacing: 24px;
    }
    wa-drawer::part(title) {
      font-size: 16px;
      font-weight: 600;
    }
    wa-drawer::part(dialog) {
      background: var(--cc-background);
      color: var(--cc-ink);
    }
    @media (prefers-reduced-motion: reduce) {
      wa-drawer {
        --show-duration: 0ms;
        --hide-duration: 0ms;
      }
    }
  `;

  @property({ type: Boolean }) open = false;
  @property() label = '';

  protected override render(): TemplateResult {
    return html`<wa-drawer label=${this.label} ?open=${this.open} light-dismiss @wa-after-hide=${this.#hidden}>
      <slot></slot>
    </wa-drawer>`;
  }

  readonly #hidden = (event: Event): void => {
    // Menus inside hide too.
    if (event.target === event.currentTarget) this.dispatchEvent(new CustomEvent('cc-close'));
  };
}
