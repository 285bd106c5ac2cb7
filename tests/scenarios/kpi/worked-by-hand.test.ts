import { expect, test } from 'vitest';
import { KPI_DICTIONARY, kpiById } from '../../../scenarios/kpi/dictionary.ts';
import { scopeReader } from '../../../scenarios/kpi/scope-sums.ts';
import type { Prices } from '../../../scenarios/money/prices.ts';
import { addWaits, index, shape, somePrices, vectorOf, wholeCentre } from './tally-vectors.ts';

const reader = scopeReader(wholeCentre, index, shape);
const worked = new Set<string>();

/** Every KPI named has the value worked out by hand; the centre of the vectors reports two weeks. */
function holds(vector: Float64Array, expected: Readonly<Record<string, number>>, by = reader): void {
  const sums = by.read(vector);
  for (const [id, value] of Object.entries(expected)) {
    const kpi = kpiById(id)!;
    expect(kpi.numerator(sums) / kpi.denominator(sums), id).toBeCloseTo(value, 12);
    worked.add(id);
  }
}

test('what every centre has', () => {
  // 100 offered: 70 within 20 s, 14 late, 4 quick and 10 late abandons, 2 blocked; 84 answered waited 1680 s together.
  const vector = vectorOf([
    {
      queue: 0,
      values: {
        cases: 120,
        entered: 150,
        redials: 12,
        repeats: 18,
        closed: 6,
        botOffered: 50,
        botContainedTruly: 20,
        botContainedFalsely: 30,
        botReturned: 10,
        offered: 100,
        blocked: 2,
        disconnected: 8,
        answered: 84,
        answeredWithin: 70,
        abandoned: 14,
        abandonedWithin: 4,
        waitAnsweredS: 1680,
        waitAbandonedS: 770,
        handleS: 25_200,
        laterAnswered: 16,
        laterHandleS: 4_800,
        transfers: 16,
        completed: 84,
        unresolved: 24,
        firstServedCases: 100,
        firstServedNoRepeat: 65,
        firstServedResolved: 60,
      },
    },
    { team: 0, values: { staffedS: 30_000, finishingS: 2_000, busyS: 24_000, contactS: 60_000, paidS: 57_600, pay: 938 } },
  ]);
  addWaits(vector, 0, 'answered', [0, 5, 601]);
  addWaits(vector, 0, 'abandoned', [700, 20]);
  const expected = {
    cases: 60, // 120 in two weeks
    entered: 75,
    closedDoor: 3,
    offered: 50,
    answered: 42,
    handled: 42,
    disconnected: 4,
    serviceLevel: 70 / 96,
    serviceLevelOffered: 0.7,
    serviceLevelAnswered: 70 / 84,
    serviceLevelLenient: 0.74,
    connectRate: 0.84,
    asa: 20,
    averageWait: 25, // (1680 + 770) / (84 + 14)
    waitOver10Min: 0.02,
    abandonment: 0.14,
    shortAbandonment: 0.04,
    blocked: 0.02,
    aht: 300, // (25,200 + 4,800) / (84 + 16)
    transferRate: 0.16,
    handlingPerContact: 2500 / 7, // 30,000 / 84
    fcr: 0.65,
    resolvedFirst: 0.6,
    agentResolution: 5 / 7, // 60 / 84
    repeatRate: 3 / 26,
    redialRate: 2 / 26,
    containmentGross: 1,
    containmentTrue: 0.4,
    containmentReturned: 0.2,
    occupancy: 0.75, // 24,000 / 32,000
    utilisation: 24_000 / 57_600,
    concurrency: 2.5,
    contactsPerAgentDay: 67, // (84 + 50) / 2 days of 8 h
    agentContactsPerAgentDay: 42,
    pay: 469,
    payPerContact: 7, // 938 / 134
    payPerResolution: 11.725, // 938 / (60 + 20)
  };
  holds(vector, expected);
});

