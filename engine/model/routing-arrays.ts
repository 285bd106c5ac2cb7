/**
 * The routing rule as flat lists: for each waiting line the groups that may take from it, for each group the
 * lines it may take from, both in rank order.
 *
 * A line is one stage of a way to wait. Queues with the same rule share their lines: within a rule the order is
 * longest wait first anyway, and a freed agent has fewer heads to look at.
 */
import type { CentreModel, QueueModel } from './centre-model.ts';

export interface RoutingArrays {
  readonly lines: number;
  /** First line of each queue; its later stages are the lines that follow. */
  readonly lineOfQueue: Int32Array;
  /** Wait at which a contact leaves this line for the queue's next one; Infinity in the last. */
  readonly leavesAfterS: Float64Array;
  readonly creditOfLine: Float64Array;
  readonly ageingOfLine: Float64Array;

  /** Groups for line l: entries groupsStart[l] .. groupsStart[l + 1], by agent rank, then group. */
  readonly groupsStart: Int32Array;
  readonly groupsGroup: Int32Array;
  readonly groupsRank: Float64Array;
  readonly groupsMinIdle: Int32Array;
  readonly groupsUnits: Int32Array;

  /** Lines for group g: entries linesStart[g] .. linesStart[g + 1], by contact rank, then line. */
  readonly linesStart: Int32Array;
  readonly linesLine: Int32Array;
  readonly linesRank: Float64Array;
  readonly linesMinIdle: Int32Array;
  readonly linesUnits: Int32Array;
  /** Per group: 1 = several slots and reserved agents, so that one more idle agent lets busy colleagues take more. */
  readonly idleFreesOthers: Uint8Array;
}

interface Entry {
  readonly line: number;
  readonly group: number;
  readonly rank: number;
  readonly minIdle: number;
  readonly units: number;
}

export function routingArrays(model: CentreModel): RoutingArrays {
  const lineOfQueue = new Int32Array(model.queues.length);
  const firstLineOfRule = new Map<string, number>();
  /** The queues that brought new lines, with their numbers. */
  const founders: { readonly queue: QueueModel; readonly q: number }[] = [];
  let lines = 0;
  model.queues.forEach((queue, q) => {
    const units = model.groups.map((group) => group.unitsOfQueue[q]!);
    // JSON writes Infinity as null, which no other number here is.
    const rule = JSON.stringify([queue.stages, queue.creditS, queue.ageing, units]);
    const known = firstLineOfRule.get(rule);
    lineOfQueue[q] = known ?? lines;
    if (known !== undefined) return;
    firstLineOfRule.set(rule, lines);
    founders.push({ queue, q });
    lines += queue.stages.length;
  });
  const byAgentRank: Entry[] = [];
  const byContactRank: Entry[] = [];
  founders.forEach(({ queue, q }) =>
    queue.stages.forEach((stage, at) =>
      model.groups.forEach((group, g) => {
        const units = group.unitsOfQueue[q]!;
        if (units === 0) return;
        const common = { line: lineOfQueue[q]! + at, group: g, minIdle: stage.minIdle[g]!, units };
        const agentRank = stage.agentRank[g]!;
        const contactRank = stage.contactRank[g]!;
        if (agentRank < Infinity) byAgentRank.push({ ...common, rank: agentRank });
        if (contactRank < Infinity) byContactRank.push({ ...common, rank: contactRank });
      }),
    ),
  );
  byAgentRank.sort((x, y) => x.line - y.line || x.rank - y.rank || x.group - y.group);
  byContactRank.sort((x, y) => x.group - y.group || x.rank - y.rank || x.line - y.line);
  return {
    lines,
    lineOfQueue,
    leavesAfterS: Float64Array.from(
      founders.flatMap(({ queue }) => queue.stages.map((_, at) => queue.stages[at + 1]?.afterS ?? Infinity)),
    ),
    creditOfLine: Float64Array.from(founders.flatMap(({ queue }) => queue.stages.map(() => queue.creditS))),
    ageingOfLine: Float64Array.from(founders.flatMap(({ queue }) => queue.stages.map(() => queue.ageing))),
    groupsStart: starts(byAgentRank.map((e) => e.line), lines),
    groupsGroup: Int32Array.from(byAgentRank, (e) => e.group),
    groupsRank: Float64Array.from(byAgentRank, (e) => e.rank),
    groupsMinIdle: Int32Array.from(byAgentRank, (e) => e.minIdle),
    groupsUnits: Int32Array.from(byAgentRank, (e) => e.units),
    linesStart: starts(byContactRank.map((e) => e.group), model.groups.length),
    linesLine: Int32Array.from(byContactRank, (e) => e.line),
    linesRank: Float64Array.from(byContactRank, (e) => e.rank),
    linesMinIdle: Int32Array.from(byContactRank, (e) => e.minIdle),
    linesUnits: Int32Array.from(byContactRank, (e) => e.units),
    idleFreesOthers: Uint8Array.from(model.groups, (group, g) =>
      group.capacityUnits > 1 && byContactRank.some((e) => e.group === g && e.minIdle > 0) ? 1 : 0,
    ),
  };
}

/** Where each key's run begins in an ascending list of keys 0 .. count-1. */
function starts(keys: readonly number[], count: number): Int32Array {
  const start = new Int32Array(count + 1);
  for (const key of keys) start[key + 1]!++;
  for (let key = 0; key < count; key++) start[key + 1]! += start[key]!;
  return start;
}
