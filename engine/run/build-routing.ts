/**
 * The routing rule as objects that point to each other: for each waiting line the groups that may take from it,
 * for each group the lines it may take from, both in rank order.
 */
import type { CentreModel, QueueModel } from '../model/centre-model.ts';
import type { GroupSettings } from '../model/group-settings.ts';
import { AgentGroup, Pick } from './agent-group.ts';
import { Taker, WaitingLine } from './waiting-line.ts';

export interface Routing {
  readonly groups: readonly AgentGroup[];
  readonly lines: readonly WaitingLine[];
  /** Per queue: where its contacts wait first. */
  readonly firstLines: readonly WaitingLine[];
}

export function buildRouting(model: CentreModel, settings: readonly GroupSettings[]): Routing {
  const groups = model.groups.map((group, g) => new AgentGroup(g, group, settings[g]!));
  const lines: WaitingLine[] = [];
  const firstLineOfRule = new Map<string, WaitingLine>();
  const firstLines = model.queues.map((queue, q) => {
    const units = model.groups.map((group) => group.unitsOfQueue[q]!);
    // JSON writes Infinity as null, which no other number here is.
    const rule = JSON.stringify([queue.stages, queue.creditS, queue.ageing, units]);
    let first = firstLineOfRule.get(rule);
    if (first === undefined) {
      first = addLines(queue, units, groups, lines);
      firstLineOfRule.set(rule, first);
    }
    return first;
  });
  for (const group of groups) {
    group.picks.sort((x, y) => x.rank - y.rank || x.line.index - y.line.index);
    group.idleFreesOthers = group.capacity > 1 && group.picks.some((pick) => pick.minIdle > 0);
  }
  return { groups, lines, firstLines };
}

/** One line per stage of a queue's rule, linked, and known to the groups; returns the first. */
function addLines(queue: QueueModel, units: readonly number[], groups: readonly AgentGroup[], lines: WaitingLine[]): WaitingLine {
  const stages = queue.stages.map((_, at) => {
    const leavesAfterS = queue.stages[at + 1]?.afterS ?? Infinity;
    return new WaitingLine(lines.length + at, leavesAfterS, queue.creditS, queue.ageing);
  });
  queue.stages.forEach((stage, at) => {
    const line = stages[at]!;
    line.nextStage = stages[at + 1] ?? null;
    for (const group of groups) {
      const g = group.index;
      if (units[g] === 0) continue;
      const [agentRank, contactRank] = [stage.agentRank[g]!, stage.contactRank[g]!];
      if (agentRank < Infinity) line.takers.push(new Taker(group, agentRank, stage.minIdle[g]!, units[g]!));
      if (contactRank < Infinity) group.picks.push(new Pick(line, contactRank, stage.minIdle[g]!, units[g]!));
    }
    line.takers.sort((x, y) => x.rank - y.rank || x.group.index - y.group.index);
  });
  lines.push(...stages);
  return stages[0]!;
}
