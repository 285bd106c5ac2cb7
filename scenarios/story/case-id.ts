/**
 * What a case is called by people: the stream it comes from, its day, and its place among the stream's contacts of that
 * day, `orders/phone/2/17`. Days and places are counted from 1; day 0 and below are the unreported days before. The
 * same id is the same customer in every scenario and replication, whatever happens to them. What waits at the start is
 * `backlog/` and its queue: `backlog/orders/ticket/1/3`.
 */
import type { CaseName } from '../../engine/record/trace.ts';
import type { CompiledPlanIndex } from '../compile/plan-index.ts';

const BACKLOG = 'backlog/';
/** A day and a place, as the engine counts them; more could not be told apart. */
const TAIL = /^(.+)\/(-?[0-9]{1,5})\/([0-9]{1,9})$/;

export function caseId({ source, day, ordinal }: CaseName, index: Pick<CompiledPlanIndex, 'sources' | 'queues'>): string {
  const stream = source >= 0 ? index.sources[source]?.id : `${BACKLOG}${index.queues[-1 - source]?.id ?? ''}`;
  return `${stream ?? ''}/${day + 1}/${ordinal + 1}`;
}

export type ReadCaseId =
  | { readonly ok: true; readonly name: CaseName }
  /** form: it is no case id at all; stream: there is no such stream, `streams` are those there are. */
  | { readonly ok: false; readonly problem: 'form' }
  | { readonly ok: false; readonly problem: 'stream'; readonly streams: readonly string[] };

export function readCaseId(text: string, index: Pick<CompiledPlanIndex, 'sources' | 'queues'>): ReadCaseId {
  const [, stream = '', day = '', place = ''] = TAIL.exec(text) ?? [];
  if (stream === '' || Number(place) < 1) return { ok: false, problem: 'form' };
  const about = { day: Number(day) - 1, ordinal: Number(place) - 1 };
  const source = index.sources.findIndex(({ id }) => id === stream);
  if (source >= 0) return { ok: true, name: { source, ...about } };
  const queue = stream.startsWith(BACKLOG) ? index.queues.findIndex(({ id }) => id === stream.slice(BACKLOG.length)) : -1;
  if (queue >= 0) return { ok: true, name: { source: -1 - queue, ...about } };
  return { ok: false, problem: 'stream', streams: index.sources.map(({ id }) => id) };
}
