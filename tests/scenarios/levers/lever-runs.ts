/** A centre for trying levers on, and what a change does to it: to its document, and in the simulator. */
import { expect } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import type { Centre } from '../../../scenarios/document/centre.ts';
import { checkPlan } from '../../../scenarios/document/parse-plan.ts';
import { resolvePath } from '../../../scenarios/document/paths.ts';
import { PlanProblem, type PlanError } from '../../../scenarios/document/plan-error.ts';
import { applyChange, leverOf } from '../../../scenarios/levers/apply-change.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { smallPlan } from '../document/small-plan.ts';
import { replicate, type Replications } from '../../engine/run/replications.ts';

const workdays = [1, 2, 3, 4, 5];
export const exponential = (meanS: number) => ({ law: 'exponential' as const, meanS });
const always = { need: 'always' as const, share: 1 };

/**
 * One channel, three reasons, agents enough that nobody waits long: what agents do is seen without queues. Figures of the
 * source plans where they have some: 65 % settled at once (T16), a look-up of 3 minutes (P26), four entries of 2.5
 * minutes with 15 % errors (P25), a bot that misreads 22 % (P41) and whose customers repeat themselves in 35 % (P35).
 */
export function deskCentre(): Centre {
  return {
    calendar: {
      startDate: '2026-01-05',
      intervalMinutes: 60,
      openingHours: [{ days: workdays, from: '08:00', to: '18:00' }],
      windows: [{ id: 'peak', name: 'Peak', spans: [{ days: workdays, from: '14:00', to: '16:00' }] }],
    },
    demand: {
      channels: [{ id: 'phone', name: 'Phone', kind: 'voice', answerWithinS: 20 }],
      reasons: [{ id: 'simple', name: 'Simple' }, { id: 'fault', name: 'Fault' }, { id: 'other', name: 'Other' }],
      volumes: [
        { reason: 'simple', channel: 'phone', perWeek: 700, profile: 'day' },
        { reason: 'fault', channel: 'phone', perWeek: 300, profile: 'day' },
        { reason: 'other', channel: 'phone', perWeek: 1000, profile: 'day' },
      ],
      profiles: [
        { id: 'day', dayShares: [1, 1, 1, 1, 1, 0, 0], intervalShares: [{ days: [1, 2, 3, 4, 5, 6, 7], shares: Array.from({ length: 24 }, (_, h) => (h >= 8 && h < 16 ? 1 : 0)) }] },
      ],
    },
    customers: { patience: [] },
    selfService: {
      bots: [
        {
          id: 'triage',
          reasons: ['simple'],
          adoption: 0.8,
          containedTruly: 0.35,
          containedFalsely: 0.05,
          session: exponential(60),
          returnProbability: 0.7,
          returnDelay: exponential(7200),
          misread: [{ to: 'fault', share: 0.1 }, { to: 'other', share: 0.12 }],
          passesData: 0.65,
        },
      ],
    },
    process: {
      handling: [
        { id: 'all', work: exponential(300), resolution: 0.65, returnProbability: 0.9, returnDelay: exponential(20_000) },
        { id: 'fault', reasons: ['fault'], work: { law: 'lognormal', meanS: 480, cv: 0.6 }, resolution: 0.65 },
      ],
      steps: [
        { id: 'look-up', ...always, time: { law: 'deterministic', meanS: 180 }, tag: 'waste' },
        { id: 'ask', need: 'withoutData', share: 1, time: { law: 'deterministic', meanS: 60 }, tag: 'waste' },
        ...[1, 2, 3, 4].map((n) => ({ id: `enter-${n}`, ...always, time: exponential(150), errorShare: 0.15, tag: 'waste' as const })),
      ],
    },
    teams: {
      levels: [{ id: 'mid', name: 'Mid', handleFactor: 1, unresolvedFactor: 1 }],
      groups: [{ id: 'front', name: 'Front', level: 'mid', skills: [{}], payPerMonth: 9000, paidDaysPerMonth: 20 }],
    },
    roster: {
      shifts: [{ id: 'day', name: 'Day', from: '08:00', to: '18:00', breaks: [] }],
      crews: [{ id: 'front', team: 'front', shift: 'day', days: workdays, agents: 60 }],
    },
    routing: { rule: 'skill' },
  };
}

/** What the laws of every lever need and the small centre has not: steps, and a bot. */
export function equipped(centre: Centre): Centre {
  const { steps, ...process } = centre.process;
  const { selfService, process: desk } = deskCentre();
  const bots = selfService.bots?.map((bot) => ({ ...bot, reasons: ['refund'], misread: [{ to: 'bill', share: 0.1 }] }));
  return { ...centre, selfService: { ...centre.selfService, bots: bots ?? [] }, process: { ...process, steps: [...(steps ?? []), ...(desk.steps ?? [])] } };
}

/** The plan of a centre and a change of it as it comes from a file: checked, compiled, run. */
export function runsOf(centre: Centre, change?: Change, count = 4): Replications {
  return replicate(modelOf(centre, change, 1), count, 'levers');
}

function modelOf(centre: Centre, change: Change | undefined, weeks: number): CentreModel {
  const plan = smallPlan(centre, change ? [{ id: 's', name: 'S', changes: [change] }] : []);
  const checked = checkPlan({ ...plan, study: { ...plan.study, weeks } });
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
  const compiled = compileScenario(checked.value, change ? 's' : 'base');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  return compiled.value.model;
}

/** Share of cases settled by their first answer. */
export function settledAtOnce(runs: Replications): number {
  return runs.total('firstServedResolved') / runs.total('firstServedCases');
}

/** Seconds of agents on contacts. */
export function agentS(runs: Replications): number {
  return runs.total('handleS') + runs.total('laterHandleS');
}

/** Seconds of agents on a contact. */
export function handleTimeS(runs: Replications): number {
  return runs.total('handleS') / runs.total('answered');
}

/** The change in its only week, or in one week of a ramp over two. */
export function changed(centre: Centre, change: Change, ofRamp?: 1 | 2): Centre {
  return applyChange(centre, ofRamp ? overTwoWeeks(change) : change, ofRamp ?? 1, 'here');
}

const overTwoWeeks = (change: Change): Change => ({ ...change, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } });

/** Half of a ramp lies half way between before and after; what the lever says it sets is there; the ramp compiles into a table for each of its weeks. */
export function expectHalfWay(centre: Centre, change: Change, read: (centre: Centre) => number): void {
  const [before, half, full] = [read(centre), read(changed(centre, change, 1)), read(changed(centre, change, 2))];
  expect(full).not.toBe(before);
  expect(full).toBeCloseTo(read(changed(centre, change)), 12);
  expect(half).toBeCloseTo((before + full) / 2, 9);
  for (const path of leverOf(change).sets(change)) expect(resolvePath(changed(centre, change), path), path).toBeDefined();
  expect(modelOf(centre, overTwoWeeks(change), 3).weeks).toHaveLength(2);
}

export function errorOf(centre: Centre, change: Change): PlanError | undefined {
  try {
    changed(centre, change);
    return undefined;
  } catch (error) {
    if (error instanceof PlanProblem) return error.errors[0];
    throw error;
  }
}
