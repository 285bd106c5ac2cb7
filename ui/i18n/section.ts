import type { Locale } from './locale.ts';

/** The words of a part of the page that is not always there: fetched when the part is first needed, by `localizer.need`. */
export class Section<T> {
  readonly #fetch: Readonly<Record<Locale, () => Promise<T>>>;
  readonly #loaded = new Map<Locale, T>();

  constructor(fetch: Readonly<Record<Locale, () => Promise<T>>>) {
    this.#fetch = fetch;
  }

  async load(locale: Locale): Promise<void> {
    if (!this.#loaded.has(locale)) this.#loaded.set(locale, await this.#fetch[locale]());
  }

  /** Undefined until they are loaded. */
  of(locale: Locale): T | undefined {
    return this.#loaded.get(locale);
  }
}
