/** Agent groups: a team at one level. */
import type { RoutingStage } from '../../engine/model/centre-model.ts';
import type { GroupModel } from '../../engine/model/workforce-model.ts';
import type { Centre } from '../document/centre.ts';
import type { ContactPair } from '../document/contact-pairs.ts';
import { PlanProblem } from '../document/plan-error.ts';
import { ruleFor } from '../document/selectors.ts';
import type { Group, Level } from '../document/teams.ts';
import { byId } from './by-id.ts';

export interface TeamAtLevel {
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

/** `stagesOfQueue` says who may serve what; a group never serves a queue that no stage gives it. */
export function compileGroups(
  centre: Centre,
  groups: readonly TeamAtLevel[],
  pairs: readonly ContactPair[],
  stagesOfQueue: readonly (readonly RoutingStage[])[],
): readonly GroupModel[] {
  const teamIds = byId(centre.teams.groups).map(({ id }) => id);
  const generalist = centre.routing.generalist ?? { handleFactor: 1, unresolvedFactor: 1 };
  return groups.map(({ id, team, level }, g) => {
    const slots = pairs.map(({ channel }) => team.slots?.[channel] ?? 1);
    const serves = pairs.map((_, q) => (stagesOfQueue[q] ?? []).some(({ agentRank }) => (agentRank[g] ?? Infinity) < Infinity));
    const capacityUnits = slots.filter((_, q) => serves[q]).reduce(leastCommonMultiple, 1);
    const factors = pairs.map(({ reason, channel }) => ruleFor(team.skills, reason, channel) ?? generalist);
    return {
      id,
      team: teamIds.indexOf(team.id),
      capacityUnits,
      unitsOfQueue: slots.map((n, q) => (serves[q] ? capacityUnits / n : 0)),
      handleFactor: factors.map(({ handleFactor }) => level.handleFactor * (handleFactor ?? 1)),
      unresolvedFactor: factors.map(({ unresolvedFactor }) => level.unresolvedFactor * (unresolvedFactor ?? 1)),
    };
  });
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
