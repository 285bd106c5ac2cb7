import { kpi } from './kpi-definition.ts';
import type { KpiDefinition, Sums } from './kpi-definition.ts';

const handlingS = (s: Sums): number => s.handleS + s.laterHandleS;
const heldS = (s: Sums): number => s.extraWaitS + s.holdS + s.workWaitS;
/** Main work that the plan tags as nothing else counts as value-adding; that of an agent in the wrong queue has the tags of that queue. */
const valueS = (s: Sums): number => handlingS(s) - s.extraWasteS - s.workWasteS - heldS(s);

/**
 * Where handling time goes (M45): value-adding, repetitive or waste, and waiting; the three shares add up to one but for routine reasons, which are repetitive besides.
 * Extra steps are booked as work, handling as time on the clock: the same but for chats held at once.
 */
export const valueStreamKpis: readonly KpiDefinition[] = [
  kpi({
    id: 'repetitiveWorkShare',
    name: { en: 'Repetitive work', 'zh-Hans': '人工重复劳动占比', 'zh-Hant': '人工重複作業占比' },
    unit: 'share',
    better: 'lower',
    population: 'legs',
    formula: {
      en: 'Time on routine reasons, and elsewhere in steps and parts of the work tagged as waste (entering again, looking up, asking again) ÷ handling time',
      'zh-Hans': '常规类原因的处理时长，以及其他原因中标记为浪费的附加步骤和工作环节（重复录入、查找、再次询问）时长 ÷ 处理时长',
      'zh-Hant': '例行類原因的處理時間，以及其他原因中標記為浪費的附加步驟和作業環節（重複輸入、查找、再次詢問）時間 ÷ 處理時間',
    },
    // Never above the whole, though the same seconds are added in another order.
    numerator: (s) => Math.min(s.repetitiveS, handlingS(s)),
    denominator: handlingS,
  }),
  kpi({
    id: 'valueAddingShare',
    name: { en: 'Value-adding share', 'zh-Hans': '增值时长占比', 'zh-Hant': '增值時間占比' },
    unit: 'share',
    better: 'higher',
    population: 'legs',
    formula: {
      en: '(Handling time − steps and parts of the work tagged as waste or wait − hold) ÷ handling time; work without a tag counts as value',
      'zh-Hans': '（处理时长 − 标记为浪费或等待的步骤和工作环节 − 保持时长）÷ 处理时长；未标记的工作计为增值',
      'zh-Hant': '（處理時間 − 標記為浪費或等待的步驟和作業環節 − 通話保留）÷ 處理時間；未標記的作業計為增值',
    },
    numerator: valueS,
    denominator: handlingS,
  }),
  kpi({
    id: 'handlingWaitShare',
    name: { en: 'Waiting while handling', 'zh-Hans': '处理中等待占比', 'zh-Hant': '處理期間等待占比' },
    unit: 'share',
    better: 'lower',
    population: 'legs',
    formula: {
      en: '(Hold for an expert or a signature + steps and parts of the work tagged as wait) ÷ handling time',
      'zh-Hans': '（等待专家或审批的保持时长 + 标记为等待的步骤和工作环节）÷ 处理时长',
      'zh-Hant': '（等待專家或簽核的保留時間 + 標記為等待的步驟和作業環節）÷ 處理時間',
    },
    numerator: heldS,
    denominator: handlingS,
  }),
  kpi({
    id: 'processCycleEfficiency',
    name: { en: 'Process cycle efficiency', 'zh-Hans': '流程周期效率', 'zh-Hant': '流程週期效率' },
    unit: 'share',
    better: 'higher',
    population: 'legs',
    formula: {
      en: 'Value-adding handling time ÷ (waits in line + handling time); time between attempts is not in it, an expert’s help is there twice',
      'zh-Hans': '增值处理时长 ÷（排队时长 + 处理时长）；不含两次联系之间的时间，专家协助计两次',
      'zh-Hant': '增值處理時間 ÷（等候時間 + 處理時間）；不含兩次聯繫之間的時間，專家協助計兩次',
    },
    numerator: valueS,
    denominator: (s) => handlingS(s) + s.waitAnsweredS + s.waitAbandonedS + s.laterWaitS + s.callbackWaitS,
  }),
];
