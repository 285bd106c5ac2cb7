import { kpi } from './kpi-definition.ts';
import type { KpiDefinition } from './kpi-definition.ts';

/** What customers settle without a person: modules (M25), and modules and bot together. */
export const selfServiceKpis: readonly KpiDefinition[] = [
  kpi({
    id: 'moduleAdoption',
    name: { en: 'Self-service adoption', 'zh-Hans': '自助模块使用率', 'zh-Hant': '自助模組使用率' },
    unit: 'share',
    better: 'neither',
    population: 'contacts',
    formula: {
      en: 'Contacts that tried a self-service module ÷ contacts entered',
      'zh-Hans': '使用自助服务模块的联系 ÷ 进线总量',
      'zh-Hant': '使用自助服務模組的聯繫 ÷ 進線總量',
    },
    numerator: (s) => s.moduleTried,
    denominator: (s) => s.entered,
  }),
  kpi({
    id: 'moduleContainment',
    name: { en: 'Self-service completion', 'zh-Hans': '自助模块解决率', 'zh-Hant': '自助模組完成率' },
    unit: 'share',
    better: 'higher',
    population: 'contacts',
    formula: {
      en: 'Settled by a self-service module ÷ contacts that tried one; who fails goes on to bot or agent',
      'zh-Hans': '由自助服务模块解决的联系 ÷ 使用自助服务模块的联系；未解决者转机器人或坐席',
      'zh-Hant': '由自助服務模組完成的聯繫 ÷ 使用自助服務模組的聯繫；未完成者轉機器人或專員',
    },
    numerator: (s) => s.moduleSolved,
    denominator: (s) => s.moduleTried,
  }),
  kpi({
    id: 'deflection',
    name: { en: 'Deflection, gross', 'zh-Hans': '人工分流率', 'zh-Hant': '免真人服務率' },
    unit: 'share',
    better: 'neither',
    population: 'contacts',
    formula: {
      en: '(Settled by a module + ended in the bot) ÷ contacts entered; says nothing of whether the bot helped',
      'zh-Hans': '（自助模块解决 + 机器人独立接待）÷ 进线总量；不代表机器人已解决问题',
      'zh-Hant': '（自助模組完成 + 機器人自助完成）÷ 進線總量；不代表機器人已解決問題',
    },
    numerator: (s) => s.moduleSolved + s.botContainedTruly + s.botContainedFalsely,
    denominator: (s) => s.entered,
  }),
  kpi({
    id: 'deflectionTrue',
    name: { en: 'Deflection, true', 'zh-Hans': '有效分流率', 'zh-Hant': '免真人有效解決率' },
    unit: 'share',
    better: 'higher',
    population: 'contacts',
    formula: {
      en: '(Settled by a module + truly solved by the bot) ÷ contacts entered',
      'zh-Hans': '（自助模块解决 + 机器人真正解决）÷ 进线总量',
      'zh-Hant': '（自助模組完成 + 機器人真正解決）÷ 進線總量',
    },
    numerator: (s) => s.moduleSolved + s.botContainedTruly,
    denominator: (s) => s.entered,
  }),
];
