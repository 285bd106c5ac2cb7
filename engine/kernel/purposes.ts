/**
 * What a draw is for. Import as `Purpose`: bundlers put the numbers in place of the names.
 *
 * The id is what keys the draw (kernel/keyed-draws.ts), so an added or moved purpose changes no other draw.
 */
export const ARRIVAL_GAP = 0;
export const KEPT = 1;
export const BUSYNESS = 2;
export const BOT_ADOPTION = 3;
export const BOT_OUTCOME = 4;
export const BOT_SESSION = 5;
export const BALK = 6;
export const PATIENCE = 7;
export const WORK = 8;
export const TRANSFER = 9;
export const RESOLUTION = 10;
export const RETURN = 11;
export const RETURN_DELAY = 12;
export const REDIAL = 13;
export const REDIAL_DELAY = 14;
export const TIER = 15;
export const BUSYNESS_INTERVAL = 16;
export const BURST_GAP = 17;
export const BURST_SIZE = 18;
export const BURST_OFFSET = 19;
export const OPENING_AGE = 20;
export const MODULE_ADOPTION = 21;
export const MODULE_OUTCOME = 22;
export const MODULE_SESSION = 23;
export const MODULE_DATA = 24;
export const BOT_DATA = 25;
export const MISROUTING = 26;
export const CALLBACK = 27;
export const CALLBACK_REACHED = 28;
export const WARM_TRANSFER = 29;
export const EXPERT = 30;
export const APPROVAL = 31;
export const FINISHING = 32;
export const PROMISE = 33;
export const PROMISE_FORGOTTEN = 34;
export const THINKING = 35;
export const REPLY_PATIENCE = 36;
export const EMOTION = 37;
export const SWITCH = 38;
export const RECORD_FOLLOWS = 39;
export const DATA_LOSS = 40;
export const COMPLAINT = 41;
export const ESCALATION = 42;
export const ABSENCE = 43;
export const NOT_READY_GAP = 44;
export const NOT_READY_LENGTH = 45;
export const CALL_IN_DELAY = 46;
export const OUTAGE_GAP = 47;
export const OUTAGE_LENGTH = 48;

/** Ids of the purposes above, by their number. */
export const IDS = [
  'arrival-gap',
  'kept',
  'busyness',
  'bot-adoption',
  'bot-outcome',
  'bot-session',
  'balk',
  'patience',
  'work',
  'transfer',
  'resolution',
  'return',
  'return-delay',
  'redial',
  'redial-delay',
  'tier',
  'busyness-interval',
  'burst-gap',
  'burst-size',
  'burst-offset',
  'opening-age',
  'module-adoption',
  'module-outcome',
  'module-session',
  'module-data',
  'bot-data',
  'misrouting',
  'callback',
  'callback-reached',
  'warm-transfer',
  'expert',
  'approval',
  'finishing',
  'promise',
  'promise-forgotten',
  'thinking',
  'reply-patience',
  'emotion',
  'switch',
  'record-follows',
  'data-loss',
  'complaint',
  'escalation',
  'absence',
  'not-ready-gap',
  'not-ready-length',
  'call-in-delay',
  'outage-gap',
  'outage-length',
] as const;
