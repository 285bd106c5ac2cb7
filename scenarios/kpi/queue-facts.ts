/** What a plan says of the contacts of a queue, and no run has to count. */
import type { Centre } from '../document/centre.ts';
import { fits, ruleFor, type ContactKind } from '../document/selectors.ts';

export interface QueueFacts {
  /** The same steps every time (M20). */
  readonly routine: boolean;
  /** Share of agents' answers that follow the standard (M33); null = not known. */
  readonly followsStandard: number | null;
  /** Of the main work: the shares that are waste and waiting (M45); the rest adds value. */
  readonly waste: number;
  readonly wait: number;
  /** Of the main work: the share done once the customer has left; null = not known. */
  readonly afterContact: number | null;
}

export function queueFacts(centre: Centre, kind: ContactKind): QueueFacts {
  const parts = (centre.process.workParts ?? []).filter((part) => fits(part, kind));
  const afterContact = parts.filter((part) => part.afterContact === true);
  return {
    routine: centre.demand.reasons.find(({ id }) => id === kind.reason)?.routine ?? false,
    followsStandard: ruleFor(centre.process.standards, kind)?.followed ?? null,
    waste: sharesOf(parts.filter(({ tag }) => tag === 'waste')),
    wait: sharesOf(parts.filter(({ tag }) => tag === 'wait')),
    afterContact: afterContact.length > 0 ? sharesOf(afterContact) : null,
  };
}

function sharesOf(parts: readonly { readonly share: number }[]): number {
  return parts.reduce((sum, { share }) => sum + share, 0);
}
