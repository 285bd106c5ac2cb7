import { expect, test } from 'vitest';
import { checkPlan } from '../../../scenarios/document/parse-plan.ts';
import { fullPlanData } from '../../workers/full-plan.ts';

const exponentialLaw = { law: 'exponential', meanS: 10 };

type Data = typeof fullPlanData;
type Centre = Data['bases']['fedcba987654'];

/** The first error after a change of the plan that uses everything; its path from the centre on. */
function firstError(change: (centre: Centre, plan: Data) => void): string {
  const plan = structuredClone(fullPlanData);
  change(plan.bases.fedcba987654, plan);
  const result = checkPlan(plan);
  const error = result.ok ? undefined : result.errors[0];
  return error ? `${error.code} ${error.path.replace('plan.bases.fedcba987654.', '')}` : 'accepted';
}

test('the plan that uses everything is accepted', () => {
  expect(firstError(() => undefined)).toBe('accepted');
});

const cases: readonly (readonly [string, (centre: Centre, plan: Data) => void])[] = [
  ['eitherOr demand.volumes[orders/phone]', (c) => Object.assign(c.demand.volumes[0]!, { recordedS: [1] })],
  ['wrongOrder demand.volumes[paper/office].recordedS', (c) => (c.demand.volumes[3]!.recordedS = [2, 1])],
  ['needs demand.volumes[orders/phone]', (c) => Object.assign(c.demand.volumes[0]!, { recordedShare: 0.5 })],
  ['wrongOrder demand.surges[sale].toWeek', (c) => (c.demand.surges[0]!.fromWeek = 3)],
  ['emptySpan demand.surges[sale].to', (c) => (c.demand.surges[0]!.to = '09:00')],
  ['notOnInterval demand.surges[sale].from', (c) => (c.demand.surges[0]!.from = '09:10')],
  ['unknownId demand.surges[sale].channels[0]', (c) => Object.assign(c.demand.surges[0]!, { channels: ['fax'] })],
  ['unknownId demand.bursts[mailing].reason', (c) => (c.demand.bursts[0]!.reason = 'x')],
  ['reservedId demand.tiers[standard].id', (c) => (c.demand.tiers[0]!.id = 'standard')],
  ['unknownId demand.tierShares[gold].tier', (c) => (c.demand.tierShares[0]!.tier = 'silver')],
  [
    'sumAboveOne demand.tierShares',
    (c) => {
      c.demand.tiers.push({ id: 'silver', name: 'Silver' });
      c.demand.tierShares.push({ ...c.demand.tierShares[0]!, id: 'silver', tier: 'silver', share: 0.9 });
    },
  ],
  ['unknownId customers.patience[peak].windows[0]', (c) => (c.customers.patience[1]!.windows = ['night'])],
  ['unknownId customers.switches[to-chat].to', (c) => (c.customers.switches[0]!.to = 'fax')],
  ['sameRule customers.emotions[calm]', (c) => c.customers.emotions.push({ ...c.customers.emotions[0]!, id: 'calm' })],
  ['duplicateId customers.emotions[angry]', (c) => c.customers.emotions.push({ ...c.customers.emotions[0]!, channels: ['office'] })],
  ['unknownId selfService.bots[bot].platform', (c) => (c.selfService.bots[0]!.platform = 'moon')],
  ['unknownId selfService.bots[bot].misread[0].to', (c) => (c.selfService.bots[0]!.misread[0]!.to = 'x')],
  ['sumAboveOne selfService.bots[bot]', (c) => (c.selfService.bots[0]!.misread[0]!.share = 0.7)],
  ['outOfRange selfService.modules[status].success', (c) => (c.selfService.modules[0]!.success = 1.5)],
  ['unknownId process.misrouting[wrong].to', (c) => (c.process.misrouting[0]!.to = 'x')],
  ['unknownId process.approvals[refund].signatures[x/office].reason', (c) => (c.process.approvals[0]!.signatures[0]!.reason = 'x')],
  ['unknownId process.approvals[refund].finishing.channel', (c) => Object.assign(c.process.approvals[0]!.finishing, { channel: 'fax' })],
  ['unknownKey process.approvals[refund].finishing.time', (c) => Object.assign(c.process.approvals[0]!.finishing, { time: exponentialLaw })],
  ['needs process.approvals[held].finishing', (c) => (c.process.approvals[1]!.finishing = {} as never)],
  ['unknownId process.experts[join].channel', (c) => (c.process.experts[0]!.channel = 'fax')],
  ['unknownId process.promises[call-back].reason', (c) => (c.process.promises[0]!.reason = 'x')],
  ['unknownId process.steps[ask].channels[0]', (c) => Object.assign(c.process.steps[0]!, { channels: ['fax'] })],
  ['notOneOf process.steps[ask].tag', (c) => (c.process.steps[0]!.tag = 'fun')],
  ['unknownId teams.groups[front].skills[1].tiers[0]', (c) => ((c.teams.groups[0]!.skills[1] as { tiers: string[] }).tiers = ['silver'])],
  ['unknownId roster.callIns[rush].crews[0]', (c) => (c.roster.callIns[0]!.crews = ['nobody'])],
  ['unknownId systems.outages[cloud].what.platform', (c) => ((c.systems.outages[1]!.what as { platform: string }).platform = 'moon')],
  ['unknownId systems.outages[desk].what.teams[0]', (c) => ((c.systems.outages[2]!.what as { teams: string[] }).teams = ['x'])],
  ['unknownId systems.outages[door].what.channels[0]', (c) => ((c.systems.outages[4]!.what as { channels: string[] }).channels = ['fax'])],
  ['emptySpan systems.outages[lines].times[0]', (c) => (c.systems.outages[0]!.times![0]!.to = '10:00')],
  ['unknownId experience.complaints.handledBy.reason', (c) => (c.experience.complaints.handledBy.reason = 'x')],
  ['noHandling process.handling', (c) => c.process.handling.shift()],
  [
    'wrongOrder selfService.modules[status].session.quantilesS',
    (c) => Object.assign(c.selfService.modules[0]!, { session: { law: 'empirical', quantilesS: [2, 1] } }),
  ],
  ['sumAboveOne customers.switches', (c) => c.customers.switches.push({ ...c.customers.switches[0]!, id: 'more', share: 0.8 })],
  ['sumAboveOne process.workParts', (c) => c.process.workParts.push({ ...c.process.workParts[1]!, id: 'more', share: 0.7 })],
  ['sumAboveOne process.misrouting', (c) => c.process.misrouting.push({ ...c.process.misrouting[0]!, id: 'more', share: 0.96 })],
  // As far from 1 as the engine does not forgive.
  ['sumAboveOne customers.switches', (c) => c.customers.switches.push({ ...c.customers.switches[0]!, id: 'more', share: 1 - c.customers.switches[0]!.share + 1e-10 })],
  ['accepted', (c) => c.customers.switches.push({ ...c.customers.switches[0]!, id: 'more', share: 1 - c.customers.switches[0]!.share })],
  [
    'sameRule routing.stages[again]',
    (c) => {
      const stage = { id: 'first', channels: ['phone'], afterS: 60, teams: [{ team: 'front', rank: 1 }] };
      Object.assign(c.routing, { stages: [stage, { ...stage, id: 'later', afterS: 90 }, { ...stage, id: 'again' }] });
    },
  ],
  ['sameRule demand.tierShares[twice]', (c) => c.demand.tierShares.push({ ...c.demand.tierShares[0]!, id: 'twice' })],
  ['needs systems.outages[screens]', (c) => delete (c.systems.outages[3] as { random?: unknown }).random],
  ['unknownId plan.study.backlog[papers/office].reason', (_, p) => (p.study.backlog[0]!.reason = 'papers')],
  ['needs plan.study', (_, p) => (p.study.start = 'empty')],
];

test.each(cases)('%s', (expected, change) => {
  expect(firstError(change)).toBe(expected);
});
