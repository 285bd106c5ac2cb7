import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CentreModel, HandlingModel, SourceModel, WeekTable } from '../../../engine/model/centre-model.ts';
import type { ComplaintModel, ExperienceModel } from '../../../engine/model/experience-model.ts';
import type { Law } from '../../../engine/model/law.ts';
import type { OutageModel } from '../../../engine/model/outage-model.ts';
import type { BotPoolModel } from '../../../engine/model/self-service-model.ts';
import type { CallInModel, GroupModel } from '../../../engine/model/workforce-model.ts';
import { exponential, queueingModel } from '../../theory/queueing-model.ts';
import { anyCentre } from '../laws/furnished-centres.ts';
import { placeOfError } from './place-of-error.ts';

const plain = queueingModel({ queues: [{ perHour: 10 }, { perHour: 20 }], groups: [{ agents: 2, slots: 2 }], horizonS: 7200, intervalS: 3600, busynessShape: 9 });
const minute = exponential(60);
const never: Law = { kind: 'never' };

const notReady = { gap: minute, length: minute };
const overtime = { whenWaiting: 3, blockS: 900, mostS: 3600 };
const loadEffect = { rush: 0.1, halfLifeS: 3600, tiredAbove: 0.8, fatigue: 0.1 };
const pool: BotPoolModel = { id: 'pool', mostSessions: Infinity, suspension: { wrongShare: 0.5, sessions: 5, forS: 60 } };
const outage: OutageModel = {
  id: 'outage',
  what: { kind: 'slow', queues: [1], factor: 2 },
  windowsS: [{ fromS: 0, toS: 60 }],
  random: { perWeek: 1, length: minute },
  dataLoss: { share: 0.5, afterS: 60 },
};
const callIn: CallInModel = { id: 'home', queues: [0, 1], whenWaiting: 3, agents: [1], size: 1, delay: minute, stayS: 3600 };
const complaints: ComplaintModel = {
  perCase: 0.5, unresolved: 0.5, gaveUp: 0.5, waitedLong: 0.5, longWaitS: 60, brokenPromise: 0.5, wrongAnswer: 0.5, escalation: 0.5,
  queueOfQueue: [1, -1],
  delayS: 60,
};
const logits = { intercept: 1, resolved: 1, wait: 1, transfer: 1, retelling: 1, repeat: 1, promise: 1, emotion: 1, promoter: 1, detractor: 1 };
const tiers: Partial<SourceModel> = { tierQueues: [0, 1] };
const usual = plain.groups[0]!;
const base = plain.weeks[0]!;

const withModel = (change: Partial<CentreModel>): CentreModel => ({ ...plain, ...change });
const withSource = (change: Partial<SourceModel>): CentreModel => withModel({ sources: [{ ...plain.sources[0]!, ...change }, plain.sources[1]!] });
const withGroup = (change: Partial<GroupModel>): CentreModel => withModel({ groups: [{ ...usual, ...change }] });
const withWeek = (change: Partial<WeekTable>, model = plain): CentreModel => ({ ...model, weeks: [{ ...base, ...change }] });
const withOther = (sets: readonly (readonly HandlingModel[])[], setOfInterval: readonly number[]): CentreModel => withWeek({ otherHandling: { sets, setOfInterval } });
const withPool = (change: Partial<BotPoolModel>): CentreModel => withModel({ botPools: [{ ...pool, ...change }] });
const withOutage = (change: Partial<OutageModel>): CentreModel => withModel({ outages: [{ ...outage, ...change }] });
const withCallIn = (change: Partial<CallInModel>): CentreModel => withModel({ callIns: [{ ...callIn, ...change }] });
const withView = (change: Partial<ExperienceModel>): CentreModel => withModel({ experience: { ...logits, complaints: null, ...change } });
const withComplaints = (change: Partial<ComplaintModel>): CentreModel => withView({ complaints: { ...complaints, ...change } });
const withTiers = (tierUpTo: readonly (readonly number[])[]): CentreModel => withWeek({ tierUpTo }, withSource(tiers));