test('other readings of the waits: 100 offered, 80 answered of which 10 at once and 60 within T, 15 gave up, 5 of them within T', () => {
  const values = {
    offered: 100,
    answered: 80,
    answeredAtOnce: 10,
    answeredWithin: 60,
    abandoned: 15,
    abandonedWithin: 5,
    blocked: 3,
    disconnected: 2,
    waitAbandonedS: 600,
    queueAreaS: 604_800, // one waits all week, nobody in the other week
  };
  holds(vectorOf([{ queue: 1, values }]), {
    connectRate: 0.8,
    serviceLevelQueued: 60 / 95,
    serviceLevelQueuedNet: 60 / 90,
    serviceLevelQueuedLenient: 65 / 95,
    answeredLate: 0.25,
    answeredAtOnce: 0.125,
    longAbandonment: 0.1,
    abandonmentNet: 10 / 95,
    averageTimeToAbandon: 40,
    averageInQueue: 0.5,
  });
});

test('cases that are over: 200 judged, 50 of them unsettled', () => {
  const values = {
    judged: 200,
    satisfied: 150,
    promoters: 90,
    detractors: 40,
    complaints: 10,
    escalations: 2,
    resolved: 150,
    resolutionS: 150 * 3600,
  };
  holds(vectorOf([{ queue: 0, values }]), {
    csat: 0.75,
    nps: 25, // 45 % - 20 %
    complaintRate: 0.05,
    escalationRate: 0.2,
    resolvedInTheEnd: 0.75,
    resolutionTime: 3600,
  });
});

test('a score may be below 0: more detractors than promoters', () => {
  holds(vectorOf([{ queue: 0, values: { judged: 50, promoters: 5, detractors: 20 } }]), { nps: -30 });
});

test('without a person: 400 entered, 100 tried a module and 60 were settled; 80 met the bot, 20 more found it full', () => {
  const values = {
    entered: 400,
    moduleTried: 100,
    moduleSolved: 60,
    botOffered: 80,
    botContainedTruly: 24,
    botContainedFalsely: 16,
    botHandedOver: 40,
    botMisread: 8,
    botRefused: 20,
    completed: 100,
    unresolved: 20,
  };
  const cells = [
    { queue: 2, values },
    { team: 1, values: { pay: 820, paidS: 288_000 } },
  ];
  holds(vectorOf(cells), {
    moduleAdoption: 0.25,
    moduleContainment: 0.6,
    deflection: 0.25, // (60 + 40) / 400
    deflectionTrue: 0.21, // (60 + 24) / 400
    containmentGross: 0.5,
    botHandOver: 0.5,
    botMisreadRate: 0.1,
    botRefusedRate: 0.2,
    contactsPerAgentDay: 20, // (100 + 60 + 40) / 10 days
    payPerContact: 4.1, // 820 / 200
    payPerResolution: 5, // 820 / (80 + 60 + 24)
  });
});

test('call-backs: 100 offered, 20 chose it, 12 of 16 called were reached after 600 s each', () => {
  const values = {
    offered: 100,
    answered: 70,
    callbacks: 20,
    callbackAnswered: 12,
    callbackMissed: 4,
    callbackWaitS: 7200,
    laterAnswered: 18,
    transfers: 20,
    handleS: 28_000, // 27,920 with those reached, 80 for the calls in vain
    laterHandleS: 2000,
  };
  holds(vectorOf([{ queue: 1, values }]), {
    callbackShare: 0.2,
    callbackReached: 0.75,
    callbackWait: 600,
    connectRate: 0.7,
    aht: 300, // 30,000 / (70 + 18 + 12)
    transferRate: 0.2,
  });
});

test('due times and promises: 120 asked for an agent, 96 were taken, 24 of them too late', () => {
  const values = {
    offered: 100,
    laterOffered: 20,
    answered: 70,
    laterAnswered: 16,
    callbackAnswered: 6,
    callbackMissed: 4,
    overdue: 24,
    completed: 80,
    promises: 20,
    promisesKept: 12,
    promisesBroken: 4, // four are not due yet
  };
  holds(vectorOf([{ queue: 0, values }]), {
    overdueRate: 0.25,
    tierAttainment: 0.6, // 72 / 120
    promiseRate: 0.25,
    promiseKept: 0.75,
  });
});

