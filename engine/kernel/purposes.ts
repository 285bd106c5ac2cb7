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
] as const;
