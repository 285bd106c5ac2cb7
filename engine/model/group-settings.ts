import type { SamplerCache } from '../kernel/sampler-cache.ts';
import type { Sampler } from '../kernel/sampler.ts';
import type { GroupModel, LoadEffectModel, OvertimeModel } from './workforce-model.ts';

/** How a group's people behave in one week table. Null or 0 = that effect is not there. */
export interface GroupSettings {
  /** Pace per chat by the number of chats that need the agent; [0] is not used. */
  readonly pace: Float64Array | null;
  readonly notReady: { readonly gap: Sampler; readonly length: Sampler } | null;
  readonly absence: number;
  readonly overtime: OvertimeModel | null;
  readonly loadEffect: LoadEffectModel | null;
}

export function groupSettings(group: GroupModel, samplers: SamplerCache): GroupSettings {
  const { pace, notReady, absence, overtime, loadEffect } = group;
  const isNeutralLoad = loadEffect === undefined || (loadEffect.rush === 0 && loadEffect.fatigue === 0);
  return {
    pace: pace === undefined || pace.every((speed) => speed === 1) ? null : Float64Array.from([NaN, ...pace]),
    notReady: notReady === undefined ? null : { gap: samplers.of(notReady.gap), length: samplers.of(notReady.length) },
    absence: absence ?? 0,
    overtime: overtime === undefined || overtime.mostS === 0 ? null : overtime,
    loadEffect: isNeutralLoad ? null : loadEffect,
  };
}
