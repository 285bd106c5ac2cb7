import { kpi } from './kpi-definition.ts';
import type { KpiDefinition, Sums } from './kpi-definition.ts';

const handlingS = (s: Sums): number => s.handleS + s.laterHandleS;
/** The customer holds, or agent and customer wait for a system. */
const heldS = (s: Sums): number => s.extraWaitS + s.holdS;
const stepsS = (s: Sums): number => s.extraValueS + s.extraWasteS;
/** Who was reached by a call-back has a leg too; the time for those who were not reached is borne by the others. */
const answeredLegs = (s: Sums): number => s.answered + s.laterAnswered + s.callbackAnswered;

/** What happens once somebody answers. Transfers make more legs, not more contacts. */
export const handlingKpis: readonly KpiDefinition[] = [
  kpi({
    id: 'aht',
    name: { en: 'Average handling time', 'zh-Hans': '平均处理时长', 'zh-Hant': '平均處理時間' },
    unit: 'seconds',
    better: 'lower',
    population: 'legs',
    formula: {
      en: 'Handling time, wrap-up included ÷ answered legs, transfers and call-backs included; wall clock, so chats held at once overlap',
      'zh-Hans': '处理时长（含事后处理）÷ 接通段数（含转接与回拨）；按实际时长计，同时接待的会话相互重叠',
      'zh-Hant': '處理時間（含話後處理）÷ 應答段數（含轉接與回電）；按實際時間計，同時服務的對話相互重疊',
    },
    numerator: handlingS,
    denominator: answeredLegs,
  }),
  // The three parts of it add up.
  kpi({
    id: 'ahtWork',
    name: { en: 'AHT: main work', 'zh-Hans': '平均处理时长：主要工作', 'zh-Hant': '平均處理時間：主要作業' },
    unit: 'seconds',
    better: 'lower',
    population: 'legs',
    formula: {
      en: '(Handling time − extra steps − hold) ÷ answered legs: conversation and wrap-up',
      'zh-Hans': '（处理时长 − 附加步骤 − 保持时长）÷ 接通段数：通话与事后处理',
      'zh-Hant': '（處理時間 − 附加步驟 − 保留時間）÷ 應答段數：通話與話後處理',
    },
    numerator: (s) => handlingS(s) - stepsS(s) - heldS(s),
    denominator: answeredLegs,
  }),
  kpi({
    id: 'afterContactWork',
    name: { en: 'After-contact work', 'zh-Hans': '事后处理时间', 'zh-Hant': '話後處理時間' },
    unit: 'seconds',
    better: 'lower',
    population: 'legs',
    formula: {
      en: 'Main work × its share after the contact (stated in the plan) ÷ answered legs of the contacts for which it is stated; part of the main work of those contacts, on the clock',
      'zh-Hans': '主要工作 × 计划所列事后处理占比 ÷ 已列明该占比的接通段数；属于这些联系的主要工作，按实际时长计',
      'zh-Hant': '主要作業 × 計畫所列話後處理占比 ÷ 已列明該占比的應答段數；屬於這些聯繫的主要作業，按實際時間計',
    },
    numerator: (s) => s.afterContactS,
    denominator: (s) => s.afterContactLegs,
  }),
  kpi({
    id: 'ahtSteps',
    name: { en: 'AHT: extra steps', 'zh-Hans': '平均处理时长：附加步骤', 'zh-Hant': '平均處理時間：附加步驟' },
    unit: 'seconds',
    better: 'lower',
    population: 'legs',
    formula: {
      en: 'Steps of the plan tagged as value or waste (identify, enter again, look up, search) ÷ answered legs',
      'zh-Hans': '计划中标记为增值或浪费的步骤（核实身份、重复录入、查询、检索）时长 ÷ 接通段数',
      'zh-Hant': '計畫中標記為增值或浪費的步驟（核對身分、重複輸入、查詢、檢索）時間 ÷ 應答段數',
    },
    numerator: stepsS,
    denominator: answeredLegs,
  }),
  kpi({
    id: 'ahtHold',
    name: { en: 'AHT: hold', 'zh-Hans': '平均处理时长：保持', 'zh-Hant': '平均處理時間：保留' },
    unit: 'seconds',
    better: 'lower',
    population: 'legs',
    formula: {
      en: '(Hold for an expert or a signature + steps tagged as wait) ÷ answered legs',
      'zh-Hans': '（等待专家或审批的保持时长 + 等待步骤）÷ 接通段数',
      'zh-Hant': '（等待專家或簽核的保留時間 + 等待步驟）÷ 應答段數',
    },
    numerator: heldS,
    denominator: answeredLegs,
  }),
  kpi({
    id: 'handlingPerContact',
    name: { en: 'Handling time per contact', 'zh-Hans': '单次联系处理时长', 'zh-Hant': '每筆聯繫處理時間' },
    unit: 'seconds',
    better: 'lower',
    population: 'contacts',
    formula: {
      en: 'Handling time of all legs and tasks, whoever did them ÷ contacts handled by agents',
      'zh-Hans': '全部接通段与后续任务的处理时长（不论由谁完成）÷ 人工处理',
      'zh-Hant': '全部應答段與後續工作的處理時間（不論由誰完成）÷ 人工已處理',
    },
    numerator: handlingS,
    denominator: (s) => s.completed,
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
    denominator: answeredLegs,
  }),
];
