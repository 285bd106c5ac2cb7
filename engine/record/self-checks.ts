/** What every run checks about itself (design.md 5). Raw sums; the judgement is in judge-self-checks.ts. */
export const CHECK_FIELDS = [
  /** Contacts: everything that came in must be somewhere at the end. */
  'contactsIn',
  'contactsOut',
  'contactsInside',
  'returnsScheduled',
  'returnsArrived',
  'returnsPending',
  /** Little: integral of queue length over the window against the sum of the waits' overlaps with it. */
  'queueAreaS',
  'waitOverlapS',
  /** Busy time: integral of contacts in hand against the sum of handling overlaps with the window. */
  'contactAreaS',
  'handleOverlapS',
  /** Instants at which an agent stood idle beside a contact that its routing rule allows. */
  'idleBesideWaiting',
  /** Draws of negative or non-finite work, or time running backwards. */
  'badTimes',
  'events',
  'legs',
] as const;

export type CheckField = (typeof CHECK_FIELDS)[number];
