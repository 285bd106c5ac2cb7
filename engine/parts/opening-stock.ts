/** Deferred work that waits when a run begins (M16): so many contacts per queue, each with an age of its own. */
import { idHash } from '../kernel/id-hash.ts';
import * as Purpose from '../kernel/purposes.ts';
import type { OpeningStock } from '../model/centre-model.ts';
import { OFFERED } from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import { note } from '../run/note.ts';
import type { RunState } from '../run/run-state.ts';
import { resumesWaiting } from './queueing.ts';

const words = new Int32Array(2);

/** Puts the opening stock in line, oldest first. It counts with the lead-in, not with the reported window. */
export function standInStock(run: RunState): void {
  for (const stock of run.model.openingStock ?? []) standInLine(run, stock);
}

function standInLine(run: RunState, { queue: q, contacts, age }: OpeningStock): void {
  const queue = run.queues[q]!;
  const ages = run.samplers.of(age);
  run.draws.nameDay(idHash(`opening/${run.model.queues[q]!.id}`), 0, words, 0);
  const oldestFirst = Array.from({ length: contacts }, (_, i) => {
    const word0 = (words[0]! + i) | 0;
    return { i, word0, ageS: ages.sample(run.draws.uniform(Purpose.OPENING_AGE, word0, words[1]!)) };
  }).sort((a, b) => b.ageS - a.ageS || a.word0 - b.word0);
  for (const { i, word0, ageS } of oldestFirst) {
    const contact = run.contacts.take();
    contact.begin(word0, words[1]!, queue, run.nowS - ageS);
    if (run.trace !== null) contact.traced = run.trace.begin(-1 - q, 0, i, contact.firstS);
    contact.queue = queue;
    contact.terms = queue.terms;
    contact.cell = run.layout.leadInRow * run.layout.queueWidth + queue.cellOffset;
    contact.enteredS = run.nowS - ageS;
    run.checks.contactsIn++;
    run.grid[contact.cell + OFFERED]!++;
    note(run, contact, TraceKind.ARRIVES);
    resumesWaiting(run, contact, queue);
  }
}
