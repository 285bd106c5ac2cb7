import type { OpeningStock } from '../../engine/model/centre-model.ts';
import type { Study } from '../document/study.ts';
import { compileLaw } from './compile-law.ts';
import type { QueuePlaces } from './queue-places.ts';

/** What waits when the run begins; a plan that was checked names kinds of contact that occur. */
export function compileBacklog(backlog: NonNullable<Study['backlog']>, places: QueuePlaces): readonly OpeningStock[] {
  return backlog
    .map(({ contacts, age, ...place }) => ({ queue: places.of(place), contacts, age: compileLaw(age) }))
    .filter(({ contacts }) => contacts > 0)
    .sort((a, b) => a.queue - b.queue);
}
