import type { Plan } from '../../../scenarios/document/plan.ts';
import type { Scope } from '../../../scenarios/result/comparison-result.ts';

/** Names, for the part of the centre a number speaks of; empty for the whole centre. Ids stand in for lost names. */
export function scopeText(scope: Scope, plan: Plan | null): string {
  const centre = plan?.bases[plan.base];
  const named = (list: readonly { readonly id: string; readonly name: string }[] | undefined, id: string): string =>
    list?.find((one) => one.id === id)?.name ?? id;
  return [
    ...scope.channels.map((id) => named(centre?.demand.channels, id)),
    ...scope.reasons.map((id) => named(centre?.demand.reasons, id)),
    ...scope.teams.map((id) => named(centre?.teams.groups, id)),
    ...scope.tiers.map((id) => named(centre?.demand.tiers, id)),
    ...(scope.window === null ? [] : [named(centre?.calendar.windows, scope.window)]),
  ].join(', ');
}
