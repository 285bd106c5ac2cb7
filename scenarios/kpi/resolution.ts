import { kpi } from './kpi-definition.ts';
import type { KpiDefinition } from './kpi-definition.ts';

/** Whether the customer is done, and how often he has to come again (M121). */
export const resolutionKpis: readonly KpiDefinition[] = [
  kpi({
    id: 'fcr',
    name: { en: 'First contact resolution', 'zh-Hans': '首次解决率', 'zh-Hant': '首次解決率' },
    unit: 'share',
    better: 'higher',
    population: 'cases',
    formula: {
      en: 'Cases without a repeat within the window after their first answer ÷ cases with an answer from self-service, bot or agent',
      'zh-Hans': '首次应答后在窗口期内未再联系的咨询 ÷ 获自助服务、机器人或坐席应答的咨询',
      'zh-Hant': '首次應答後在窗口期內未再聯繫的案件 ÷ 獲自助服務、機器人或專員應答的案件',
    },
    numerator: (s) => s.firstServedNoRepeat,
    denominator: (s) => s.firstServedCases,
  }),
  kpi({
    id: 'resolvedFirst',
    name: { en: 'Truly resolved first time', 'zh-Hans': '首次真实解决率', 'zh-Hant': '首次真正解決率' },
    unit: 'share',
    better: 'higher',
    population: 'cases',
    formula: {
      en: 'Cases that the first answer truly resolved ÷ cases with an answer; not every unresolved customer comes back',
      'zh-Hans': '首次应答即真正解决的咨询 ÷ 获应答的咨询；未解决者不一定再次联系',
      'zh-Hant': '首次應答即真正解決的案件 ÷ 獲應答的案件；未解決者不一定再次聯繫',
    },
    numerator: (s) => s.firstServedResolved,
    denominator: (s) => s.firstServedCases,
  }),
  kpi({
    id: 'agentResolution',
    name: { en: 'Resolved by agents', 'zh-Hans': '人工解决率', 'zh-Hant': '專員解決率' },
    unit: 'share',
    better: 'higher',
    population: 'contacts',
    formula: {
      en: 'Handled by agents and truly resolved ÷ handled by agents, first contact or not',
      'zh-Hans': '人工处理且真正解决 ÷ 人工处理，不限首次联系',
      'zh-Hant': '人工已處理且真正解決 ÷ 人工已處理，不限首次聯繫',
    },
    numerator: (s) => s.completed - s.unresolved,
    denominator: (s) => s.completed,
  }),
  kpi({
    id: 'resolvedInTheEnd',
    name: { en: 'Resolved in the end', 'zh-Hans': '最终解决率', 'zh-Hant': '最終解決率' },
    unit: 'share',
    better: 'higher',
    population: 'cases',
    formula: {
      en: 'Cases settled, at whichever attempt ÷ cases that are over; known where the plan says what customers think',
      'zh-Hans': '最终解决的咨询（不限第几次联系）÷ 已结束的咨询；仅当方案设定客户体验时可得',
      'zh-Hant': '最終解決的案件（不限第幾次聯繫）÷ 已結束的案件；僅當方案設定顧客體驗時可得',
    },
    numerator: (s) => s.resolved,
    // Cases that are over are counted when they are judged, so without judges there is no data.
    denominator: (s) => s.judged,
  }),
  kpi({
    id: 'resolutionTime',
    name: { en: 'Resolution time', 'zh-Hans': '解决时长', 'zh-Hant': '解決時間' },
    unit: 'seconds',
    better: 'lower',
    population: 'cases',
    formula: {
      en: 'Time from the first attempt to the answer that settled the case ÷ cases settled; those never settled are not in it',
      'zh-Hans': '从首次联系到最终解决的时长 ÷ 已解决的咨询；未解决者不计',
      'zh-Hant': '從首次聯繫到最終解決的時間 ÷ 已解決的案件；未解決者不計',
    },
    numerator: (s) => s.resolutionS,
    denominator: (s) => s.resolved,
  }),
  kpi({
    id: 'repeatRate',
    name: { en: 'Repeat rate', 'zh-Hans': '重复来电率', 'zh-Hant': '重複來電率' },
    unit: 'share',
    better: 'lower',
    population: 'contacts',
    formula: {
      en: 'Repeats after an answer that did not resolve ÷ all attempts, those at a closed door included',
      'zh-Hans': '应答后未解决而再次联系 ÷ 全部尝试（含非营业时段）',
      'zh-Hant': '應答後未解決而再次聯繫 ÷ 全部嘗試（含非營業時段）',
    },
    numerator: (s) => s.repeats,
    denominator: (s) => s.entered + s.closed,
  }),
  kpi({
    id: 'redialRate',
    name: { en: 'Redial rate', 'zh-Hans': '重拨率', 'zh-Hant': '重撥率' },
    unit: 'share',
    better: 'lower',
    population: 'contacts',
    formula: {
      en: 'New attempts after giving up or finding no way in ÷ all attempts, those at a closed door included',
      'zh-Hans': '放弃或被拒后的再次尝试 ÷ 全部尝试（含非营业时段）',
      'zh-Hant': '放棄或被拒後的再次嘗試 ÷ 全部嘗試（含非營業時段）',
    },
    numerator: (s) => s.redials,
    denominator: (s) => s.entered + s.closed,
  }),
];
