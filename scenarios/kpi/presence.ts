import { kpi, perWeek } from './kpi-definition.ts';
import type { KpiDefinition, Sums } from './kpi-definition.ts';

/** At the desk in the agent's own shift: overtime and called-in time are staffed and not paid for in the roster. */
const atDeskInShiftS = (s: Sums): number => s.staffedS - s.overtimeS - s.calledInS;

const ofAgents = { population: 'agents', attribution: 'passing', reads: ['teams'] } as const;

/** Where agents' time goes before a contact comes: paid, present, ready. */
export const presenceKpis: readonly KpiDefinition[] = [
  kpi({
    ...ofAgents,
    id: 'paidHours',
    name: { en: 'Paid hours', 'zh-Hans': '付薪工时', 'zh-Hant': '付薪工時' },
    unit: 'count',
    better: 'neither',
    formula: {
      en: 'Paid hours of the roster, per week; absent agents are paid, overtime and called-in hours are not in it',
      'zh-Hans': '排班付薪小时数，每周；缺勤照付，不含加班与临时召回',
      'zh-Hant': '班表付薪小時數，每週；缺勤照付，不含加班與臨時召回',
    },
    numerator: (s) => s.paidS / 3600,
    denominator: perWeek,
  }),
  kpi({
    ...ofAgents,
    id: 'staffedHours',
    name: { en: 'Staffed hours', 'zh-Hans': '在岗工时', 'zh-Hant': '在班工時' },
    unit: 'count',
    better: 'neither',
    formula: {
      en: 'Hours on duty and ready, breaks left out, overtime and called-in hours included, per week',
      'zh-Hans': '在岗且就绪的小时数（不含休息，含加班与临时召回），每周',
      'zh-Hant': '在班且可服務的小時數（不含休息，含加班與臨時召回），每週',
    },
    numerator: (s) => s.staffedS / 3600,
    denominator: perWeek,
  }),
  kpi({
    ...ofAgents,
    id: 'availability',
    name: { en: 'Availability', 'zh-Hans': '就绪率', 'zh-Hant': '可服務率' },
    unit: 'share',
    better: 'higher',
    formula: {
      en: 'Time on duty and ready, with a contact or without ÷ time on duty, breaks left out',
      'zh-Hans': '在岗且就绪（含接待中）时长 ÷ 在岗时长（不含休息）',
      'zh-Hant': '在班且可服務（含服務中）時間 ÷ 在班時間（不含休息）',
    },
    numerator: (s) => s.staffedS,
    denominator: (s) => s.staffedS + s.notReadyS,
  }),
  kpi({
    ...ofAgents,
    id: 'notReadyShare',
    name: { en: 'Not ready', 'zh-Hans': '置忙占比', 'zh-Hant': '未就緒占比' },
    unit: 'share',
    better: 'lower',
    formula: {
      en: 'Time on duty but not to be had ÷ time on duty, breaks left out: the rest of availability',
      'zh-Hans': '在岗但置忙的时长 ÷ 在岗时长（不含休息）；与就绪率互补',
      'zh-Hant': '在班但未就緒的時間 ÷ 在班時間（不含休息）；與可服務率互補',
    },
    numerator: (s) => s.notReadyS,
    denominator: (s) => s.staffedS + s.notReadyS,
  }),
  kpi({
    ...ofAgents,
    id: 'shrinkage',
    name: { en: 'Shrinkage', 'zh-Hans': '损耗率', 'zh-Hant': '縮減率' },
    unit: 'share',
    better: 'neither',
    formula: {
      en: '(Paid time − time ready in the own shift) ÷ paid time: absence, paid breaks, not ready. Of whole shifts: pay is spread evenly over them',
      'zh-Hans': '（付薪时长 − 本班就绪时长）÷ 付薪时长：缺勤、带薪休息与置忙；按整个班次理解，因薪酬在班次内均摊',
      'zh-Hant': '（付薪時間 − 本班可服務時間）÷ 付薪時間：缺勤、有薪休息與未就緒；按整個班別理解，因薪酬在班別內均攤',
    },
    numerator: (s) => s.paidS - atDeskInShiftS(s),
    denominator: (s) => s.paidS,
  }),
  kpi({
    ...ofAgents,
    id: 'absenceShare',
    name: { en: 'Absence', 'zh-Hans': '缺勤占比', 'zh-Hant': '缺勤率' },
    unit: 'share',
    better: 'lower',
    formula: {
      en: 'Shifts that agents did not come to, their breaks included ÷ paid time',
      'zh-Hans': '坐席未到岗的班次时长（含休息）÷ 付薪时长',
      'zh-Hant': '專員未到班的班別時間（含休息）÷ 付薪時間',
    },
    numerator: (s) => s.absentS,
    denominator: (s) => s.paidS,
  }),
  kpi({
    ...ofAgents,
    id: 'overtimeShare',
    name: { en: 'Overtime', 'zh-Hans': '加班时长占比', 'zh-Hant': '加班時間占比' },
    unit: 'share',
    better: 'lower',
    formula: {
      en: 'Time past the end of the shift by order ÷ time on duty and ready, breaks left out, overtime included; who only finishes a contact is not in it',
      'zh-Hans': '按要求延长的下班后时长 ÷ 在岗且就绪时长（不含休息，含加班）；仅收尾者不计',
      'zh-Hant': '依指示延長的下班後時間 ÷ 在班且可服務時間（不含休息，含加班）；僅收尾者不計',
    },
    numerator: (s) => s.overtimeS,
    denominator: (s) => s.staffedS,
  }),
  kpi({
    ...ofAgents,
    id: 'callInHours',
    name: { en: 'Called-in hours', 'zh-Hans': '临时召回工时', 'zh-Hant': '臨時召回時數' },
    unit: 'count',
    better: 'lower',
    formula: {
      en: 'Hours at the desk of agents called in from home, per week',
      'zh-Hans': '临时召回坐席的在岗小时数，每周',
      'zh-Hant': '臨時召回專員的在班小時數，每週',
    },
    numerator: (s) => s.calledInS / 3600,
    denominator: perWeek,
  }),
];
