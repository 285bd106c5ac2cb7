import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalPlan } from '../../../../scenarios/document/canonical.ts';
import { checkPlan, parsePlan } from '../../../../scenarios/document/parse-plan.ts';
import type { Plan } from '../../../../scenarios/document/plan.ts';
import { baseOf, centreOf, withBase } from '../../../../ui/state/edits/centres.ts';
import { setBaseAgents, setScenarioAgents } from '../../../../ui/state/edits/set-agents.ts';
import { setBaseBot, setScenarioBot } from '../../../../ui/state/edits/set-bot.ts';
import { samplePlan } from '../../fixtures/plan.ts';

const plan = samplePlan();
const crews = baseOf(plan).roster.crews.map(({ id }) => id);
const withBot = plan.scenarios.find(({ changes }) => changes.some(({ lever }) => lever === 'bot'))!;
const bot = withBot.changes.find((change) => change.lever === 'bot')!.bot;

function agentsIn(at: Plan, scenario: string, crew: string): number | undefined {
  const centre = centreOf(at, at.scenarios.find(({ id }) => id === scenario)!);
  return centre.ok ? centre.value.roster.crews.find(({ id }) => id === crew)?.agents : undefined;
}

test('what was set is what the scenario then has, and the base stays', () => {
  fc.assert(
    fc.property(fc.constantFrom(...plan.scenarios.map(({ id }) => id)), fc.constantFrom(...crews), fc.integer({ min: 0, max: 5000 }), (scenario, crew, agents) => {
      const edited = setScenarioAgents(plan, scenario, crew, agents);
      expect(agentsIn(edited, scenario, crew)).toBe(agents);
      expect(edited.base).toBe(plan.base);
      expect(edited.bases).toBe(plan.bases);
      // Setting the same again adds nothing.
      const again = setScenarioAgents(edited, scenario, crew, agents);
      expect(canonicalPlan(again)).toBe(canonicalPlan(edited));
    }),
    { numRuns: 30 },
  );
});

test('going back to what the scenario had removes the change again', () => {
  const scenario = plan.scenarios[0]!.id;
  const before = agentsIn(plan, scenario, crews[0]!)!;
  const there = setScenarioAgents(plan, scenario, crews[0]!, before + 7);
  const back = setScenarioAgents(there, scenario, crews[0]!, before);
  expect(canonicalPlan(back)).toBe(canonicalPlan(plan));
});

test('an edit of today is a new base, and the plan still reads', () => {
  fc.assert(
    fc.property(fc.constantFrom(...crews), fc.integer({ min: 5, max: 300 }), (crew, agents) => {
      const edited = setBaseAgents(plan, crew, agents);
      expect(baseOf(edited).roster.crews.find(({ id }) => id === crew)?.agents).toBe(agents);
      expect(parsePlan(canonicalPlan(edited)).ok).toBe(true);
      expect(Object.keys(edited.bases)).toEqual([edited.base]);
    }),
    { numRuns: 20 },
  );
  const same = baseOf(plan).roster.crews[0]!;
  expect(setBaseAgents(plan, same.id, same.agents)).toBe(plan);
});

test('an old base stays while a scenario is pinned to it', () => {
  const pinned: Plan = { ...plan, scenarios: plan.scenarios.map((one, i) => (i === 0 ? { ...one, base: plan.base } : one)) };
  const edited = setBaseAgents(pinned, crews[0]!, 99);
  expect(Object.keys(edited.bases).sort()).toEqual([plan.base, edited.base].sort());
  expect(agentsIn(edited, pinned.scenarios[0]!.id, crews[0]!)).toBe(agentsIn(plan, pinned.scenarios[0]!.id, crews[0]!));
});

test('shares of a bot are set where the bot is spoken of', () => {
  const edited = setScenarioBot(plan, withBot.id, bot, 'adoption', 0.33);
  const centre = centreOf(edited, edited.scenarios.find(({ id }) => id === withBot.id)!);
  expect(centre.ok && centre.value.selfService.bots?.find(({ id }) => id === bot)?.adoption).toBe(0.33);
  expect(edited.scenarios.find(({ id }) => id === withBot.id)!.changes.length).toBe(withBot.changes.length);
  expect(checkPlan(edited).ok).toBe(true);
});

test('a bot that today has can be changed today and, apart, in a scenario', () => {
  const inScenario = centreOf(plan, withBot);
  if (!inScenario.ok) throw new Error('the sample does not fit');
  const today = withBase(plan, { ...baseOf(plan), selfService: inScenario.value.selfService });
  const other = { ...today, scenarios: today.scenarios.map((one) => ({ ...one, changes: [] })) };
  const edited = setScenarioBot(setBaseBot(other, bot, 'containedTruly', 0.2), other.scenarios[0]!.id, bot, 'containedTruly', 0.4);
  expect(baseOf(edited).selfService.bots?.[0]?.containedTruly).toBe(0.2);
  const centre = centreOf(edited, edited.scenarios[0]!);
  expect(centre.ok && centre.value.selfService.bots?.[0]?.containedTruly).toBe(0.4);
});
