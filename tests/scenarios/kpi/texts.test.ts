import { expect, test } from 'vitest';
import { KPI_DICTIONARY } from '../../../scenarios/kpi/dictionary.ts';

/** Words of the mainland that Hong Kong and Taiwan say otherwise, in traditional characters; and the other way round. */
const MAINLAND_ONLY = /坐席|接通|呼入|時長|渠道|投訴|超時|審批|會話|回撥|模塊|響應率|數據|置忙|短暫|隊列|咨詢|諮詢|兌現/u;
const ELSEWHERE_ONLY = /专员|通数|应答率|管道|客诉|逾时|签核|对话|回电|模组|资料|未就绪|短时|伫列|案件|履行|真人/u;

/** A small sample of characters that only one of the two scripts has. */
const SIMPLIFIED_ONLY = /[时处专员应电对话转务数联队业进营满净荐级评价优权网间机无续]/u;
const TRADITIONAL_ONLY = /[時處專員應電對話轉務數聯隊業進營滿淨薦級評價優權網間機無續]/u;

const texts = KPI_DICTIONARY.flatMap(({ id, name, formula }) => [
  { of: `${id} name`, ...name },
  { of: `${id} formula`, ...formula },
]);

test('no text is empty, and none begins or ends with a space or a full stop', () => {
  for (const text of texts) {
    for (const script of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      expect(text[script].length, text.of).toBeGreaterThan(1);
      expect(text[script], text.of).not.toMatch(/^\s|[\s.。]$/u);
    }
  }
});

test('each script has its own characters, and its own words', () => {
  for (const text of texts) {
    expect(text['zh-Hans'], text.of).not.toMatch(TRADITIONAL_ONLY);
    expect(text['zh-Hant'], text.of).not.toMatch(SIMPLIFIED_ONLY);
    expect(text['zh-Hant'], text.of).not.toMatch(MAINLAND_ONLY);
    expect(text['zh-Hans'], text.of).not.toMatch(ELSEWHERE_ONLY);
  }
});

test('every formula is written differently, and names but for a word that both sides share', () => {
  const same = texts.filter((text) => text['zh-Hans'] === text['zh-Hant']).map(({ of }) => of);
  expect(same).toEqual(['blocked name']);
});

test('formulas say what is divided by what: ÷, or per week', () => {
  for (const { id, formula } of KPI_DICTIONARY) {
    expect(formula.en, id).toMatch(/÷|per week/);
    expect(formula['zh-Hans'], id).toMatch(/÷|每周/u);
    expect(formula['zh-Hant'], id).toMatch(/÷|每週/u);
  }
});
