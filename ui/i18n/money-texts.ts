import type { MoneyTexts } from './money-en.ts';
import { Section } from './section.ts';

/** What the money panel says. */
export const moneyTexts = new Section<MoneyTexts>({
  en: async () => (await import('./money-en.ts')).moneyEn,
  'zh-hans': async () => (await import('./money-zh-hans.ts')).moneyZhHans,
  'zh-hant': async () => (await import('./money-zh-hant.ts')).moneyZhHant,
});
