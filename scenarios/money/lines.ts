/** The lines of the two ledgers, in the order in which they are read, with their names. */
import type { Sums } from '../kpi/kpi-definition.ts';
import type { Texts } from '../texts.ts';
import { fullCost, hiddenCost, runningCost } from './ledger.ts';

export interface LedgerLine {
  readonly id: string;
  readonly name: Texts;
  /** `total` lines sum the parts of their ledger; a `memo` is part of a line, or a total seen otherwise, and is not added. */
  readonly kind: 'labour' | 'technology' | 'other' | 'hidden' | 'total' | 'memo';
  readonly ledger: 'centre' | 'hidden';
  readonly amount: (sums: Sums) => number;
}

export const LEDGER_LINES: readonly LedgerLine[] = [
  { id: 'pay', ledger: 'centre', kind: 'labour', name: { en: 'Pay of duties', 'zh-Hans': '班次薪酬', 'zh-Hant': '班別薪酬' }, amount: (s) => s.pay },
  { id: 'overtimePay', ledger: 'centre', kind: 'labour', name: { en: 'Overtime', 'zh-Hans': '加班', 'zh-Hant': '加班' }, amount: (s) => s.overtimePay },
  { id: 'callInPay', ledger: 'centre', kind: 'labour', name: { en: 'Call-ins', 'zh-Hans': '临时召回', 'zh-Hant': '臨時召回' }, amount: (s) => s.callInPay },
  { id: 'bonusPay', ledger: 'centre', kind: 'labour', name: { en: 'Bonus', 'zh-Hans': '奖金', 'zh-Hant': '獎金' }, amount: (s) => s.bonusPay },
  { id: 'overheadCost', ledger: 'centre', kind: 'labour', name: { en: 'Overhead on pay', 'zh-Hans': '附加管理费用', 'zh-Hant': '附加管理費用' }, amount: (s) => s.overheadCost },
  { id: 'turnoverCost', ledger: 'centre', kind: 'labour', name: { en: 'Hiring and training', 'zh-Hans': '招聘与培训', 'zh-Hant': '招募與訓練' }, amount: (s) => s.turnoverCost },
  { id: 'technologyCost', ledger: 'centre', kind: 'technology', name: { en: 'Technology', 'zh-Hans': '技术', 'zh-Hant': '技術' }, amount: (s) => s.technologyCost },
  { id: 'writeOff', ledger: 'centre', kind: 'memo', name: { en: 'of it written off, no cash', 'zh-Hans': '其中摊销（非现金）', 'zh-Hant': '其中攤銷（非現金）' }, amount: (s) => s.writeOff },
  { id: 'otherCost', ledger: 'centre', kind: 'other', name: { en: 'Other', 'zh-Hans': '其他', 'zh-Hant': '其他' }, amount: (s) => s.otherCost },
  { id: 'fullCost', ledger: 'centre', kind: 'total', name: { en: 'Full cost of the centre', 'zh-Hans': '中心总成本', 'zh-Hant': '中心總成本' }, amount: fullCost },
  { id: 'runningCost', ledger: 'centre', kind: 'memo', name: { en: 'Running cost, without what is written off', 'zh-Hans': '运行成本（不含摊销）', 'zh-Hant': '營運成本（不含攤銷）' }, amount: runningCost },
  { id: 'churnCost', ledger: 'hidden', kind: 'hidden', name: { en: 'Winning back lost customers', 'zh-Hans': '挽回流失客户', 'zh-Hant': '挽回流失顧客' }, amount: (s) => s.churnCost },
  { id: 'complaintCost', ledger: 'hidden', kind: 'hidden', name: { en: 'Complaints', 'zh-Hans': '投诉', 'zh-Hant': '客訴' }, amount: (s) => s.complaintCost },
  { id: 'escalationCost', ledger: 'hidden', kind: 'hidden', name: { en: 'Escalations and reputation', 'zh-Hans': '投诉升级与声誉', 'zh-Hant': '客訴升級與聲譽' }, amount: (s) => s.escalationCost },
  { id: 'hiddenCost', ledger: 'hidden', kind: 'total', name: { en: 'Hidden cost, outside the centre', 'zh-Hans': '隐性成本（中心之外）', 'zh-Hant': '隱性成本（中心之外）' }, amount: hiddenCost },
];
