/** Where the numbers of the sample plan come from. */
import type { Annotation } from '../../document/target.ts';

export const notes = 'A customer-service centre of 107 agents (second baseline of the source plans). Not calibrated yet.';

export function annotations(): Annotation[] {
  return [{ at: 'base.demand.volumes', source: 'N5', note: 'About 48,000 contacts a week handled by agents, repeats included.' }];
}
