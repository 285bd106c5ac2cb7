import type { NumberKind } from '../format/formats.ts';
import { kpiById } from '../../scenarios/kpi/dictionary.ts';
import type { KpiDefinition, Texts } from '../../scenarios/kpi/kpi-definition.ts';
import type { Locale } from './locale.ts';
import type { Reader } from './reader.ts';

const scripts: Record<Locale, keyof Texts> = { en: 'en', 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant' };

/** A text of the dictionary in the reader's script. */
export function inScript(texts: Texts, reader: Reader): string {
  return texts[scripts[reader.locale]];
}

/** Name of a KPI; its id when the dictionary does not have it (a result of a newer engine, say). */
export function kpiName(id: string, reader: Reader): string {
  const entry = kpiById(id);
  return entry === undefined ? id : inScript(entry.name, reader);
}

/** The name as it stands inside an English sentence: small first letter, unless it is an abbreviation. */
export function kpiInSentence(id: string, reader: Reader): string {
  const name = kpiName(id, reader);
  if (reader.locale !== 'en' || /^.[A-Z]/.test(name)) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const kinds: Record<KpiDefinition['unit'], NumberKind> = {
  seconds: 'duration',
  share: 'share',
  count: 'count',
  perDay: 'score',
  currency: 'money',
  ratio: 'score',
};

/** How a KPI's numbers are written. */
export function kpiKind(id: string): NumberKind {
  const entry = kpiById(id);
  return entry === undefined ? 'score' : kinds[entry.unit];
}

export function kpiBetter(id: string): KpiDefinition['better'] {
  return kpiById(id)?.better ?? 'neither';
}
