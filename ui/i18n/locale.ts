/** The languages of the page, by the name of their catalogue. */
export const locales = ['en', 'zh-hans', 'zh-hant'] as const;
export type Locale = (typeof locales)[number];

/** What each language calls itself. */
export const localeNames: Record<Locale, string> = { en: 'English', 'zh-hans': '简体中文', 'zh-hant': '繁體中文' };

/**
 * Language tags for `<html lang>` and Intl. With regions, because components and line breaking choose their Chinese by
 * region.
 */
export const languageTags: Record<Locale, string> = { en: 'en-GB', 'zh-hans': 'zh-Hans-CN', 'zh-hant': 'zh-Hant-TW' };

/** The language for the first of the reader's preferences that the page speaks; English otherwise. */
export function chooseLocale(preferences: readonly string[]): Locale {
  for (const preference of preferences) {
    const tag = preference.toLowerCase();
    if (tag.startsWith('en')) return 'en';
    if (!/^zh(-|$)/.test(tag)) continue;
    if (tag.includes('hant')) return 'zh-hant';
    if (tag.includes('hans')) return 'zh-hans';
    return /-(tw|hk|mo)\b/.test(tag) ? 'zh-hant' : 'zh-hans';
  }
  return 'en';
}

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
