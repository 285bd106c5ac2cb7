/**
 * Durations that look like minutes typed as seconds, or the other way round: wherever one is typed, in a base, in a change or
 * in a target. Usual bounds are wide; one outside them is worth a second look and no more.
 */
import { lawMoments } from '../../engine/analytic/law-moments.ts';
import { compileLaw } from '../compile/compile-law.ts';
import type { PatienceLaw } from '../document/laws.ts';
import { itemName, pathParts } from '../document/paths.ts';
import type { Plan } from '../document/plan.ts';
import { kpiById } from '../kpi/dictionary.ts';
import type { DurationParts, Finding } from './finding.ts';
import { rangeOf } from './lint-targets.ts';

const MINUTE_S = 60;
const HOUR_S = 3600;
const DAY_S = 86_400;

/** Least and most, in seconds. */
type Bounds = readonly [number, number];

/** Means of laws, by the field that holds the law. */
const usualMeans: Readonly<Record<string, Bounds>> = {
  work: [10, 8 * HOUR_S],
  session: [10, 8 * HOUR_S],
  law: [10, 8 * HOUR_S],
  time: [2, 8 * HOUR_S],
  delay: [10, 7 * DAY_S],
  returnDelay: [MINUTE_S, 60 * DAY_S],
  thinking: [1, HOUR_S],
  replyPatience: [10, DAY_S],
  gap: [MINUTE_S, 30 * DAY_S],
  length: [10, 7 * DAY_S],
};
/** Plain seconds, by field; 0 says "at once" and is nobody's slip. */
const usualSeconds: Readonly<Record<string, Bounds>> = {
  answerWithinS: [5, 30 * DAY_S],
  whenWaitS: [5, 8 * HOUR_S],
  longWaitS: [10, 7 * DAY_S],
  withinS: [10, 60 * DAY_S],
  missedS: [1, HOUR_S],
  meanS: [1, 8 * HOUR_S],
};
/** Who is on the line is not kept for longer. */
const liveKinds: readonly unknown[] = ['voice', 'chat', 'video'];
const LIVE_S: Bounds = [5, HOUR_S];
/** Fields in minutes. */
const usualMinutes: Readonly<Record<string, Bounds>> = {
  minutes: [MINUTE_S, 3 * HOUR_S],
  stayMinutes: [15 * MINUTE_S, 16 * HOUR_S],
  blockMinutes: [5 * MINUTE_S, 4 * HOUR_S],
  mostMinutes: [5 * MINUTE_S, 8 * HOUR_S],
};
/** Targets in seconds: handling lasts longer than a short wait. */
const TARGET_S: Bounds = [5, 60 * DAY_S];
const handlingKpis: readonly string[] = ['aht', 'handlingPerContact'];
const HANDLING_S: Bounds = [30, 8 * HOUR_S];

export function lintUnits(plan: Plan): Finding[] {
  const findings: Finding[] = [];
  const judge: Judge = (path, seconds, [least, most]) => {
    if (seconds >= least && seconds <= most) return;
    findings.push({ severity: 'warning', code: 'unlikelyDuration', path, value: seconds, expected: { least: partsOf(least), most: partsOf(most) } });
  };
  for (const [hash, centre] of Object.entries(plan.bases)) look(centre, `plan.bases.${hash}`, '', judge);
  for (const { id, changes } of plan.scenarios) {
    changes.forEach((change, i) => {
      const at = `plan.scenarios[${id}].changes[${i}]`;
      if (change.lever === 'set') lookAtSet(change.path, change.value, `${at}.value`, judge);
      else look(change, at, '', judge);
    });
  }
  for (const target of plan.targets) {
    const path = `plan.targets[${target.id}]`;
    if (target.withinS !== undefined) lookAtNumber('withinS', target.withinS, `${path}.withinS`, {}, judge);
    if (target.stat === 'shareWithin' || target.relativeTo !== undefined || kpiById(target.kpi)?.unit !== 'seconds') continue;
    const bounds = handlingKpis.includes(target.kpi) ? HANDLING_S : TARGET_S;
    for (const end of rangeOf(target)) if (Number.isFinite(end) && end !== 0) judge(`${path}.value`, end, bounds);
  }
  return findings;
}

type Judge = (path: string, seconds: number, bounds: Bounds) => void;

/** Everything in a part of the document; `field` is the name of the part itself. */
function look(part: unknown, path: string, field: string, judge: Judge): void {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part)) {
    // Lists of numbers hold no durations, and may be long.
    if (typeof part[0] === 'object') part.forEach((item, i) => look(item, `${path}[${itemName(item) ?? i}]`, field, judge));
    return;
  }
  if (isLaw(part)) {
    lookAtMean(field, lawMoments(compileLaw(part)).meanS, path, judge);
    return;
  }
  for (const [key, inside] of Object.entries(part)) {
    if (typeof inside === 'number') lookAtNumber(key, inside, `${path}.${key}`, part, judge);
    else look(inside, `${path}.${key}`, key, judge);
  }
}

/** What a change puts at a path: the field is named by the path, or by what it stands in if it is a law's mean. */
function lookAtSet(path: string, value: unknown, at: string, judge: Judge): void {
  const fields = (pathParts(path) ?? []).filter((part) => !part.startsWith('['));
  const field = fields[fields.length - 1] ?? '';
  if (typeof value !== 'number') look(value, at, field, judge);
  else if (field === 'meanS') lookAtMean(fields[fields.length - 2] ?? '', value, at, judge);
  else lookAtNumber(field, value, at, {}, judge);
}

function lookAtMean(field: string, meanS: number, at: string, judge: Judge): void {
  const bounds = usualMeans[field];
  // Who waits for ever does so on purpose.
  if (bounds !== undefined && meanS < Infinity) judge(at, meanS, bounds);
}

function lookAtNumber(field: string, value: number, at: string, inside: object, judge: Judge): void {
  const minutes = usualMinutes[field];
  const isLive = field === 'answerWithinS' && 'kind' in inside && liveKinds.includes(inside.kind);
  const bounds = isLive ? LIVE_S : (usualSeconds[field] ?? minutes);
  if (bounds !== undefined && value !== 0) judge(at, minutes === undefined ? value : value * MINUTE_S, bounds);
}

function isLaw(part: object): part is PatienceLaw {
  return 'law' in part && typeof part.law === 'string' && ('meanS' in part || 'quantilesS' in part || part.law === 'never');
}

function partsOf(seconds: number): DurationParts {
  if (seconds >= DAY_S) return { count: seconds / DAY_S, unit: 'days' };
  if (seconds >= HOUR_S) return { count: seconds / HOUR_S, unit: 'hours' };
  return seconds >= MINUTE_S ? { count: seconds / MINUTE_S, unit: 'minutes' } : { count: seconds, unit: 'seconds' };
}
