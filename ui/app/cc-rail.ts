import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../components/cc-icon.ts';
import { FeatureElement, type Followed } from '../features/feature-element.ts';
import type { AppServices } from '../state/services-context.ts';
import { rooms, type Room } from '../state/view-store.ts';
import './cc-preferences.ts';

/** The rooms of the page: beside the content, as icons where it is narrow, at the bottom of a phone. */
@customElement('cc-rail')
export class CcRail extends FeatureElement {
  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      background: var(--cc-panel);
      border-right: 1px solid var(--cc-hairline);
    }
    .name {
      font-size: 15px;
      padding: 14px 16px 18px;
      white-space: nowrap;
    }
    .name b {
      font-weight: 600;
    }
    .name span {
      color: var(--cc-muted);
    }
    nav,
    .rooms {
      display: flex;
      flex-direction: column;
    }
    nav {
      flex: 1;
    }
    .skip {
      position: absolute;
      left: -999px;
    }
    .skip:focus {
      left: 8px;
      top: 8px;
      z-index: 2;
      font: inherit;
      padding: 8px;
      border: 2px solid var(--cc-accent);
      background: var(--cc-background);
      color: var(--cc-ink);
    }
    a {
      display: flex;
      align-items: center;
      gap: 10px;
      min-height: 31px;
      padding: 0 13px;
      border-left: 3px solid transparent;
      color: var(--cc-muted);
      text-decoration: none;
    }
    a:hover {
      color: var(--cc-ink);
    }
    a[aria-current] {
      color: var(--cc-ink);
      font-weight: 600;
      background: var(--cc-background);
      border-left-color: var(--cc-accent);
    }
    a:focus-visible {
      outline: 2px solid var(--cc-accent);
      outline-offset: -2px;
    }
    cc-icon {
      display: none;
    }
    cc-preferences {
      margin: auto 16px 16px;
      flex-direction: column;
      align-items: flex-start;
    }
    @media (max-width: 1099px) {
      .name {
        text-align: center;
        padding-inline: 4px;
      }
      .name b {
        display: none;
      }
      a {
        flex-direction: column;
        gap: 2px;
        padding: 8px 2px;
        font-size: 11px;
        text-align: center;
      }
      cc-icon {
        display: inline-flex;
      }
      cc-preferences {
        display: none;
      }
    }
    @media (max-width: 699px) {
      :host {
        border-right: none;
        border-top: 1px solid var(--cc-hairline);
      }
      .name {
        display: none;
      }
      .rooms {
        flex-direction: row;
      }
      a {
        flex: 1;
        border-left: none;
        border-top: 3px solid transparent;
      }
      a[aria-current] {
        border-top-color: var(--cc-accent);
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `;

  #room!: Followed<Room>;

  protected override watch({ view }: AppServices): void {
    this.#room = this.follow(view, (state) => state.room);
  }

  protected override render(): TemplateResult {
    const { app } = this.reader.messages;
    return html`
      <nav aria-label=${app.rooms}>
        <button class="skip" type="button" @click=${this.#skip}>${app.skip}</button>
        <div class="name"><b>Yuyan</b> <span lang="zh-Hans">预演</span></div>
        <div class="rooms">
        ${rooms.map(
          (room) => html`<a href="#/${room}" aria-current=${room === this.#room.value ? 'page' : nothing}>
            <cc-icon name=${room}></cc-icon><span>${app[room]}</span>
          </a>`,
        )}
        </div>
        <cc-preferences stacked></cc-preferences>
      </nav>
    `;
  }

  /** The page moves the focus. */
  readonly #skip = (): void => {
    this.dispatchEvent(new CustomEvent('cc-skip'));
  };
}
