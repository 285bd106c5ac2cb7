import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { smallCentre } from '../document/small-plan.ts';
import { changed, compiled, errorOf, halfChanged, Runs } from './changed-runs.ts';

const finance = { reason: 'finance', channel: 'office' };
const operations = { reason: 'operations', channel: 'office' };
/** Every refund that is agreed on needs two signatures (P49), of offices that sign twice a week each. */
const twoSignatures: Change = {
  lever: 'approvals',
  approval: 'refund',
  share: 0.8,
  signatures: [finance, operations],
  holds: false,
  where: { reasons: ['refund'] },
};

function withOffices(): Centre {
  const centre = smallCentre();
  const office = { level: 'mid', payPerMonth: 9000, paidDaysPerMonth: 20 };
  centre.demand.channels.push({ id: 'office', name: 'Office', kind: 'ticket', answerWithinS: 14_400 });
  centre.demand.reasons.push({ id: 'finance', name: 'Finance' }, { id: 'operations', name: 'Operations' });
  centre.customers.patience.push({ id: 'office', channels: ['office'], law: { law: 'never' } });
  centre.teams.groups.push(
    { id: 'finance', name: 'Finance', skills: [{ reasons: ['finance'] }], ...office },
    { id: 'operations', name: 'Operations', skills: [{ reasons: ['operations'] }], ...office },
  );
  centre.roster.crews.push(
    { id: 'finance', team: 'finance', shift: 'day', days: [1, 4], agents: 3 },
    { id: 'operations', team: 'operations', shift: 'day', days: [2, 5], agents: 3 },
  );
  return centre;
}
const today = (): Centre => changed(withOffices(), twoSignatures);
const approval = (centre: Centre) => centre.process.approvals?.[0];

test('an approval comes in by its share, is changed by its id, in part during a ramp', () => {
  expect(approval(today())).toEqual({ id: 'refund', reasons: ['refund'], share: 0.8, signatures: [finance, operations], holds: false });
  expect(approval(halfChanged(withOffices(), twoSignatures))?.share).toBe(0.4);
  const smallOnes: Change = { lever: 'approvals', approval: 'refund', share: 0.2, signatures: [operations] };
  expect(approval(changed(today(), smallOnes))).toMatchObject({ share: 0.2, signatures: [operations] });
  const fewer: Change = { lever: 'approvals', approval: 'refund', share: 0.2 };
  expect(approval(halfChanged(today(), fewer))?.share).toBe(0.5);
  // Half a signature less there is not.
  expect(() => halfChanged(today(), smallOnes)).toThrow('cannotRamp');
  expect(compiled(today(), [{ ...fewer, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } }], 2).model.weeks).toHaveLength(2);
});

test.each<[string, Change, object]>([
  ['half an approval', { lever: 'approvals', approval: 'new', share: 0.1 }, { code: 'needs', path: 'here', expected: 'signatures, holds' }],
  ['an office that does not exist', { ...twoSignatures, signatures: [finance, { reason: 'x', channel: 'office' }] }, { code: 'unknownId', path: 'here.signatures[1].reason' }],
  ['other contacts for one that is there', twoSignatures, { code: 'whereNotUsed', path: 'here.where', value: 'refund' }],
])('%s is an error with its place', (_, change, expected) => {
  expect(errorOf(today(), change)).toMatchObject(expected);
});

test('R07: two signatures take about two days; P49: small refunds without finance are sooner settled; E46: 36 to 4 hours', () => {
  const hours = (...changes: Change[]) => new Runs(today(), changes, { weeks: 2 }).meanResolutionS('refund') / 3600;
  const base = hours();
  const withoutFinance = hours({ lever: 'approvals', approval: 'refund', signatures: [operations] });
  const largeOnly = hours({ lever: 'approvals', approval: 'refund', share: 0.1 });
  // Two offices that sign on two days a week each: 36 to 48 hours. A tenth left to sign, the large ones: 2 to 6.
  expect(base).toBeGreaterThan(30);
  expect(base).toBeLessThan(48);
  expect(withoutFinance).toBeLessThan(0.6 * base);
  expect(largeOnly).toBeGreaterThan(2);
  expect(largeOnly).toBeLessThan(6);
});
