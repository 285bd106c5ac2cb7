/** What the things of a plan are called: by their own name, or by the names of what they speak of. */
import type { Centre } from '../document/centre.ts';

type Item = Readonly<Record<string, unknown>>;

/** Name of a thing that a field refers to by its id, e.g. ('team', 'front'); undefined where there is none. */
export type NameOf = (field: string, id: string) => string | undefined;

/** Fields that hold ids of the same kind of thing. */
const kindOfField: Readonly<Record<string, string>> = {
  reason: 'reason', reasons: 'reason',
  channel: 'channel', channels: 'channel', slots: 'channel',
  team: 'team', teams: 'team',
  level: 'level', levels: 'level',
  tier: 'tier', tiers: 'tier',
  window: 'window', windows: 'window',
  shift: 'shift',
  crew: 'crew', crews: 'crew', toCrew: 'crew',
  bot: 'bot', platform: 'platform',
};

/** Names in the centres, those of the first one first. */
export function namesOf(...centres: readonly Centre[]): NameOf {
  const names = new Map<string, string>();
  const nameOf: NameOf = (field, id) => {
    // A transfer goes to a reason, a change of channel to a channel.
    const kinds = field === 'to' ? ['reason', 'channel'] : [kindOfField[field]];
    return kinds.map((kind) => names.get(`${kind}/${id}`)).find((name) => name !== undefined);
  };
  for (const { demand, teams, calendar, roster, selfService } of centres) {
    const add = (kind: string, items: readonly { readonly id: string; readonly name?: string | undefined }[] = []): void => {
      for (const { id, name } of items) if (name !== undefined && !names.has(`${kind}/${id}`)) names.set(`${kind}/${id}`, name);
    };
    add('reason', demand.reasons);
    add('channel', demand.channels);
    add('tier', demand.tiers);
    add('team', teams.groups);
    add('level', teams.levels);
    add('window', calendar.windows);
    add('shift', roster.shifts);
    add('bot', selfService.bots);
    add('platform', selfService.platforms);
    const crews = roster.crews.map((crew) => ({ id: crew.id, name: crewName(crew, nameOf) }));
    add('crew', crews.map(({ id, name }) => ({ id, name: crews.filter((one) => one.name === name).length > 1 ? `${name} [${id}]` : name })));
  }
  return nameOf;
}

/** A crew is known by its team and its shift. */
function crewName({ team, shift }: { readonly team: string; readonly shift: string }, nameOf: NameOf): string {
  return `${nameOf('team', team) ?? team} / ${nameOf('shift', shift) ?? shift}`;
}

/** Name of an item of a list; undefined when only its id or its place can name it. */
export function labelOf(list: string, item: unknown, nameOf: NameOf): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, name, reason, channel, to, team } = item as Item;
  if (typeof name === 'string') return name;
  if (list === 'changes') return changeName(item as Item, nameOf);
  if (list === 'crews' && typeof id === 'string') return nameOf('crew', id);
  if (id !== undefined) return undefined;
  if (typeof reason === 'string' && typeof channel === 'string') return `${nameOf('reason', reason) ?? reason} / ${nameOf('channel', channel) ?? channel}`;
  // Elsewhere `to` is a time of day.
  if ((list === 'transfers' || list === 'misread') && typeof to === 'string') return nameOf('to', to) ?? to;
  if (typeof team === 'string') return nameOf('team', team) ?? team;
  const spokenOf = (['reasons', 'channels', 'tiers', 'windows'] as const).flatMap((field) => {
    const ids = (item as Item)[field];
    return Array.isArray(ids) ? ids.map((one) => nameOf(field, String(one)) ?? String(one)) : [];
  });
  return spokenOf.length === 0 ? undefined : spokenOf.join(', ');
}

/** What a change is about. */
function changeName({ path, crew, bot }: Item, nameOf: NameOf): string | undefined {
  if (typeof path === 'string') return path;
  const field = crew === undefined ? 'bot' : 'crew';
  const id = crew ?? bot;
  return typeof id === 'string' ? (nameOf(field, id) ?? id) : undefined;
}

/** Id in a dictionary of the program: the lever of a change, the KPI of a target, the place of an annotation. */
export function codeOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { lever, kpi, at } = item as Item;
  return [lever, kpi, at].find((code): code is string => typeof code === 'string');
}
