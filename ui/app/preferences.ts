import { isLocale, type Locale } from '../i18n/locale.ts';
import type { Theme } from '../state/view-store.ts';

/** What the page remembers of its reader, apart from the plan. */
export interface Preferences {
  readonly locale: Locale | null;
  readonly theme: Theme;
  /** Whether the single key `?` may open the list of shortcuts (WCAG 2.2, 2.1.4). */
  readonly singleKeys: boolean;
}

const KEY = 'yuyan.preferences';
const none: Preferences = { locale: null, theme: 'auto', singleKeys: true };

/** The preferences kept in this browser; the defaults where there are none or storage is switched off. */
export function readPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return none;
    const { locale, theme, singleKeys } = kept as Record<string, unknown>;
    return {
      locale: isLocale(locale) ? locale : null,
      theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
      singleKeys: singleKeys !== false,
    };
  } catch {
    return none;
  }
}

export function writePreferences(change: Partial<Preferences>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readPreferences(), ...change }));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** Turns the page light or dark; `auto` follows the system. */
export function applyTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
