/**
 * Kinds of contact that can occur, each with a queue of its own: reason x channel x tier with a volume, and those that
 * contacts go on to: by a transfer, a change of channel, a wrong turn, or as a task for another team.
 */
import type { Centre } from './centre.ts';
import { STANDARD_TIER, type Place } from './primitives.ts';
import { fits, ruleFor, type ContactKind } from './selectors.ts';
import { ruleWindows } from './window-sets.ts';

export interface QueueKind extends ContactKind {
  /** `reason/channel`, or `reason/channel/tier` beyond the standard one. */
  readonly id: string;
}

export function queueKind({ reason, channel }: Place, tier: string = STANDARD_TIER): QueueKind {
  const id = tier === STANDARD_TIER ? `${reason}/${channel}` : `${reason}/${channel}/${tier}`;
  return { id, reason, channel, tier };
}

/** A kind of contact in some windows, for an error: `refund/phone [afternoon peak]`. */
export function kindText(kind: ContactKind): string {
  const { id } = queueKind(kind, kind.tier);
  return kind.windows?.length ? `${id} [${kind.windows.join(' ')}]` : id;
}

/** The tiers of a reason on a channel beyond the standard one, with their shares, in id order. */
export function tierShares({ demand }: Pick<Centre, 'demand'>, { reason, channel }: Place): readonly { readonly tier: string; readonly share: number }[] {
  return (demand.tiers ?? [])
    .map(({ id }) => {
      const rules = demand.tierShares?.filter(({ tier }) => tier === id);
      return { tier: id, share: ruleFor(rules, { reason, channel, tier: id })?.share ?? 0 };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => (a.tier < b.tier ? -1 : 1));
}

/** In id order. */
export function contactKinds(centre: Centre): readonly QueueKind[] {
  const kinds = new Map<string, QueueKind>();
  const open: QueueKind[] = [];
  const add = (kind: QueueKind): void => {
    if (kinds.has(kind.id)) return;
    kinds.set(kind.id, kind);
    open.push(kind);
  };
  for (const place of [...centre.demand.volumes, ...(centre.demand.bursts ?? [])]) {
    add(queueKind(place));
    for (const { tier } of tierShares(centre, place)) add(queueKind(place, tier));
  }
  const windows = ruleWindows(centre).sets;
  for (let kind = open.pop(); kind; kind = open.pop()) {
    for (const inForce of windows) for (const next of leadsTo(centre, { ...kind, windows: inForce })) add(next);
  }
  return [...kinds.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Where a contact may go on to. The customer's tier stays; tasks for other teams are of the standard one. */
function leadsTo(centre: Centre, kind: ContactKind): QueueKind[] {
  const { process, customers, selfService, experience } = centre;
  const { channel, reason, tier } = kind;
  const approval = ruleFor(process.approvals, kind);
  const finishing = approval?.finishing && finishingPlace(approval.finishing, kind);
  const tasks: (Place | undefined)[] = [
    ...(approval?.signatures ?? []),
    finishing,
    ruleFor(process.experts, kind),
    ruleFor(process.promises, kind),
    experience?.complaints?.handledBy,
  ];
  return [
    ...(ruleFor(process.handling, kind)?.transfers ?? []).map(({ to }) => queueKind({ reason: to, channel }, tier)),
    ...(ruleFor(selfService.bots, kind)?.misread ?? []).map(({ to }) => queueKind({ reason: to, channel }, tier)),
    ...(process.misrouting ?? []).filter((rule) => fits(rule, kind)).map(({ to }) => queueKind({ reason: to, channel }, tier)),
    ...(customers.switches ?? []).filter((rule) => fits(rule, kind)).map(({ to }) => queueKind({ reason, channel: to }, tier)),
    ...tasks.filter((place) => place !== undefined).map((place) => queueKind(place)),
  ];
}

/** Where the rest of the work after an approval is done: the contact's own reason and channel unless named. */
export function finishingPlace(
  { reason, channel }: { readonly reason?: string | undefined; readonly channel?: string | undefined },
  of: Place,
): Place {
  return { reason: reason ?? of.reason, channel: channel ?? of.channel };
}
