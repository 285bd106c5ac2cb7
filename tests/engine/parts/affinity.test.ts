import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { OutageModel } from '../../../engine/model/outage-model.ts';
import type { QueueSketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import type { Customer } from './event-log.ts';
import { always, desk, plainDesk, withShifts } from './small-desk.ts';
import { withGroup } from './tallied.ts';

/** Nobody's matter is settled: all come back 20 seconds after they have hung up. */
const comesBack = { unresolvedProbability: 1, returnProbability: 1, returnDelay: always(20) };

function withAffinity(model: CentreModel, affinityS: number): CentreModel {
  return { ...model, queues: model.queues.map((queue) => ({ ...queue, affinityS })) };
}
const twoAgents = (queue: QueueSketch = {}): CentreModel => plainDesk(2, { handling: comesBack, ...queue });
/** What happens to one customer. */
const storyOf = (customer: string, model: CentreModel, customers: readonly Customer[]): string[] =>
  watch(model, customers).log.filter((line) => line.split(' ')[1] === customer);

test('who comes back is taken by the agent of the last time, though another one has been idle for longer', () => {
  const back = (model: CentreModel): string => storyOf('a', model, [1])[2]!;
  expect(back(twoAgents())).toBe('31 a with agent 1');
  expect(back(withAffinity(twoAgents(), 0))).toBe('31 a with agent 0');
});

test('at 0 seconds only an agent who is free at once is preferred', () => {
  // At 31 agent 0 has b; agent 1 is free.
  const model = withAffinity(withShifts(twoAgents(), [[0, 0, 1000], [1, 29, 1000]]), 0);
  expect(storyOf('a', model, [1, 25]).slice(2)[0]).toBe('31 a with agent 1');
});

test('waits for the own agent while another one is idle, and comes before everybody else when that agent is free', () => {
  const model = withAffinity(withShifts(twoAgents(), [[0, 0, 1000], [1, 34, 1000]]), 30);
  // b keeps agent 0 from 25 to 35; c waits since 26, longer than a, who is back at 31.
  const { log } = watch(model, [1, 25, 26]);
  expect(log.slice(0, 9)).toEqual([
    '1 a with agent 0',
    '11 a will be back',
    '25 b with agent 0',
    '26 c waits',
    '31 a waits',
    '34 c with agent 1',
    '35 a with agent 0',
    '35 b will be back',
    '44 c will be back',
  ]);
});

test('waits for the own agent so long and no longer: then anybody will do', () => {
  const long = { work: always(10), handling: comesBack };
  const model = withAffinity(
    withShifts(desk([long, { work: always(100), servedBy: [[0, 0, 0]] }], [{ agents: 2 }]), [[0, 0, 1000], [1, 32, 1000]]),
    15,
  );
  // b, of the other queue, keeps agent 0 from 20 to 120.
  expect(storyOf('a', model, [1, [20, 1]]).slice(0, 4)).toEqual(['1 a with agent 0', '11 a will be back', '31 a waits in 0', '46 a with agent 1']);
});

test('gives up while waiting for the own agent as for anybody else', () => {
  const model = withAffinity(
    withShifts(desk([{ work: always(10), patience: always(8), handling: comesBack }, { work: always(100), servedBy: [[0, 0, 0]] }], [{ agents: 2 }]), [
      [0, 0, 1000],
      [1, 32, 1000],
    ]),
    15,
  );
  expect(storyOf('a', model, [1, [20, 1]]).slice(2, 4)).toEqual(['31 a waits in 0', '39 a left']);
});

test('an agent who goes off duty is waited for no longer', () => {
  const model = withAffinity(withShifts(twoAgents(), [[0, 0, 33], [1, 32, 1000]]), 60);
  expect(storyOf('a', model, [1, 25]).slice(2, 4)).toEqual(['31 a waits', '33 a with agent 1']);
  // Nor is one who is at home already.
  const home = withAffinity(withShifts(twoAgents(), [[0, 0, 15], [1, 0, 1000]]), 60);
  expect(storyOf('a', home, [1])[2]).toBe('31 a with agent 1');
});

test('an agent on break is waited for', () => {
  const model = withAffinity(withShifts(twoAgents(), [[0, 0, 1000, [25, 20]], [1, 0, 1000]]), 60);
  expect(storyOf('a', model, [1]).slice(2, 4)).toEqual(['31 a waits', '45 a with agent 0']);
});

test('an agent whose systems fail while a customer waits is waited for no longer', () => {
  const outage: OutageModel = { id: 'down', what: { kind: 'groups', groups: [0] }, windowsS: [{ fromS: 33, toS: 60 }], random: null, dataLoss: null };
  const queues = [{ work: always(10), handling: comesBack }, { work: always(100), servedBy: [[0, 0, 0]] as const }];
  const model = withAffinity(desk(queues, [{ agents: 1 }, { agents: 1 }]), 60);
  // b, of the other queue, keeps agent 0 from 20 to 120.
  const story = (outages: readonly OutageModel[]): string[] => storyOf('a', { ...model, outages }, [1, [20, 1]]).slice(2, 4);
  expect(story([])).toEqual(['31 a waits in 0', '91 a with agent 1']);
  expect(story([outage])).toEqual(['31 a waits in 0', '33 a with agent 1']);
});

test('who waits for the own agent when the centre hangs up is cut off like the others', () => {
  const model = { ...withAffinity(withShifts(twoAgents({ work: always(10) }), [[0, 0, 1000], [1, 32, 1000]]), 60), horizonS: 33, ending: 'disconnect' as const };
  const { log, tallies } = watch(model, [1, 25]);
  expect(log.at(-2)).toBe('33 a left');
  expect(tallies.queue(0, 'disconnected')).toBe(1);
});

test('an outage of the agent’s systems ends the preference', () => {
  const outage: OutageModel = { id: 'down', what: { kind: 'groups', groups: [0] }, windowsS: [{ fromS: 30, toS: 40 }], random: null, dataLoss: null };
  const model = { ...withAffinity(desk([{ work: always(10), handling: comesBack }], [{ agents: 1 }, { agents: 1 }]), 60), outages: [outage] };
  expect(storyOf('a', model, [1])[2]).toBe('31 a with agent 1');
});

test('whom a customer meets changes nobody’s luck: with agents to spare there are as many answers, and no wait', () => {
  const agents = 8;
  const model = desk([{ perHour: 60, work: always(30), handling: { unresolvedProbability: 1, returnProbability: 0.5, returnDelay: always(300) } }], [{ agents }], {
    horizonS: 400_000,
  });
  const [free, own] = [replicate(model, 1), replicate(withAffinity(model, 0), 1)];
  expect(own.queue(0, 'answered')).toBe(free.queue(0, 'answered'));
  expect(own.queue(0, 'waitAnsweredS')).toBe(free.queue(0, 'waitAnsweredS'));
});

test('who has waited for the own agent in vain stands in the common line by the whole wait', () => {
  // Agent 0 has b, of the other queue, until 120; agent 1 comes at 60. a waits from 31, for agent 0 alone until 46; c waits from 40.
  const model = withAffinity(
    withShifts(desk([{ work: always(10), handling: comesBack }, { work: always(100), servedBy: [[0, 0, 0]] }], [{ agents: 2 }]), [[0, 0, 1000], [1, 60, 1000]]),
    15,
  );
  const { log } = watch(model, [1, [20, 1], 40]);
  const answered = log.filter((line) => line.endsWith('with agent 1')).slice(0, 2);
  expect(answered).toEqual(['60 a with agent 1', '70 c with agent 1']);
});

test('who takes over when the own agent leaves hurries by how many are at the desk from then on', () => {
  const centre = desk([{ work: always(10), handling: comesBack }, { patience: always(100) }, { work: always(100) }], [{ agents: 2 }]);
  // Who asks in queue 1 leaves one agent idle, so b waits beside agent 1.
  const queues = centre.queues.map((queue, q) => (q === 1 ? { ...queue, stages: queue.stages.map((stage) => ({ ...stage, minIdle: [1] })) } : queue));
  const model = withAffinity(withShifts({ ...centre, queues }, [[0, 0, 60], [1, 45, 1000]]), 60);
  const hurried = withGroup(model, 0, { loadEffect: { rush: 0.25, halfLifeS: 10, tiredAbove: 1, fatigue: 0 } });
  // a is back at 31, while agent 0 has c. At 60 the shift ends, and one waits for the one agent who is left.
  expect(storyOf('a', hurried, [1, [50, 1], [25, 2]]).slice(3, 5)).toEqual(['60 a with agent 1', '67.5 a will be back']);
});
