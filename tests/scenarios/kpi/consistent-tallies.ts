import fc from 'fast-check';
import type { QueueField, TeamField } from '../../../engine/record/tally-layout.ts';
import { addWaits, vectorOf } from './tally-vectors.ts';

type Values = Partial<Record<QueueField | TeamField, number>>;

const seed = fc.record({
  atOnce: fc.nat(200),
  soon: fc.nat(300),
  late: fc.nat(500),
  later: fc.nat(300),
  laterLost: fc.nat(50),
  abandonedWithin: fc.nat(200),
  abandonedLate: fc.nat(200),
  blocked: fc.nat(100),
  reached: fc.nat(60),
  missed: fc.nat(40),
  trulyContained: fc.nat(300),
  falselyContained: fc.nat(300),
  handedOver: fc.nat(300),
  refused: fc.nat(50),
  solved: fc.nat(200),
  redials: fc.nat(100),
  repeats: fc.nat(100),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  handleS: fc.nat(1_000_000),
  staffedS: fc.integer({ min: 1, max: 1_000_000 }),
  finishingS: fc.nat(1000),
  absentS: fc.nat(100_000),
});

/** Tallies as a run could leave them: parts never exceed their whole. */
export const consistentTallies = seed.map((t) => {
  const part = (whole: number): number => Math.floor(whole * t.share);
  const answered = t.atOnce + t.soon + t.late;
  const callbacks = t.reached + t.missed;
  const offered = answered + callbacks + t.abandonedWithin + t.abandonedLate + t.blocked;
  const completed = answered + t.reached;
  const judged = offered + t.solved + t.trulyContained;
  const entered = offered + t.solved + t.trulyContained + t.falselyContained + t.redials + t.repeats;
  const queue: Values = {
    cases: offered,
    entered,
    redials: t.redials,
    repeats: t.repeats,
    botOffered: t.trulyContained + t.falselyContained + t.handedOver,
    botContainedTruly: t.trulyContained,
    botContainedFalsely: t.falselyContained,
    botHandedOver: t.handedOver,
    botReturned: part(t.falselyContained),
    botRefused: t.refused,
    botMisread: Math.min(part(t.handedOver), part(entered / 2)),
    misrouted: part(entered / 2),
    moduleTried: t.solved + part(offered),
    moduleSolved: t.solved,
    offered,
    blocked: t.blocked,
    answered,
    answeredAtOnce: t.atOnce,
    answeredWithin: t.atOnce + t.soon,
    abandoned: t.abandonedWithin + t.abandonedLate,
    abandonedWithin: t.abandonedWithin,
    callbacks,
    callbackAnswered: t.reached,
    callbackMissed: t.missed,
    callbackWaitS: 60 * t.reached,
    waitAnsweredS: 20 * t.soon + 200 * t.late,
    waitAbandonedS: 50 * t.abandonedLate,
    laterOffered: t.later + t.laterLost,
    laterAnswered: t.later,
    laterAbandoned: t.laterLost,
    transfers: part(answered + t.later),
    overdue: part(answered + t.later + callbacks),
    handleS: t.handleS,
    laterHandleS: part(t.handleS),
    extraValueS: (t.handleS * t.share) / 4,
    extraWasteS: (t.handleS * t.share) / 4,
    extraWaitS: (t.handleS * t.share) / 4,
    holdS: (t.handleS * t.share) / 4,
    completed,
    unresolved: part(completed),
    firstServedCases: answered + t.trulyContained,
    firstServedNoRepeat: part(answered + t.trulyContained),
    firstServedResolved: part(answered),
    retold: part(completed),
    dataMissing: part(completed),
    consulted: part(completed),
    approvals: part(completed),
    leftChat: part(completed),
    promises: part(completed),
    promisesKept: part(part(completed)),
    promisesBroken: part(completed) - part(part(completed)),
    switched: part(t.redials + t.repeats),
    emotional: part(offered),
    judged,
    resolved: part(judged),
    resolutionS: 900 * part(judged),
    satisfied: judged * t.share,
    promoters: judged * t.share * t.share,
    detractors: judged * (1 - t.share),
    complaints: part(judged),
    escalations: part(part(judged)),
    queueAreaS: 20 * t.soon,
  };
  const overtimeS = part(t.staffedS) / 2;
  const notReadyS = part(t.staffedS);
  const team: Values = {
    staffedS: t.staffedS,
    finishingS: t.finishingS,
    busyS: (t.staffedS + t.finishingS) * t.share,
    notReadyS,
    overtimeS,
    calledInS: overtimeS,
    absentS: t.absentS,
    paidS: t.staffedS + notReadyS + t.absentS + t.finishingS,
  };
  const waits = Array.from({ length: part(answered) }, () => 700);
  return addWaits(vectorOf([{ queue: 0, values: queue }, { team: 0, values: team }]), 0, 'answered', waits);
});
