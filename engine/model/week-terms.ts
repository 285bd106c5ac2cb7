/** Week tables, ready to draw from: the terms of every queue and the settings of every group. */
import type { SamplerCache } from '../kernel/sampler-cache.ts';
import * as Purpose from '../kernel/purposes.ts';
import type { CentreModel, HandlingModel } from './centre-model.ts';
import { groupSettings } from './group-settings.ts';
import type { GroupSettings } from './group-settings.ts';
import { GroupTerms, QueueTerms } from './queue-terms.ts';

export interface WeekTerms {
  /** Terms per queue, for each set of handling: the week's own first, then the others. */
  readonly termsOfSet: readonly (readonly QueueTerms[])[];
  /** Which set holds in each interval of the week; null = always the first. */
  readonly setOfInterval: readonly number[] | null;
  /** Per group. */
  readonly settings: readonly GroupSettings[];
}

/** Ids of all extra steps of a model, each once. */
export function extraStepIds(model: CentreModel): string[] {
  const sets = model.weeks.flatMap(({ handling, otherHandling }) => [handling, ...(otherHandling?.sets ?? [])]);
  return [...new Set(sets.flat().flatMap(({ extraSteps }) => (extraSteps ?? []).map(({ id }) => id)))].sort();
}

/** One entry per week table. @param steps the ids of `extraStepIds`, in the order in which their purposes are numbered */
export function weekTerms(model: CentreModel, steps: readonly string[], samplers: SamplerCache): WeekTerms[] {
  const stepPurpose = new Map(steps.map((id, i) => [id, Purpose.IDS.length + 3 * i]));
  const context = { samplers, stepPurpose };
  return model.weeks.map((week) => {
    const groups = week.groups ?? model.groups;
    const byGroup = model.queues.map((_, q) => groups.map((group) => new GroupTerms(group, q)));
    const termsOf = (handling: readonly HandlingModel[]): QueueTerms[] =>
      handling.map((of, q) => new QueueTerms(of, week.open[q]!, byGroup[q]!, context));
    return {
      termsOfSet: [week.handling, ...(week.otherHandling?.sets ?? [])].map(termsOf),
      setOfInterval: week.otherHandling?.setOfInterval ?? null,
      settings: groups.map((group) => groupSettings(group, samplers)),
    };
  });
}
