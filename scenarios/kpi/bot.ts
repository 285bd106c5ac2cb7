import { kpi } from './kpi-definition.ts';
import type { KpiDefinition } from './kpi-definition.ts';

/** What the bot keeps away from agents. All three share one denominator, so that they can be set side by side. */
export const botKpis: readonly KpiDefinition[] = [
  kpi({
    id: 'containmentGross',
    name: { en: 'Bot containment, gross', 'zh-Hans': '机器人独立接待率', 'zh-Hant': '機器人自助完成率' },
    unit: 'share',
    better: 'neither',
    population: 'contacts',
    formula: {
      en: 'Bot sessions that ended without a person ÷ bot sessions; says nothing of whether they helped',
      'zh-Hans': '未转人工即结束的机器人会话 ÷ 机器人会话；不代表问题已解决',
      'zh-Hant': '未轉真人即結束的機器人對話 ÷ 機器人對話；不代表問題已解決',
    },
    numerator: (s) => s.botContainedTruly + s.botContainedFalsely,
    denominator: (s) => s.botOffered,
  }),
  kpi({
    id: 'containmentTrue',
    name: { en: 'Bot resolution, true', 'zh-Hans': '机器人有效解决率', 'zh-Hant': '機器人有效解決率' },
    unit: 'share',
    better: 'higher',
    population: 'contacts',
    formula: {
      en: 'Bot sessions that truly solved the case ÷ bot sessions',
      'zh-Hans': '真正解决问题的机器人会话 ÷ 机器人会话',
      'zh-Hant': '真正解決問題的機器人對話 ÷ 機器人對話',
    },
    numerator: (s) => s.botContainedTruly,
    denominator: (s) => s.botOffered,
  }),
  kpi({
    id: 'containmentReturned',
    name: { en: 'Returned after the bot', 'zh-Hans': '机器人接待后返回率', 'zh-Hant': '機器人服務後返回率' },
    unit: 'share',
    better: 'lower',
    population: 'contacts',
    formula: {
      en: 'Customers the bot sent away unsolved who came back ÷ bot sessions',
      'zh-Hans': '机器人未解决而再次联系的客户 ÷ 机器人会话',
      'zh-Hant': '機器人未解決而再次聯繫的客戶 ÷ 機器人對話',
    },
    numerator: (s) => s.botReturned,
    denominator: (s) => s.botOffered,
  }),
];
