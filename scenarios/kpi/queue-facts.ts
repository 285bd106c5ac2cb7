/** What a plan says of the contacts of a queue, and no run has to count. */
import type { Centre } from '../document/centre.ts';
import { ruleFor, type ContactKind } from '../document/selectors.ts';

export interface QueueFacts {
  /** The same steps every time (M20). */
  readonly routine: boolean;
  /** Share of agents' answers that follow the standard (M33); null = not known. */
  readonly followsStandard: number | null;
}

export function queueFacts(centre: Centre, kind: ContactKind): QueueFacts {
  return {
    routine: centre.demand.reasons.find(({ id }) => id === kind.reason)?.routine ?? false,
    followsStandard: ruleFor(centre.process.standards, kind)?.followed ?? null,
  };
}
