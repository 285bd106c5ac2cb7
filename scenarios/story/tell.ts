/** From the columns of a trace to stories. */
import type { CentreModel } from '../../engine/model/centre-model.ts';
import { extraStepIds } from '../../engine/model/week-terms.ts';
import * as TraceKind from '../../engine/record/trace-kinds.ts';
import type { Trace, TraceEvent } from '../../engine/record/trace.ts';
import { FIRST_HELPER_LEG } from '../../engine/run/contact.ts';
import type { CompiledPlanIndex } from '../compile/plan-index.ts';
import { caseId } from './case-id.ts';
import type { CaseStory, CaseSummary, PlainStep, StoryLine, StoryStep } from './story.ts';

/** Every traced case with all its events, in the order in which the cases came; each is told when it is asked for. */
export function* tellEach(trace: Trace, model: CentreModel, index: CompiledPlanIndex): Generator<CaseStory> {
  const stepIds = extraStepIds(model);
  let c = 0;
  for (const events of trace.byCase()) {
    const lines = events.map((event): StoryLine => ({
      timeS: event.timeS,
      attempt: event.attempt + 1,
      leg: event.leg + 1,
      queue: model.queues[event.queue]!.id,
      agent: event.agent >= 0 ? model.agents[event.agent]!.id : null,
      ...stepOf(event, model, stepIds),
    }));
    yield { summary: summarize(caseId(trace.cases[c++]!, index), lines), lines };
  }
}

/** The events without further numbers. */
const PLAIN = new Map<number, PlainStep>([
  [TraceKind.ARRIVES, 'arrives'],
  [TraceKind.FINDS_CLOSED, 'findsClosed'],
  [TraceKind.DATA_LOST, 'losesData'],
  [TraceKind.IS_EMOTIONAL, 'isEmotional'],
  [TraceKind.MODULE_SETTLES, 'moduleSettles'],
  [TraceKind.BOT_REFUSES, 'botRefuses'],
  [TraceKind.BOT_SOLVES, 'botSolves'],
  [TraceKind.BOT_ANSWERS_WRONGLY, 'botAnswersWrongly'],
  [TraceKind.CHOOSES_WRONG_QUEUE, 'choosesWrongQueue'],
  [TraceKind.WRITES, 'writes'],
  [TraceKind.FINISHING, 'finishing'],
  [TraceKind.PROMISE_KEPT, 'promiseKept'],
  [TraceKind.PROMISE_BROKEN, 'promiseBroken'],
  [TraceKind.BLOCKED, 'blocked'],
  [TraceKind.CALLBACK_ACCEPTED, 'callbackAccepted'],
  [TraceKind.CALLBACK_MISSED, 'callbackMissed'],
  [TraceKind.LEAVES_CHAT, 'leavesChat'],
  [TraceKind.RESOLVED, 'resolved'],
  [TraceKind.UNRESOLVED, 'unresolved'],
  [TraceKind.ENDS, 'ends'],
]);

function stepOf({ kind, a, b }: TraceEvent, model: CentreModel, stepIds: readonly string[]): StoryStep {
  switch (kind) {
    case TraceKind.TRIES_AGAIN:
      return { what: 'triesAgain', gaveUp: a === 1 };
    case TraceKind.MODULE_BEGINS:
      return { what: 'moduleBegins', forS: a };
    case TraceKind.BOT_BEGINS:
      return { what: 'botBegins', forS: a };
    case TraceKind.THINKS:
      return { what: 'thinks', forS: a };
    case TraceKind.MODULE_FAILS:
      return { what: 'moduleFails', passesData: a === 1 };
    case TraceKind.BOT_HANDS_OVER:
      return { what: 'botHandsOver', passesData: a === 1, misread: b === 1 };
    case TraceKind.ASKS:
      return { what: 'asks', waiting: a, onDuty: b };
    case TraceKind.WAITS:
      return { what: 'waits', patienceS: a < Infinity ? a : null };
    case TraceKind.AWAITS_AGENT:
      return { what: 'awaitsAgent', forS: a, wanted: model.agents[b]!.id };
    case TraceKind.STAGE:
      return { what: 'stage', number: a };
    case TraceKind.ANSWERED:
      return { what: 'answered', waitedS: a };
    case TraceKind.STEP:
      return { what: 'step', id: stepIds[a] ?? '', workS: b };
    case TraceKind.WORK:
      return { what: 'work', workS: a };
    case TraceKind.HOLDS:
      return { what: 'holds', forSignature: a === 1 };
    case TraceKind.GOES_ON:
      return { what: 'goesOn', heldS: a, workS: b };
    case TraceKind.FINISHES:
      return { what: 'finishes', tookS: a };
    case TraceKind.TRANSFERRED:
      return { what: 'transferred', warm: a === 1 };
    case TraceKind.SIGNATURE:
      return { what: 'signature', number: a };
    case TraceKind.PROMISED:
      return { what: 'promised', withinS: a, forgotten: b === 1 };
    case TraceKind.GIVES_UP:
      return { what: 'givesUp', waitedS: a };
    case TraceKind.CUT_OFF:
      return { what: 'cutOff', waitedS: a };
    case TraceKind.WILL_COME_BACK:
      return { what: 'willComeBack', inS: a, gaveUp: b === 1 };
    case TraceKind.SWITCHES:
      return { what: 'switches', recordFollows: a === 1, to: model.queues[b]?.id ?? '' };
    case TraceKind.JUDGED:
      return { what: 'judged', satisfied: a };
    case TraceKind.COMPLAINS:
      return { what: 'complains', escalated: a === 1 };
    default:
      return { what: PLAIN.get(kind)! };
  }
}

function summarize(id: string, lines: readonly StoryLine[]): CaseSummary {
  let [waitedS, withAgentsS, answers, attempts] = [0, 0, 0, 0];
  let outcome: CaseSummary['outcome'] = 'open';
  // While others sign or follow up, no customer waits in line.
  let isTask = false;
  let satisfied: number | null = null;
  for (const line of lines) {
    switch (line.what) {
      case 'arrives':
      case 'triesAgain':
        attempts = line.attempt;
        isTask = false;
        break;
      case 'signature':
      case 'finishing':
      case 'promised':
        isTask = true;
        break;
      case 'answered':
        if (isTask || line.leg > FIRST_HELPER_LEG) break;
        answers++;
        waitedS += line.waitedS;
        break;
      case 'givesUp':
      case 'cutOff':
        waitedS += line.waitedS;
        outcome = 'gaveUp';
        break;
      case 'finishes':
        withAgentsS += line.tookS;
        break;
      case 'resolved':
      case 'botSolves':
      case 'moduleSettles':
        outcome = 'resolved';
        break;
      case 'unresolved':
      case 'botAnswersWrongly':
        outcome = 'unresolved';
        break;
      case 'blocked':
        outcome = 'blocked';
        break;
      case 'findsClosed':
        outcome = 'closed';
        break;
      case 'judged':
        satisfied = line.satisfied;
        break;
      default:
    }
  }
  return { id, beginsS: lines[0]!.timeS, endsS: lines[lines.length - 1]!.timeS, attempts, waitedS, withAgentsS, answers, outcome, satisfied };
}
