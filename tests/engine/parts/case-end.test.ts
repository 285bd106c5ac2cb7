import { expect, test } from 'vitest';
import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import { exponential } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectShare, expectSum } from './many-customers.ts';
import { always, desk, plainDesk, withShifts } from './small-desk.ts';
import { tallied } from './tallied.ts';

const EXPERIENCE = {
  intercept: 0,
  resolved: 0,
  wait: 1,
  transfer: 1,
  retelling: 1,
  repeat: 1,
  promise: 1,
  emotion: 1,
  promoter: 1,
  detractor: 1,
  complaints: null,
};

/** The second desk does what is left to do for customers of the first. */
const twoDesks = (first: Partial<HandlingModel>): CentreModel =>
  desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: first },
      { work: always(20), servedBy: [[1, 0, 0]] },
    ],
    [{ agents: 1 }, { agents: 1 }],
  );

test('the time to resolution runs from the first attempt to the answer that settles the case, waits and absences included', () => {
  const switches = [{ queue: 1, probability: 1, recordFollows: 1 }];
  const returns = { unresolvedProbability: 1, returnProbability: 1, returnDelay: always(100), switches };
  const { log, tallies } = watch(withShifts(twoDesks(returns), [[0, 5, 1000], [1, 0, 1000]]), [1]);
  expect(log).toEqual(['1 a waits in 0', '5 a with agent 0', '15 a will be back', '115 a with agent 1', '135 a done']);
  expect(tallied(tallies, 1, 'resolved', 'resolutionS')).toEqual([1, 134]);
  expect(tallied(tallies, 0, 'resolved', 'resolutionS')).toEqual([0, 0]);
});

test('a case that ends without a solution has no time to resolution', () => {
  const { tallies } = watch(plainDesk(1, { patience: always(5), handling: { unresolvedProbability: 1 } }), [1, 2]);
  expect(tallied(tallies, 0, 'resolved', 'resolutionS', 'firstServedCases', 'firstServedResolved')).toEqual([0, 0, 1, 0]);
});

test('what the bot settles is resolved when the session ends', () => {
  const { tallies } = watch(plainDesk(1, { bot: { adoption: 1, containedTruly: 1, session: always(40) } }), [1]);
  expect(tallied(tallies, 0, 'resolved', 'resolutionS')).toEqual([1, 40]);
});

test('a case is settled where its customer was served, not at the desk that did the last task of it', () => {
  const approval = { share: 1, signatures: [1], holds: false, finishing: null };
  const { tallies } = watch({ ...twoDesks({ approval }), experience: EXPERIENCE }, [1]);
  expect(tallied(tallies, 0, 'resolved', 'resolutionS', 'firstServedResolved', 'judged')).toEqual([1, 30, 1, 1]);
  expect(tallied(tallies, 1, 'resolved', 'resolutionS', 'firstServedResolved', 'judged')).toEqual([0, 0, 0, 0]);
});

test('the next case starts afresh: nothing of the one before clings to it', () => {
  // The first case ends at 150 after all that can go wrong; the second is served at once.
  const trouble: Partial<HandlingModel> = {
    emotion: { share: 1, handleFactor: 1, unresolvedFactor: 1 },
    transfers: [{ queue: 1, probability: 1 }],
  };
  const promise = { share: 1, queue: 2, dueS: 60, forgotten: 1, returnProbability: 0, returnDelay: always(0) };
  const work = always(10);
  const model = withShifts(
    desk(
      [
        { perHour: 0, work, servedBy: [[0, 0, 0]], handling: trouble },
        { work, servedBy: [[1, 0, 0]], handling: { promise } },
        { perHour: 0, work, servedBy: [[2, 0, 0]] },
      ],
      [{ agents: 1 }, { agents: 1 }, { agents: 1 }],
    ),
    [[0, 60, 1000], [1, 0, 1000], [2, 0, 1000]],
  );
  const sources = model.sources.map((source, s) => ({ ...source, recordedS: [s === 0 ? 1 : 200] }));
  const tallies = replicate({ ...model, sources, experience: EXPERIENCE }, 1);
  expect(tallied(tallies, 1, 'judged', 'promisesBroken')).toEqual([1, 1]);
  expect(tallies.queue(1, 'satisfied')).toBeLessThan(0.05);
  expect(tallied(tallies, 2, 'judged', 'satisfied', 'resolved', 'resolutionS')).toEqual([1, 0.5, 1, 10]);
});

test('many cases: so many attempts until one settles it, each with its work and all but the last with a delay', () => {
  const [workS, delayS, fails] = [3, 50, 0.4];
  const handling = { unresolvedProbability: fails, returnProbability: 1, returnDelay: always(delayS) };
  // Nobody comes in the second half, so that every case is over before the end.
  const model = desk([{ perHour: [3600, 0], work: exponential(workS), handling }], [{ agents: 60 }], {
    horizonS: 20_000,
    intervalS: 10_000,
  });
  const tallies = replicate(model, 1);
  const [cases, resolved, first] = tallied(tallies, 0, 'cases', 'resolved', 'firstServedResolved');
  expect(resolved).toBe(cases);
  expectShare(first!, cases!, 1 - fails);
  // Failures before success are geometric.
  const failures = fails / (1 - fails);
  const spread = fails / (1 - fails) ** 2;
  const variance = (1 + failures) * workS ** 2 + spread * (workS + delayS) ** 2;
  expectSum(tallies.queue(0, 'resolutionS'), cases!, workS + failures * (workS + delayS), Math.sqrt(variance));
});
