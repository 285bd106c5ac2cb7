/** Every list of a centre whose items have ids: what its items are, so that each check is written once. */
import type { Centre } from './centre.ts';
import type { ContactSelector } from './primitives.ts';

export type Keys = readonly (string | number)[];

interface CentreList {
  readonly keys: Keys;
  readonly items: readonly (ContactSelector & { readonly id: string })[];
  /**
   * choice: of the rules that fit a contact the most particular one counts, so two alike contradict each other;
   * all: every rule that fits counts; things: no rules.
   */
  readonly rules: 'choice' | 'all' | 'things';
}

export function centreLists(centre: Centre): readonly CentreList[] {
  const { calendar, demand, customers, selfService, process, teams, roster, routing, incentives, systems, costs } = centre;
  const list = (section: string, name: string, items: CentreList['items'] | undefined, rules: CentreList['rules']): CentreList => ({
    keys: [section, name],
    items: items ?? [],
    rules,
  });
  return [
    list('calendar', 'windows', calendar.windows, 'things'),
    list('demand', 'channels', demand.channels, 'things'),
    list('demand', 'reasons', demand.reasons, 'things'),
    list('demand', 'profiles', demand.profiles, 'things'),
    list('demand', 'tiers', demand.tiers, 'things'),
    list('demand', 'busyness', demand.busyness, 'choice'),
    list('demand', 'surges', demand.surges, 'all'),
    list('demand', 'bursts', demand.bursts, 'things'),
    list('demand', 'tierShares', demand.tierShares, 'all'),
    list('customers', 'patience', customers.patience, 'choice'),
    list('customers', 'switches', customers.switches, 'all'),
    list('customers', 'emotions', customers.emotions, 'choice'),
    list('selfService', 'bots', selfService.bots, 'choice'),
    list('selfService', 'modules', selfService.modules, 'choice'),
    list('selfService', 'platforms', selfService.platforms, 'things'),
    list('process', 'handling', process.handling, 'choice'),
    list('process', 'steps', process.steps, 'all'),
    list('process', 'workParts', process.workParts, 'all'),
    list('process', 'misrouting', process.misrouting, 'all'),
    list('process', 'approvals', process.approvals, 'choice'),
    // What these say of reason and channel is where the work goes, not whom the rule is for.
    list('process', 'experts', process.experts, 'choice'),
    list('process', 'promises', process.promises, 'choice'),
    list('process', 'chats', process.chats, 'choice'),
    list('process', 'standards', process.standards, 'choice'),
    list('process', 'dueTimes', process.dueTimes, 'choice'),
    list('teams', 'levels', teams.levels, 'things'),
    list('teams', 'groups', teams.groups, 'things'),
    list('roster', 'shifts', roster.shifts, 'things'),
    list('roster', 'crews', roster.crews, 'things'),
    list('roster', 'callIns', roster.callIns, 'all'),
    list('routing', 'priorities', routing.priorities, 'choice'),
    list('routing', 'overflow', routing.overflow, 'all'),
    list('routing', 'reservations', routing.reservations, 'all'),
    list('routing', 'stages', routing.stages, 'all'),
    list('routing', 'callbacks', routing.callbacks, 'choice'),
    list('routing', 'affinities', routing.affinities, 'choice'),
    list('incentives', 'schemes', incentives?.schemes, 'things'),
    list('systems', 'outages', systems?.outages, 'things'),
    list('costs', 'technology', costs?.technology, 'things'),
    list('costs', 'other', costs?.other, 'things'),
  ];
}
