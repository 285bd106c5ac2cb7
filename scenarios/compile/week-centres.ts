/** The centre of each week of a run: the base with the changes that are in force. */
import type { Centre } from '../document/centre.ts';
import { checkCentre } from '../document/check-centre.ts';
import { contactKinds } from '../document/contact-kinds.ts';
import { PlanProblem, type PlanError } from '../document/plan-error.ts';
import type { Scenario } from '../document/scenario.ts';
import type { Study } from '../document/study.ts';
import type { Group } from '../document/teams.ts';
import { applyChange, applyChanges, applyInFull, shareInForce } from '../levers/apply-change.ts';

/**
 * One centre per reported week; weeks alike at the end are left out, so that it has length 1 if nothing changes.
 * @throws PlanProblem when a change does not fit, or changes what must stay the same during a run.
 */
export function weekCentres(base: Centre, scenario: Pick<Scenario, 'id' | 'changes'> | undefined, study: Study): readonly Centre[] {
  if (!scenario || scenario.changes.length === 0) return [base];
  const path = `plan.scenarios[${scenario.id}]`;
  const varies = scenario.changes.some(({ when }) => when);
  // Without a time of their own all are in full force in the first week.
  if (varies) tryInFull(base, scenario, path);
  const centres: Centre[] = [];
  let last = '';
  for (let i = 0; i < (varies ? study.weeks : 1); i++) {
    const week = study.startWeek + i;
    const shares = scenario.changes.map(({ when }) => shareInForce(when, week)).join(' ');
    const before = centres[i - 1];
    if (before && shares === last) {
      centres.push(before);
      continue;
    }
    last = shares;
    centres.push(centreOfWeek(base, scenario, week, path));
  }
  checkSteady(base, scenario, centres, study, path);
  while (centres.length > 1 && centres[centres.length - 1] === centres[centres.length - 2]) centres.pop();
  return centres;
}

/**
 * A mistake shows at once and not in week 30: every change is tried in full, after all those before it. One that fails
 * there may still be right in its own weeks, without some of the others.
 */
function tryInFull(base: Centre, scenario: Pick<Scenario, 'changes'>, path: string): void {
  try {
    applyChanges(base, scenario.changes, () => 1, path);
  } catch {
    let centre = base;
    scenario.changes.forEach((change, i) => {
      const at = `${path}.changes[${i}]`;
      try {
        centre = applyInFull(centre, change, at);
      } catch (error) {
        if (!(error instanceof PlanProblem)) throw error;
        applyInFull(base, change, at);
      }
    });
  }
}

function centreOfWeek(base: Centre, scenario: Pick<Scenario, 'changes'>, week: number, path: string): Centre {
  const changed = applyChanges(base, scenario.changes, ({ when }) => shareInForce(when, week), path);
  const errors = checkCentre(changed, '');
  if (errors.length > 0) throw new PlanProblem(withTheirChange(base, scenario, week, path, errors));
  return changed;
}

/**
 * Errors of a changed centre, their paths beginning with the change that brought them: the one from which on they are
 * there. Only when all changes are in does it count whether a centre is sound, as one may need what a later one brings.
 */
function withTheirChange(base: Centre, { changes }: Pick<Scenario, 'changes'>, week: number, path: string, errors: readonly PlanError[]): PlanError[] {
  const textOf = ({ code, path: at, value }: PlanError): string => JSON.stringify([code, at, value]);
  let centre = base;
  const wrongAfter = changes.map((change, i) => {
    centre = applyChange(centre, change, week, `${path}.changes[${i}]`);
    return new Set(checkCentre(centre, '').map(textOf));
  });
  return errors.map((error) => {
    const brought = wrongAfter.findLastIndex((wrong) => !wrong.has(textOf(error))) + 1;
    return { ...error, path: `${path}.changes[${brought}]: ${error.path}` };
  });
}

/** Parts that a run reads once. */
const steadyParts: readonly (readonly [string, (centre: Centre) => unknown])[] = [
  ['demand.channels', ({ demand }) => demand.channels],
  ['demand.busyness', ({ demand }) => demand.busyness?.map(({ shape: _, intervalShape: __, ...rule }) => rule)],
  ['demand.bursts', ({ demand }) => demand.bursts],
  ['process.transfers', (centre) => contactKinds(centre).map(({ id }) => id)],
  ['process.dueTimes', ({ process }) => process.dueTimes],
  ['process.fcrWindowDays', ({ process }) => process.fcrWindowDays],
  ['teams.levels', ({ teams }) => teams.levels.map(({ id }) => id)],
  ['teams.groups', ({ teams }) => teams.groups.map(whoTheyAre)],
  ['routing', ({ routing: { callbacks: _, ...routing } }) => routing],
  ['selfService.platforms', ({ selfService }) => selfService.platforms],
  ['roster.callIns', ({ roster }) => roster.callIns?.map((callIn) => [callIn, callIn.crews.map((id) => roster.crews.find((crew) => crew.id === id)?.agents)])],
  ['systems', ({ systems }) => systems],
  ['experience', ({ experience }) => experience],
];
/** The recorded contacts of each reason and channel, in id order. */
function recordedIn({ demand }: Centre): unknown {
  return demand.volumes
    .filter(({ recordedS }) => recordedS)
    .map(({ reason, channel, recordedS }) => [`${reason}/${channel}`, recordedS])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

/** What a team can do stays for a whole run; how fast, how well and for what pay may change week by week. */
function whoTheyAre({ id, level, slots, spread, skills }: Group): unknown {
  return { id, level, slots, spread, skills: skills.map(({ reasons, channels, tiers, rank }) => ({ reasons, channels, tiers, rank })) };
}

/** Parts that base and scenario must share, or they could not be compared interval by interval. */
const sharedParts: readonly (readonly [string, (centre: Centre) => unknown])[] = [
  ['calendar.intervalMinutes', ({ calendar }) => calendar.intervalMinutes],
  ['calendar.windows', ({ calendar }) => calendar.windows],
  // Recorded customers are the base's; they may become fewer, but not others.
  ['demand.volumes.recordedS', recordedIn],
];

function checkSteady(
  base: Centre,
  scenario: Pick<Scenario, 'changes'>,
  centres: readonly Centre[],
  study: Study,
  path: string,
): void {
  const first = centres[0] ?? base;
  const differs = (read: (centre: Centre) => unknown, to: Centre): boolean =>
    centres.some((centre) => centre !== to && JSON.stringify(read(centre)) !== JSON.stringify(read(to)));
  const wrong = [
    ...sharedParts.filter(([, read]) => differs(read, base)),
    ...steadyParts.filter(([, read]) => differs(read, first)),
  ];
  if (wrong.length === 0) return;
  // Point at the changes that come or go during the run; without one, at the scenario.
  const moving = scenario.changes.flatMap(({ when }, i) => {
    const shares = centres.map((_, w) => shareInForce(when, study.startWeek + w));
    return shares.some((share) => share !== shares[0]) ? [`${path}.changes[${i}]`] : [];
  });
  throw new PlanProblem(
    wrong.map(([part]) => ({ code: 'cannotChangeWithinRun', path: moving.length === 1 ? (moving[0] ?? path) : path, value: part })),
  );
}
