/** The details of a figure and the words of "Why?" in them: fetched together when a figure is first opened. */
import '../features/kpi-detail/cc-kpi-detail.ts';
import { localizer } from '../i18n/localizer.ts';
import { whyTexts } from '../i18n/why-texts.ts';

export const wordsLoaded = localizer.need(whyTexts);