test('what goes wrong on the way: 500 entered, 20 came to a closed door, 200 were handled by agents', () => {
  const values = {
    cases: 400,
    entered: 500,
    closed: 20,
    completed: 200,
    misrouted: 15,
    botMisread: 10,
    retold: 30,
    dataMissing: 4,
    consulted: 24,
    approvals: 16,
    leftChat: 6,
    switched: 13,
    emotional: 32,
  };
  holds(vectorOf([{ queue: 0, values }]), {
    misroutingRate: 0.05,
    retellingRate: 0.15,
    dataMissingRate: 0.02,
    consultationRate: 0.12,
    approvalRate: 0.08,
    chatLeavingRate: 0.03,
    channelSwitchRate: 0.025,
    emotionalShare: 0.08,
  });
});

test('where 10,000 s of handling go: 3500 s repetitive, 500 + 1000 s of waiting, 5000 s of value; 6000 s in line before', () => {
  const values = {
    handleS: 8000,
    laterHandleS: 2000,
    extraValueS: 400, // part of the 5000
    extraWasteS: 3500,
    extraWaitS: 500,
    holdS: 1000,
    waitAnsweredS: 3000,
    waitAbandonedS: 1500,
    laterWaitS: 1000,
    callbackWaitS: 500,
  };
  holds(vectorOf([{ queue: 2, values }]), {
    repetitiveWorkShare: 0.35,
    valueAddingShare: 0.5,
    handlingWaitShare: 0.15,
    processCycleEfficiency: 5000 / 16_000,
  });
});

test('where 300 s of a hundred answers go: 195 s of main work, 60 s of steps, 45 s of holding', () => {
  const values = {
    answered: 80,
    laterAnswered: 20,
    handleS: 24_000,
    laterHandleS: 6000,
    extraValueS: 2000,
    extraWasteS: 4000,
    extraWaitS: 1500,
    holdS: 3000,
  };
  holds(vectorOf([{ queue: 2, values }]), { aht: 300, ahtWork: 195, ahtSteps: 60, ahtHold: 45 });
});

test('where 200 paid hours go: 20 absent, 20 of paid breaks, 10 not ready; 9 of overtime and 21 called in beside them', () => {
  const hours = { paidS: 200, absentS: 20, notReadyS: 10, staffedS: 180, overtimeS: 9, calledInS: 21 };
  const values = Object.fromEntries(Object.entries(hours).map(([field, h]) => [field, 3600 * h]));
  holds(vectorOf([{ team: 0, values }]), {
    paidHours: 100, // per week
    staffedHours: 90,
    availability: 180 / 190,
    notReadyShare: 10 / 190,
    shrinkage: 0.25, // (200 - (180 - 30)) / 200
    absenceShare: 0.1,
    overtimeShare: 0.05,
    callInHours: 10.5,
  });
});

test('routine reasons are repetitive as a whole, others by their steps; the standard is followed by half and by nine tenths', () => {
  const vector = vectorOf([
    { queue: 0, values: { handleS: 200, laterHandleS: 100, extraWasteS: 40, completed: 10 } },
    { queue: 1, values: { handleS: 700, extraWasteS: 50, completed: 20, judged: 8, satisfied: 6, judgedSwitched: 5, satisfiedSwitched: 2 } },
    { queue: 2, values: { completed: 70 } },
  ]);
  holds(vector, { repetitiveWorkShare: 0.35, standardExecution: (5 + 18) / 30, crossChannelCsat: 0.4 });
});

