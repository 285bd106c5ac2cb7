/**
 * The bot in front of a queue (M20-M23): solves, seems to solve, misreads, or hands over to an agent.
 * A false answer looks contained and comes back later, so containment is never taken for resolution.
 */
import * as EventClass from '../kernel/event-classes.ts';
import * as Purpose from '../kernel/purposes.ts';
import type { BotTerms } from '../model/self-service-terms.ts';
import * as Field from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import * as ContactFlag from '../run/contact-flags.ts';
import * as ContactState from '../run/contact-state.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import { note } from '../run/note.ts';
import type { RunState } from '../run/run-state.ts';
import { caseEnds, caseResolved } from './case-end.ts';
import { enterWrongQueue, pickQueue } from './misrouting.ts';
import { enterQueue } from './queueing.ts';
import { firstAnswer, scheduleReturn } from './returns.ts';

/** Does the attempt meet the bot? If so, a session begins. */
export function beginBotSession(run: RunState, contact: Contact, bot: BotTerms): boolean {
  if (drawOf(run, contact, Purpose.BOT_ADOPTION) >= bot.adoption) return false;
  if (bot.pool >= 0) {
    const pool = run.botPools[bot.pool]!;
    if (!pool.takes(run.nowS)) {
      run.grid[contact.cell + Field.BOT_REFUSED]!++;
      note(run, contact, TraceKind.BOT_REFUSES);
      return false;
    }
    pool.sessions++;
  }
  run.grid[contact.cell + Field.BOT_OFFERED]!++;
  contact.state = ContactState.WITH_BOT;
  contact.flags |= ContactFlag.MET_MACHINE;
  const lengthS = bot.session.sample(drawOf(run, contact, Purpose.BOT_SESSION));
  run.events.schedule(contact.timer, run.nowS + lengthS, EventClass.FINISH);
  note(run, contact, TraceKind.BOT_BEGINS, lengthS);
  return true;
}

export function botSessionEnds(run: RunState, contact: Contact): void {
  const bot = contact.terms.bot!;
  const u = drawOf(run, contact, Purpose.BOT_OUTCOME);
  const truly = bot.easyFirst === 0 ? bot.truly : shareTrulySolved(run, contact, bot);
  const contained = truly + (bot.contained - bot.truly);
  const isWrong = u >= truly && u < contained;
  if (bot.pool >= 0) {
    const pool = run.botPools[bot.pool]!;
    pool.sessions--;
    pool.record(isWrong, run.nowS);
  }
  if (u < truly) solvedTruly(run, contact);
  else if (isWrong) answeredFalsely(run, contact, bot);
  else handOver(run, contact, bot, u - contained);
}

/**
 * Easy contacts are solved more often: the shorter an agent's work on it would be, the likelier. A bot that solves so many
 * that the easiest would be solved more than always tells less between them: as many are solved as stated, and misread.
 */
function shareTrulySolved(run: RunState, contact: Contact, bot: BotTerms): number {
  const difficulty = drawOf(run, contact, Purpose.WORK);
  const { misread } = bot;
  const room = 1 - bot.contained - (misread.length > 0 ? misread[misread.length - 1]!.upTo : 0);
  return bot.truly + Math.min(bot.truly * bot.easyFirst, room) * (1 - 2 * difficulty);
}

function solvedTruly(run: RunState, contact: Contact): void {
  run.grid[contact.cell + Field.BOT_CONTAINED_TRULY]!++;
  note(run, contact, TraceKind.BOT_SOLVES);
  run.checks.contactsOut++;
  caseResolved(run, contact, contact.cell);
}

function answeredFalsely(run: RunState, contact: Contact, bot: BotTerms): void {
  const { grid } = run;
  const { cell } = contact;
  grid[cell + Field.BOT_CONTAINED_FALSELY]!++;
  note(run, contact, TraceKind.BOT_ANSWERS_WRONGLY);
  run.checks.contactsOut++;
  contact.flags |= ContactFlag.WRONG_ANSWER;
  if (drawOf(run, contact, Purpose.RETURN) >= bot.returnProbability) {
    firstAnswer(run, contact, cell, false, Infinity);
    caseEnds(run, contact);
    return;
  }
  const delayS = bot.returnDelay.sample(drawOf(run, contact, Purpose.RETURN_DELAY));
  grid[cell + Field.BOT_RETURNED]!++;
  firstAnswer(run, contact, cell, false, delayS);
  scheduleReturn(run, contact, delayS, false);
}

/** @param beyond what is left of the outcome's uniform beyond the contained ones */
function handOver(run: RunState, contact: Contact, bot: BotTerms, beyond: number): void {
  run.grid[contact.cell + Field.BOT_HANDED_OVER]!++;
  if (bot.passesData > 0 && drawOf(run, contact, Purpose.BOT_DATA) < bot.passesData) contact.flags |= ContactFlag.HAS_DATA;
  const wrong = bot.misread.length > 0 ? pickQueue(run, bot.misread, beyond) : null;
  const isMisread = wrong !== null && wrong !== contact.queue;
  note(run, contact, TraceKind.BOT_HANDS_OVER, contact.has(ContactFlag.HAS_DATA) ? 1 : 0, isMisread ? 1 : 0);
  if (!isMisread) {
    enterQueue(run, contact, contact.queue);
    return;
  }
  run.grid[contact.cell + Field.BOT_MISREAD]!++;
  enterWrongQueue(run, contact, wrong);
}
