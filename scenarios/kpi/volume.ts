import { kpi, perWeek } from './kpi-definition.ts';
import type { KpiDefinition } from './kpi-definition.ts';

/** How much there was to do: counts per reported week. */
export const volumeKpis: readonly KpiDefinition[] = [
  kpi({
    id: 'cases',
    name: { en: 'New cases', 'zh-Hans': '新咨询数', 'zh-Hant': '新案件數' },
    unit: 'count',
    better: 'neither',
    population: 'cases',
    formula: {
      en: 'First attempts, per week; redials and repeats are not new cases',
      'zh-Hans': '首次联系数，每周；重拨与重复来电不算新咨询',
      'zh-Hant': '首次聯繫數，每週；重撥與重複來電不算新案件',
    },
    numerator: (s) => s.cases,
    denominator: perWeek,
  }),
  kpi({
    id: 'entered',
    name: { en: 'Contacts entered', 'zh-Hans': '进线总量', 'zh-Hant': '進線總量' },
    unit: 'count',
    better: 'neither',
    population: 'contacts',
    formula: {
      en: 'New cases + redials + repeats that reached the centre, bot included, per week',
      'zh-Hans': '新咨询 + 重拨 + 重复来电（含机器人接待），每周',
      'zh-Hant': '新案件 + 重撥 + 重複來電（含機器人服務），每週',
    },
    numerator: (s) => s.entered,
    denominator: perWeek,
  }),
  kpi({
    id: 'closedDoor',
    name: { en: 'Attempts while closed', 'zh-Hans': '非服务时间来量', 'zh-Hant': '非服務時間進線數' },
    unit: 'count',
    better: 'lower',
    population: 'contacts',
    formula: {
      en: 'Attempts made while the channel was closed, per week; not part of contacts entered',
      'zh-Hans': '渠道关闭期间的联系数，每周；不计入进线总量',
      'zh-Hant': '管道關閉期間的聯繫數，每週；不計入進線總量',
    },
    numerator: (s) => s.closed,
    denominator: perWeek,
  }),
  kpi({
    id: 'offered',
    name: { en: 'Offered to agents', 'zh-Hans': '人工呼入量', 'zh-Hant': '人工進線通數' },
    unit: 'count',
    better: 'neither',
    population: 'offeredToAgents',
    formula: {
      en: 'Contacts that asked for an agent, blocked ones included, per week; transfers are not counted again',
      'zh-Hans': '请求人工的联系数（含阻塞），每周；转接不重复计数',
      'zh-Hant': '要求真人服務的聯繫數（含阻塞），每週；轉接不重複計數',
    },
    numerator: (s) => s.offered,
    denominator: perWeek,
  }),
  kpi({
    id: 'answered',
    name: { en: 'Answered', 'zh-Hans': '接通量', 'zh-Hant': '應答通數' },
    unit: 'count',
    better: 'neither',
    population: 'offeredToAgents',
    formula: {
      en: 'Offered contacts that reached an agent, per week',
      'zh-Hans': '人工呼入中接通坐席的数量，每周',
      'zh-Hant': '人工進線中由客服專員應答的數量，每週',
    },
    numerator: (s) => s.answered,
    denominator: perWeek,
  }),
  kpi({
    id: 'handled',
    name: { en: 'Handled by agents', 'zh-Hans': '人工处理量', 'zh-Hant': '人工已處理量' },
    unit: 'count',
    better: 'neither',
    population: 'contacts',
    formula: {
      en: 'Contacts that an agent completed (last leg done), per week',
      'zh-Hans': '坐席处理完成的联系数（最后一段结束），每周',
      'zh-Hant': '客服專員處理完成的聯繫數（最後一段結束），每週',
    },
    numerator: (s) => s.completed,
    denominator: perWeek,
  }),
  kpi({
    id: 'disconnected',
    name: { en: 'Cut off at the end', 'zh-Hans': '期末断开量', 'zh-Hant': '期末中斷量' },
    unit: 'count',
    better: 'lower',
    population: 'offeredToAgents',
    formula: {
      en: 'Contacts without an agent that were cut off at the end of the simulated time, per week; not at daily closing',
      'zh-Hans': '模拟时段结束时尚无坐席接待而被断开的联系数，每周；不是每日下班时',
      'zh-Hant': '模擬時段結束時尚無專員服務而被中斷的聯繫數，每週；不是每日下班時',
    },
    numerator: (s) => s.disconnected,
    denominator: perWeek,
  }),
];
