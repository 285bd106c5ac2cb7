import type { ExperienceModel } from '../../engine/model/experience-model.ts';
import type { Experience } from '../document/experience.ts';
import type { QueuePlaces } from './queue-places.ts';

/** Satisfaction and complaints of the plan as the engine's. */
export function compileExperience({ satisfaction, complaints }: Experience, places: QueuePlaces): ExperienceModel {
  if (!complaints) return { ...satisfaction, complaints: null };
  const { handledBy, ...probabilities } = complaints;
  const handles = handledBy ? places.of(handledBy) : -1;
  return {
    ...satisfaction,
    complaints: { ...probabilities, queueOfQueue: places.kinds.map(() => handles), delayS: handledBy?.afterS ?? 0 },
  };
}
