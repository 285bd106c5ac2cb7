/** Agent groups: a team at one level. */
import type { RoutingStage } from '../../engine/model/centre-model.ts';
import type { GroupModel } from '../../engine/model/workforce-model.ts';
import type { Centre } from '../document/centre.ts';
import { PlanProblem } from '../document/plan-error.ts';
import { ruleFor, type ContactKind } from '../document/selectors.ts';
import type { Group, Level, Skill } from '../document/teams.ts';
import { ruleWindows } from '../document/window-sets.ts';
import { byId } from './by-id.ts';
import { movedFactors, swingsOfTeams, type GroupFactors } from './compile-incentives.ts';
import { compileLaw } from './compile-law.ts';

interface TeamAtLevel {
  /** `team/level` */
  readonly id: string;
  readonly team: Group;
  readonly level: Level;
}

/** Every team at its own level, and at those that crews of it have in any week; in id order. */
export function teamsAtLevels(weeks: readonly Centre[]): readonly TeamAtLevel[] {
  const found = new Map<string, TeamAtLevel>();
  for (const { teams, roster } of weeks) {
    const add = (team: Group | undefined, levelId: string | undefined): void => {
      const level = teams.levels.find(({ id }) => id === levelId);
      if (!team || !level) throw new PlanProblem([{ code: 'unknownId', path: 'plan.teams', value: levelId ?? '' }]);
      found.set(`${team.id}/${level.id}`, { id: `${team.id}/${level.id}`, team, level });
    };
    for (const team of teams.groups) add(team, team.level);
    for (const crew of roster.crews) {
      const team = teams.groups.find(({ id }) => id === crew.team);
      add(team, crew.level ?? team?.level);
    }
  }
  return byId([...found.values()]);
}

/**
 * Groups as they are in one week. `stagesOfQueue` says who may serve what; a group never serves a queue that no stage
 * gives it. `base` is the centre without changes: its KPI weights are today's.
 */
export function compileGroups(
  base: Centre,
  centre: Centre,
  groups: readonly TeamAtLevel[],
  kinds: readonly ContactKind[],
  stagesOfQueue: readonly (readonly RoutingStage[])[],
): readonly GroupModel[] {
  const teamIds = byId(centre.teams.groups).map(({ id }) => id);
  const generalist: Skill = centre.routing.generalist ?? {};
  const swings = swingsOfTeams(base, centre);
  const usualWindows = ruleWindows(centre).sets[0];
  return groups.map(({ id, ...first }, g) => {
    const team = centre.teams.groups.find((one) => one.id === first.team.id) ?? first.team;
    const level = centre.teams.levels.find((one) => one.id === first.level.id) ?? first.level;
    const slots = kinds.map(({ channel }) => team.slots?.[channel] ?? 1);
    const serves = kinds.map((_, q) => (stagesOfQueue[q] ?? []).some(({ agentRank }) => (agentRank[g] ?? Infinity) < Infinity));
    const capacityUnits = slots.filter((_, q) => serves[q]).reduce(leastCommonMultiple, 1);
    const skills = kinds.map((kind) => ruleFor(team.skills, kind) ?? generalist);
    const today = factorsOf(level, skills);
    const swing = swings.get(team.id);
    const { transferFactor, ...factors } = swing ? movedFactors(today, swing, kinds, centre.process.handling, usualWindows) : today;
    return {
      id,
      team: teamIds.indexOf(team.id),
      capacityUnits,
      unitsOfQueue: slots.map((n, q) => (serves[q] ? capacityUnits / n : 0)),
      ...factors,
      ...(transferFactor.every((factor) => factor === 1) ? {} : { transferFactor }),
      ...behaviour(team, level, capacityUnits),
    };
  });
}

function factorsOf(level: Level, skills: readonly Skill[]): GroupFactors {
  return {
    handleFactor: skills.map(({ handleFactor }) => level.handleFactor * (handleFactor ?? 1)),
    unresolvedFactor: skills.map(({ unresolvedFactor }) => level.unresolvedFactor * (unresolvedFactor ?? 1)),
    transferFactor: skills.map(({ transferFactor }) => (level.transferFactor ?? 1) * (transferFactor ?? 1)),
  };
}

/** What the document leaves out stays out of the model, so that nothing is drawn for it. */
function behaviour(team: Group, level: Level, capacityUnits: number): Partial<GroupModel> {
  const { pace, notReady, absence, overtime, loadEffect } = team;
  return {
    ...(pace ? { pace: Array.from({ length: capacityUnits }, (_, k) => pace[Math.min(k, pace.length - 1)]!) } : {}),
    ...(notReady ? { notReady: { gap: compileLaw(notReady.gap), length: compileLaw(notReady.length) } } : {}),
    ...(absence ? { absence } : {}),
    ...(overtime
      ? { overtime: { whenWaiting: overtime.whenWaiting, blockS: overtime.blockMinutes * 60, mostS: overtime.mostMinutes * 60 } }
      : {}),
    ...(loadEffect
      ? {
          loadEffect: {
            rush: loadEffect.rush,
            halfLifeS: loadEffect.halfLifeMinutes * 60,
            tiredAbove: loadEffect.tiredAbove,
            fatigue: loadEffect.fatigue,
          },
        }
      : {}),
    ...(level.emotionFactor === undefined ? {} : { emotionFactor: level.emotionFactor }),
  };
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
