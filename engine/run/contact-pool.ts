/** All contact objects of a run, and those that nobody uses at the moment. */
import * as ContactState from './contact-state.ts';
import { EngineError } from '../engine-error.ts';
import { objectList } from '../kernel/object-list.ts';
import { Contact } from './contact.ts';
import type { QueueState } from './queue-state.ts';

/** About 1 GB of objects: no plan within the stated limits gets near it. */
const MOST_CONTACTS = 4_194_304;

export class ContactPool {
  /** Every contact there is, used or not. */
  readonly all: Contact[] = objectList();
  private readonly free: Contact[] = objectList();
  private readonly anyQueue: QueueState;

  /** @param anyQueue stands in new contacts until they get theirs */
  constructor(anyQueue: QueueState) {
    this.anyQueue = anyQueue;
  }

  clear(): void {
    this.free.length = 0;
    for (let at = this.all.length - 1; at >= 0; at--) {
      const contact = this.all[at]!;
      contact.state = ContactState.FREE;
      contact.sharesTime = false;
      this.free.push(contact);
    }
  }

  /** @throws EngineError 'too-many-contacts' above the limit. */
  take(): Contact {
    const known = this.free.pop();
    if (known !== undefined) return known;
    if (this.all.length >= MOST_CONTACTS) throw new EngineError('too-many-contacts', { limit: MOST_CONTACTS });
    const contact = new Contact(this.anyQueue);
    this.all.push(contact);
    return contact;
  }

  release(contact: Contact): void {
    contact.state = ContactState.FREE;
    this.free.push(contact);
  }
}
