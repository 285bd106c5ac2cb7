import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './web-awesome.ts';

/** One of the icons in `icons/`. Decoration only: the words beside it say what it means. */
@customElement('cc-icon')
export class CcIcon extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      font-size: 18px;
    }
  `;

  @property() name = '';

  protected override render(): TemplateResult {
    return html`<wa-icon name=${this.name} aria-hidden="true"></wa-icon>`;
  }
}
