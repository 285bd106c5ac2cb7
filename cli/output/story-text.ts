/** Stories of single customers in plain English. */
import type { CaseStory, CaseSummary, StoryLine } from '../../scenarios/story/story.ts';
import { textTable } from './text-table.ts';
import { WEEKDAYS } from './weekdays.ts';

/** Where the first reported week begins, for the clock. */
export interface StoryClock {
  /** First reported week, counted from the calendar's start date. */
  readonly startWeek: number;
}

const DAY_S = 86_400;

/** 'Tue 10:02:11', with the week where it is not the first one. */
export function storyTime(timeS: number, { startWeek }: StoryClock): string {
  const day = Math.floor(timeS / DAY_S);
  const s = Math.floor(timeS - day * DAY_S);
  const pair = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const week = Math.floor(day / 7);
  const clock = `${WEEKDAYS[((day % 7) + 7) % 7] ?? ''} ${pair(s / 3600)}:${pair((s % 3600) / 60)}:${pair(s % 60)}`;
  return week === 0 ? clock : `week ${startWeek + week}, ${clock}`;
}

/** '45 s', '3 min 20 s', '2 h 05 min', '1.5 days'. */
export function duration(seconds: number): string {
  const s = Math.round(seconds);
  if (seconds < 10) return `${Math.round(seconds * 10) / 10} s`;
  if (s < 60) return `${s} s`;
  if (s < 3600) return s % 60 === 0 ? `${s / 60} min` : `${Math.floor(s / 60)} min ${s % 60} s`;
  if (s < 2 * DAY_S) return `${Math.floor(s / 3600)} h ${String(Math.floor((s % 3600) / 60)).padStart(2, '0')} min`;
  return `${Math.round((s / DAY_S) * 10) / 10} days`;
}

/** One story: its summary, then line by line. */
export function storyText({ summary, lines }: CaseStory, clock: StoryClock): string {
  const rows = lines.map((line) => {
    const isContact = line.what === 'arrives' || line.what === 'triesAgain';
    return [isContact ? `#${line.attempt}` : '', storyTime(line.timeS, clock), line.queue, sentence(line)];
  });
  const table = textTable(
    [
      { title: '', align: 'left' },
      { title: 'when', align: 'left' },
      { title: 'queue', align: 'left' },
      { title: 'what', align: 'left' },
    ],
    rows,
  );
  return `${summarySentence(summary)}\n\n${table}`;
}

/** What became of a case, in one sentence. */
function summarySentence(summary: CaseSummary): string {
  const { attempts, answers, waitedS, withAgentsS, outcome, satisfied } = summary;
  const contacts = attempts === 1 ? 'one contact' : `${attempts} contacts`;
  const talks = answers === 0 ? 'no agent' : answers === 1 ? 'one agent conversation' : `${answers} agent conversations`;
  const mood = satisfied === null ? '' : ` Satisfied with probability ${Math.round(satisfied * 100)} %.`;
  return `${contacts}, ${talks}, ${duration(waitedS)} waited, ${duration(withAgentsS)} with agents; ${OUTCOMES[outcome]}.${mood}`;
}

export const OUTCOMES: Readonly<Record<CaseSummary['outcome'], string>> = {
  resolved: 'resolved',
  unresolved: 'not resolved',
  gaveUp: 'gave up',
  blocked: 'found no free place',
  closed: 'found it closed',
  open: 'still open at the end',
};

function sentence(line: StoryLine): string {
  switch (line.what) {
    case 'arrives':
      return 'contacts the centre';
    case 'triesAgain':
      return line.gaveUp ? 'tries again' : 'is back: the matter is not settled';
    case 'findsClosed':
      return 'finds it closed';
    case 'losesData':
      return 'a system loses the record';
    case 'isEmotional':
      return 'is upset';
    case 'moduleBegins':
      return `tries self-service for ${duration(line.forS)}`;
    case 'moduleSettles':
      return 'self-service settles it';
    case 'moduleFails':
      return `self-service does not help${line.passesData ? '; what was typed is passed on' : ''}`;
    case 'botBegins':
      return `talks to the bot for ${duration(line.forS)}`;
    case 'botRefuses':
      return 'the bot is not there';
    case 'botSolves':
      return 'the bot solves it';
    case 'botAnswersWrongly':
      return 'leaves the bot with a wrong answer';
    case 'botHandsOver':
      return `the bot hands over${line.misread ? ', misread, to the wrong queue' : ''}${line.passesData ? ', with what was collected' : ''}`;
    case 'choosesWrongQueue':
      return 'ends up in the wrong queue';
    case 'asks':
      return `asks for an agent: ${line.waiting} waiting, ${line.onDuty} on duty`;
    case 'waits':
      return line.patienceS === null ? 'nobody is free; waits' : `nobody is free; would wait ${duration(line.patienceS)}`;
    case 'awaitsAgent':
      return `wants ${line.wanted}, who helped last time, for ${duration(line.forS)} at most`;
    case 'stage':
      return line.number === 0 ? 'anybody may help now' : `more agents may help (stage ${line.number + 1})`;
    case 'answered':
      return `${agentOf(line)} answers after ${duration(line.waitedS)}`;
    case 'step':
      return `${line.id} takes ${duration(line.workS)}`;
    case 'work':
      return `${duration(line.workS)} of work in all`;
    case 'thinks':
      return `thinks for ${duration(line.forS)}`;
    case 'writes':
      return 'writes; the agent has something to do';
    case 'holds':
      return line.forSignature ? `${agentOf(line)} holds for a signature` : `${agentOf(line)} calls in an expert`;
    case 'goesOn':
      return `goes on after ${duration(line.heldS)}, with ${duration(line.workS)} of work left`;
    case 'finishes':
      return `${agentOf(line)} is done after ${duration(line.tookS)}`;
    case 'transferred':
      return line.warm ? 'is handed over in person' : 'is transferred';
    case 'signature':
      return `signature ${line.number} is asked for`;
    case 'finishing':
      return 'all have signed; the rest of the work is to be done';
    case 'promised':
      return `an answer within ${duration(line.withinS)} is promised${line.forgotten ? ', and forgotten' : ''}`;
    case 'promiseKept':
      return 'the promise is kept';
    case 'promiseBroken':
      return 'the promise is broken';
    case 'givesUp':
      return `gives up after ${duration(line.waitedS)}`;
    case 'cutOff':
      return `is cut off at closing, after ${duration(line.waitedS)}`;
    case 'blocked':
      return 'finds no free place';
    case 'callbackAccepted':
      return 'will be called back, and keeps the place in line';
    case 'callbackMissed':
      return 'does not pick up';
    case 'leavesChat':
      return 'leaves the chat: no reply';
    case 'resolved':
      return 'the matter is settled';
    case 'unresolved':
      return 'the matter is not settled';
    case 'willComeBack':
      return `will ${line.gaveUp ? 'try again' : 'be back'} in ${duration(line.inS)}`;
    case 'switches':
      return `goes on by ${line.to}${line.recordFollows ? ', and the record follows' : ''}`;
    case 'judged':
      return `is satisfied with probability ${Math.round(line.satisfied * 100)} %`;
    case 'complains':
      return line.escalated ? 'complains, and takes it further' : 'complains';
    case 'ends':
      return 'the case is over';
  }
}

function agentOf({ agent }: StoryLine): string {
  return agent ?? 'the agent';
}
