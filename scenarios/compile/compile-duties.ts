/** Who works when: crews become agents with ids of their own, shifts become duties with breaks and pay. */
import { idHash } from '../../engine/kernel/id-hash.ts';
import { Sampler } from '../../engine/kernel/sampler.ts';
import type { AgentModel, Duty } from '../../engine/model/workforce-model.ts';
import type { Centre } from '../document/centre.ts';
import { shiftMinutes } from '../document/check-roster.ts';
import { minutesOfDay } from '../document/primitives.ts';
import { PlanProblem } from '../document/plan-error.ts';
import type { Crew, Pause, Shift } from '../document/roster.ts';
import { payPerDay } from '../document/teams.ts';
import { byId } from './by-id.ts';

const DAY_S = 86_400;

/** `team/crew/0001`: one agent more leaves the others as they are. */
export function agentId(crew: Crew, number: number): string {
  return `${crew.team}/${crew.id}/${String(number).padStart(4, '0')}`;
}

/** All agents of any week, in id order. @throws PlanProblem 'cannotChangeWithinRun' when a crew's level differs between weeks. */
export function compileAgents(weeks: readonly Centre[], groupIds: readonly string[]): readonly AgentModel[] {
  const agents = new Map<string, AgentModel>();
  for (const centre of weeks) {
    for (const crew of centre.roster.crews) {
      const group = groupIds.indexOf(`${crew.team}/${levelOf(centre, crew)}`);
      for (let n = 1; n <= crew.agents; n++) {
        const id = agentId(crew, n);
        const before = agents.get(id);
        if (before !== undefined && before.group !== group) {
          throw new PlanProblem([{ code: 'cannotChangeWithinRun', path: `base.roster.crews[${crew.id}].level`, value: 'level' }]);
        }
        agents.set(id, { id, group, ...ownPace(id, spreadOf(centre, crew)) });
      }
    }
  }
  return byId([...agents.values()]);
}

/** Agents differ around their team: the same agent is quick or slow in every scenario. Mean 1 over many agents. */
function ownPace(id: string, spread: number): Pick<AgentModel, 'handleFactor'> {
  if (spread === 0) return {};
  const place = ((idHash(`pace of ${id}`) >>> 0) + 0.5) / 4_294_967_296;
  return { handleFactor: new Sampler({ kind: 'lognormal', meanS: 1, cv: spread }).sample(place) };
}

function spreadOf(centre: Centre, crew: Crew): number {
  return centre.teams.groups.find(({ id }) => id === crew.team)?.spread ?? 0;
}

/** The duties of one week, by agent, then start. */
export function compileDuties(centre: Centre, agents: readonly AgentModel[]): readonly Duty[] {
  const places = new Map(agents.map(({ id }, place) => [id, place]));
  const duties: Duty[] = [];
  for (const crew of centre.roster.crews) {
    const shift = centre.roster.shifts.find(({ id }) => id === crew.shift);
    const team = centre.teams.groups.find(({ id }) => id === crew.team);
    if (!shift || !team) continue;
    const pay = payPerDay(centre.teams, team, crew.level ?? team.level);
    const lengthS = shiftMinutes(shift) * 60;
    const unpaidS = shift.breaks.reduce((sum, { paid, minutes }) => sum + (paid ? 0 : minutes * 60), 0);
    for (let n = 1; n <= crew.agents; n++) {
      const breaks = breaksOf(shift, crew, n);
      for (const day of daysOf(crew, n)) {
        const startS = (day - 1) * DAY_S + minutesOfDay(shift.from) * 60;
        duties.push({
          agent: places.get(agentId(crew, n)) ?? -1,
          startS,
          endS: startS + lengthS,
          breaks: breaks.map(({ afterS, lengthS: pauseS }) => ({ dueS: startS + afterS, lengthS: pauseS })),
          pay,
          paidS: lengthS - unpaidS,
        });
      }
    }
  }
  return duties.sort((a, b) => a.agent - b.agent || a.startS - b.startS);
}

/** Level of a crew: its own, or the team's. */
function levelOf(centre: Centre, crew: Crew): string {
  return crew.level ?? centre.teams.groups.find(({ id }) => id === crew.team)?.level ?? '';
}

/**
 * Days of the n-th agent (from 1). In a rotating crew each starts the pattern three days after the one before, so
 * that any few agents in a row already cover the week evenly; crews begin on different days.
 */
function daysOf(crew: Crew, n: number): readonly number[] {
  const shift = crew.rotating ? (startOf(crew, 7) + (n - 1) * 3) % 7 : 0;
  return crew.days.map((day) => ((day - 1 + shift) % 7) + 1);
}

/** Breaks of the n-th agent (from 1), in order of time. */
function breaksOf(shift: Shift, crew: Crew, n: number): readonly { readonly afterS: number; readonly lengthS: number }[] {
  return shift.breaks
    .map((pause) => ({ afterS: (pause.afterMinutes + delayMinutes(pause, crew, n)) * 60, lengthS: pause.minutes * 60 }))
    .sort((a, b) => a.afterS - b.afterS || a.lengthS - b.lengthS);
}

/**
 * Spreads breaks: halves, quarters, eighths ... of the spread in turn (van der Corput), from a start of the crew's
 * own, so that neither a crew nor the first agents of all crews leave together. Whole minutes.
 */
function delayMinutes({ spreadMinutes = 0 }: Pause, crew: Crew, n: number): number {
  let fraction = startOf(crew, 64) / 64;
  let step = 0.5;
  for (let rest = n - 1; rest > 0; rest = Math.floor(rest / 2)) {
    fraction += (rest % 2) * step;
    step /= 2;
  }
  return Math.floor((fraction % 1) * spreadMinutes);
}

/** A whole number from 0 to below `count` that belongs to a crew whatever the other crews are. */
function startOf(crew: Crew, count: number): number {
  return (idHash(crew.id) >>> 0) % count;
}
