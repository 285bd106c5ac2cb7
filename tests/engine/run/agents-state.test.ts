import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelArrays } from '../../../engine/model/model-arrays.ts';
import { AgentsState } from '../../../engine/run/agents-state.ts';
import { desk } from '../parts/small-desk.ts';

const AGENTS = 6;
const SLOTS = 3;
const arrays = modelArrays(desk([{}], [{ agents: AGENTS, slots: SLOTS }]));

const step = fc.record({
  agent: fc.nat(AGENTS - 1),
  load: fc.nat(SLOTS - 1),
  stays: fc.boolean(),
});

test('the candidate is the least loaded agent with room, then the one who joined that load first', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const state = new AgentsState(arrays);
      let joined: { agent: number; load: number }[] = [];
      for (const { agent, load, stays } of steps) {
        state.withdraw(agent, 0);
        joined = joined.filter((entry) => entry.agent !== agent);
        state.load[agent] = load;
        if (stays) {
          state.offer(agent, 0, 0);
          joined.push({ agent, load });
        }
        for (let units = 1; units <= SLOTS; units++) {
          const able = joined.filter((entry) => entry.load + units <= SLOTS);
          const least = able.reduce((low, entry) => Math.min(low, entry.load), Infinity);
          expect(state.candidate(0, units, 0)).toBe(able.find((entry) => entry.load === least)?.agent ?? -1);
        }
        expect([state.available, state.idle[0]]).toEqual([joined.length, joined.filter((entry) => entry.load === 0).length]);
      }
    }),
  );
});

test('withdrawing whoever stands in no list changes nothing', () => {
  const state = new AgentsState(arrays);
  state.offer(2, 0, 5);
  state.withdraw(4, 0);
  expect([state.available, state.candidate(0, 1, 0)]).toEqual([1, 2]);
});

test('cleared means nobody is there', () => {
  const state = new AgentsState(arrays);
  state.offer(2, 0, 5);
  state.clear();
  expect([state.available, state.idle[0], state.candidate(0, 1, 0)]).toEqual([0, 0, -1]);
});
