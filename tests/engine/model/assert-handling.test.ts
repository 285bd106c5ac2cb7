import { expect, test } from 'vitest';
import { idHash } from '../../../engine/kernel/id-hash.ts';
import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import type { Law } from '../../../engine/model/law.ts';
import type { ApprovalModel, ChatModel, EmotionModel, ExtraStepModel, PromiseModel } from '../../../engine/model/process-model.ts';
import type { BotModel, CallbackModel, ModuleModel } from '../../../engine/model/self-service-model.ts';
import { exponential, queueingModel } from '../../theory/queueing-model.ts';
import { placeOfError } from './place-of-error.ts';

const plain: CentreModel = {
  ...queueingModel({ queues: [{ perHour: 10 }, { perHour: 20 }], groups: [{ agents: 1 }], horizonS: 3600 }),
  botPools: [{ id: 'pool', mostSessions: 3, suspension: null }],
};
const week = plain.weeks[0]!;
const own = week.handling[1]!;
const minute = exponential(60);
const never: Law = { kind: 'never' };

const tried: ModuleModel = { adoption: 0.5, success: 0.5, passesData: 0.5, session: minute };
const callback: CallbackModel = { whenWaitS: Infinity, acceptance: 0.5, reached: 0.5, missedS: 10 };
const step: ExtraStepModel = { id: 'step', need: 'always', share: 0.5, law: minute, errorShare: 0.5, tag: 'waste' };
const approval: ApprovalModel = { share: 0.5, signatures: [1], holds: false, finishing: { queue: 1, law: minute } };
const promise: PromiseModel = { share: 0.5, queue: 1, dueS: 600, forgotten: 0.5, returnProbability: 0.5, returnDelay: minute };
const emotion: EmotionModel = { share: 0.5, handleFactor: 2, unresolvedFactor: 2 };
const chat: ChatModel = { turns: 2, thinking: minute, replyPatience: never };
const everybodyElsewhere = [{ queue: 0, probability: 0.5 }, { queue: 1, probability: 0.5 }];

const withHandling = (change: Partial<HandlingModel>): CentreModel => ({ ...plain, weeks: [{ ...week, handling: [week.handling[0]!, { ...own, ...change }] }] });
const withBot = (change: Partial<BotModel>): CentreModel => withHandling({ bot: { ...own.bot, adoption: 1, ...change } });
const withModule = (change: Partial<ModuleModel>): CentreModel => withHandling({ module: { ...tried, ...change } });
const withCallback = (change: Partial<CallbackModel>): CentreModel => withHandling({ callback: { ...callback, ...change } });
const withStep = (change: Partial<ExtraStepModel>): CentreModel => withHandling({ extraSteps: [{ ...step, ...change }] });
const withApproval = (change: Partial<ApprovalModel>): CentreModel => withHandling({ approval: { ...approval, ...change } });
const withPromise = (change: Partial<PromiseModel>): CentreModel => withHandling({ promise: { ...promise, ...change } });
const withEmotion = (change: Partial<EmotionModel>): CentreModel => withHandling({ emotion: { ...emotion, ...change } });
const withChat = (change: Partial<ChatModel>): CentreModel => withHandling({ chat: { ...chat, ...change } });
const withWork = (work: Law): CentreModel => withHandling({ work });

const whole: Partial<HandlingModel> = {
  bot: { ...own.bot, adoption: 1, containedTruly: 0.3, containedFalsely: 0.2, misread: [{ queue: 0, probability: 0.5 }], passesData: 1, easyFirst: 1, pool: 0 },
  module: tried,
  misrouting: everybodyElsewhere,
  misroutedWorkShare: 0.5,
  callback,
  extraSteps: [step],
  expert: { share: 1, queue: 1 },
  approval,
  promise,
  chat,
  emotion,
  switches: everybodyElsewhere.map((share) => ({ ...share, recordFollows: 1 })),
  transfers: everybodyElsewhere.map((share) => ({ ...share, warmShare: 1 })),
};

test('handling with every mechanism passes', () => {
  expect(placeOfError(withHandling(whole))).toBe('none');
});

const laws: Law[] = [
  { kind: 'lognormal', meanS: 60, cv: 0 },
  { kind: 'weibull', meanS: 60, shape: 0.5 },
  { kind: 'erlang', meanS: 60, stages: 3 },
  { kind: 'hyperexponential', meanS: 60, scv: 1 },
  { kind: 'deterministic', meanS: 0 },
  { kind: 'empirical', quantilesS: [1, 1, 5] },
];

test.each(laws)('a law that is $kind passes', (law) => {
  expect(placeOfError(withWork(law))).toBe('none');
});

