import { kpi } from './kpi-definition.ts';
import type { KpiDefinition } from './kpi-definition.ts';

/** Being called back instead of holding the line. Who chooses it counts as offered, and neither as answered nor abandoned. */
export const callbackKpis: readonly KpiDefinition[] = [
  kpi({
    id: 'callbackShare',
    name: { en: 'Call-back share', 'zh-Hans': '回拨选择率', 'zh-Hant': '回電選擇率' },
    unit: 'share',
    better: 'neither',
    population: 'offeredToAgents',
    formula: {
      en: 'Chose to be called back ÷ offered; they count as offered, and neither as answered nor as abandoned',
      'zh-Hans': '选择回拨 ÷ 人工呼入；计入人工呼入，不计入接通或放弃',
      'zh-Hant': '選擇回電 ÷ 人工進線；計入人工進線，不計入應答或放棄',
    },
    numerator: (s) => s.callbacks,
    denominator: (s) => s.offered,
  }),
  kpi({
    id: 'callbackReached',
    name: { en: 'Call-backs that reached the customer', 'zh-Hans': '回拨接通率', 'zh-Hant': '回電接聽率' },
    unit: 'share',
    better: 'higher',
    population: 'offeredToAgents',
    formula: {
      en: 'Customers reached ÷ call-backs made; one call each',
      'zh-Hans': '接通客户的回拨 ÷ 已回拨；每位客户回拨一次',
      'zh-Hant': '客戶接聽的回電 ÷ 已回電；每位客戶回電一次',
    },
    numerator: (s) => s.callbackAnswered,
    denominator: (s) => s.callbackAnswered + s.callbackMissed,
  }),
  kpi({
    id: 'callbackWait',
    name: { en: 'Average wait for the call-back', 'zh-Hans': '平均回拨等待时长', 'zh-Hant': '平均回電等待時間' },
    unit: 'seconds',
    better: 'lower',
    population: 'offeredToAgents',
    formula: {
      en: 'Time from asking for an agent to the call-back ÷ customers reached',
      'zh-Hans': '从请求人工到回拨的时长 ÷ 接通客户的回拨',
      'zh-Hant': '從要求真人服務到回電的時間 ÷ 客戶接聽的回電',
    },
    numerator: (s) => s.callbackWaitS,
    denominator: (s) => s.callbackAnswered,
  }),
];
