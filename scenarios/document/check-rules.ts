/** Rules that speak of reasons and channels: their ids exist, no two of them contradict each other, every contact has one. */
import type { Centre } from './centre.ts';
import type { DurationLaw, PatienceLaw } from './laws.ts';
import type { PairSelector } from './primitives.ts';
import { oneOf } from './plan-error.ts';
import type { Report } from './report.ts';
import { contactPairs } from './contact-pairs.ts';
import { findSameRules, ruleFor } from './selectors.ts';

type Keys = readonly (string | number)[];

export function checkRules(centre: Centre, report: Report): void {
  const reasons = centre.demand.reasons.map(({ id }) => id);
  const channels = centre.demand.channels.map(({ id }) => id);
  const groups = new Set(centre.teams.groups.map(({ id }) => id));
  const { busyness } = centre.demand;
  const { routing } = centre;

  const checkSelectors = (keys: Keys, rules: readonly PairSelector[] = []): void => {
    rules.forEach((rule, i) => {
      rule.reasons?.forEach((id, j) => {
        if (!reasons.includes(id)) report('unknownId', [...keys, i, 'reasons', j], { value: id, expected: oneOf(reasons) });
      });
      rule.channels?.forEach((id, j) => {
        if (!channels.includes(id)) report('unknownId', [...keys, i, 'channels', j], { value: id, expected: oneOf(channels) });
      });
    });
  };
  const checkRuleList = (keys: Keys, rules: readonly PairSelector[] = []): void => {
    checkSelectors(keys, rules);
    const same = findSameRules(rules, reasons, channels);
    if (same) report('sameRule', [...keys, same.second], { value: `${same.reason}/${same.channel}` });
  };

  checkRuleList(['demand', 'busyness'], busyness);
  checkRuleList(['customers', 'patience'], centre.customers.patience);
  checkRuleList(['selfService', 'bots'], centre.selfService.bots);
  checkRuleList(['process', 'handling'], centre.process.handling);
  checkRuleList(['routing', 'priorities'], routing.priorities);
  centre.teams.groups.forEach((group, i) => checkRuleList(['teams', 'groups', i, 'skills'], group.skills));
  checkSelectors(['routing', 'overflow'], routing.overflow);
  checkSelectors(['routing', 'reservations'], routing.reservations);
  checkSelectors(['routing', 'stages'], routing.stages);

  const checkTeam = (team: string, keys: Keys): void => {
    if (!groups.has(team)) report('unknownId', keys, { value: team, expected: oneOf(groups) });
  };
  routing.overflow?.forEach(({ teams }, i) => teams.forEach((id, j) => checkTeam(id, ['routing', 'overflow', i, 'teams', j])));
  routing.reservations?.forEach(({ team }, i) => checkTeam(team, ['routing', 'reservations', i, 'team']));
  routing.stages?.forEach(({ teams }, i) => teams.forEach(({ team }, j) => checkTeam(team, ['routing', 'stages', i, 'teams', j, 'team'])));

  const checkLaw = (law: DurationLaw | PatienceLaw | undefined, keys: Keys): void => {
    if (law?.law === 'empirical' && law.quantilesS.some((q, i, all) => i > 0 && q < (all[i - 1] ?? 0))) {
      report('wrongOrder', [...keys, 'quantilesS']);
    }
  };
  centre.customers.patience.forEach(({ law }, i) => checkLaw(law, ['customers', 'patience', i, 'law']));
  checkLaw(centre.customers.redials?.delay, ['customers', 'redials', 'delay']);
  centre.selfService.bots?.forEach((bot, i) => {
    const at = ['selfService', 'bots', i];
    checkLaw(bot.session, [...at, 'session']);
    checkLaw(bot.returnDelay, [...at, 'returnDelay']);
    const contained = bot.containedTruly + bot.containedFalsely;
    if (contained > 1 + 1e-9) report('sumAboveOne', at, { value: contained, expected: 'containedTruly + containedFalsely' });
  });
  centre.process.handling.forEach((handling, i) => {
    const at = ['process', 'handling', i];
    checkLaw(handling.work, [...at, 'work']);
    checkLaw(handling.returnDelay, [...at, 'returnDelay']);
    if ((handling.returnProbability ?? 0) > 0 && !handling.returnDelay) report('needs', at, { expected: 'returnDelay' });
    const moved = (handling.transfers ?? []).reduce((sum, { probability }) => sum + probability, 0);
    if (moved > 1 + 1e-9) report('sumAboveOne', [...at, 'transfers'], { value: moved });
    handling.transfers?.forEach(({ to }, j) => {
      if (!reasons.includes(to)) report('unknownId', [...at, 'transfers', j, 'to'], { value: to, expected: oneOf(reasons) });
    });
  });
  for (const { reason, channel } of contactPairs(centre)) {
    if (!ruleFor(centre.process.handling, reason, channel)) {
      report('noHandling', ['process', 'handling'], { value: `${reason}/${channel}` });
    }
  }
}
