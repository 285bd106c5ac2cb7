import { expect, test } from 'vitest';
import { planErrorCodes } from '../../../scenarios/document/plan-error.ts';
import { lintCodes } from '../../../scenarios/lint/finding.ts';
import { en } from '../../../ui/i18n/en.ts';
import { chooseLocale, languageTags, locales } from '../../../ui/i18n/locale.ts';
import { moneyEn } from '../../../ui/i18n/money-en.ts';
import { moneyZhHans } from '../../../ui/i18n/money-zh-hans.ts';
import { moneyZhHant } from '../../../ui/i18n/money-zh-hant.ts';
import { whyEn } from '../../../ui/i18n/why-en.ts';
import { whyZhHans } from '../../../ui/i18n/why-zh-hans.ts';
import { whyZhHant } from '../../../ui/i18n/why-zh-hant.ts';
import { zhHans } from '../../../ui/i18n/zh-hans.ts';
import { zhHant } from '../../../ui/i18n/zh-hant.ts';

/** Every message as path and value; lists and objects opened. */
function entries(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => entries(inner, `${path}.${key}`));
}

/** A message as text; functions are called with stand-ins. */
function sample(message: unknown): string {
  if (typeof message !== 'function') return String(message);
  const say = message as (...values: unknown[]) => string;
  for (const values of [[2, 3, 4, 5, 6], ['甲', '乙', '丙', '丁', '戊'], ['甲', ['乙'], '丙'], [['甲', '乙'], ['丙']], ['甲', 2, 3, '丁'], ['甲', '乙', ['丙']]]) {
    try {
      const text = say(...values);
      if (typeof text === 'string') return text;
    } catch {
      // Another shape of parameters fits.
    }
  }
  throw new Error('no stand-ins fit');
}

const catalogues = { en, zhHans, zhHant };
/** With the words that are fetched later. */
const all = { en: { ...en, money: moneyEn, why: whyEn }, zhHans: { ...zhHans, money: moneyZhHans, why: whyZhHans }, zhHant: { ...zhHant, money: moneyZhHant, why: whyZhHant } };

test('all languages have exactly the same messages', () => {
  const keys = entries(all.en).map(([path]) => path);
  expect(entries(all.zhHans).map(([path]) => path)).toEqual(keys);
  expect(entries(all.zhHant).map(([path]) => path)).toEqual(keys);
});

test('no message is empty by accident or says undefined', () => {
  const mayBeEmpty = /[.](unit|units)[.]|^[.]money[.]case[.].*[.]what$/;
  for (const catalogue of Object.values(all)) {
    for (const [path, message] of entries(catalogue)) {
      const text = sample(message);
      if (!mayBeEmpty.test(path)) expect(text, path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
    }
  }
});

test('the Chinese catalogues are Chinese, each in its own script', () => {
  // Frequent characters that exist in one script only.
  const onlySimplified = /[这个们时间应对务为与两数据处运执关现问题达设计员无过还进选项总样续显]/;
  const onlyTraditional = /[這個們時間應對務為與兩數據處運執關現問題達設計員無過還進選項總樣續顯]/;
  for (const [path, message] of entries(all.zhHans)) expect(sample(message), path).not.toMatch(onlyTraditional);
  for (const [path, message] of entries(all.zhHant)) expect(sample(message), path).not.toMatch(onlySimplified);
});

test('no Chinese message was left in English', () => {
  for (const catalogue of [all.zhHans, all.zhHant]) {
    for (const [path, message] of entries(catalogue)) {
      if (typeof message === 'string' && message.length > 1) expect(message, path).toMatch(/[\u4e00-\u9fff%]/);
    }
  }
});

test('every error of the plan parser has a text in every language', () => {
  for (const catalogue of Object.values(catalogues)) {
    for (const code of planErrorCodes) expect(catalogue.errors.plan[code]('x', 'y').length, code).toBeGreaterThan(3);
  }
});

test('every warning about a plan has a text in every language', () => {
  const warnings = lintCodes.filter((code) => !(planErrorCodes as readonly string[]).includes(code));
  for (const catalogue of Object.values(catalogues)) {
    for (const code of warnings) expect(catalogue.lint.findings[code]?.('x', 'y').length, code).toBeGreaterThan(3);
  }
});

test('languages are chosen by script and region, and their tags name a region', () => {
  expect(chooseLocale(['zh-CN'])).toBe('zh-hans');
  expect(chooseLocale(['zh-SG', 'en'])).toBe('zh-hans');
  expect(chooseLocale(['zh'])).toBe('zh-hans');
  for (const tag of ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-HK']) expect(chooseLocale([tag])).toBe('zh-hant');
  expect(chooseLocale(['fr', 'zh-TW', 'en'])).toBe('zh-hant');
  expect(chooseLocale(['de'])).toBe('en');
  for (const locale of locales) expect(new Intl.Locale(languageTags[locale]).region).toBeDefined();
});
