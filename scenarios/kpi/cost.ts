import { fullCost, hiddenCost, labourCost } from '../money/ledger.ts';
import { completedByCentre, kpi, perWeek } from './kpi-definition.ts';
import type { KpiDefinition } from './kpi-definition.ts';

const ofCosts = { unit: 'currency', better: 'lower', attribution: 'passing', reads: ['costs'] } as const;
const ofCustomers = { better: 'lower', population: 'cases', reads: ['costs', 'hiddenCosts'] } as const;

/** What everything costs (M126-M129): of the whole centre only, and only if the plan names its costs. */
export const costKpis: readonly KpiDefinition[] = [
  kpi({
    ...ofCosts,
    id: 'labourCost',
    name: { en: 'Labour cost a week', 'zh-Hans': '每周人工成本', 'zh-Hant': '每週人工成本' },
    population: 'agents',
    formula: {
      en: 'Pay of duties + overtime + call-ins + bonus + overhead on them + finding and training new agents, per week',
      'zh-Hans': '班次薪酬 + 加班 + 临时召回 + 奖金 + 附加管理费用 + 招聘与培训新人，每周',
      'zh-Hant': '班別薪酬 + 加班 + 臨時召回 + 獎金 + 附加管理費用 + 招募與訓練新人，每週',
    },
    numerator: labourCost,
    denominator: perWeek,
  }),
  kpi({
    ...ofCosts,
    id: 'technologyCost',
    name: { en: 'Technology cost a week', 'zh-Hans': '每周技术投入', 'zh-Hant': '每週技術投入' },
    population: 'contacts',
    formula: {
      en: 'Licences + upkeep + use + capital written off + upgrades in equal parts, per week',
      'zh-Hans': '许可 + 维护 + 按量费用 + 资本摊销 + 升级均摊，每周',
      'zh-Hant': '授權 + 維護 + 按量費用 + 資本攤銷 + 升級均攤，每週',
    },
    numerator: (s) => s.technologyCost,
    denominator: perWeek,
  }),
  kpi({
    ...ofCosts,
    id: 'fullCost',
    name: { en: 'Full cost a week', 'zh-Hans': '每周总服务成本', 'zh-Hant': '每週總服務成本' },
    population: 'contacts',
    formula: {
      en: 'Labour + technology + other, per week; without hidden cost and what is paid once',
      'zh-Hans': '人工 + 技术 + 其他，每周；不含隐性成本与一次性费用',
      'zh-Hant': '人工 + 技術 + 其他，每週；不含隱性成本與一次性費用',
    },
    numerator: fullCost,
    denominator: perWeek,
  }),
  kpi({
    ...ofCosts,
    id: 'fullCostPerContact',
    name: { en: 'Full cost per contact', 'zh-Hans': '单次服务总成本', 'zh-Hant': '單次服務總成本' },
    population: 'contacts',
    formula: {
      en: 'Full cost ÷ (handled by agents + settled by a module + ended in the bot)',
      'zh-Hans': '总服务成本 ÷（人工处理 + 自助模块解决 + 机器人独立接待）',
      'zh-Hant': '總服務成本 ÷（人工已處理 + 自助模組完成 + 機器人自助完成）',
    },
    attribution: 'both',
    numerator: fullCost,
    denominator: completedByCentre,
  }),
  kpi({
    ...ofCosts,
    id: 'fullCostPerResolution',
    name: { en: 'Full cost per resolution', 'zh-Hans': '单次解决总成本', 'zh-Hant': '單次解決總成本' },
    population: 'contacts',
    formula: {
      en: 'Full cost ÷ contacts truly resolved, by agents, a module or the bot',
      'zh-Hans': '总服务成本 ÷ 由坐席、自助模块或机器人真正解决的联系数',
      'zh-Hant': '總服務成本 ÷ 由專員、自助模組或機器人真正解決的聯繫數',
    },
    attribution: 'both',
    numerator: fullCost,
    denominator: (s) => s.completed - s.unresolved + s.moduleSolved + s.botContainedTruly,
  }),
  kpi({
    ...ofCosts,
    id: 'labourShare',
    name: { en: 'Labour share of cost', 'zh-Hans': '人工成本占比', 'zh-Hant': '人工成本佔比' },
    unit: 'share',
    population: 'agents',
    formula: { en: 'Labour cost ÷ full cost', 'zh-Hans': '人工成本 ÷ 总服务成本', 'zh-Hant': '人工成本 ÷ 總服務成本' },
    numerator: labourCost,
    denominator: fullCost,
  }),
  kpi({
    ...ofCosts,
    id: 'technologyShare',
    name: { en: 'Technology share of cost', 'zh-Hans': '技术投入占比', 'zh-Hant': '技術投入佔比' },
    unit: 'share',
    better: 'neither',
    population: 'contacts',
    formula: { en: 'Technology cost ÷ full cost', 'zh-Hans': '技术投入 ÷ 总服务成本', 'zh-Hant': '技術投入 ÷ 總服務成本' },
    numerator: (s) => s.technologyCost,
    denominator: fullCost,
  }),
  kpi({
    ...ofCosts,
    id: 'overtimePayShare',
    name: { en: 'Overtime share of labour cost', 'zh-Hans': '加班支出占比', 'zh-Hant': '加班支出佔比' },
    unit: 'share',
    population: 'agents',
    formula: { en: 'Overtime pay ÷ labour cost', 'zh-Hans': '加班费 ÷ 人工成本', 'zh-Hant': '加班費 ÷ 人工成本' },
    numerator: (s) => s.overtimePay,
    denominator: labourCost,
  }),
  kpi({
    ...ofCosts,
    ...ofCustomers,
    id: 'hiddenCost',
    name: { en: 'Hidden cost a week', 'zh-Hans': '每周隐性成本', 'zh-Hant': '每週隱性成本' },
    formula: {
      en: 'Winning back lost customers + complaints + escalations, per week; never part of the full cost',
      'zh-Hans': '挽回流失客户 + 投诉 + 投诉升级，每周；不计入总服务成本',
      'zh-Hant': '挽回流失顧客 + 客訴 + 客訴升級，每週；不計入總服務成本',
    },
    numerator: hiddenCost,
    denominator: perWeek,
  }),
  kpi({
    ...ofCosts,
    ...ofCustomers,
    id: 'hiddenShare',
    name: { en: 'Hidden share of cost', 'zh-Hans': '隐性成本占比', 'zh-Hant': '隱性成本佔比' },
    unit: 'share',
    formula: {
      en: 'Hidden cost ÷ (full cost + hidden cost)',
      'zh-Hans': '隐性成本 ÷（总服务成本 + 隐性成本）',
      'zh-Hant': '隱性成本 ÷（總服務成本 + 隱性成本）',
    },
    numerator: hiddenCost,
    denominator: (s) => fullCost(s) + hiddenCost(s),
  }),
  kpi({
    ...ofCustomers,
    id: 'churnRate',
    name: { en: 'Customers lost to bad service', 'zh-Hans': '服务不佳客户流失率', 'zh-Hant': '服務不佳顧客流失率' },
    unit: 'share',
    formula: {
      en: 'Share of dissatisfied customers who leave × dissatisfied cases ÷ cases that are over',
      'zh-Hans': '不满意客户流失比例 × 不满意咨询 ÷ 已结束的咨询',
      'zh-Hant': '不滿意顧客流失比例 × 不滿意案件 ÷ 已結束的案件',
    },
    numerator: (s) => s.lostCustomers,
    denominator: (s) => s.judged,
  }),
];
