/** Ids inside rules that point at other things, and shares that must not add up to more than 1. */
import type { Centre } from './centre.ts';
import type { Keys } from './centre-lists.ts';
import { tierShares } from './contact-kinds.ts';
import { schemeOf } from './incentives.ts';
import { oneOf } from './plan-error.ts';
import type { Report } from './report.ts';
import { isAboveOne } from './share-sums.ts';

export function checkReferences(centre: Centre, report: Report): void {
  const { demand, customers, selfService, process, roster, routing, incentives, systems, experience } = centre;
  const reasons = demand.reasons.map(({ id }) => id);
  const channels = demand.channels.map(({ id }) => id);
  const teams = centre.teams.groups.map(({ id }) => id);
  const platforms = (selfService.platforms ?? []).map(({ id }) => id);

  const need = (known: readonly string[], id: string | undefined, keys: Keys): void => {
    if (id !== undefined && !known.includes(id)) report('unknownId', keys, { value: id, expected: oneOf(known) });
  };
  const needPlace = (place: { readonly reason?: string | undefined; readonly channel?: string | undefined }, keys: Keys): void => {
    need(reasons, place.reason, [...keys, 'reason']);
    need(channels, place.channel, [...keys, 'channel']);
  };
  const needAtMostOne = (shares: readonly number[], keys: Keys, expected?: string): void => {
    const sum = shares.reduce((total, share) => total + share, 0);
    if (isAboveOne(sum)) report('sumAboveOne', keys, { value: sum, ...(expected === undefined ? {} : { expected }) });
  };

  demand.bursts?.forEach((burst, i) => needPlace(burst, ['demand', 'bursts', i]));
  demand.tierShares?.forEach(({ tier }, i) => need((demand.tiers ?? []).map(({ id }) => id), tier, ['demand', 'tierShares', i, 'tier']));
  for (const volume of [...demand.volumes, ...(demand.bursts ?? [])]) needAtMostOne(tierShares(centre, volume).map(({ share }) => share), ['demand', 'tierShares']);
  customers.switches?.forEach(({ to }, i) => need(channels, to, ['customers', 'switches', i, 'to']));
  selfService.bots?.forEach((bot, i) => {
    const at = ['selfService', 'bots', i];
    need(platforms, bot.platform, [...at, 'platform']);
    bot.misread?.forEach(({ to }, j) => need(reasons, to, [...at, 'misread', j, 'to']));
    needAtMostOne([bot.containedTruly, bot.containedFalsely], at, 'containedTruly + containedFalsely');
    const misread = (bot.misread ?? []).map(({ share }) => share);
    if (misread.length > 0) needAtMostOne([bot.containedTruly, bot.containedFalsely, ...misread], at, 'containedTruly + containedFalsely + misread');
  });
  process.handling.forEach((handling, i) => {
    const at = ['process', 'handling', i];
    if ((handling.returnProbability ?? 0) > 0 && !handling.returnDelay) report('needs', at, { expected: 'returnDelay' });
    needAtMostOne((handling.transfers ?? []).map(({ probability }) => probability), [...at, 'transfers']);
    handling.transfers?.forEach(({ to }, j) => need(reasons, to, [...at, 'transfers', j, 'to']));
  });
  process.misrouting?.forEach(({ to }, i) => need(reasons, to, ['process', 'misrouting', i, 'to']));
  process.approvals?.forEach(({ signatures, holds, finishing }, i) => {
    const at = ['process', 'approvals', i];
    signatures.forEach((place, j) => needPlace(place, [...at, 'signatures', j]));
    if (!finishing) return;
    needPlace(finishing, [...at, 'finishing']);
    if (holds && !finishing.time) report('needs', [...at, 'finishing'], { expected: 'time' });
    for (const field of holds ? (['reason', 'channel'] as const) : (['time'] as const)) {
      if (finishing[field] !== undefined) report('unknownKey', [...at, 'finishing', field]);
    }
  });
  process.experts?.forEach((place, i) => needPlace(place, ['process', 'experts', i]));
  process.promises?.forEach((place, i) => needPlace(place, ['process', 'promises', i]));
  if (experience?.complaints?.handledBy) needPlace(experience.complaints.handledBy, ['experience', 'complaints', 'handledBy']);
  roster.callIns?.forEach(({ crews }, i) =>
    crews.forEach((id, j) => need(roster.crews.map((crew) => crew.id), id, ['roster', 'callIns', i, 'crews', j])),
  );
  routing.overflow?.forEach((rule, i) => rule.teams.forEach((id, j) => need(teams, id, ['routing', 'overflow', i, 'teams', j])));
  routing.reservations?.forEach(({ team }, i) => need(teams, team, ['routing', 'reservations', i, 'team']));
  routing.stages?.forEach((rule, i) => rule.teams.forEach(({ team }, j) => need(teams, team, ['routing', 'stages', i, 'teams', j, 'team'])));
  incentives?.schemes.forEach((scheme, i) => {
    const at = ['incentives', 'schemes', i];
    scheme.teams?.forEach((id, j) => need(teams, id, [...at, 'teams', j]));
    needAtMostOne([scheme.weights.speed, scheme.weights.quality, scheme.weights.transfers ?? 0], [...at, 'weights']);
    // One that speaks of a team which another has spoken of, if only by speaking of all.
    const twice = teams.find((id) => (scheme.teams?.includes(id) ?? true) && schemeOf(incentives, id) !== scheme);
    if (twice !== undefined) report('sameRule', at, { value: twice });
  });
  systems?.outages?.forEach(({ what, times, random }, i) => {
    const at = ['systems', 'outages', i];
    if (times === undefined && random === undefined) report('needs', at, { expected: 'times | random' });
    if (what.kind === 'platform') need(platforms, what.platform, [...at, 'what', 'platform']);
    if (what.kind === 'teams') what.teams.forEach((id, j) => need(teams, id, [...at, 'what', 'teams', j]));
    times?.forEach(({ from, to }, j) => {
      if (from >= to) report('emptySpan', [...at, 'times', j], { value: `${from}-${to}` });
    });
  });
}

/** Empirical laws ascend, wherever they stand. */
export function checkLaws(part: unknown, keys: Keys, report: Report): void {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part)) {
    // Lists of numbers hold no laws, and may be long.
    if (typeof part[0] === 'object') part.forEach((item, i) => checkLaws(item, [...keys, i], report));
    return;
  }
  const { law, quantilesS } = part as { readonly law?: unknown; readonly quantilesS?: unknown };
  if (law === 'empirical' && Array.isArray(quantilesS)) {
    if (quantilesS.some((quantile, i) => i > 0 && quantile < quantilesS[i - 1])) report('wrongOrder', [...keys, 'quantilesS']);
    return;
  }
  for (const [key, inside] of Object.entries(part)) checkLaws(inside, [...keys, key], report);
}
