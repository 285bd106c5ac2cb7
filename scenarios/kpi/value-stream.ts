import { kpi } from './kpi-definition.ts';
import type { KpiDefinition, Sums } from './kpi-definition.ts';

const handlingS = (s: Sums): number => s.handleS + s.laterHandleS;
const heldS = (s: Sums): number => s.extraWaitS + s.holdS;
/** The main work has no tag of its own and counts as value-adding; so does that of an agent in the wrong queue. */
const valueS = (s: Sums): number => handlingS(s) - s.extraWasteS - heldS(s);

/**
 * Where handling time goes (M45): value-adding, repetitive or waste, and waiting; the three shares add up to one.
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
      en: 'Time on routine reasons, and elsewhere in steps tagged as waste (entering again, looking up, asking again) ÷ handling time',
      'zh-Hans': '常规类原因的处理时长，以及其他原因中标记为浪费的附加步骤（重复录入、查找、再次询问）时长 ÷ 处理时长',
      'zh-Hant': '例行類原因的處理時間，以及其他原因中標記為浪費的附加步驟（重複輸入、查找、再次詢問）時間 ÷ 處理時間',
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
      en: '(Handling time − steps tagged as waste or wait − hold) ÷ handling time; the main work counts as value',
      'zh-Hans': '（处理时长 − 浪费与等待步骤 − 保持时长）÷ 处理时长；主要工作计为增值',
      'zh-Hant': '（處理時間 − 浪費與等待步驟 − 通話保留）÷ 處理時間；主要工作計為增值',
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
      en: '(Hold for an expert or a signature + steps tagged as wait) ÷ handling time',
      'zh-Hans': '（等待专家或审批的保持时长 + 等待步骤）÷ 处理时长',
      'zh-Hant': '（等待專家或簽核的保留時間 + 等待步驟）÷ 處理時間',
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