const whole: CentreModel = {
  ...withTiers([[0.5, 1], []]),
  queues: plain.queues.map((queue) => ({ ...queue, dueS: 60 })),
  sources: [{ ...plain.sources[0]!, ...tiers, gap: exponential(1) }, { ...plain.sources[1]!, recordedS: [-1, 5, 5] }],
  groups: [{ ...usual, transferFactor: [1, 2], pace: [1, 0.7], notReady, absence: 0.5, overtime, loadEffect, emotionFactor: 0.5 }],
  botPools: [pool],
  outages: [outage],
  callIns: [callIn],
  experience: { ...logits, complaints },
  openingStock: [{ queue: 1, contacts: 5, age: minute }],
};

test('a model with every part passes', () => {
  expect(placeOfError({ ...whole, weeks: [{ ...whole.weeks[0]!, busynessIntervalShape: [4], groups: whole.groups }] })).toBe('none');
});

test('limits that nobody reaches pass', () => {
  expect(placeOfError(withCallIn({ whenWaiting: Infinity }))).toBe('none');
  expect(placeOfError(withGroup({ overtime: { ...overtime, whenWaiting: Infinity }, notReady: { gap: never, length: never } }))).toBe('none');
  expect(placeOfError(withOutage({ random: { perWeek: 0, length: never } }))).toBe('none');
  expect(placeOfError(withModel({ openingStock: [{ queue: 0, contacts: 0, age: never }] }))).toBe('none');
});

test('the centres of the laws pass', () => {
  fc.assert(
    fc.property(anyCentre, (model) => {
      expect(placeOfError(model)).toBe('none');
    }),
    { numRuns: 60 },
  );
});

