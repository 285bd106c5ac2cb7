import * as AgentStatus from '../../../engine/run/agent-status.ts';
import * as ContactState from '../../../engine/run/contact-state.ts';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { prepareEngine } from '../../../engine/block-run.ts';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { judgeSelfChecks } from '../../../engine/record/judge-self-checks.ts';
import { WAIT_BINS } from '../../../engine/record/wait-histogram.ts';
import { QUEUE_FIELDS, TEAM_FIELDS } from '../../../engine/record/tally-layout.ts';
import type { QueueField } from '../../../engine/record/tally-layout.ts';
import type { Agent } from '../../../engine/run/agent.ts';
import type { RunState } from '../../../engine/run/run-state.ts';
import { replicate } from '../run/replications.ts';
import { anyCentre, furnishedCentre } from './furnished-centres.ts';
import { smallCentre } from './small-centres.ts';

// Hundreds of whole runs each: seconds on an idle machine, more on a busy one.
vi.setConfig({ testTimeout: 90_000 });

test('every self-check holds in every centre: conservation, Little, busy time, no idle agent beside a contact, time', () => {
  fc.assert(
    fc.property(anyCentre, (model) => {
      const { shape, vectors } = replicate(model, 3);
      expect(judgeSelfChecks(shape, vectors).filter((check) => !check.passed)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('in a few hundred centres everything that is counted happens', () => {
  const counted = new Set<string>();
  for (const model of fc.sample(furnishedCentre, { numRuns: 300, seed: 1 })) {
    const found = replicate(model, 1);
    for (const field of QUEUE_FIELDS) if (found.total(field) > 0) counted.add(field);
    for (const field of TEAM_FIELDS) if (found.shape.teams > 0 && found.team(0, field) > 0) counted.add(field);
  }
  expect([...QUEUE_FIELDS, ...TEAM_FIELDS].filter((field) => !counted.has(field))).toEqual([]);
});

/** Contacts that some agent might take now, straight from the model's rule: every contact against every agent. */
function allowedPairs(run: RunState, model: CentreModel): string[] {
  if (run.waiting === 0 || run.routingDown > 0) return [];
  const isReady = ({ status, group }: Agent): boolean => status === AgentStatus.ON_DUTY && group.down === 0;
  if (!run.agents.some((agent) => isReady(agent) && agent.load < agent.group.capacity)) return [];
  const idle = run.groups.map((group) => run.agents.filter((agent) => agent.group === group && isReady(agent) && agent.load === 0).length);
  const found: string[] = [];
  run.contacts.all.forEach(({ state, queue, line, awaits }, i) => {
    if (state !== ContactState.WAITING) return;
    if (awaits !== null) {
      if (isReady(awaits) && awaits.load + model.groups[awaits.group.index]!.unitsOfQueue[queue.index]! <= awaits.group.capacity) found.push(`${i} with its own ${awaits.index}`);
      return;
    }
    const stage = model.queues[queue.index]!.stages[line!.index - queue.firstLine.index]!;
    for (const agent of run.agents) {
      const g = agent.group.index;
      const { capacityUnits, unitsOfQueue } = model.groups[g]!;
      const fits = isReady(agent) && agent.load + unitsOfQueue[queue.index]! <= capacityUnits;
      const staysIdle = idle[g]! - (agent.load === 0 ? 1 : 0);
      if (fits && stage.agentRank[g]! < Infinity && staysIdle >= stage.minIdle[g]!) found.push(`${i} with ${agent.index}`);
    }
  });
  return found;
}

test('looked at before every step of the clock, no contact waits whom some agent may take', () => {
  fc.assert(
    fc.property(anyCentre, (model) => {
      const { simulation, gridLength } = prepareEngine(model, 'seed');
      const { run } = simulation;
      simulation.start(0, new Float64Array(gridLength));
      let found: string[] = [];
      while (!simulation.advance(1) && found.length === 0) {
        const { events } = run;
        if (events.size > 0 && events.firstS() > run.nowS) found = allowedPairs(run, model);
      }
      expect(found).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('every leg that asks for an agent is answered, gives up, is blocked or is cut off, once; the rest is still inside', () => {
  fc.assert(
    fc.property(anyCentre, (model) => {
      // With a lead-in some legs of the window belong to contacts of before; leave them out.
      const found = replicate({ ...model, leadInS: 0 }, 2);
      for (const r of [0, 1]) {
        const of = (field: QueueField): number => found.total(field, r);
        const asked = of('offered') + of('laterOffered');
        const settled =
          of('answered') +
          of('laterAnswered') +
          of('callbackAnswered') +
          of('callbackMissed') +
          of('abandoned') +
          of('laterAbandoned') +
          of('blocked') +
          of('disconnected');
        const inside = found.check('contactsInside', r);
        // Legs that begin after the horizon are not reported, nor are their ends.
        expect(asked - settled).toBeGreaterThanOrEqual(0);
        expect(asked - settled).toBeLessThanOrEqual(inside);
        expect(of('botContainedTruly') + of('botContainedFalsely') + of('botHandedOver')).toBeLessThanOrEqual(of('botOffered'));
        expect(of('botOffered') - of('botContainedTruly') - of('botContainedFalsely') - of('botHandedOver')).toBeLessThanOrEqual(inside);
        expect(of('entered') + of('closed')).toBe(of('cases') + of('redials') + of('repeats'));
      }
    }),
    { numRuns: 100 },
  );
});

test('where everybody tries again until answered, every case has had its first answer, is still inside or will be back', () => {
  fc.assert(
    fc.property(smallCentre, (model) => {
      const stubborn: CentreModel = {
        ...model,
        leadInS: 0,
        ending: 'carry',
        weeks: model.weeks.map((week) => ({
          ...week,
          handling: week.handling.map((h) => ({
            ...h,
            bot: { ...h.bot, adoption: 0 },
            // After a transfer somebody who has been answered may still be trying.
            transfers: [],
            unresolvedProbability: 0,
            redialProbability: 1,
            retryProbability: 1,
          })),
        })),
      };
      const found = replicate(stubborn, 2);
      for (const r of [0, 1]) {
        const unserved = found.check('contactsInside', r) + found.check('returnsPending', r);
        expect(found.total('firstServedCases', r) + unserved).toBe(found.total('cases', r));
      }
    }),
    { numRuns: 50 },
  );
});

test('parts are never larger than their wholes', () => {
  fc.assert(
    fc.property(anyCentre, (model) => {
      const found = replicate(model, 2);
      const chains: QueueField[][] = [
        ['answeredAtOnce', 'answeredWithin', 'answered', 'offered'],
        ['abandonedWithin', 'abandoned', 'offered'],
        ['firstServedResolved', 'firstServedNoRepeat', 'firstServedCases'],
        ['unresolved', 'completed'],
        ['botReturned', 'botContainedFalsely', 'botOffered', 'entered'],
        ['botMisread', 'botHandedOver'],
        ['moduleSolved', 'moduleTried', 'entered'],
        ['callbackAnswered', 'callbacks', 'offered'],
        ['promisesKept', 'promises'],
        ['escalations', 'complaints', 'judged'],
        ['detractors', 'judged'],
        ['promoters', 'satisfied', 'judged'],
        ['satisfiedSwitched', 'judgedSwitched', 'judged'],
        ['satisfiedSwitched', 'satisfied'],
        ['waitAfterMachineS', 'waitAnsweredS'],
      ];
      for (let q = 0; q < found.shape.queues; q++) {
        for (const chain of chains) {
          chain.slice(1).forEach((whole, i) => {
            expect(found.queue(q, chain[i]!), `${chain[i]} of ${whole}`).toBeLessThanOrEqual(found.queue(q, whole));
          });
        }
      }
      for (let t = 0; t < found.shape.teams; t++) {
        const onDutyS = found.team(t, 'staffedS') + found.team(t, 'finishingS');
        expect(found.team(t, 'busyS')).toBeLessThanOrEqual(onDutyS * (1 + 1e-12));
        expect(found.team(t, 'contactS')).toBeGreaterThanOrEqual(found.team(t, 'busyS') * (1 - 1e-12));
        expect(found.team(t, 'contactS')).toBeLessThanOrEqual(onDutyS * model.groups[t]!.capacityUnits * (1 + 1e-12));
      }
      expect(found.values.every((value) => value >= 0)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('the histograms of waits hold every answered and every abandoned first leg, once', () => {
  fc.assert(
    fc.property(anyCentre, (model) => {
      const found = replicate(model, 1);
      const { answeredHistogramOffset, abandonedHistogramOffset, queues } = found.shape;
      const sum = (from: number): number => found.vectors[0]!.subarray(from, from + WAIT_BINS).reduce((total, n) => total + n, 0);
      for (let q = 0; q < queues; q++) {
        expect(sum(answeredHistogramOffset + q * WAIT_BINS)).toBe(found.queue(q, 'answered'));
        expect(sum(abandonedHistogramOffset + q * WAIT_BINS)).toBe(found.queue(q, 'abandoned'));
        expect(found.vectors[0]![answeredHistogramOffset + q * WAIT_BINS]).toBe(found.queue(q, 'answeredAtOnce'));
      }
    }),
    { numRuns: 60 },
  );
});

test('pay and paid time are those of the roster, whatever happens', () => {
  fc.assert(
    fc.property(anyCentre, (model) => {
      const found = replicate(model, 1);
      const weeks = Array.from({ length: found.shape.weeks }, (_, week) => model.weeks[Math.min(week, model.weeks.length - 1)]!);
      model.groups.forEach((group) => {
        const duties = weeks.flatMap((week) => week.duties).filter((duty) => model.groups[model.agents[duty.agent]!.group]!.team === group.team);
        expect(found.team(group.team, 'pay')).toBeCloseTo(25 * duties.length, 6);
        expect(found.team(group.team, 'paidS')).toBeCloseTo(
          duties.reduce((total, duty) => total + duty.paidS, 0),
          4,
        );
      });
    }),
    { numRuns: 30 },
  );
});
