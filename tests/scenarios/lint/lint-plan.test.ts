import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import { compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import { KPI_DICTIONARY } from '../../../scenarios/kpi/dictionary.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { lintPlan } from '../../../scenarios/lint/lint-plan.ts';
import type { Finding, WeekTime } from '../../../scenarios/lint/finding.ts';
import { defaultLimits, modelSize } from '../../../scenarios/lint/lint-size.ts';
import { poolsOf } from '../../../scenarios/lint/pools.ts';
import { smallPlan } from '../document/small-plan.ts';
import { calmCentre } from './calm-centre.ts';

const kpis = KPI_DICTIONARY.filter(({ id }) => ['asa', 'fcr'].includes(id));

function findings(change: (plan: Plan, centre: Centre) => void = () => undefined, limits = defaultLimits) {
  const centre = calmCentre();
  const plan = smallPlan(centre);
  change(plan, centre);
  return lintPlan(plan, { kpis, limits });
}

test('a calm plan has no findings', () => {
  expect(findings()).toEqual([]);
});

test('contacts that nobody on duty may take', () => {
  const found = findings((_, centre) => {
    centre.roster.crews = centre.roster.crews.filter(({ id }) => id !== 'front-all');
  }).filter(({ code }) => code === 'unserved');
  // Chats come all the time from Monday to Friday; the front is there from 8 to 17 and at two nights.
  expect(found).toContainEqual(expect.objectContaining({ path: 'plan.base: bill/chat', expected: { week: null, minute: 6 * 60 } }));
  expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
});

test('more work than people', () => {
  const found = findings((_, centre) => {
    const volume = centre.demand.volumes[0];
    if (volume) volume.perWeek = 20_000;
  });
  expect(found).toContainEqual(expect.objectContaining({ code: 'overloaded', severity: 'warning' }));
});

test('work that is slower in a window is too much there, and nowhere else', () => {
  const loads = (windows?: string[]): readonly Finding['expected'][] =>
    findings((_, centre) => {
      centre.demand.volumes[0]!.perWeek = 840;
      if (windows) centre.process.handling.push({ id: 'slow', windows, work: { law: 'deterministic', meanS: 20_000 }, resolution: 0.8 });
    }).flatMap(({ code, expected }) => (code === 'overloaded' ? [expected] : []));
  expect(loads()).toEqual([]);
  // 5 calls an hour of 20,000 s keep 28 busy, and the centre has 19. The peak is from Monday to Friday, 14 to 16.
  const [worst, ...others] = loads(['peak']) as WeekTime[];
  expect(others).toEqual([]);
  expect(worst!.week).toBeNull();
  expect(worst!.minute).toBeLessThan(5 * 1440);
  expect([14 * 60, 15 * 60]).toContain(worst!.minute % 1440);
});

test('what is odd about the base is not said again of a scenario, whose weeks differ or not', () => {
  const tooMuch = (changes: Change[]) =>
    findings((plan, centre) => {
      centre.costs = { labour: { bonus: 0.1 } };
      centre.demand.volumes[0]!.perWeek = 20_000;
      plan.scenarios = [{ id: 's', name: 'S', changes }];
    }).flatMap(({ code, path, expected }) => (code === 'overloaded' ? [`${path}, week ${(expected as WeekTime).week}, ${(expected as WeekTime).minute}`] : []));
  const ofBase = tooMuch([]);
  expect(ofBase).toEqual([expect.stringMatching(/^plan[.]base: .*, week null, /)]);
  const bonus: Change = { lever: 'set', path: 'costs.labour.bonus', value: 0.2, when: { fromWeek: 2 } };
  expect(tooMuch([bonus])).toEqual(ofBase);
  // More work in some weeks is news of these weeks.
  const later = tooMuch([{ lever: 'volume', factor: 1.5, when: { fromWeek: 2 } }]);
  expect(later.slice(0, 1)).toEqual(ofBase);
  expect(later.slice(1).length).toBeGreaterThan(0);
  expect(later.slice(1).every((text) => /^plan[.]scenarios\[s\]: .*, week [2-4], /.test(text))).toBe(true);
});

test('a base whose key is not its content', () => {
  const found = findings((plan, centre) => {
    plan.bases = { '0123456789ab': centre };
    plan.base = '0123456789ab';
  });
  expect(found).toMatchObject([{ code: 'baseKeyMismatch', severity: 'warning', path: 'plan.bases.0123456789ab' }]);
});

test('targets on what does not exist, and against each other', () => {
  const found = findings((plan) => {
    plan.targets = [
      { id: 'a', kpi: 'happiness', stat: 'mean', op: '>=', value: 1 },
      { id: 'b', kpi: 'asa', stat: 'mean', op: '<=', value: 60, scope: { teams: ['x'], tiers: ['gold'], window: 'y' } },
      { id: 'c', kpi: 'fcr', stat: 'mean', op: '>=', value: 0.8 },
      { id: 'd', kpi: 'fcr', stat: 'mean', op: 'within', value: [0.5, 0.7] },
      { id: 'e', kpi: 'aht', stat: 'mean', op: '<=', value: 60, fromWeek: 9 },
    ];
  });
  expect(found.map(({ code, path, value }) => [code, path, value])).toEqual([
    ['unknownId', 'plan.targets[a].kpi', 'happiness'],
    ['unknownId', 'plan.targets[b].scope.teams', 'x'],
    ['unknownId', 'plan.targets[b].scope.tiers', 'gold'],
    ['unknownId', 'plan.targets[b].scope.window', 'y'],
    ['cannotSplit', 'plan.targets[b].scope', 'asa'],
    ['unknownId', 'plan.targets[e].kpi', 'aht'],
    ['outOfRange', 'plan.targets[e].fromWeek', 9],
    ['contradiction', 'plan.targets[d]', '0.8 > 0.7'],
  ]);
  expect(found.map(({ severity }) => severity)).toEqual([...new Array<string>(7).fill('error'), 'warning']);
  expect(found[0]?.expected).toBe('asa | fcr');
});

test('two changes that set the same number in the same week; scaling is no conflict', () => {
  const found = findings((plan) => {
    plan.scenarios = [
      {
        id: 's',
        name: 'S',
        changes: [
          { lever: 'agents', crew: 'front-day', heads: 8 },
          { lever: 'agents', crew: 'front-day', add: 1 },
          { lever: 'set', path: 'roster.crews[front-day].agents', value: 9 },
          { lever: 'set', path: 'process.handling[all].resolution', value: 0.7, when: { fromWeek: 1, toWeek: 2 } },
          { lever: 'set', path: 'process.handling[all].resolution', value: 0.9, when: { fromWeek: 3 } },
        ],
      },
    ];
  });
  expect(found).toEqual([
    {
      severity: 'warning',
      code: 'setTwice',
      path: 'plan.scenarios[s].changes[2]',
      value: 'roster.crews[front-day].agents',
      expected: 'plan.scenarios[s].changes[0]',
    },
  ]);
});

test('a change that does not fit is an error', () => {
  const found = findings((plan) => {
    plan.scenarios = [{ id: 's', name: 'S', changes: [{ lever: 'agents', crew: 'x', add: 1 }] }];
  });
  expect(found).toMatchObject([{ severity: 'error', code: 'unknownId', path: 'plan.scenarios[s].changes[0].crew', value: 'x' }]);
});


test('a lead-in shorter than the mean return', () => {
  const found = findings((plan) => {
    plan.study.leadInDays = 0;
  });
  expect(found).toEqual([{ severity: 'warning', code: 'leadInTooShort', path: 'plan.study.leadInDays', value: 0, expected: 0.5 }]);
});

test('an annotation that points nowhere', () => {
  const found = findings((plan) => {
    plan.annotations.push({ at: 'base.teams.groups[gone]', source: 'P01', note: '' });
  });
  expect(found).toMatchObject([{ code: 'annotationNowhere', path: 'plan.annotations[1].at', value: 'base.teams.groups[gone]' }]);
});

test('above the limits it is refused, and the size is told', () => {
  const compiled = compileScenario(smallPlan(calmCentre()));
  if (!compiled.ok) throw new Error('does not compile');
  const size = modelSize(compiled.value.model, 20);
  // One hour a row, 4 weeks and two more rows, 4 waiting lines of 33 and 2 teams of 6 doubles, at the least.
  expect(size.bytes).toBeGreaterThan((4 * 168 + 2) * (4 * 33 + 2 * 6) * 8);
  expect(size.agents).toBe(19);
  expect(size.contacts).toBe(Math.round((1680 / 40 + 840 / 40 + 1.68) * (4 + 1 / 7)));
  expect(findings(undefined, { ...defaultLimits, agents: 18 })).toEqual([
    { severity: 'error', code: 'tooBig', path: 'plan.base', value: '19 agents', expected: 18 },
  ]);
});

test('the memory grows with the replications, whose tallies are all kept', () => {
  const compiled = compileScenario(smallPlan(calmCentre()));
  if (!compiled.ok) throw new Error('does not compile');
  const bytes = (replications: number): number => modelSize(compiled.value.model, replications).bytes;
  expect(bytes(40) - bytes(20)).toBe(bytes(20) - bytes(0));
  expect(bytes(20)).toBeGreaterThan(bytes(0));
});

test('a roster that would fill the memory is refused before its agents are made', () => {
  const found = findings((plan, centre) => {
    plan.study.weeks = 260;
    centre.roster.crews.forEach((crew) => (crew.agents = 5000));
  });
  expect(found).toContainEqual({
    severity: 'error',
    code: 'tooBig',
    path: expect.stringMatching(/^plan\.bases\.[0-9a-f]{12}\.roster\.crews$/) as string,
    value: expect.stringMatching(/^\d+ (agents|duties)$/) as string,
    expected: expect.any(Number) as number,
  });
});

test('pools: who shares work belongs together', () => {
  const groups = [
    { id: 'a', team: 0, capacityUnits: 1, unitsOfQueue: [1, 0, 0, 0], handleFactor: [], unresolvedFactor: [] },
    { id: 'b', team: 0, capacityUnits: 1, unitsOfQueue: [0, 1, 0, 0], handleFactor: [], unresolvedFactor: [] },
    { id: 'c', team: 0, capacityUnits: 1, unitsOfQueue: [1, 0, 1, 0], handleFactor: [], unresolvedFactor: [] },
  ];
  const queue = { id: '', answerWithinS: 0, waitingPlaces: Infinity, creditS: 0, ageing: 1, stages: [] };
  expect(poolsOf({ groups, queues: [queue, queue, queue, queue] })).toEqual([
    { groups: [0, 2], queues: [0, 2] },
    { groups: [1], queues: [1] },
  ]);
});

test('help from those who wait for such help themselves', () => {
  const expertsIn = (reason: string): string[] =>
    findings((_, centre) => {
      centre.process.experts = [{ id: 'join', channels: ['phone'], reasons: ['bill'], share: 0.1, reason, channel: 'phone' }];
    }).flatMap(({ code, path }) => (code === 'helpersHold' ? [path] : []));
  // Whoever takes bills joins for bills.
  expect(expertsIn('bill')).toHaveLength(1);
  expect(expertsIn('bill')[0]).toMatch(/^plan\.base: .*front/);
});
