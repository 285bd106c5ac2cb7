import type { Plan } from '../../../scenarios/document/plan.ts';
import type { Bot } from '../../../scenarios/document/self-service.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { baseOf, withBase, withChanges } from './centres.ts';

export type BotShare = 'adoption' | 'containedTruly' | 'containedFalsely';

/** A share of a bot that the base has. */
export function setBaseBot(plan: Plan, bot: string, field: BotShare, value: number): Plan {
  const centre = baseOf(plan);
  const bots = (centre.selfService.bots ?? []).map((one): Bot => (one.id === bot ? { ...one, [field]: value } : one));
  return withBase(plan, { ...centre, selfService: { ...centre.selfService, bots } });
}

/** A share of a bot in a scenario: in the change that speaks of the bot, or in a new one. */
export function setScenarioBot(plan: Plan, scenarioId: string, bot: string, field: BotShare, value: number): Plan {
  return withChanges(plan, scenarioId, (scenario) => {
    const at = scenario.changes.findLastIndex((change) => change.lever === 'bot' && change.bot === bot);
    if (at < 0) return [...scenario.changes, { lever: 'bot', bot, [field]: value } satisfies Change];
    return scenario.changes.map((change, i) => (i === at && change.lever === 'bot' ? { ...change, [field]: value } : change));
  });
}
