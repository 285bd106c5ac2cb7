/**
 * What one replication writes, as one flat Float64Array. The order of fields is the order of the bytes that
 * the fingerprint is taken of, so a change here is a new ENGINE_VERSION.
 *
 * A tally vector is, in order:
 *   queue tallies   [week][window class][queue][QUEUE_FIELDS]
 *   team tallies    [week][window class][team][TEAM_FIELDS]
 *   wait histograms [queue][WAIT_BINS]          (whole window: waits of answered first legs)
 *   abandon histograms [queue][WAIT_BINS]       (whole window: waits of abandoned first legs)
 *   check values    [CHECK_FIELDS]
 * The interval grid has the same fields per interval of the week instead of [week][window class].
 */

/** Counts and sums of contacts, attributed to the interval in which the contact (or leg) arrived. */
export const QUEUE_FIELDS = [
  /** New cases: first attempts. */
  'cases',
  /** Attempts that reached the centre, bot included: cases + redials + repeats. */
  'entered',
  'redials',
  'repeats',
  /** Attempts made while the channel was closed; not entered. */
  'closed',
  /** Attempts that met the bot. */
  'botOffered',
  'botContainedTruly',
  'botContainedFalsely',
  'botHandedOver',
  /** Falsely contained customers who came back (attributed to the bot session's interval). */
  'botReturned',
  /** First legs that asked for an agent; blocked ones are counted in it. */
  'offered',
  'blocked',
  /** Cut off when the centre closed. */
  'disconnected',
  'answered',
  'answeredAtOnce',
  'answeredWithin',
  'abandoned',
  /** Abandoned within the answer threshold. */
  'abandonedWithin',
  /** Seconds. */
  'waitAnsweredS',
  'waitAbandonedS',
  'waitSquaredS2',
  /** Handling time of first legs, seconds, wall clock. */
  'handleS',
  /** Later legs: transfers. */
  'transfers',
  'laterOffered',
  'laterAnswered',
  /** Later legs without an answer: abandoned, blocked or cut off. */
  'laterAbandoned',
  'laterWaitS',
  'laterHandleS',
  /** Contacts completed by an agent (last leg done). */
  'completed',
  /** Contacts completed unresolved. */
  'unresolved',
  /** Cases that got their first answer, from bot or agent ... */
  'firstServedCases',
  /** ... and had no repeat within the window. */
  'firstServedNoRepeat',
  /** ... and were truly resolved by it. */
  'firstServedResolved',
  /** Cases settled, and the seconds from their first attempt until then. */
  'resolved',
  'resolutionS',
  /** Legs whose customer had to tell again. */
  'retold',
  /** Integral of the number waiting over the interval, seconds. */
  'queueAreaS',
  // From here on: fields of mechanisms that many centres do without (RARE_FROM in field-index.ts).
  /** Attempts that tried a self-service module, and were settled by it. */
  'moduleTried',
  'moduleSolved',
  /** Attempts that the bot could not take: no session free, taken off for wrong answers, or down. */
  'botRefused',
  /** Bot sessions handed over to the wrong queue. */
  'botMisread',
  /** Attempts that chose the wrong queue by themselves. */
  'misrouted',
  /** Legs whose customer's data a system had lost. */
  'dataMissing',
  /** Seconds of extra steps at the desk, by tag; part of the handling time. */
  'extraValueS',
  'extraWasteS',
  'extraWaitS',
  /** Offered contacts that chose to be called back; those reached, and how long they waited for it; those not reached. */
  'callbacks',
  'callbackAnswered',
  'callbackWaitS',
  'callbackMissed',
  /** Answered chats that the customer left for want of a reply. */
  'leftChat',
  /** Answered after the queue's due time. */
  'overdue',
  /** Legs that an expert joined; seconds in which agent and customer waited for an expert or a signature. */
  'consulted',
  'holdS',
  /** Contacts that needed signatures. */
  'approvals',
  /** Promises made; kept, and broken. */
  'promises',
  'promisesKept',
  'promisesBroken',
  /** Pending returns that will come by another channel. */
  'switched',
  'emotional',
  /** Cases judged by the customer, and the expected number of satisfied ones, promoters and detractors. */
  'judged',
  'satisfied',
  'promoters',
  'detractors',
  'complaints',
  'escalations',
  /** Of the judged cases: those that went on by another channel, and the expected number of satisfied ones among them. */
  'judgedSwitched',
  'satisfiedSwitched',
  /** Part of `waitAnsweredS`: of those who met a bot or a module first, and so had a response at once. Seconds. */
  'waitAfterMachineS',
] as const;

/** Areas over time of agents, attributed to the interval in which the time passes. Seconds. */
export const TEAM_FIELDS = [
  /** On duty, not on break. */
  'staffedS',
  /** Past the end of the shift, finishing a contact. */
  'finishingS',
  /** With at least one contact (part of staffed + finishing). */
  'busyS',
  /** Sum over contacts in hand: equals busyS when agents have one slot. */
  'contactS',
  /** On duty, but for the moment not to be had (part of neither staffed nor finishing). */
  'notReadyS',
  /** Staffed time past the shift by order, and of agents called in (part of staffed). */
  'overtimeS',
  'calledInS',
  /** Shifts that agents did not come to. */
  'absentS',
  /** Paid seconds and pay of duties, attributed to the interval in which they pass, in proportion. */
  'paidS',
  'pay',
] as const;

export type QueueField = (typeof QUEUE_FIELDS)[number];
export type TeamField = (typeof TEAM_FIELDS)[number];
