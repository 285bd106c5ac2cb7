import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageTags, type Locale } from './locale.ts';
import { createReader, type Reader } from './reader.ts';
import type { Messages } from './en.ts';
import type { Section } from './section.ts';

/** One chunk per language. */
const catalogues: Record<Locale, () => Promise<Messages>> = {
  en: async () => (await import('./en.ts')).en,
  'zh-hans': async () => (await import('./zh-hans.ts')).zhHans,
  'zh-hant': async () => (await import('./zh-hant.ts')).zhHant,
};

/** The page's one reader. Elements follow it by a LocaleController. */
class Localizer {
  readonly #listeners = new Set<() => void>();
  readonly #sections = new Set<Section<unknown>>();
  #reader: Reader | undefined;
  #currency = 'CNY';
  #asked: Locale | undefined;

  /** The reader; an error before the first language is loaded. */
  get reader(): Reader {
    if (this.#reader === undefined) throw new Error('no language is loaded yet');
    return this.#reader;
  }

  /** Loads a language and turns the page to it. The last call wins, whichever catalogue arrives first. */
  async use(locale: Locale): Promise<void> {
    this.#asked = locale;
    const [messages] = await Promise.all([catalogues[locale](), ...[...this.#sections].map((section) => section.load(locale))]);
    if (this.#asked !== locale) return;
    document.documentElement.lang = languageTags[locale];
    this.#set(createReader(locale, messages, this.#currency));
  }

  /** Loads the words of a part of the page, now and with every language to come. */
  async need(section: Section<unknown>): Promise<void> {
    this.#sections.add(section);
    if (this.#asked !== undefined) await section.load(this.#asked);
    // Who has drawn without them draws again.
    if (this.#reader !== undefined) this.#set(this.#reader);
  }

  /** ISO code of the plan's currency. */
  useCurrency(currency: string): void {
    if (currency === this.#currency) return;
    this.#currency = currency;
    if (this.#reader !== undefined) this.#set(createReader(this.#reader.locale, this.#reader.messages, currency));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #set(reader: Reader): void {
    this.#reader = reader;
    for (const listener of [...this.#listeners]) listener();
  }
}

export const localizer = new Localizer();

/** Renders its element again when the language (or currency) changes. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get reader(): Reader {
    return localizer.reader;
  }

  hostConnected(): void {
    this.#stop ??= localizer.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
