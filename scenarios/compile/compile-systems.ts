/** Systems that fail. */
import type { OutageModel, OutageTarget } from '../../engine/model/outage-model.ts';
import type { Centre } from '../document/centre.ts';
import { minutesOfDay } from '../document/primitives.ts';
import type { Outage } from '../document/systems.ts';
import { byId } from './by-id.ts';
import { compileLaw } from './compile-law.ts';
import { platforms } from './compile-self-service.ts';
import type { QueuePlaces } from './queue-places.ts';

const DAY_S = 86_400;

/** @param teamOfGroup id of the team of each group, @param startWeek first reported week */
export function compileOutages(centre: Centre, places: QueuePlaces, teamOfGroup: readonly string[], startWeek: number): readonly OutageModel[] {
  return byId(centre.systems?.outages ?? []).map(({ id, what, times, random, dataLoss }) => ({
    id,
    what: compileWhat(what, centre, places, teamOfGroup),
    windowsS: (times ?? [])
      .map(({ week, day, from, to }) => {
        const dayS = ((week - startWeek) * 7 + day - 1) * DAY_S;
        return { fromS: dayS + minutesOfDay(from) * 60, toS: dayS + minutesOfDay(to) * 60 };
      })
      .sort((a, b) => a.fromS - b.fromS || a.toS - b.toS),
    random: random && random.perWeek > 0 ? { perWeek: random.perWeek, length: compileLaw(random.length) } : null,
    dataLoss: dataLoss ?? null,
  }));
}

function compileWhat(what: Outage['what'], centre: Centre, places: QueuePlaces, teamOfGroup: readonly string[]): OutageTarget {
  switch (what.kind) {
    case 'routing':
    case 'sync':
      return { kind: what.kind };
    case 'platform':
      return { kind: 'bot', pool: platforms(centre).findIndex(({ id }) => id === what.platform) };
    case 'teams':
      return { kind: 'groups', groups: teamOfGroup.flatMap((team, g) => (what.teams.includes(team) ? [g] : [])) };
    case 'slow':
      return { kind: 'slow', queues: places.matching(what), factor: what.factor };
    case 'door':
      return { kind: 'door', queues: places.matching(what) };
  }
}
