import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Agent } from '../../../engine/run/agent.ts';
import { AgentGroup } from '../../../engine/run/agent-group.ts';
import { SamplerCache } from '../../../engine/kernel/sampler-cache.ts';
import { groupSettings } from '../../../engine/model/group-settings.ts';
import { desk } from '../parts/small-desk.ts';

const AGENTS = 6;
const SLOTS = 3;
const groupModel = desk([{}], [{ agents: AGENTS, slots: SLOTS }]).groups[0]!;

function newGroup(): { group: AgentGroup; agents: Agent[] } {
  const group = new AgentGroup(0, groupModel, groupSettings(groupModel, new SamplerCache()));
  return { group, agents: Array.from({ length: AGENTS }, (_, i) => new Agent(i, { id: `agent ${i}`, group: 0 }, group, false)) };
}

const step = fc.record({
  agent: fc.nat(AGENTS - 1),
  load: fc.nat(SLOTS - 1),
  stays: fc.boolean(),
});

test('the candidate is the least loaded agent with room, then the one who joined that load first', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const { group, agents } = newGroup();
      let joined: { agent: Agent; load: number }[] = [];
      for (const { agent: i, load, stays } of steps) {
        const agent = agents[i]!;
        expect(group.withdraw(agent)).toBe(joined.some((entry) => entry.agent === agent));
        joined = joined.filter((entry) => entry.agent !== agent);
        agent.load = load;
        if (stays) {
          group.offer(agent, 0);
          joined.push({ agent, load });
        }
        for (let units = 1; units <= SLOTS; units++) {
          const able = joined.filter((entry) => entry.load + units <= SLOTS);
          const least = able.reduce((low, entry) => Math.min(low, entry.load), Infinity);
          expect(group.candidate(units, 0)).toBe(able.find((entry) => entry.load === least)?.agent ?? null);
        }
        expect(group.idle).toBe(joined.filter((entry) => entry.load === 0).length);
      }
    }),
  );
});

test('withdrawing whoever stands in no list changes nothing', () => {
  const { group, agents } = newGroup();
  group.offer(agents[2]!, 5);
  expect(group.withdraw(agents[4]!)).toBe(false);
  expect([group.idle, group.candidate(1, 0)]).toEqual([1, agents[2]]);
});

test('cleared means nobody is there', () => {
  const { group, agents } = newGroup();
  group.offer(agents[2]!, 5);
  group.clear(0);
  expect([group.idle, group.candidate(1, 0)]).toEqual([0, null]);
});
