import { kpi } from './kpi-definition.ts';
import type { KpiDefinition } from './kpi-definition.ts';

/**
 * What customers think of it, and do about it (M09, M10, M124, M125). A case is judged once, when it is over; without
 * `experience` in the plan nobody judges, and none of these has data.
 */
export const experienceKpis: readonly KpiDefinition[] = [
  kpi({
    id: 'csat',
    name: { en: 'Customer satisfaction (CSAT)', 'zh-Hans': '客户满意度', 'zh-Hant': '顧客滿意度' },
    unit: 'share',
    better: 'higher',
    population: 'cases',
    formula: {
      en: 'Expected number of satisfied customers ÷ cases that are over; all of them, not only those who answer a survey',
      'zh-Hans': '满意客户的期望数 ÷ 已结束的咨询；包括全部客户，而非仅参与评价者',
      'zh-Hant': '滿意客戶的期望數 ÷ 已結束的案件；包括全部客戶，而非僅填答問卷者',
    },
    numerator: (s) => s.satisfied,
    denominator: (s) => s.judged,
  }),
  kpi({
    id: 'nps',
    name: { en: 'Net promoter score (NPS)', 'zh-Hans': '净推荐值', 'zh-Hant': '淨推薦值' },
    unit: 'ratio',
    better: 'higher',
    population: 'cases',
    formula: {
      en: '100 × (expected promoters − expected detractors) ÷ cases that are over; from −100 to 100',
      'zh-Hans': '100 ×（推荐者期望数 − 贬损者期望数）÷ 已结束的咨询；介于 −100 与 100 之间',
      'zh-Hant': '100 ×（推薦者期望數 − 批評者期望數）÷ 已結束的案件；介於 −100 與 100 之間',
    },
    numerator: (s) => 100 * (s.promoters - s.detractors),
    denominator: (s) => s.judged,
  }),
  kpi({
    id: 'crossChannelCsat',
    name: { en: 'Satisfaction across channels', 'zh-Hans': '全渠道协同体验满意度', 'zh-Hant': '跨通路體驗滿意度' },
    unit: 'share',
    better: 'higher',
    population: 'cases',
    formula: {
      en: 'Expected number of satisfied customers ÷ cases that are over, of customers who went on by another channel',
      'zh-Hans': '满意客户的期望数 ÷ 已结束的咨询；仅计换过渠道的客户',
      'zh-Hant': '滿意顧客的期望數 ÷ 已結束的案件；僅計換過通路的顧客',
    },
    numerator: (s) => s.satisfiedSwitched,
    denominator: (s) => s.judgedSwitched,
  }),
  kpi({
    id: 'complaintRate',
    name: { en: 'Complaint rate', 'zh-Hans': '投诉率', 'zh-Hant': '客訴率' },
    unit: 'share',
    better: 'lower',
    population: 'cases',
    formula: {
      en: 'Cases that ended in a complaint ÷ cases that are over',
      'zh-Hans': '以投诉告终的咨询 ÷ 已结束的咨询',
      'zh-Hant': '以客訴告終的案件 ÷ 已結束的案件',
    },
    numerator: (s) => s.complaints,
    denominator: (s) => s.judged,
  }),
  kpi({
    id: 'escalationRate',
    name: { en: 'Escalation rate', 'zh-Hans': '投诉升级率', 'zh-Hant': '客訴升級率' },
    unit: 'share',
    better: 'lower',
    population: 'cases',
    formula: {
      en: 'Complaints taken to the press or a regulator ÷ complaints',
      'zh-Hans': '升级至媒体或监管机构的投诉 ÷ 投诉',
      'zh-Hant': '升級至媒體或主管機關的客訴 ÷ 客訴',
    },
    numerator: (s) => s.escalations,
    denominator: (s) => s.complaints,
  }),
];
