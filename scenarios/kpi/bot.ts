import { kpi } from './kpi-definition.ts';
import type { KpiDefinition } from './kpi-definition.ts';

/** What becomes of bot sessions. All but the last share one denominator, so that they can be set side by side. */
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
  kpi({
    id: 'botHandOver',
    name: { en: 'Handed over by the bot', 'zh-Hans': '转人工率', 'zh-Hant': '轉真人率' },
    unit: 'share',
    better: 'neither',
    population: 'contacts',
    formula: {
      en: 'Bot sessions handed over to an agent ÷ bot sessions',
      'zh-Hans': '转人工的机器人会话 ÷ 机器人会话',
      'zh-Hant': '轉真人的機器人對話 ÷ 機器人對話',
    },
    numerator: (s) => s.botHandedOver,
    denominator: (s) => s.botOffered,
  }),
  kpi({
    id: 'botMisreadRate',
    name: { en: 'Misread by the bot', 'zh-Hans': '机器人误判率', 'zh-Hant': '機器人誤判率' },
    unit: 'share',
    better: 'lower',
    population: 'contacts',
    formula: {
      en: 'Bot sessions handed over to the wrong queue ÷ bot sessions',
      'zh-Hans': '转人工时进错队列的机器人会话 ÷ 机器人会话',
      'zh-Hant': '轉真人時進錯佇列的機器人對話 ÷ 機器人對話',
    },
    numerator: (s) => s.botMisread,
    denominator: (s) => s.botOffered,
  }),
  kpi({
    id: 'botRefusedRate',
    name: { en: 'Not taken by the bot', 'zh-Hans': '机器人未接待率', 'zh-Hant': '機器人未服務率' },
    unit: 'share',
    better: 'lower',
    population: 'contacts',
    formula: {
      en: 'Attempts the bot could not take, as it was full, suspended or down ÷ attempts that wanted it',
      'zh-Hans': '因会话已满、停用或故障而未能接待的联系 ÷ 愿用机器人的联系',
      'zh-Hant': '因對話已滿、停用或故障而未能服務的聯繫 ÷ 願用機器人的聯繫',
    },
    numerator: (s) => s.botRefused,
    denominator: (s) => s.botOffered + s.botRefused,
  }),
];
