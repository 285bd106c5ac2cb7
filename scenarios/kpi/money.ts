import { completedByCentre, kpi, perWeek } from './kpi-definition.ts';
import type { KpiDefinition } from './kpi-definition.ts';

/** Agents' pay only: technology, overhead and hidden cost are not in these figures. */
export const moneyKpis: readonly KpiDefinition[] = [
  kpi({
    id: 'pay',
    name: { en: 'Agent pay a week', 'zh-Hans': '每周坐席薪酬', 'zh-Hant': '每週專員薪酬' },
    unit: 'currency',
    better: 'lower',
    population: 'agents',
    formula: {
      en: 'Pay of all spells on duty, per week',
      'zh-Hans': '全部班次的薪酬，每周',
      'zh-Hant': '全部班別的薪酬，每週',
    },
    attribution: 'passing',
    reads: ['teams'],
    numerator: (s) => s.pay,
    denominator: perWeek,
  }),
  kpi({
    id: 'payPerContact',
    name: { en: 'Pay per contact', 'zh-Hans': '单次服务人力成本', 'zh-Hant': '單次服務人力成本' },
    unit: 'currency',
    better: 'lower',
    population: 'contacts',
    formula: {
      en: 'Agent pay ÷ (handled by agents + settled by a module + ended in the bot); no technology or overhead',
      'zh-Hans': '坐席薪酬 ÷（人工处理 + 自助模块解决 + 机器人独立接待）；不含技术与管理费用',
      'zh-Hant': '專員薪酬 ÷（人工已處理 + 自助模組完成 + 機器人自助完成）；不含技術與管理費用',
    },
    attribution: 'both',
    reads: ['queues', 'teams'],
    numerator: (s) => s.pay,
    denominator: completedByCentre,
  }),
  kpi({
    id: 'payPerResolution',
    name: { en: 'Pay per resolution', 'zh-Hans': '单次解决人力成本', 'zh-Hant': '單次解決人力成本' },
    unit: 'currency',
    better: 'lower',
    population: 'contacts',
    formula: {
      en: 'Agent pay ÷ contacts truly resolved, by agents, a module or the bot',
      'zh-Hans': '坐席薪酬 ÷ 由坐席、自助模块或机器人真正解决的联系数',
      'zh-Hant': '專員薪酬 ÷ 由專員、自助模組或機器人真正解決的聯繫數',
    },
    attribution: 'both',
    reads: ['queues', 'teams'],
    numerator: (s) => s.pay,
    denominator: (s) => s.completed - s.unresolved + s.moduleSolved + s.botContainedTruly,
  }),
];
