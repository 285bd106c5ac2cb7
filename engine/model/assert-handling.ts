/** Refuses handling whose mechanisms do not fit: shares, laws, and queues that are not there. */
import type { HandlingModel } from './centre-model.ts';
import { need, ROUNDING, needAmount, needIndex, needLaw, needLimit, needPatience, needShare, needShares, needWhole } from './needs.ts';
import type { BotModel } from './self-service-model.ts';

/** How many there are of what handling points to. */
export interface HandlingContext {
  readonly queues: number;
  readonly botPools: number;
}

export function assertHandling(handling: HandlingModel, context: HandlingContext, at: string): void {
  const { queues } = context;
  assertAttempts(handling, at);
  assertBot(handling.bot, context, `${at}.bot`);
  assertBeforeAgent(handling, queues, at);
  assertDesk(handling, queues, at);
  assertAfterwards(handling, queues, at);
}

/** Work, patience, and trying again. */
function assertAttempts(handling: HandlingModel, at: string): void {
  needLaw(handling.work, `${at}.work`);
  needPatience(handling.patience.law, `${at}.patience`);
  needShare(handling.patience.balkShare, `${at}.patience`);
  needShare(handling.unresolvedProbability, `${at}.unresolvedProbability`);
  needShare(handling.returnProbability, `${at}.returnProbability`);
  needLaw(handling.returnDelay, `${at}.returnDelay`, handling.returnProbability > 0);
  needShare(handling.redialProbability, `${at}.redialProbability`);
  needShare(handling.retryProbability, `${at}.retryProbability`);
  needLaw(handling.redialDelay, `${at}.redialDelay`, handling.redialProbability > 0 || handling.retryProbability > 0);
  for (const { warmShare } of handling.transfers) needShare(warmShare, `${at}.transfers`);
}

function assertBot(bot: BotModel, { queues, botPools }: HandlingContext, at: string): void {
  needShare(bot.adoption, `${at}.adoption`);
  needShare(bot.containedTruly, `${at}.containedTruly`);
  needShare(bot.containedFalsely, `${at}.containedFalsely`);
  needLaw(bot.session, `${at}.session`, bot.adoption > 0);
  needShare(bot.returnProbability, `${at}.returnProbability`);
  needLaw(bot.returnDelay, `${at}.returnDelay`, bot.adoption > 0 && bot.returnProbability > 0);
  const misread = bot.misread ?? [];
  needShares(misread, queues, `${at}.misread`);
  const ends = misread.reduce((sum, { probability }) => sum + probability, bot.containedTruly + bot.containedFalsely);
  need(ends <= 1 + ROUNDING, at, 'contains or misreads more than everybody');
  needShare(bot.passesData, `${at}.passesData`);
  needShare(bot.easyFirst, `${at}.easyFirst`);
  if (bot.pool !== undefined) needIndex(bot.pool, botPools, `${at}.pool`);
}

/** What a customer may meet before an agent, and how the customer is. */
function assertBeforeAgent({ module, misrouting, misroutedWorkShare, callback, emotion }: HandlingModel, queues: number, at: string): void {
  if (module !== undefined) {
    needShare(module.adoption, `${at}.module`);
    needShare(module.success, `${at}.module`);
    needShare(module.passesData, `${at}.module`);
    needLaw(module.session, `${at}.module`, module.adoption > 0);
  }
  needShares(misrouting ?? [], queues, `${at}.misrouting`);
  needShare(misroutedWorkShare, `${at}.misroutedWorkShare`);
  if (callback !== undefined) {
    needLimit(callback.whenWaitS, `${at}.callback`);
    needShare(callback.acceptance, `${at}.callback`);
    needShare(callback.reached, `${at}.callback`);
    needAmount(callback.missedS, `${at}.callback`);
  }
  if (emotion !== undefined) {
    needShare(emotion.share, `${at}.emotion`);
    needAmount(emotion.handleFactor, `${at}.emotion`);
    needAmount(emotion.unresolvedFactor, `${at}.emotion`);
  }
}

/** What comes on top of the work while an agent is there. */
function assertDesk({ extraSteps, expert, chat }: HandlingModel, queues: number, at: string): void {
  for (const { share, errorShare, law } of extraSteps ?? []) {
    needShare(share, `${at}.extraSteps`);
    needShare(errorShare, `${at}.extraSteps`);
    needLaw(law, `${at}.extraSteps`, share > 0);
  }
  const ids = (extraSteps ?? []).map(({ id }) => id);
  need(new Set(ids).size === ids.length, `${at}.extraSteps`, 'ids are equal');
  if (expert !== undefined) {
    needShare(expert.share, `${at}.expert`);
    needIndex(expert.queue, queues, `${at}.expert`);
  }
  if (chat !== undefined) {
    needWhole(chat.turns, 1, `${at}.chat`);
    needLaw(chat.thinking, `${at}.chat`, chat.turns > 1);
    needPatience(chat.replyPatience, `${at}.chat`);
  }
}

/** What is left to do when the agent is done, and the next attempt. */
function assertAfterwards({ approval, promise, switches }: HandlingModel, queues: number, at: string): void {
  if (approval !== undefined) {
    needShare(approval.share, `${at}.approval`);
    need(approval.signatures.length > 0, `${at}.approval`, 'needs somebody who signs');
    for (const queue of approval.signatures) needIndex(queue, queues, `${at}.approval`);
    if (approval.finishing !== null) {
      needIndex(approval.finishing.queue, queues, `${at}.approval`);
      // Without holding it is a task, which takes as long as its own queue says.
      needLaw(approval.finishing.law, `${at}.approval`, approval.share > 0 && approval.holds);
    }
  }
  if (promise !== undefined) {
    needShare(promise.share, `${at}.promise`);
    needIndex(promise.queue, queues, `${at}.promise`);
    needAmount(promise.dueS, `${at}.promise`);
    needShare(promise.forgotten, `${at}.promise`);
    needShare(promise.returnProbability, `${at}.promise`);
    needLaw(promise.returnDelay, `${at}.promise`, promise.share > 0 && promise.returnProbability > 0);
  }
  needShares(switches ?? [], queues, `${at}.switches`);
  for (const { recordFollows } of switches ?? []) needShare(recordFollows, `${at}.switches`);
}
