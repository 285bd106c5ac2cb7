import { kpi, perWeek } from './kpi-definition.ts';
import type { KpiDefinition } from './kpi-definition.ts';

/**
 * Other published readings of the same waits. A "queued" service level divides by those who were answered or gave up,
 * so who was blocked, cut off or is to be called back does not count; without those it is its twin in waiting.ts.
 */
export const waitingVariantKpis: readonly KpiDefinition[] = [
  kpi({
    id: 'serviceLevelQueued',
    name: {
      en: 'Service level, of answered and abandoned',
      'zh-Hans': '服务水平（按接通与放弃）',
      'zh-Hant': '服務水準（按應答與放棄）',
    },
    unit: 'share',
    better: 'higher',
    population: 'offeredToAgents',
    formula: {
      en: 'Answered within T ÷ (answered + abandoned); blocked and cut-off contacts and call-backs are left out',
      'zh-Hans': 'T 秒内接通 ÷（接通 + 放弃）；不含阻塞、断开与回拨',
      'zh-Hant': 'T 秒內應答 ÷（應答 + 放棄）；不含阻塞、中斷與回電',
    },
    numerator: (s) => s.answeredWithin,
    denominator: (s) => s.answered + s.abandoned,
  }),
  kpi({
    id: 'serviceLevelQueuedNet',
    name: {
      en: 'Service level, of answered and late abandons',
      'zh-Hans': '服务水平（按接通与超时放弃）',
      'zh-Hant': '服務水準（按應答與逾時放棄）',
    },
    unit: 'share',
    better: 'higher',
    population: 'offeredToAgents',
    formula: {
      en: 'Answered within T ÷ (answered + abandoned after T); who gives up within T does not count',
      'zh-Hans': 'T 秒内接通 ÷（接通 + T 秒后放弃）；T 秒内放弃者不计',
      'zh-Hant': 'T 秒內應答 ÷（應答 + T 秒後放棄）；T 秒內放棄者不計',
    },
    numerator: (s) => s.answeredWithin,
    denominator: (s) => s.answered + s.abandoned - s.abandonedWithin,
  }),
  kpi({
    id: 'serviceLevelQueuedLenient',
    name: {
      en: 'Service level, answered or gone within T',
      'zh-Hans': '服务水平（T 秒内接通或放弃）',
      'zh-Hant': '服務水準（T 秒內應答或放棄）',
    },
    unit: 'share',
    better: 'higher',
    population: 'offeredToAgents',
    formula: {
      en: '(Answered within T + abandoned within T) ÷ (answered + abandoned)',
      'zh-Hans': '（T 秒内接通 + T 秒内放弃）÷（接通 + 放弃）',
      'zh-Hant': '（T 秒內應答 + T 秒內放棄）÷（應答 + 放棄）',
    },
    numerator: (s) => s.answeredWithin + s.abandonedWithin,
    denominator: (s) => s.answered + s.abandoned,
  }),
  kpi({
    id: 'answeredLate',
    name: { en: 'Answered late', 'zh-Hans': '响应延迟率', 'zh-Hant': '延遲應答率' },
    unit: 'share',
    better: 'lower',
    population: 'offeredToAgents',
    formula: {
      en: 'Answered after T ÷ answered: the rest of “answered within T”',
      'zh-Hans': 'T 秒后接通 ÷ 接通；与“T 秒接通率”互补',
      'zh-Hant': 'T 秒後應答 ÷ 應答；與「T 秒接聽率」互補',
    },
    numerator: (s) => s.answered - s.answeredWithin,
    denominator: (s) => s.answered,
  }),
  kpi({
    id: 'answeredAtOnce',
    name: { en: 'Answered at once', 'zh-Hans': '即时接通率', 'zh-Hant': '即時應答率' },
    unit: 'share',
    better: 'higher',
    population: 'offeredToAgents',
    formula: {
      en: 'Answered without any wait ÷ answered',
      'zh-Hans': '无需排队即接通 ÷ 接通',
      'zh-Hant': '無須等待即應答 ÷ 應答',
    },
    numerator: (s) => s.answeredAtOnce,
    denominator: (s) => s.answered,
  }),
  kpi({
    id: 'longAbandonment',
    name: { en: 'Abandonment after T', 'zh-Hans': 'T 秒后放弃率', 'zh-Hant': 'T 秒後放棄率' },
    unit: 'share',
    better: 'lower',
    population: 'offeredToAgents',
    formula: {
      en: 'Abandoned after T ÷ offered; with short abandonment it makes up all abandonment',
      'zh-Hans': 'T 秒后放弃 ÷ 人工呼入；与短暂放弃率合计为放弃率',
      'zh-Hant': 'T 秒後放棄 ÷ 人工進線；與短時放棄率合計為放棄率',
    },
    numerator: (s) => s.abandoned - s.abandonedWithin,
    denominator: (s) => s.offered,
  }),
  kpi({
    id: 'abandonmentNet',
    name: { en: 'Abandonment, short ones left out', 'zh-Hans': '放弃率（剔除短暂放弃）', 'zh-Hant': '放棄率（排除短時放棄）' },
    unit: 'share',
    better: 'lower',
    population: 'offeredToAgents',
    formula: {
      en: 'Abandoned after T ÷ (offered − abandoned within T)',
      'zh-Hans': 'T 秒后放弃 ÷（人工呼入 − T 秒内放弃）',
      'zh-Hant': 'T 秒後放棄 ÷（人工進線 − T 秒內放棄）',
    },
    numerator: (s) => s.abandoned - s.abandonedWithin,
    denominator: (s) => s.offered - s.abandonedWithin,
  }),
  kpi({
    id: 'averageTimeToAbandon',
    name: { en: 'Average time to abandon', 'zh-Hans': '平均放弃时长', 'zh-Hant': '平均放棄時間' },
    unit: 'seconds',
    better: 'neither',
    population: 'offeredToAgents',
    formula: {
      en: 'Wait of abandoned ÷ abandoned',
      'zh-Hans': '放弃者等待时长 ÷ 放弃量',
      'zh-Hant': '放棄者等待時間 ÷ 放棄通數',
    },
    numerator: (s) => s.waitAbandonedS,
    denominator: (s) => s.abandoned,
  }),
  kpi({
    id: 'averageInQueue',
    name: { en: 'Average number waiting', 'zh-Hans': '平均积压量', 'zh-Hant': '平均積壓量' },
    unit: 'ratio',
    better: 'lower',
    population: 'legs',
    formula: {
      en: 'Time summed over all that wait, transfers and tasks included ÷ the time that passes, nights included',
      'zh-Hans': '全部排队者（含转接与后续任务）等待时长之和 ÷ 经过的时长（含夜间）',
      'zh-Hant': '全部等候者（含轉接與後續工作）等待時間之和 ÷ 經過的時間（含夜間）',
    },
    attribution: 'passing',
    // Of an average week, so that replications and weeks combine like those of any count.
    numerator: (s) => (s.timeS > 0 ? (s.queueAreaS * s.weeks) / s.timeS : 0),
    denominator: perWeek,
  }),
  kpi({
    id: 'firstResponse',
    name: { en: 'First response, by whatever', 'zh-Hans': '平均首次响应时间（含自助）', 'zh-Hant': '平均首次回應時間（含自助）' },
    unit: 'seconds',
    better: 'lower',
    population: 'contacts',
    formula: {
      en: 'Wait of answered customers who met neither bot nor module before ÷ (answered + settled by a module + ended in the bot); a machine responds at once',
      'zh-Hans': '未先经机器人或自助模块的已应答者等待时长 ÷（已应答 + 自助模块解决 + 机器人独立接待）；机器即时响应',
      'zh-Hant': '未先經機器人或自助模組的已應答者等待時間 ÷（已應答 + 自助模組完成 + 機器人自助完成）；機器即時回應',
    },
    numerator: (s) => s.waitAnsweredS - s.waitAfterMachineS,
    denominator: (s) => s.answered + s.moduleSolved + s.botContainedTruly + s.botContainedFalsely,
  }),
];