test('the main work divides into value, waste and waiting, and into what is done with the customer and after', () => {
  const [facts] = index.queueFacts;
  const parts = { waste: 0.25, wait: 0.1, afterContact: 0.2 };
  const tagged = scopeReader(wholeCentre, { ...index, queueFacts: [facts!.map((fact, q) => (q === 1 ? { ...fact, ...parts } : { ...fact, routine: false }))] }, shape);
  const vector = vectorOf([
    // 1000 s handled: 100 s in steps, 60 s on hold; 840 s are main work.
    { queue: 1, values: { handleS: 900, laterHandleS: 100, extraValueS: 30, extraWasteS: 50, extraWaitS: 20, holdS: 60, answered: 5, laterAnswered: 2, callbackAnswered: 1 } },
    // Of this one nothing is known but the clock; its steps are longer than that, as of chats that customers left.
    { queue: 2, values: { handleS: 1000, extraWasteS: 1100, answered: 10 } },
  ]);
  const waste = 50 + 0.25 * 840;
  const wait = 20 + 60 + 0.1 * 840;
  holds(
    vector,
    {
      repetitiveWorkShare: (waste + 1100) / 2000,
      handlingWaitShare: wait / 2000,
      valueAddingShare: (1000 - waste - wait + 1000 - 1100) / 2000,
      afterContactWork: (0.2 * 840) / 8,
    },
    tagged,
  );
});

test('a machine responds at once: 80 answered, of whom the 30 after a bot waited 900 of 1700 s, and 20 settled without an agent', () => {
  const values = { answered: 80, waitAnsweredS: 1700, waitAfterMachineS: 900, moduleSolved: 5, botContainedTruly: 10, botContainedFalsely: 5 };
  holds(vectorOf([{ queue: 1, values }]), { firstResponse: 8 });
});

test('how many wait on average: 12,096 s of waiting for every hour of the two weeks are 3.36', () => {
  const vector = vectorOf([0, 1].map((week) => ({ week, queue: 0, values: { queueAreaS: 168 * 12_096 } })));
  holds(vector, { averageInQueue: 3.36 });
  // All of it in the 100 hours off-peak.
  const atPeak = scopeReader({ ...wholeCentre, window: 'peak' }, index, shape);
  holds(vector, { averageInQueue: 0 }, atPeak);
  expect(atPeak.read(vector).timeS).toBe(2 * 68 * 3600);
});

test('what two weeks cost: 1000 of pay with a tenth of bonus, half as much again of overhead', () => {
  const values = { entered: 400, completed: 200, unresolved: 50, botOffered: 100, botContainedTruly: 40, botContainedFalsely: 10, moduleTried: 50, moduleSolved: 30, judged: 300, satisfied: 250, complaints: 20, escalations: 2 };
  const vector = vectorOf([
    { queue: 0, values },
    { team: 0, values: { pay: 600, overtimeS: 3000 } },
    { team: 1, week: 1, values: { pay: 400, calledInS: 500 } },
  ]);
  // Labour: 1000 + 30 + 20 + 100, half of these 1150 on top, 50 for leavers. Technology: 200 + 100 + 200 + 25 + 10. Other: 400 + 40.
  const [labour, technology, other] = [1775, 535, 440];
  // Hidden: 10 lost customers, 20 complaints, 2 escalations.
  const hidden = 100 + 100 + 200;
  const full = labour + technology + other;
  holds(
    vector,
    {
      labourCost: labour / 2,
      technologyCost: technology / 2,
      fullCost: full / 2,
      fullCostPerContact: full / 280,
      fullCostPerResolution: full / 220,
      labourShare: labour / full,
      technologyShare: technology / full,
      overtimePayShare: 30 / labour,
      hiddenCost: hidden / 2,
      hiddenShare: hidden / (full + hidden),
      churnRate: 10 / 300,
    },
    scopeReader(wholeCentre, { ...index, prices: [somePrices] }, shape),
  );
});

test('without prices of the kind there is no hidden cost, rather than none at all', () => {
  const parts = (hidden: Prices['hidden']) => scopeReader(wholeCentre, { ...index, prices: [{ ...somePrices, hidden }] }, shape).parts;
  expect(parts(null).has('hiddenCosts')).toBe(false);
  expect(parts({ churn: 0, perLostCustomer: 0, perComplaint: 0, perEscalation: 0 }).has('hiddenCosts')).toBe(true);
});

test('every KPI of the dictionary was worked by hand', () => {
  expect([...worked].sort()).toEqual(KPI_DICTIONARY.map(({ id }) => id).sort());
});
