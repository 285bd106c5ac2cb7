/**
 * Something that will happen to a contact, an agent, a source or a system. The event list keeps its place and its rank
 * among timers of the same instant here, so that moving it needs no search.
 *
 * Times and other doubles start as NaN in the classes of a run: unset, and V8 then gives them a double field
 * from the start. A field that starts as a small integer changes the shape of all objects at the first fraction
 * (or the first integer of more than 31 bits), and what was compiled for them is thrown away.
 */
import { NOT_SET } from '../kernel/event-list.ts';
import type { Timed } from '../kernel/event-list.ts';
import type { Agent } from './agent.ts';
import type { Contact } from './contact.ts';
import type { Outage } from './outage.ts';
import type { Source } from './source.ts';

/** Whose timer it is: one of these. */
interface Owner {
  readonly contact?: Contact;
  readonly agent?: Agent;
  readonly source?: Source;
  readonly outage?: Outage;
}

export class Timer implements Timed {
  place = NOT_SET;
  timeS = NaN;
  tie = NaN;
  readonly contact: Contact | null;
  readonly agent: Agent | null;
  readonly source: Source | null;
  readonly outage: Outage | null;

  constructor(owner: Owner) {
    this.contact = owner.contact ?? null;
    this.agent = owner.agent ?? null;
    this.source = owner.source ?? null;
    this.outage = owner.outage ?? null;
  }
}
