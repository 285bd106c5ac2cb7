/** The centre of each week of a run: the base with the changes that are in force. */
import type { Centre } from '../document/centre.ts';
import { checkCentre } from '../document/check-centre.ts';
import { contactKinds } from '../document/contact-kinds.ts';
import { PlanProblem } from '../document/plan-error.ts';
import type { Scenario } from '../document/scenario.ts';
import type { Study } from '../document/study.ts';
import type { Group } from '../document/teams.ts';
import { applyChange, applyInFull, shareInForce } from '../levers/apply-change.ts';

/**
 * One centre per reported week; weeks alike at the end are left out, so that it has length 1 if nothing changes.
 * @throws PlanProblem when a change does not fit, or changes what must stay the same during a run.
 */
export function weekCentres(base: Centre, scenario: Pick<Scenario, 'id' | 'changes'> | undefined, study: Study): readonly Centre[] {
  if (!scenario || scenario.changes.length === 0) return [base];
  const path = `plan.scenarios[${scenario.id}]`;
  tryInFull(base, scenario, path);
  const varies = scenario.changes.some(({ when }) => when);
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

function centreOfWeek(base: Centre, scenario: Pick<Scenario, 'changes'>, week: number, path: string): Centre {
  const changed = scenario.changes.reduce(
    (centre, change, i) => applyChange(centre, change, week, `${path}.changes[${i}]`),
    base,
  );
  const errors = checkCentre(changed, path);
  if (errors.length > 0) throw new PlanProblem(errors);
  return changed;
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
