import { expect, test } from 'vitest';
import { EngineError } from '../../../engine/engine-error.ts';
import { assertModel } from '../../../engine/model/assert-model.ts';
import type { CentreModel, QueueModel, RoutingStage, WeekTable } from '../../../engine/model/centre-model.ts';
import type { GroupModel } from '../../../engine/model/workforce-model.ts';
import { queueingModel } from '../../theory/queueing-model.ts';

const whole = queueingModel({
  queues: [{ perHour: 10 }, { perHour: 20 }],
  groups: [{ agents: 2 }, { agents: 1 }],
  horizonS: 7200,
  intervalS: 3600,
});

function placeOfError(model: CentreModel): unknown {
  try {
    assertModel(model);
  } catch (error) {
    if (error instanceof EngineError && error.code === 'bad-model') return error.params.place;
    throw error;
  }
  return 'none';
}

const withQueue = (change: Partial<QueueModel>): CentreModel => ({ ...whole, queues: [{ ...whole.queues[0]!, ...change }, whole.queues[1]!] });
const withStage = (change: Partial<RoutingStage>): CentreModel => withQueue({ stages: [{ ...whole.queues[0]!.stages[0]!, ...change }] });
const withGroup = (change: Partial<GroupModel>): CentreModel => ({ ...whole, groups: [{ ...whole.groups[0]!, ...change }, whole.groups[1]!] });
const withWeek = (change: Partial<WeekTable>): CentreModel => ({ ...whole, weeks: [{ ...whole.weeks[0]!, ...change }] });
const handling = whole.weeks[0]!.handling[0]!;
const duty = whole.weeks[0]!.duties[0]!;
const stage = whole.queues[0]!.stages[0]!;

test('a whole model passes', () => {
  expect(placeOfError(whole)).toBe('none');
});

const broken: readonly (readonly [string, CentreModel, string])[] = [
  ['edges that do not span the week', { ...whole, intervalEdgesS: [0, 3600] }, 'intervalEdgesS'],
  ['edges that do not ascend', { ...whole, intervalEdgesS: [0, 0, 7200] }, 'intervalEdgesS'],
  ['a day that starts within an interval', { ...whole, dayStartsS: [0, 1800] }, 'dayStartsS'],
  ['a horizon of nothing', { ...whole, horizonS: 0 }, 'horizonS'],
  ['a negative lead-in', { ...whole, leadInS: -1 }, 'leadInS'],
  ['a window class too high', { ...whole, windowClassOfInterval: [0, 1] }, 'windowClassOfInterval'],
  ['no week', { ...whole, weeks: [] }, 'weeks'],
  ['two sources of one id', { ...whole, sources: whole.sources.map((source) => ({ ...source, id: 'same' })) }, 'sources'],
  ['a first stage after 0', withStage({ afterS: 5 }), 'queues[0].stages'],
  ['stages of one instant', withQueue({ stages: [stage, stage] }), 'queues[0].stages'],
  ['too few ranks', withStage({ agentRank: [0] }), 'queues[0].stages'],
  ['an agent who may be taken but not take', withStage({ contactRank: [Infinity, 0] }), 'queues[0].stages'],
  ['a group without units for a queue', withGroup({ unitsOfQueue: [1] }), 'groups[0]'],
  ['no capacity', withGroup({ capacityUnits: 0 }), 'groups[0].capacityUnits'],
  ['more units than capacity', withGroup({ unitsOfQueue: [2, 1] }), 'groups[0].unitsOfQueue'],
  ['an agent of no group', { ...whole, agents: [{ id: 'lost', group: 2 }] }, 'agents'],
  ['a missing rate', withWeek({ arrivalRatePerS: [[1], [1, 1]] }), 'weeks[0].arrivalRatePerS'],
  ['a negative rate', withWeek({ arrivalRatePerS: [[1, -1], [1, 1]] }), 'weeks[0].arrivalRatePerS'],
  ['a rate that is not a number', withWeek({ arrivalRatePerS: [[1, NaN], [1, 1]] }), 'weeks[0].arrivalRatePerS'],
  ['missing opening hours', withWeek({ open: [[]] }), 'weeks[0].open'],
  [
    'transfers of more than everybody',
    withWeek({ handling: [{ ...handling, transfers: [{ queue: 1, probability: 1.1 }] }, handling] }),
    'weeks[0].handling.transfers',
  ],
  [
    'a transfer to nowhere',
    withWeek({ handling: [{ ...handling, transfers: [{ queue: 2, probability: 0.1 }] }, handling] }),
    'weeks[0].handling.transfers',
  ],
  ['a duty of nobody', withWeek({ duties: [{ ...duty, agent: 9 }] }), 'weeks[0].duties'],
  ['a duty that ends before it starts', withWeek({ duties: [{ ...duty, startS: 10, endS: 5 }] }), 'weeks[0].duties'],
];

test.each(broken)('%s is refused, and the error names the place', (_, model, place) => {
  expect(placeOfError(model)).toBe(place);
});
