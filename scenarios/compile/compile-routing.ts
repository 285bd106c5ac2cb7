/**
 * Routing rules as ranks. A contact takes the allowed group with the lowest agent rank; an agent takes the contact
 * with the lowest contact rank, which puts priority before skill.
 */
import type { RoutingStage } from '../../engine/model/centre-model.ts';
import type { Centre } from '../document/centre.ts';
import { usualRank } from '../document/routing.ts';
import { fits, particularity, ruleFor, type ContactKind } from '../document/selectors.ts';
import { worksOn, type Group } from '../document/teams.ts';

/** Who lacks the skill comes after everybody who has it (ranks 1 to 99). */
const GENERALIST_RANK = 100;
/** One step of priority outweighs every rank of skill. */
const PRIORITY_STEP = 1000;

/** Whether a team has the skill for a kind of contact. */
function hasSkill(team: Group, kind: ContactKind): boolean {
  return team.skills.some((skill) => fits(skill, kind));
}

/** The stages of one queue. `teams` holds the team of each agent group, in group order. */
export function compileStages(centre: Centre, kind: ContactKind, teams: readonly Group[]): readonly RoutingStage[] {
  const { routing } = centre;
  const priority = ruleFor(routing.priorities, kind)?.rank ?? usualRank;
  const reservations = (routing.reservations ?? []).filter((rule) => fits(rule, kind));
  const minIdle = teams.map((team) => Math.max(0, ...reservations.filter((r) => r.team === team.id).map((r) => r.minIdle)));
  const stage = (afterS: number, rankOf: (team: Group) => number): RoutingStage => {
    const agentRank = teams.map(rankOf);
    return { afterS, agentRank, contactRank: agentRank.map((rank) => priority * PRIORITY_STEP + rank), minIdle };
  };

  const written = (routing.stages ?? []).filter((rule) => fits(rule, kind));
  if (written.length > 0) {
    const most = Math.max(...written.map(particularity));
    const stages = written
      .filter((rule) => particularity(rule) === most)
      .sort((a, b) => a.afterS - b.afterS)
      .map((rule) => stage(rule.afterS, (team) => rule.teams.find((one) => one.team === team.id)?.rank ?? Infinity));
    return stages[0]?.afterS === 0 ? stages : [stage(0, () => Infinity), ...stages];
  }

  const ruleRank = (team: Group): number => {
    if (routing.rule === 'general-pool') return worksOn(team, kind.channel) ? 1 : Infinity;
    return ruleFor(team.skills, kind)?.rank ?? (hasSkill(team, kind) ? 1 : Infinity);
  };
  const overflow = (routing.overflow ?? []).filter((rule) => fits(rule, kind));
  const steps = [...new Set([0, ...overflow.map(({ afterS }) => afterS)])].sort((a, b) => a - b);
  return steps.map((afterS) => {
    const helpers = new Set(overflow.filter((rule) => rule.afterS <= afterS).flatMap((rule) => rule.teams));
    return stage(afterS, (team) => Math.min(ruleRank(team), helpers.has(team.id) ? GENERALIST_RANK : Infinity));
  });
}
