/** Warnings about a plan that can be run, in English. */
import { isWeekTime, type DurationParts, type Finding, type FindingValue, type LintCode } from '../../scenarios/lint/finding.ts';
import { grouped } from './figures.ts';
import { WEEKDAYS } from './weekdays.ts';

/** One warning in one line: where, what is odd, and what was expected. */
export function warningText({ code, path, value, expected }: Finding): string {
  const write = TEXTS[code];
  return `${path}: ${write === undefined ? code : write(shown(value), shown(expected))}`;
}

function shown(value: FindingValue | undefined): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  if (typeof value === 'number') return grouped(value);
  if (!isWeekTime(value)) return `${durationText(value.least)} .. ${durationText(value.most)}`;
  const { week, minute } = value;
  return `${week === null ? '' : `week ${week} `}${minuteOfWeek(minute)}`;
}

const UNITS: Readonly<Record<DurationParts['unit'], string>> = { seconds: 's', minutes: 'min', hours: 'h', days: 'd' };

function durationText({ count, unit }: DurationParts): string {
  return `${grouped(count)} ${UNITS[unit]}`;
}

/** 'Mon 14:30' */
function minuteOfWeek(minute: number): string {
  const pair = (n: number): string => String(n).padStart(2, '0');
  return `${WEEKDAYS[Math.floor(minute / 1440)] ?? ''} ${pair(Math.floor(minute / 60) % 24)}:${pair(minute % 60)}`;
}

const TEXTS: Readonly<Partial<Record<LintCode, (value: string, expected: string) => string>>> = {
  unserved: (contacts, when) => `${contacts} contacts a week come when nobody on duty may take them, the first ones ${when}`,
  overloaded: (load, when) => `at the worst time, ${when}, the work is ${load} times what the people on duty can do; a queue builds up`,
  transferLoop: (queues) => `contacts are passed on for certain and for ever: ${queues}`,
  returnLoop: (queues) => `customers come back for certain and for ever: ${queues}`,
  helpersHold: (queue) => `those who help from ${queue} while others hold also hold for such help; when all hold at once nobody goes on: give it to a team of its own`,
  baseKeyMismatch: (key, hash) => `the key ${key} is not that of the content, ${hash}; was the base edited by hand?`,
  setTwice: (what, first) => `sets ${what}, which ${first} has set for the same weeks; the earlier one has no effect`,
  unlikelyDuration: (seconds, usual) => `${seconds} s is unusual (${usual}); are the units right?`,
  leadInTooShort: (days, mean) => `${days} days of lead-in are shorter than customers take to come back (${mean} days); the first days lack returns`,
  annotationNowhere: (at) => `there is nothing at ${at}`,
  contradiction: (why, other) => `no value can meet this target and ${other} together: ${why}`,
  unreachable: (target, sum) => `${target} is out of reach in every scenario; at best: ${sum}`,
};
