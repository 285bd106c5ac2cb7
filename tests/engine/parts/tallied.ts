import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { GroupModel } from '../../../engine/model/workforce-model.ts';
import type { QueueField } from '../../../engine/record/tally-layout.ts';
import type { Replications } from '../run/replications.ts';

/** Some fields of a queue, in the order asked for. */
export function tallied(tallies: Replications, queue: number, ...fields: readonly QueueField[]): number[] {
  return fields.map((field) => tallies.queue(queue, field));
}

/** The same desk with a group that differs, in every week. */
export function withGroup(model: CentreModel, g: number, change: Partial<GroupModel>): CentreModel {
  return { ...model, groups: model.groups.map((group, at) => (at === g ? { ...group, ...change } : group)) };
}
