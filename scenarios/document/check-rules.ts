/** Rules that speak of contacts: what they name exists, no two of them contradict each other, every contact has one. */
import { centreLists, type Keys } from './centre-lists.ts';
import type { Centre } from './centre.ts';
import { contactKinds, kindText, queueKind } from './contact-kinds.ts';
import { oneOf } from './plan-error.ts';
import { STANDARD_TIER, type ContactSelector } from './primitives.ts';
import type { Report } from './report.ts';
import { findSameRules, fits, ruleFor, type ContactKind } from './selectors.ts';
import { isAboveOne } from './share-sums.ts';
import { windowSets } from './week-shape.ts';
import { ruleWindows } from './window-sets.ts';

export function checkRules(centre: Centre, report: Report): void {
  const kinds = everyKind(centre);
  const lists = [
    ...centreLists(centre).filter(({ rules }) => rules !== 'things'),
    ...centre.teams.groups.map(({ skills }, i) => ({ keys: ['teams', 'groups', i, 'skills'], items: skills, rules: 'choice' as const })),
  ];
  for (const { keys, items, rules } of lists) {
    items.forEach((rule, i) => checkSelector(centre, rule, [...keys, i], report));
    const same = rules === 'choice' ? findSameRules(items, kinds) : undefined;
    if (same) report('sameRule', [...keys, same.second], { value: queueKind(same.kind, same.kind.tier).id });
  }
  needOneStageAtATime(centre, kinds, report);
  const { demand, customers, process } = centre;
  for (const { id } of demand.tiers ?? []) {
    const rules = (demand.tierShares ?? []).map((rule, place) => ({ rule, place })).filter(({ rule }) => rule.tier === id);
    const same = findSameRules(rules.map(({ rule }) => rule), kinds);
    if (same) report('sameRule', ['demand', 'tierShares', rules[same.second]!.place], { value: queueKind(same.kind, id).id });
  }
  needAtMostOneInAll(customers.switches ?? [], ['customers', 'switches'], kinds, report);
  needAtMostOneInAll(process.workParts ?? [], ['process', 'workParts'], kinds, report);
  needAtMostOneInAll(process.misrouting ?? [], ['process', 'misrouting'], kinds, report);
  centre.systems?.outages?.forEach(({ what }, i) => {
    if (what.kind === 'slow' || what.kind === 'door') checkSelector(centre, what, ['systems', 'outages', i, 'what'], report);
  });
  const { sets } = ruleWindows(centre);
  for (const kind of contactKinds(centre)) {
    const without = sets.map((windows) => ({ ...kind, windows })).find((one) => !ruleFor(centre.process.handling, one));
    if (without) report('noHandling', ['process', 'handling'], { value: kindText(without) });
  }
}

/** Of the written-out orders that hold for a contact, each needs a moment of its own to begin. */
function needOneStageAtATime({ routing: { stages = [] } }: Centre, kinds: readonly ContactKind[], report: Report): void {
  for (const afterS of new Set(stages.map((stage) => stage.afterS))) {
    const together = stages.map((stage, place) => ({ stage, place })).filter(({ stage }) => stage.afterS === afterS);
    const same = findSameRules(together.map(({ stage }) => stage), kinds);
    if (same) report('sameRule', ['routing', 'stages', together[same.second]!.place], { value: queueKind(same.kind, same.kind.tier).id });
  }
}

/** Of rules that all count, the shares of those that fit one contact add up to at most 1. */
function needAtMostOneInAll(rules: readonly (ContactSelector & { readonly share: number })[], keys: Keys, kinds: readonly ContactKind[], report: Report): void {
  for (const kind of kinds) {
    const sum = rules.reduce((total, rule) => total + (fits(rule, kind) ? rule.share : 0), 0);
    if (!isAboveOne(sum)) continue;
    report('sumAboveOne', keys, { value: sum, expected: queueKind(kind, kind.tier).id });
    return;
  }
}

/** Every reason on every channel for every tier in every set of windows, whether it occurs or not. */
function everyKind({ calendar, demand }: Centre): ContactKind[] {
  const tiers = [STANDARD_TIER, ...(demand.tiers ?? []).map(({ id }) => id)];
  const { sets } = windowSets(calendar);
  return demand.reasons.flatMap((reason) =>
    demand.channels.flatMap((channel) =>
      tiers.flatMap((tier) => sets.map((windows) => ({ reason: reason.id, channel: channel.id, tier, windows }))),
    ),
  );
}

function checkSelector({ calendar, demand }: Centre, rule: ContactSelector, at: Keys, report: Report): void {
  const known: Readonly<Record<keyof ContactSelector, readonly string[]>> = {
    reasons: demand.reasons.map(({ id }) => id),
    channels: demand.channels.map(({ id }) => id),
    tiers: [STANDARD_TIER, ...(demand.tiers ?? []).map(({ id }) => id)],
    windows: calendar.windows.map(({ id }) => id),
  };
  for (const field of Object.keys(known) as (keyof ContactSelector)[]) {
    rule[field]?.forEach((id, j) => {
      if (!known[field].includes(id)) report('unknownId', [...at, field, j], { value: id, expected: oneOf(known[field]) });
    });
  }
}
