/** Deferred work that waits when a run begins (M16): so many contacts per queue, each with an age of its own. */
import { idHash } from '../kernel/id-hash.ts';
import * as Purpose from '../kernel/purposes.ts';
import type { OpeningStock } from '../model/centre-model.ts';
import { OFFERED } from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import { note } from '../run/note.ts';
import type { RunState } from '../run/run-state.ts';
import { resumesWaiting } from './queueing.ts';

/** A contact of the stock: the n-th of its queue, the words that name it, and how long it has waited. */
interface Stocked {
  readonly queue: number;
  readonly ordinal: number;
  readonly word0: number;
  readonly word1: number;
  readonly ageS: number;
}

const words = new Int32Array(2);

/** Puts the opening stock in line, oldest first whatever its queue. It counts with the lead-in, not with the reported window. */
export function standInStock(run: RunState): void {
  const stock = (run.model.openingStock ?? []).flatMap((one) => stockOf(run, one));
  stock.sort((x, y) => y.ageS - x.ageS || x.queue - y.queue || x.word0 - y.word0);
  for (const one of stock) standInLine(run, one);
}

function stockOf(run: RunState, { queue, contacts, age }: OpeningStock): Stocked[] {
  const ages = run.samplers.of(age);
  run.draws.nameDay(idHash(`opening/${run.model.queues[queue]!.id}`), 0, words, 0);
  const word1 = words[1]!;
  return Array.from({ length: contacts }, (_, ordinal) => {
    const word0 = (words[0]! + ordinal) | 0;
    return { queue, ordinal, word0, word1, ageS: ages.sample(run.draws.uniform(Purpose.OPENING_AGE, word0, word1)) };
  });
}

function standInLine(run: RunState, { queue: q, ordinal, word0, word1, ageS }: Stocked): void {
  const queue = run.queues[q]!;
  const contact = run.contacts.take();
  contact.begin(word0, word1, queue, run.nowS - ageS);
  if (run.trace !== null) contact.traced = run.trace.begin(-1 - q, 0, ordinal, contact.firstS);
  contact.queue = queue;
  contact.terms = queue.terms;
  contact.cell = run.layout.leadInRow * run.layout.queueWidth + queue.cellOffset;
  contact.enteredS = run.nowS - ageS;
  run.checks.contactsIn++;
  run.grid[contact.cell + OFFERED]!++;
  note(run, contact, TraceKind.ARRIVES);
  resumesWaiting(run, contact, queue);
}
