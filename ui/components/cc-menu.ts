import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './web-awesome.ts';
import { buttonStyles } from './button.styles.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/** A button that opens a list of actions. Tells `cc-select` with the id of the item chosen. */
@customElement('cc-menu')
export class CcMenu extends LitElement {
  static override styles = [
    buttonStyles,
    css`
      button::after {
        content: ' ▾';
        color: var(--cc-muted);
      }
      wa-dropdown {
        --show-duration: 0ms;
        --hide-duration: 0ms;
      }
      wa-dropdown-item {
        font-size: 13px;
      }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) items: readonly MenuItem[] = [];

  protected override render(): TemplateResult {
    return html`<wa-dropdown placement="bottom-start" @wa-select=${this.#select}>
      <button slot="trigger" type="button">${this.label}</button>
      ${this.items.map(
        (item) => html`<wa-dropdown-item value=${item.id} ?disabled=${item.disabled ?? false}>${item.label}</wa-dropdown-item>`,
      )}
    </wa-dropdown>`;
  }

  readonly #select = (event: CustomEvent<{ item: { value?: string } }>): void => {
    const id = event.detail.item.value;
    if (id !== undefined) this.dispatchEvent(new CustomEvent('cc-select', { detail: { id } }));
  };
}
