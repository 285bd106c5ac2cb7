import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { ModuleModel } from '../../../engine/model/self-service-model.ts';
import type { ExtraStepModel } from '../../../engine/model/process-model.ts';
import type { QueueSketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectMoreOfTheSame, expectShare } from './many-customers.ts';
import { always, desk, plainDesk } from './small-desk.ts';

/** A desk of 10-second contacts behind a module that everybody tries for 30 seconds, in vain unless told. */
function withModule(module: Partial<ModuleModel>, queue: QueueSketch = {}): CentreModel {
  const tried: ModuleModel = { adoption: 1, success: 0, passesData: 0, session: always(30), ...module };
  return plainDesk(1, { ...queue, handling: { module: tried, ...queue.handling } });
}

/** The agent asks for 5 seconds unless the customer has typed it before. */
const asking: ExtraStepModel = { id: 'asking', need: 'withoutData', share: 1, law: always(5), errorShare: 0, tag: 'waste' };
const everybodyMeetsTheBot = { adoption: 1, session: always(40) };

test('a module settles the case: neither bot nor agent sees it, and it is resolved at its first answer', () => {
  const { log, tallies } = watch(withModule({ success: 1 }, { bot: everybodyMeetsTheBot }), [1]);
  expect(log).toEqual(['1 a in the module', '31 a done']);
  expect((['moduleTried', 'moduleSolved', 'botOffered', 'offered', 'completed'] as const).map((field) => tallies.queue(0, field))).toEqual([
    1, 1, 0, 0, 0,
  ]);
  expect(
    (['firstServedCases', 'firstServedNoRepeat', 'firstServedResolved', 'resolved', 'resolutionS'] as const).map((field) =>
      tallies.queue(0, field),
    ),
  ).toEqual([1, 1, 1, 1, 30]);
});

test('who is not helped by the module goes on to the bot, and from there to an agent', () => {
  const { log, tallies } = watch(withModule({}, { bot: everybodyMeetsTheBot }), [1]);
  expect(log).toEqual(['1 a in the module', '31 a with the bot', '71 a with agent 0', '81 a done']);
  expect((['moduleTried', 'moduleSolved', 'botOffered', 'offered'] as const).map((field) => tallies.queue(0, field))).toEqual([1, 0, 1, 1]);
});

test('without a bot the wait for an agent begins when the module has not helped', () => {
  const { log, tallies } = watch(withModule({}), [1, 2]);
  expect(log.slice(2)).toEqual(['31 a with agent 0', '32 b waits', '41 a done', '41 b with agent 0', '51 b done']);
  expect([tallies.queue(0, 'waitAnsweredS'), tallies.queue(0, 'resolutionS')]).toEqual([9, 40 + 49]);
});

test('a module serves any number at once, while nobody is on duty', () => {
  const { log } = watch({ ...plainDesk(0), weeks: withModule({ success: 1 }).weeks.map((week) => ({ ...week, duties: [] })) }, [1, 1, 2]);
  expect(log.slice(3)).toEqual(['31 a done', '31 b done', '32 c done']);
});

test('who tries nothing goes straight to an agent', () => {
  const { log, tallies } = watch(withModule({ adoption: 1e-9, success: 1 }), [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a done']);
  expect(tallies.queue(0, 'moduleTried')).toBe(0);
});

test('what was typed is passed on with the contact: the agent need not ask for it', () => {
  const handling = { extraSteps: [asking] };
  expect(watch(withModule({ passesData: 1 }, { handling }), [1]).log.slice(1)).toEqual(['31 a with agent 0', '41 a done']);
  expect(watch(withModule({ passesData: 0 }, { handling }), [1]).log.slice(1)).toEqual(['31 a with agent 0', '46 a done']);
});

test('settled without a person: adoption times success; asked by the agent: all others but those whose words were passed on', () => {
  const [adoption, success, passesData] = [0.6, 0.35, 0.7];
  const model = desk(
    [{ perHour: 3600, work: always(1), handling: { module: { adoption, success, passesData, session: always(30) }, extraSteps: [asking] } }],
    [{ agents: 40 }],
    { horizonS: 20_000 },
  );
  const tallies = replicate(model, 1);
  const cases = tallies.queue(0, 'cases');
  expectShare(tallies.queue(0, 'moduleTried'), cases, adoption);
  expectShare(tallies.queue(0, 'moduleSolved'), cases, adoption * success);
  expectShare(tallies.queue(0, 'offered'), cases, 1 - adoption * success);
  expectShare(tallies.queue(0, 'extraWasteS') / 5, cases, 1 - adoption + adoption * (1 - success) * (1 - passesData));
});

test('a module that is better known is tried by those who tried it before, and by more', () => {
  expectMoreOfTheSame((adoption) => withModule({ adoption, success: 1 }), 'in the module');
});

test('a better module settles what it settled before, and more', () => {
  // Whoever it does not help meets agent 0.
  expectMoreOfTheSame((failure) => withModule({ success: 1 - failure }), 'with agent 0');
});
