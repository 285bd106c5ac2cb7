import { centreHash } from '../../../scenarios/document/canonical.ts';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import type { Scenario } from '../../../scenarios/document/scenario.ts';

/** Two channels, three reasons, two teams, a night shift: small, but every part of the document is there. */
export function smallCentre(): Centre {
  return {
    calendar: {
      startDate: '2026-01-05',
      intervalMinutes: 60,
      openingHours: [{ channels: ['phone'], days: [1, 2, 3, 4, 5, 6], from: '08:00', to: '20:00' }],
      windows: [
        { id: 'peak', name: 'Peak', spans: [{ days: [1, 2, 3, 4, 5], from: '14:00', to: '16:00' }] },
        { id: 'afternoon', name: 'Afternoon', spans: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '12:00', to: '18:00' }] },
      ],
    },
    demand: {
      channels: [
        { id: 'phone', name: 'Phone', kind: 'voice', answerWithinS: 20, waitingPlaces: 50 },
        { id: 'chat', name: 'Chat', kind: 'chat', answerWithinS: 60 },
      ],
      reasons: [
        { id: 'bill', name: 'Bill' },
        { id: 'refund', name: 'Refund' },
        { id: 'complaint', name: 'Complaint' },
      ],
      volumes: [
        { reason: 'bill', channel: 'phone', perWeek: 1680, profile: 'flat' },
        { reason: 'bill', channel: 'chat', perWeek: 840, profile: 'flat' },
        { reason: 'refund', channel: 'phone', counts: new Array<number>(168).fill(2) },
      ],
      profiles: [
        {
          id: 'flat',
          dayShares: [1, 1, 1, 1, 1, 1, 1],
          intervalShares: [
            { days: [1, 2, 3, 4, 5], shares: new Array<number>(24).fill(1) },
            { days: [6, 7], shares: [...new Array<number>(12).fill(0), ...new Array<number>(12).fill(1)] },
          ],
        },
      ],
      busyness: [
        { id: 'all', shape: 100 },
        { id: 'chat', channels: ['chat'], shape: 50 },
      ],
    },
    customers: {
      patience: [
        { id: 'all', law: { law: 'exponential', meanS: 300 } },
        { id: 'chat', channels: ['chat'], law: { law: 'weibull', meanS: 400, shape: 2 }, balkShare: 0.1 },
      ],
      redials: { afterAbandon: 0.3, afterBlocked: 0.5, delay: { law: 'exponential', meanS: 900 } },
    },
    selfService: {},
    process: {
      handling: [
        { id: 'all', work: { law: 'exponential', meanS: 240 }, resolution: 0.8 },
        {
          id: 'refund',
          reasons: ['refund'],
          work: { law: 'lognormal', meanS: 400, cv: 0.7 },
          resolution: 0.6,
          returnProbability: 0.5,
          returnDelay: { law: 'exponential', meanS: 40_000 },
          transfers: [{ to: 'complaint', probability: 0.1 }],
        },
      ],
    },
    teams: {
      levels: [
        { id: 'mid', name: 'Mid', handleFactor: 1, unresolvedFactor: 1 },
        { id: 'senior', name: 'Senior', handleFactor: 0.8, unresolvedFactor: 0.5 },
      ],
      groups: [
        {
          id: 'front',
          name: 'Front',
          level: 'mid',
          skills: [{ channels: ['phone'] }, { reasons: ['refund'], channels: ['phone'], rank: 2, handleFactor: 1.5 }, { channels: ['chat'], rank: 3 }],
          slots: { chat: 3 },
          payPerMonth: 9000,
          paidDaysPerMonth: 20,
        },
        {
          id: 'back',
          name: 'Back',
          level: 'senior',
          skills: [{ reasons: ['refund', 'complaint'], channels: ['phone'] }],
          payPerMonth: 12_000,
          paidDaysPerMonth: 20,
        },
      ],
    },
    roster: {
      shifts: [
        {
          id: 'day',
          name: 'Day',
          from: '08:00',
          to: '17:00',
          breaks: [
            { afterMinutes: 240, minutes: 60, paid: false, spreadMinutes: 60 },
            { afterMinutes: 100, minutes: 15, paid: true },
          ],
        },
        { id: 'night', name: 'Night', from: '22:00', to: '06:00', breaks: [] },
      ],
      crews: [
        { id: 'front-day', team: 'front', shift: 'day', days: [1, 2, 3, 4, 5], agents: 6 },
        { id: 'front-night', team: 'front', level: 'senior', shift: 'night', days: [7, 1], agents: 2 },
        { id: 'back-day', team: 'back', shift: 'day', days: [1, 2, 3, 4, 5], rotating: true, agents: 7 },
      ],
    },
    routing: {
      rule: 'skill',
      generalist: { handleFactor: 2, unresolvedFactor: 3 },
      priorities: [{ id: 'refund', reasons: ['refund'], rank: 1, creditS: 30, ageing: 2 }],
      overflow: [{ id: 'help', reasons: ['bill'], channels: ['phone'], afterS: 60, teams: ['back'] }],
      reservations: [{ id: 'keep', reasons: ['bill'], team: 'back', minIdle: 2 }],
    },
  };
}

export function smallPlan(centre: Centre = smallCentre(), scenarios: Scenario[] = []): Plan {
  const hash = centreHash(centre);
  return {
    version: 1,
    name: 'Small',
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    seed: 'small',
    bases: { [hash]: centre },
    base: hash,
    scenarios,
    targets: [{ id: 'asa', kpi: 'asa', stat: 'mean', op: '<=', value: 60, scope: { window: 'peak' } }],
    study: { startWeek: 1, weeks: 4, leadInDays: 1, start: 'empty', end: 'drain', replications: 5, confidence: 0.95 },
    annotations: [{ at: 'base.demand.volumes[bill/phone].perWeek', source: 'assumption', note: 'made up' }],
  };
}
