import { kpi } from './kpi-definition.ts';
import type { KpiDefinition } from './kpi-definition.ts';

/** What happens once somebody answers. Transfers make more legs, not more contacts. */
export const handlingKpis: readonly KpiDefinition[] = [
  kpi({
    id: 'aht',
    name: { en: 'Average handling time', 'zh-Hans': '平均处理时长', 'zh-Hant': '平均處理時間' },
    unit: 'seconds',
    better: 'lower',
    population: 'legs',
    formula: {
      en: 'Handling time, wrap-up included ÷ answered legs, transfers included; wall clock, so chats held at once overlap',
      'zh-Hans': '处理时长（含事后处理）÷ 接通段数（含转接）；按实际时长计，同时接待的会话相互重叠',
      'zh-Hant': '處理時間（含話後處理）÷ 應答段數（含轉接）；按實際時間計，同時服務的對話相互重疊',
    },
    numerator: (s) => s.handleS + s.laterHandleS,
    denominator: (s) => s.answered + s.laterAnswered,
  }),
  kpi({
    id: 'transferRate',
    name: { en: 'Transfer rate', 'zh-Hans': '转接率', 'zh-Hant': '轉接率' },
    unit: 'share',
    better: 'lower',
    population: 'legs',
    formula: {
      en: 'Transferred ÷ answered legs',
      'zh-Hans': '转接 ÷ 接通段数',
      'zh-Hant': '轉接 ÷ 應答段數',
    },
    numerator: (s) => s.transfers,
    denominator: (s) => s.answered + s.laterAnswered,
  }),
];
