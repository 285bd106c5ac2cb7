import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../components/cc-select.ts';
import { FeatureElement, type Followed } from '../features/feature-element.ts';
import { isLocale, localeNames, locales } from '../i18n/locale.ts';
import { localizer } from '../i18n/localizer.ts';
import type { AppServices } from '../state/services-context.ts';
import type { Theme } from '../state/view-store.ts';
import { trackWork } from './idle.ts';
import { applyTheme, writePreferences } from './preferences.ts';

/** Language and colours of the page. */
@customElement('cc-preferences')
export class CcPreferences extends FeatureElement {
  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
    }
  `;

  /** Labels above the lists, for the narrow rail. */
  @property({ type: Boolean }) stacked = false;
  #theme!: Followed<Theme>;

  protected override watch({ view }: AppServices): void {
    this.#theme = this.follow(view, (state) => state.theme);
  }

  protected override render(): TemplateResult {
    const { app } = this.reader.messages;
    return html`
      <cc-select
        id="language"
        ?stacked=${this.stacked}
        label=${app.language}
        .value=${this.reader.locale}
        .options=${locales.map((locale) => ({ value: locale, label: localeNames[locale] }))}
        @cc-change=${this.#speak}
      ></cc-select>
      <cc-select
        id="theme"
        ?stacked=${this.stacked}
        label=${app.theme}
        .value=${this.#theme.value}
        .options=${(['auto', 'light', 'dark'] as const).map((theme) => ({ value: theme, label: app.themes[theme] }))}
        @cc-change=${this.#paint}
      ></cc-select>
    `;
  }

  readonly #speak = (event: CustomEvent<{ value: string }>): void => {
    const locale = event.detail.value;
    if (!isLocale(locale)) return;
    writePreferences({ locale });
    void trackWork(localizer.use(locale));
  };

  readonly #paint = (event: CustomEvent<{ value: string }>): void => {
    const theme = event.detail.value as Theme;
    writePreferences({ theme });
    applyTheme(theme);
    this.services.view.set({ theme });
  };
}
