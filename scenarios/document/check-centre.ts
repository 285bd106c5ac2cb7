/** What a schema cannot see: ids that point nowhere, things that must fit together. Run on bases and on changed centres. */
import { checkCalendar } from './check-calendar.ts';
import { checkLimits } from './check-limits.ts';
import { checkLaws, checkReferences } from './check-references.ts';
import { checkRoster } from './check-roster.ts';
import { checkRules } from './check-rules.ts';
import { centreLists, type Keys } from './centre-lists.ts';
import type { Centre } from './centre.ts';
import { pathText } from './paths.ts';
import { oneOf, type PlanError } from './plan-error.ts';
import type { Report } from './report.ts';
import { surgeTimeErrors } from './surge-time.ts';

/** Everything wrong with a centre that fits the schema; empty = sound. `rootName` begins the paths. */
export function checkCentre(centre: Centre, rootName: string): PlanError[] {
  const errors: PlanError[] = [];
  const report: Report = (code, keys, about = {}) => errors.push({ code, path: pathText(rootName, centre, keys), ...about });
  for (const { keys, items } of centreLists(centre)) reportTwice(keys, items.map(({ id }) => id), report);
  checkCalendar(centre, report);
  checkDemand(centre, report);
  checkSurges(centre, report);
  checkRoster(centre, report);
  checkReferences(centre, report);
  checkRules(centre, report);
  checkLaws(centre, [], report);
  // Priced by what customers think and do, of which nothing is simulated without it.
  if (centre.costs?.hidden && !centre.experience) report('needs', ['costs', 'hidden'], { expected: 'experience' });
  checkLimits(centre, report);
  return errors;
}

function checkDemand({ calendar, demand }: Centre, report: Report): void {
  const reasons = new Set(demand.reasons.map(({ id }) => id));
  const channels = new Set(demand.channels.map(({ id }) => id));
  const profiles = new Set(demand.profiles.map(({ id }) => id));
  const perDay = 1440 / calendar.intervalMinutes;
  reportTwice(['demand', 'volumes'], demand.volumes.map(({ reason, channel }) => `${reason}/${channel}`), report);
  demand.volumes.forEach((volume, i) => {
    const at = ['demand', 'volumes', i];
    if (!reasons.has(volume.reason)) report('unknownId', [...at, 'reason'], { value: volume.reason, expected: oneOf(reasons) });
    if (!channels.has(volume.channel)) report('unknownId', [...at, 'channel'], { value: volume.channel, expected: oneOf(channels) });
    const given = [volume.perWeek, volume.counts, volume.recordedS].filter((way) => way !== undefined);
    if (given.length !== 1) report('eitherOr', at, { expected: 'perWeek | counts | recordedS' });
    if ((volume.perWeek === undefined) !== (volume.profile === undefined)) report('needs', at, { expected: 'perWeek + profile' });
    if (volume.profile !== undefined && !profiles.has(volume.profile)) {
      report('unknownId', [...at, 'profile'], { value: volume.profile, expected: oneOf(profiles) });
    }
    if (volume.counts !== undefined && volume.counts.length !== 7 * perDay) {
      report('wrongLength', [...at, 'counts'], { value: volume.counts.length, expected: 7 * perDay });
    }
    if (volume.recordedS?.some((timeS, k, all) => k > 0 && timeS < (all[k - 1] ?? 0))) report('wrongOrder', [...at, 'recordedS']);
    if (volume.recordedShare !== undefined && !volume.recordedS) report('needs', at, { expected: 'recordedS' });
  });
  demand.profiles.forEach((profile, i) => {
    const at = ['demand', 'profiles', i];
    if (!profile.dayShares.some((share) => share > 0)) report('nothingMoves', [...at, 'dayShares']);
    const seen = new Set<number>();
    profile.intervalShares.forEach(({ days, shares }, j) => {
      for (const day of days) {
        if (seen.has(day)) report('dayTwice', [...at, 'intervalShares', j, 'days'], { value: day });
        seen.add(day);
      }
      if (shares.length !== perDay) {
        report('wrongLength', [...at, 'intervalShares', j, 'shares'], { value: shares.length, expected: perDay });
      }
      if (!shares.some((share) => share > 0)) report('nothingMoves', [...at, 'intervalShares', j, 'shares']);
    });
    const left = [1, 2, 3, 4, 5, 6, 7].filter((day) => !seen.has(day));
    if (left.length > 0) report('daysMissing', [...at, 'intervalShares'], { value: left.join(' ') });
  });
}

function checkSurges({ calendar, demand }: Centre, report: Report): void {
  demand.surges?.forEach((surge, i) => {
    for (const { code, path, ...about } of surgeTimeErrors(surge, calendar)) report(code, ['demand', 'surges', i, path], about);
  });
}

function reportTwice(keys: Keys, names: readonly string[], report: Report): void {
  const seen = new Set<string>();
  names.forEach((name, i) => {
    if (seen.has(name)) report('duplicateId', [...keys, i], { value: name });
    seen.add(name);
  });
}
