import { kpi } from './kpi-definition.ts';
import type { KpiDefinition, Sums } from './kpi-definition.ts';

/** Stays in a queue that an agent ended, in time or not: a customer who does not pick up has been called back all the same. */
const taken = (s: Sums): number => s.answered + s.laterAnswered + s.callbackAnswered + s.callbackMissed;

/** Whether answers come when they are due (M16, M40), and promises are kept (M38). */
export const promiseKpis: readonly KpiDefinition[] = [
  kpi({
    id: 'overdueRate',
    name: { en: 'Overdue rate', 'zh-Hans': '超时率', 'zh-Hant': '逾時率' },
    unit: 'share',
    better: 'lower',
    population: 'legs',
    formula: {
      en: 'Answered after the due time ÷ answered, transfers, call-backs and tasks included; where no time is due nothing is late',
      'zh-Hans': '超过时限后应答 ÷ 应答（含转接、回拨与后续任务）；未设时限者不算超时',
      'zh-Hant': '超過時限後回應 ÷ 已回應（含轉接、回電與後續工作）；未設時限者不算逾時',
    },
    numerator: (s) => s.overdue,
    denominator: taken,
  }),
  kpi({
    id: 'tierAttainment',
    name: { en: 'Answered in due time', 'zh-Hans': '分级响应达标率', 'zh-Hant': '分級回應達標率' },
    unit: 'share',
    better: 'higher',
    population: 'legs',
    formula: {
      en: 'Answered within the due time ÷ all that asked for an agent, transfers and tasks included; no answer is a miss',
      'zh-Hans': '时限内应答 ÷ 全部人工请求（含转接与后续任务）；未获应答视为未达标',
      'zh-Hant': '時限內回應 ÷ 全部真人服務請求（含轉接與後續工作）；未獲回應視為未達標',
    },
    numerator: (s) => taken(s) - s.overdue,
    denominator: (s) => s.offered + s.laterOffered,
  }),
  kpi({
    id: 'promiseRate',
    name: { en: 'Answers promised for later', 'zh-Hans': '承诺后续答复占比', 'zh-Hant': '承諾稍後回覆占比' },
    unit: 'share',
    better: 'neither',
    population: 'contacts',
    formula: {
      en: 'Promises to get back to the customer ÷ handled by agents',
      'zh-Hans': '承诺后续答复 ÷ 人工处理',
      'zh-Hant': '承諾稍後回覆 ÷ 人工已處理',
    },
    numerator: (s) => s.promises,
    denominator: (s) => s.completed,
  }),
  kpi({
    id: 'promiseKept',
    name: { en: 'Promises kept', 'zh-Hans': '承诺兑现率', 'zh-Hant': '承諾履行率' },
    unit: 'share',
    better: 'higher',
    population: 'contacts',
    formula: {
      en: 'Promises kept in time ÷ (kept + broken); those not yet due do not count',
      'zh-Hans': '按时兑现的承诺 ÷（兑现 + 未兑现）；尚未到期者不计',
      'zh-Hant': '如期履行的承諾 ÷（履行 + 未履行）；尚未到期者不計',
    },
    numerator: (s) => s.promisesKept,
    denominator: (s) => s.promisesKept + s.promisesBroken,
  }),
];
