import { createFormats, type Formats } from '../format/formats.ts';
import type { Messages } from './en.ts';
import { languageTags, type Locale } from './locale.ts';

/** Who reads: a language, its messages and its way of writing numbers. Passed to whatever makes text. */
export interface Reader {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly formats: Formats;
}

export function createReader(locale: Locale, messages: Messages, currency: string): Reader {
  return { locale, messages, formats: createFormats(languageTags[locale], currency) };
}
