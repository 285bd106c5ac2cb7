import { completedByCentre, kpi } from './kpi-definition.ts';
import type { KpiDefinition, Sums } from './kpi-definition.ts';

/** An agent-day is eight paid hours, the day that contract row T17 counts by. */
const AGENT_DAY_S = 8 * 3600;
const agentDays = (s: Sums): number => s.paidS / AGENT_DAY_S;

/** How agents' time is used, and how much comes out of it. */
export const staffingKpis: readonly KpiDefinition[] = [
  kpi({
    id: 'occupancy',
    name: { en: 'Occupancy', 'zh-Hans': '占用率', 'zh-Hant': '佔用率' },
    unit: 'share',
    better: 'neither',
    population: 'agents',
    formula: {
      en: 'Time with at least one contact ÷ (time on duty and ready, breaks left out + finishing after the shift); above 85–90 % wears agents out',
      'zh-Hans': '至少接待一个联系的时长 ÷（在岗且就绪时长（不含休息与置忙）+ 下班后收尾时长）；长期高于 85–90 % 会使坐席疲惫',
      'zh-Hant': '至少服務一個聯繫的時間 ÷（在班且可服務時間（不含休息與未就緒）+ 下班後收尾時間）；長期高於 85–90 % 會使專員疲憊',
    },
    attribution: 'passing',
    reads: ['teams'],
    numerator: (s) => s.busyS,
    denominator: (s) => s.staffedS + s.finishingS,
  }),
  kpi({
    id: 'utilisation',
    name: { en: 'Utilisation', 'zh-Hans': '工时利用率', 'zh-Hant': '工時利用率' },
    unit: 'share',
    better: 'neither',
    population: 'agents',
    formula: {
      en: 'Time with at least one contact ÷ paid time',
      'zh-Hans': '至少接待一个联系的时长 ÷ 付薪时长',
      'zh-Hant': '至少服務一個聯繫的時間 ÷ 付薪時間',
    },
    attribution: 'passing',
    reads: ['teams'],
    numerator: (s) => s.busyS,
    denominator: (s) => s.paidS,
  }),
  kpi({
    id: 'concurrency',
    name: { en: 'Concurrency', 'zh-Hans': '并发接待数', 'zh-Hant': '同時服務數' },
    unit: 'ratio',
    better: 'neither',
    population: 'agents',
    formula: {
      en: 'Time summed over contacts in hand ÷ time with at least one contact',
      'zh-Hans': '各联系接待时长之和 ÷ 至少接待一个联系的时长',
      'zh-Hant': '各聯繫服務時間之和 ÷ 至少服務一個聯繫的時間',
    },
    attribution: 'passing',
    reads: ['teams'],
    numerator: (s) => s.contactS,
    denominator: (s) => s.busyS,
  }),
  kpi({
    id: 'contactsPerAgentDay',
    name: { en: 'Contacts per agent-day', 'zh-Hans': '人均日处理量', 'zh-Hant': '人均每日處理量' },
    unit: 'perDay',
    better: 'higher',
    population: 'contacts',
    formula: {
      en: '(Handled by agents + settled by a module + ended in the bot) ÷ agent-days of 8 paid hours; what machines do counts as the centre’s work',
      'zh-Hans': '（人工处理 + 自助模块解决 + 机器人独立接待）÷ 8 小时付薪人日；自助与机器人部分计入中心产出',
      'zh-Hant': '（人工已處理 + 自助模組完成 + 機器人自助完成）÷ 8 小時付薪人日；自助與機器人部分計入中心產出',
    },
    attribution: 'both',
    reads: ['queues', 'teams'],
    numerator: completedByCentre,
    denominator: agentDays,
  }),
  kpi({
    id: 'agentContactsPerAgentDay',
    name: { en: 'Agent contacts per agent-day', 'zh-Hans': '人均日人工处理量', 'zh-Hant': '人均每日人工處理量' },
    unit: 'perDay',
    better: 'higher',
    population: 'contacts',
    formula: {
      en: 'Handled by agents ÷ agent-days of 8 paid hours',
      'zh-Hans': '人工处理 ÷ 8 小时付薪人日',
      'zh-Hant': '人工已處理 ÷ 8 小時付薪人日',
    },
    attribution: 'both',
    reads: ['queues', 'teams'],
    numerator: (s) => s.completed,
    denominator: agentDays,
  }),
];