const broken: readonly (readonly [string, CentreModel, string])[] = [
  ['a wait for the own agent that never ends', withModel({ queues: [{ ...plain.queues[0]!, affinityS: Infinity }, plain.queues[1]!] }), 'queues[0].affinityS'],
  ['an answer due before it is asked for', withModel({ queues: [{ ...plain.queues[0]!, dueS: -1 }, plain.queues[1]!] }), 'queues[0].dueS'],
  ['a source of no queue', withSource({ queue: 2 }), 'sources[0].queue'],
  ['a source without a tier', withSource({ tierQueues: [] }), 'sources[0].tierQueues'],
  ['a tier of no queue', withSource({ tierQueues: [0, 0.5] }), 'sources[0].tierQueues'],
  ['gaps that vary by less than nothing', withSource({ gap: { kind: 'lognormal', meanS: 1, cv: -1 } }), 'sources[0].gap'],
  ['gaps of another mean than 1', withSource({ gap: exponential(2) }), 'sources[0].gap'],
  ['recorded contacts out of order', withSource({ recordedS: [5, 4] }), 'sources[0].recordedS'],
  ['a recorded contact at no time', withSource({ recordedS: [NaN] }), 'sources[0].recordedS'],
  ['bursts and a record', withSource({ recordedS: [], bursts: { perWeek: 1, contacts: 1, spreadS: 1 } }), 'sources[0].bursts'],
  ['endlessly many bursts', withSource({ bursts: { perWeek: Infinity, contacts: 1, spreadS: 1 } }), 'sources[0].bursts'],
  ['bursts of fewer than nobody', withSource({ bursts: { perWeek: 1, contacts: -1, spreadS: 1 } }), 'sources[0].bursts'],
  ['bursts that spread backwards', withSource({ bursts: { perWeek: 1, contacts: 1, spreadS: -1 } }), 'sources[0].bursts'],
  ['an agent who takes less than no time', withModel({ agents: [{ ...plain.agents[0]!, handleFactor: -1 }, plain.agents[1]!] }), 'agents[0].handleFactor'],

  ['a handling factor below 0', withGroup({ handleFactor: [1, -1] }), 'groups[0].handleFactor'],
  ['an unresolved factor below 0', withGroup({ unresolvedFactor: [-1, 1] }), 'groups[0].unresolvedFactor'],
  ['a missing transfer factor', withGroup({ transferFactor: [1] }), 'groups[0].transferFactor'],
  ['a transfer factor below 0', withGroup({ transferFactor: [1, -1] }), 'groups[0].transferFactor'],
  ['an emotion factor below 0', withGroup({ emotionFactor: -1 }), 'groups[0].emotionFactor'],
  ['more absence than shifts', withGroup({ absence: 1.1 }), 'groups[0].absence'],
  ['a pace for one chat too few', withGroup({ pace: [1] }), 'groups[0].pace'],
  ['a pace for one chat too many', withGroup({ pace: [1, 1, 1] }), 'groups[0].pace'],
  ['one chat at another pace than 1', withGroup({ pace: [0.9, 0.8] }), 'groups[0].pace'],
  ['chats that stand still', withGroup({ pace: [1, 0] }), 'groups[0].pace'],
  ['spells that follow each other without a gap', withGroup({ notReady: { gap: { kind: 'deterministic', meanS: 0 }, length: minute } }), 'groups[0].notReady'],
  ['gaps between spells that vary by less than nothing', withGroup({ notReady: { gap: { kind: 'lognormal', meanS: 60, cv: -1 }, length: minute } }), 'groups[0].notReady'],
  ['a spell without an end', withGroup({ notReady: { gap: minute, length: never } }), 'groups[0].notReady'],
  ['overtime for fewer than nobody', withGroup({ overtime: { ...overtime, whenWaiting: -1 } }), 'groups[0].overtime'],
  ['overtime in blocks of nothing', withGroup({ overtime: { ...overtime, blockS: 0 } }), 'groups[0].overtime'],
  ['overtime without a limit', withGroup({ overtime: { ...overtime, mostS: Infinity } }), 'groups[0].overtime'],
  ['a rush beyond all work', withGroup({ loadEffect: { ...loadEffect, rush: 1.1 } }), 'groups[0].loadEffect'],
  ['a memory of nothing', withGroup({ loadEffect: { ...loadEffect, halfLifeS: 0 } }), 'groups[0].loadEffect'],
  ['fatigue above more than always busy', withGroup({ loadEffect: { ...loadEffect, tiredAbove: 2 } }), 'groups[0].loadEffect'],
  ['fatigue that refreshes', withGroup({ loadEffect: { ...loadEffect, fatigue: -1 } }), 'groups[0].loadEffect'],

  ['fewer sessions than none', withPool({ mostSessions: -1 }), 'botPools[0].mostSessions'],
  ['a share of wrong answers above 1', withPool({ suspension: { wrongShare: 2, sessions: 1, forS: 1 } }), 'botPools[0].suspension'],
  ['a judgement of no sessions', withPool({ suspension: { wrongShare: 0, sessions: 0, forS: 1 } }), 'botPools[0].suspension'],
  ['taken off for no time', withPool({ suspension: { wrongShare: 0, sessions: 1, forS: 0 } }), 'botPools[0].suspension'],
  ['two outages of one id', withModel({ outages: [outage, outage] }), 'outages'],
  // Found by search: 'outage/...' has one hash for both.
  ['two outages whose ids have one hash', withModel({ outages: [{ ...outage, id: 'nyuxgjl' }, { ...outage, id: 'qbaidfb' }] }), 'outages'],
  ['an outage of no pool', withOutage({ what: { kind: 'bot', pool: 0 } }), 'outages[0].what'],
  ['an outage of no group', withOutage({ what: { kind: 'groups', groups: [1] } }), 'outages[0].what'],
  ['a shut door of no queue', withOutage({ what: { kind: 'door', queues: [2] } }), 'outages[0].what'],
  ['slowness of no queue', withOutage({ what: { kind: 'slow', queues: [-1], factor: 2 } }), 'outages[0].what'],
  ['work that takes no time', withOutage({ what: { kind: 'slow', queues: [1], factor: 0 } }), 'outages[0].what'],
  ['an outage that ends as it starts', withOutage({ windowsS: [{ fromS: 5, toS: 5 }] }), 'outages[0].windowsS'],
  ['an outage from no time on', withOutage({ windowsS: [{ fromS: -Infinity, toS: 5 }] }), 'outages[0].windowsS'],
  ['fewer outages than none', withOutage({ random: { perWeek: -1, length: minute } }), 'outages[0].random'],
  ['random outages without an end', withOutage({ random: { perWeek: 1, length: never } }), 'outages[0].random'],
  ['more data lost than there is', withOutage({ dataLoss: { share: 2, afterS: 0 } }), 'outages[0].dataLoss'],
  ['data lost before', withOutage({ dataLoss: { share: 1, afterS: -1 } }), 'outages[0].dataLoss'],
  ['called in for no queue', withCallIn({ queues: [2] }), 'callIns[0].queues'],
  ['called in for a queue twice', withCallIn({ queues: [1, 1] }), 'callIns[0].queues'],
  ['called in for fewer than nobody', withCallIn({ whenWaiting: -1 }), 'callIns[0].whenWaiting'],
  ['nobody who is called', withCallIn({ agents: [2] }), 'callIns[0].agents'],
  ['half an agent who comes', withCallIn({ size: 0.5 }), 'callIns[0].size'],
  ['never there', withCallIn({ delay: never }), 'callIns[0].delay'],
  ['there for no time', withCallIn({ stayS: 0 }), 'callIns[0].stayS'],
  ['a weight that is no number', withView({ wait: NaN }), 'experience'],
  ['promoters below the border', withView({ promoter: -1 }), 'experience.promoter'],
  ['detractors above the border', withView({ detractor: -1 }), 'experience.detractor'],
  ['a complaint share above 1', withComplaints({ gaveUp: 1.5 }), 'experience.complaints'],
  ['a long wait below 0', withComplaints({ longWaitS: -1 }), 'experience.complaints.longWaitS'],
  ['a complaint before the case', withComplaints({ delayS: -1 }), 'experience.complaints.delayS'],
  ['a queue without a place for complaints', withComplaints({ queueOfQueue: [0] }), 'experience.complaints.queueOfQueue'],
  ['complaints handled nowhere', withComplaints({ queueOfQueue: [-2, 0] }), 'experience.complaints.queueOfQueue'],
  ['stock of no queue', withModel({ openingStock: [{ queue: 2, contacts: 1, age: minute }] }), 'openingStock[0].queue'],
  ['half a contact in stock', withModel({ openingStock: [{ queue: 0, contacts: 0.5, age: minute }] }), 'openingStock[0].contacts'],
  ['stock as old as time', withModel({ openingStock: [{ queue: 0, contacts: 1, age: never }] }), 'openingStock[0].age'],
  ['a queue with two stocks', withModel({ openingStock: [0, 0].map((queue) => ({ queue, contacts: 1, age: minute })) }), 'openingStock'],

  ['other handling of too few intervals', withOther([], [0]), 'weeks[0].otherHandling.setOfInterval'],
  ['an interval with a set that is not there', withOther([base.handling], [0, 2]), 'weeks[0].otherHandling.setOfInterval'],
  ['other handling of too few queues', withOther([[base.handling[0]!]], [0, 0]), 'weeks[0].otherHandling.sets[0]'],
  ['other handling that does not fit', withOther([[base.handling[0]!, { ...base.handling[1]!, work: never }]], [0, 1]), 'weeks[0].otherHandling.sets[0][1].work'],
  ['a missing shape for the hours', withWeek({ busynessIntervalShape: [] }), 'weeks[0].busynessIntervalShape'],
  ['a shape of nothing', withWeek({ busynessIntervalShape: [0] }), 'weeks[0].busynessIntervalShape'],
  ['a source without shares of tiers', withTiers([[0.5, 1]]), 'weeks[0].tierUpTo'],
  ['a tier without a share', withTiers([[1], []]), 'weeks[0].tierUpTo[0]'],
  ['shares of tiers that fall', withTiers([[1.2, 1], []]), 'weeks[0].tierUpTo[0]'],
  ['a tier of fewer than nobody', withTiers([[-0.1, 1], []]), 'weeks[0].tierUpTo[0]'],
  ['tiers of only some', withTiers([[0.5, 0.9], []]), 'weeks[0].tierUpTo[0]'],
  ['a week with fewer groups', withWeek({ groups: [] }), 'weeks[0].groups'],
  ['a week with another group', withWeek({ groups: [{ ...usual, id: 'others' }] }), 'weeks[0].groups[0]'],
  ['a week with more capacity', withWeek({ groups: [{ ...usual, capacityUnits: 3 }] }), 'weeks[0].groups[0]'],
  ['a week with other units', withWeek({ groups: [{ ...usual, unitsOfQueue: [1, 2] }] }), 'weeks[0].groups[0].unitsOfQueue'],
  ['a week with a missing factor', withWeek({ groups: [{ ...usual, handleFactor: [1] }] }), 'weeks[0].groups[0]'],
  ['a week whose people do not fit', withWeek({ groups: [{ ...usual, absence: -1 }] }), 'weeks[0].groups[0].absence'],
];

test.each(broken)('%s is refused, and the error names the place', (_, model, place) => {
  expect(placeOfError(model)).toBe(place);
});
