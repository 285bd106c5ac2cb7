/** Systems that fail (M90, M92). */
import type { Law } from './law.ts';

export interface OutageModel {
  readonly id: string;
  readonly what: OutageTarget;
  /** Fixed windows, seconds from the start of the reported window. */
  readonly windowsS: readonly { readonly fromS: number; readonly toS: number }[];
  /** Random ones, each so long; from the end of one to the next a week / perWeek passes on average. Null: none. */
  readonly random: { readonly perWeek: number; readonly length: Law } | null;
  /** Data that is lost meanwhile, and for some time after: share of attempts, and how long after. Null: none. */
  readonly dataLoss: { readonly share: number; readonly afterS: number } | null;
}

export type OutageTarget =
  /** Contacts reach no agent; those in hand go on. */
  | { readonly kind: 'routing' }
  /** Bots of a pool are passed by. */
  | { readonly kind: 'bot'; readonly pool: number }
  /** Agents of these groups take nothing new. */
  | { readonly kind: 'groups'; readonly groups: readonly number[] }
  /** Work that begins meanwhile takes so many times as long, in these queues. */
  | { readonly kind: 'slow'; readonly queues: readonly number[]; readonly factor: number }
  /** Customers find a closed door in these queues. */
  | { readonly kind: 'door'; readonly queues: readonly number[] }
  /** Nothing else happens: for `dataLoss`. */
  | { readonly kind: 'sync' };
