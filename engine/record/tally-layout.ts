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
  /** Paid seconds and pay of duties, attributed to the interval in which they pass, in proportion. */
  'paidS',
  'pay',
] as const;

export type QueueField = (typeof QUEUE_FIELDS)[number];
export type TeamField = (typeof TEAM_FIELDS)[number];
