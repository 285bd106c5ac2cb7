import type { CentreModel, HandlingModel } from './centre-model.ts';

/** May a run of this model write anything but 0 to the rarer tally fields (RARE_FROM in record/field-index.ts)? */
export function usesRareFields(model: CentreModel): boolean {
  const { experience, outages, botPools, openingStock, queues, weeks } = model;
  if (experience !== undefined || [outages, botPools, openingStock].some((list) => (list?.length ?? 0) > 0)) return true;
  if (queues.some(({ dueS }) => dueS !== undefined)) return true;
  return weeks.some(({ handling, otherHandling }) => [handling, ...(otherHandling?.sets ?? [])].some((set) => set.some(hasMechanism)));
}

function hasMechanism(handling: HandlingModel): boolean {
  const { module, misrouting, callback, extraSteps, expert, approval, promise, chat, emotion, switches, bot } = handling;
  return [module, misrouting, callback, extraSteps, expert, approval, promise, chat, emotion, switches, bot.misread].some((part) => part !== undefined) || bot.adoption > 0;
}
