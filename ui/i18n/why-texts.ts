import { Section } from './section.ts';
import type { WhyTexts } from './why-en.ts';

/** What "Why?" says. */
export const whyTexts = new Section<WhyTexts>({
  en: async () => (await import('./why-en.ts')).whyEn,
  'zh-hans': async () => (await import('./why-zh-hans.ts')).whyZhHans,
  'zh-hant': async () => (await import('./why-zh-hant.ts')).whyZhHant,
});