test('a law that nobody draws from need not end', () => {
  expect(placeOfError(withHandling({ returnDelay: never, redialDelay: never }))).toBe('none');
  expect(placeOfError(withBot({ adoption: 0, session: never, returnProbability: 1, returnDelay: never }))).toBe('none');
  expect(placeOfError(withModule({ adoption: 0, session: never }))).toBe('none');
  expect(placeOfError(withStep({ share: 0, law: never }))).toBe('none');
  expect(placeOfError(withChat({ turns: 1, thinking: never }))).toBe('none');
  expect(placeOfError(withPromise({ returnProbability: 0, returnDelay: never }))).toBe('none');
});

const at = 'weeks[0].handling[1]';
const broken: readonly (readonly [string, CentreModel, string])[] = [
  ['work without an end', withWork(never), `${at}.work`],
  ['work of no length', withWork(exponential(NaN)), `${at}.work`],
  ['work of less than no time', withWork({ kind: 'deterministic', meanS: -1 }), `${at}.work`],
  ['a lognormal law that varies by less than nothing', withWork({ kind: 'lognormal', meanS: 60, cv: -1 }), `${at}.work`],
  ['a Weibull law of shape 0', withWork({ kind: 'weibull', meanS: 60, shape: 0 }), `${at}.work`],
  ['an Erlang law of half a stage', withWork({ kind: 'erlang', meanS: 60, stages: 0.5 }), `${at}.work`],
  ['a hyperexponential law that varies too little', withWork({ kind: 'hyperexponential', meanS: 60, scv: 0.9 }), `${at}.work`],
  ['an empirical law of nothing', withWork({ kind: 'empirical', quantilesS: [] }), `${at}.work`],
  ['an empirical law below 0', withWork({ kind: 'empirical', quantilesS: [-1, 1] }), `${at}.work`],
  ['an empirical law out of order', withWork({ kind: 'empirical', quantilesS: [2, 1] }), `${at}.work`],
  ['patience below 0', withHandling({ patience: { law: { kind: 'deterministic', meanS: -1 }, balkShare: 0 } }), `${at}.patience`],
  ['more balking than customers', withHandling({ patience: { law: never, balkShare: 1.1 } }), `${at}.patience`],
  ['more unresolved than answered', withHandling({ unresolvedProbability: 1.1 }), `${at}.unresolvedProbability`],
  ['fewer returns than none', withHandling({ returnProbability: -0.1 }), `${at}.returnProbability`],
  ['returns after for ever', withHandling({ returnProbability: 0.1, returnDelay: never }), `${at}.returnDelay`],
  ['a redial probability that is no number', withHandling({ redialProbability: NaN }), `${at}.redialProbability`],
  ['a retry probability above 1', withHandling({ retryProbability: 2 }), `${at}.retryProbability`],
  ['redials after for ever', withHandling({ redialProbability: 0.1, redialDelay: never }), `${at}.redialDelay`],
  ['retries after for ever', withHandling({ retryProbability: 0.1, redialDelay: never }), `${at}.redialDelay`],
  ['more warm transfers than transfers', withHandling({ transfers: [{ queue: 0, probability: 0.1, warmShare: 2 }] }), `${at}.transfers`],

  ['a bot met by more than everybody', withBot({ adoption: 2 }), `${at}.bot.adoption`],
  ['a bot that solves less than nothing', withBot({ containedTruly: -0.1 }), `${at}.bot.containedTruly`],
  ['a bot that is wrong less than never', withBot({ containedFalsely: -0.1 }), `${at}.bot.containedFalsely`],
  ['a bot that contains more than everybody', withBot({ containedTruly: 0.6, containedFalsely: 0.6 }), `${at}.bot`],
  ['sessions without an end', withBot({ session: never }), `${at}.bot.session`],
  ['returns to the bot of more than everybody', withBot({ returnProbability: 2 }), `${at}.bot.returnProbability`],
  ['returns to the bot after for ever', withBot({ returnProbability: 1, returnDelay: never }), `${at}.bot.returnDelay`],
  ['a bot that contains and misreads more than everybody', withBot({ containedTruly: 0.6, misread: [{ queue: 0, probability: 0.7 }] }), `${at}.bot`],
  ['misread for no queue', withBot({ misread: [{ queue: 2, probability: 0.1 }] }), `${at}.bot.misread`],
  ['more misread than sessions', withBot({ misread: [...everybodyElsewhere, { queue: 0, probability: 0.1 }] }), `${at}.bot.misread`],
  ['data passed on more than always', withBot({ passesData: 2 }), `${at}.bot.passesData`],
  ['easier than the easiest first', withBot({ easyFirst: 1.5 }), `${at}.bot.easyFirst`],
  ['a bot of no pool', withBot({ pool: 1 }), `${at}.bot.pool`],

  ['a module tried by more than everybody', withModule({ adoption: 2 }), `${at}.module`],
  ['a module that settles less than nothing', withModule({ success: -1 }), `${at}.module`],
  ['a module that passes on more than all', withModule({ passesData: 2 }), `${at}.module`],
  ['a module without an end', withModule({ session: never }), `${at}.module`],
  ['a wrong queue that is not there', withHandling({ misrouting: [{ queue: -1, probability: 0.1 }] }), `${at}.misrouting`],
  ['a wrong queue chosen by fewer than nobody', withHandling({ misrouting: [{ queue: 0, probability: -0.1 }] }), `${at}.misrouting`],
  ['more in wrong queues than there are', withHandling({ misrouting: [...everybodyElsewhere, ...everybodyElsewhere] }), `${at}.misrouting`],
  ['more than all of the work until it is noticed', withHandling({ misroutedWorkShare: 1.5 }), `${at}.misroutedWorkShare`],
  ['an offer below no wait', withCallback({ whenWaitS: -1 }), `${at}.callback`],
  ['an offer taken by more than everybody', withCallback({ acceptance: 2 }), `${at}.callback`],
  ['more reached than called', withCallback({ reached: 2 }), `${at}.callback`],
  ['a missed call that never ends', withCallback({ missedS: Infinity }), `${at}.callback`],
  ['more emotional customers than there are', withEmotion({ share: 2 }), `${at}.emotion`],
  ['emotion that takes back time', withEmotion({ handleFactor: -1 }), `${at}.emotion`],
  ['emotion that is no number', withEmotion({ unresolvedFactor: NaN }), `${at}.emotion`],

  ['a step taken by more than everybody', withStep({ share: 2 }), `${at}.extraSteps`],
  ['a step that goes wrong more than always', withStep({ errorShare: 2 }), `${at}.extraSteps`],
  ['a step without an end', withStep({ law: never }), `${at}.extraSteps`],
  ['two steps of one id', withHandling({ extraSteps: [step, step] }), `${at}.extraSteps`],
  ['an expert for more than everybody', withHandling({ expert: { share: 2, queue: 1 } }), `${at}.expert`],
  ['an expert nowhere', withHandling({ expert: { share: 1, queue: 2 } }), `${at}.expert`],
  ['a chat of no turns', withChat({ turns: 0 }), `${at}.chat`],
  ['a customer who thinks for ever', withChat({ thinking: never }), `${at}.chat`],
  ['patience with a reply below 0', withChat({ replyPatience: exponential(-1) }), `${at}.chat`],
  ['signatures for more than everybody', withApproval({ share: 2 }), `${at}.approval`],
  ['an approval that nobody signs', withApproval({ signatures: [] }), `${at}.approval`],
  ['a signature from nowhere', withApproval({ signatures: [1, 2] }), `${at}.approval`],
  ['an approval that is finished nowhere', withApproval({ finishing: { queue: 2, law: minute } }), `${at}.approval`],
  ['an approval that is never finished', withApproval({ holds: true, finishing: { queue: 1, law: never } }), `${at}.approval`],
  ['promises to more than everybody', withPromise({ share: 2 }), `${at}.promise`],
  ['a promise to nobody', withPromise({ queue: 2 }), `${at}.promise`],
  ['a promise for never', withPromise({ dueS: Infinity }), `${at}.promise`],
  ['more forgotten than promised', withPromise({ forgotten: 2 }), `${at}.promise`],
  ['more returns than broken promises', withPromise({ returnProbability: 2 }), `${at}.promise`],
  ['returns after a broken promise for ever', withPromise({ returnDelay: never }), `${at}.promise`],
  ['another channel that is not there', withHandling({ switches: [{ queue: 2, probability: 0.1, recordFollows: 1 }] }), `${at}.switches`],
  ['more who switch than there are', withHandling({ switches: [{ queue: 0, probability: 1.1, recordFollows: 1 }] }), `${at}.switches`],
  ['records that follow more than always', withHandling({ switches: [{ queue: 0, probability: 0.1, recordFollows: 2 }] }), `${at}.switches`],
];

test.each(broken)('%s is refused, and the error names the place', (_, model, place) => {
  expect(placeOfError(model)).toBe(place);
});

test('steps of one id in several queues are the same step; two ids with one hash are refused', () => {
  const [first, second] = ['xulaucy', 'lsadvwl'];
  expect(idHash(`step/${first}`)).toBe(idHash(`step/${second}`));
  const handlingOf = (ids: readonly string[]): CentreModel => ({
    ...plain,
    weeks: [{ ...week, handling: ids.map((id) => ({ ...own, extraSteps: [{ ...step, id }] })) }],
  });
  expect(placeOfError(handlingOf([first, first]))).toBe('none');
  expect(placeOfError(handlingOf([first, second]))).toBe('weeks.handling.extraSteps');
});
