import { kpi } from './kpi-definition.ts';
import type { KpiDefinition } from './kpi-definition.ts';

/**
 * What goes wrong, or needs more, on a contact's way. Where something happens at an agent's desk it is set against the
 * contacts handled, as answered legs hold tasks (signatures, follow-ups, experts' help) beside customers. Contacts with
 * several transfers may count more than once.
 */
export const processKpis: readonly KpiDefinition[] = [
  kpi({
    id: 'standardExecution',
    name: { en: 'Answers that follow the standard', 'zh-Hans': '服务标准化执行率', 'zh-Hant': '服務標準化執行率' },
    unit: 'share',
    better: 'higher',
    population: 'contacts',
    formula: {
      en: 'Handled by agents × share that follows the standard, as the plan says by kind of contact ÷ handled by agents',
      'zh-Hans': '人工处理 × 计划中该类联系的规范执行比例 ÷ 人工处理',
      'zh-Hant': '人工已處理 × 計畫中該類聯繫的規範執行比例 ÷ 人工已處理',
    },
    numerator: (s) => s.standardFollowed,
    denominator: (s) => s.standardDue,
  }),
  kpi({
    id: 'misroutingRate',
    name: { en: 'Misrouting rate', 'zh-Hans': '进错队列占比', 'zh-Hant': '進錯佇列占比' },
    unit: 'share',
    better: 'lower',
    population: 'contacts',
    formula: {
      en: 'Contacts that got into the wrong queue, by their own choice or the bot’s ÷ contacts entered',
      'zh-Hans': '因客户选错或机器人误判而进错队列的联系 ÷ 进线总量',
      'zh-Hant': '因客戶選錯或機器人誤判而進錯佇列的聯繫 ÷ 進線總量',
    },
    numerator: (s) => s.misrouted + s.botMisread,
    denominator: (s) => s.entered,
  }),
  kpi({
    id: 'retellingRate',
    name: { en: 'Retelling rate', 'zh-Hans': '客户复述率', 'zh-Hant': '客戶重述率' },
    unit: 'share',
    better: 'lower',
    population: 'contacts',
    formula: {
      en: 'Times a customer had to tell it again, after a cold transfer or a change of channel ÷ handled by agents',
      'zh-Hans': '盲转或更换渠道后客户须再次说明的次数 ÷ 人工处理',
      'zh-Hant': '冷轉接或更換管道後客戶須再次說明的次數 ÷ 人工已處理',
    },
    numerator: (s) => s.retold,
    denominator: (s) => s.completed,
  }),
  kpi({
    id: 'dataMissingRate',
    name: { en: 'Customer data missing', 'zh-Hans': '客户数据缺失率', 'zh-Hant': '客戶資料遺失率' },
    unit: 'share',
    better: 'lower',
    population: 'contacts',
    formula: {
      en: 'Contacts whose data a system had lost when an agent answered ÷ handled by agents',
      'zh-Hans': '坐席接待时系统数据已丢失的联系 ÷ 人工处理',
      'zh-Hant': '專員服務時系統資料已遺失的聯繫 ÷ 人工已處理',
    },
    numerator: (s) => s.dataMissing,
    denominator: (s) => s.completed,
  }),
  kpi({
    id: 'consultationRate',
    name: { en: 'Consultation rate', 'zh-Hans': '专家会诊率', 'zh-Hant': '專家協助率' },
    unit: 'share',
    better: 'neither',
    population: 'contacts',
    formula: {
      en: 'Times an expert joined agent and customer ÷ handled by agents',
      'zh-Hans': '专家加入接待的次数 ÷ 人工处理',
      'zh-Hant': '專家加入服務的次數 ÷ 人工已處理',
    },
    numerator: (s) => s.consulted,
    denominator: (s) => s.completed,
  }),
  kpi({
    id: 'approvalRate',
    name: { en: 'Approval rate', 'zh-Hans': '需审批占比', 'zh-Hant': '需簽核占比' },
    unit: 'share',
    better: 'neither',
    population: 'contacts',
    formula: {
      en: 'Contacts that needed signatures of others ÷ handled by agents; nothing is said of how many were granted',
      'zh-Hans': '需他人审批的联系 ÷ 人工处理；不代表审批通过率',
      'zh-Hant': '需他人簽核的聯繫 ÷ 人工已處理；不代表簽核通過率',
    },
    numerator: (s) => s.approvals,
    denominator: (s) => s.completed,
  }),
  kpi({
    id: 'chatLeavingRate',
    name: { en: 'Left the chat', 'zh-Hans': '会话中途流失率', 'zh-Hant': '對話中途離開率' },
    unit: 'share',
    better: 'lower',
    population: 'contacts',
    formula: {
      en: 'Left by the customer for want of a reply ÷ handled by agents; ask for a chat channel to see chats alone',
      'zh-Hans': '因久未回复而离开的客户 ÷ 人工处理；限定在线会话渠道可只看会话',
      'zh-Hant': '因久未獲回覆而離開的客戶 ÷ 人工已處理；限定文字客服管道可只看對話',
    },
    numerator: (s) => s.leftChat,
    denominator: (s) => s.completed,
  }),
  kpi({
    id: 'channelSwitchRate',
    name: { en: 'Channel-switch rate', 'zh-Hans': '渠道切换率', 'zh-Hant': '管道轉換率' },
    unit: 'share',
    better: 'lower',
    population: 'contacts',
    formula: {
      en: 'Attempts after which the customer comes back by another channel ÷ all attempts, those at a closed door included',
      'zh-Hans': '之后改用其他渠道再次联系的尝试 ÷ 全部尝试（含非营业时段）',
      'zh-Hant': '之後改用其他管道再次聯繫的嘗試 ÷ 全部嘗試（含非營業時段）',
    },
    numerator: (s) => s.switched,
    denominator: (s) => s.entered + s.closed,
  }),
  kpi({
    id: 'emotionalShare',
    name: { en: 'Emotional customers', 'zh-Hans': '情绪化客户占比', 'zh-Hant': '情緒激動客戶占比' },
    unit: 'share',
    better: 'neither',
    population: 'cases',
    formula: {
      en: 'Cases of angry or anxious customers ÷ new cases',
      'zh-Hans': '情绪激动或焦虑客户的咨询 ÷ 新咨询',
      'zh-Hant': '情緒激動或焦慮客戶的案件 ÷ 新案件',
    },
    numerator: (s) => s.emotional,
    denominator: (s) => s.cases,
  }),
];
