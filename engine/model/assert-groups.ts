/** Refuses groups whose people behave in ways that do not fit, and weeks that make other groups of them. */
import { lawMeanS } from '../kernel/sampler.ts';
import type { CentreModel } from './centre-model.ts';
import { need, needAmount, needLaw, needLimit, needPatience, needPositive, needShare } from './needs.ts';
import type { GroupModel } from './workforce-model.ts';

export function assertGroups(groups: readonly GroupModel[], queues: number, at: string): void {
  groups.forEach((group, g) => assertGroup(group, queues, `${at}[${g}]`));
}

/** Groups as they are in one week: the same ones, since routing knows no weeks. */
export function assertWeekGroups(model: CentreModel, groups: readonly GroupModel[], at: string): void {
  need(groups.length === model.groups.length, at, 'needs one entry per group');
  groups.forEach((group, g) => {
    const usual = model.groups[g]!;
    const isSame = group.id === usual.id && group.team === usual.team && group.capacityUnits === usual.capacityUnits;
    need(isSame, `${at}[${g}]`, 'id, team and capacity are those of the model');
    const { unitsOfQueue } = group;
    need(
      unitsOfQueue.length === usual.unitsOfQueue.length && unitsOfQueue.every((units, q) => units === usual.unitsOfQueue[q]),
      `${at}[${g}].unitsOfQueue`,
      'are those of the model',
    );
    const lengths = [group.handleFactor.length, group.unresolvedFactor.length];
    need(lengths.every((n) => n === model.queues.length), `${at}[${g}]`, 'needs one entry per queue');
  });
  assertGroups(groups, model.queues.length, at);
}

function assertGroup(group: GroupModel, queues: number, at: string): void {
  const { transferFactor, notReady, overtime, loadEffect } = group;
  for (const factor of group.handleFactor) needAmount(factor, `${at}.handleFactor`);
  for (const factor of group.unresolvedFactor) needAmount(factor, `${at}.unresolvedFactor`);
  need(transferFactor === undefined || transferFactor.length === queues, `${at}.transferFactor`, 'needs one entry per queue');
  for (const factor of transferFactor ?? []) needAmount(factor, `${at}.transferFactor`);
  needAmount(group.emotionFactor, `${at}.emotionFactor`);
  needShare(group.absence, `${at}.absence`);
  assertPace(group, `${at}.pace`);
  if (notReady !== undefined) {
    needPatience(notReady.gap, `${at}.notReady`);
    needLaw(notReady.length, `${at}.notReady`, notReady.gap.kind !== 'never');
    // Spells without gaps would follow each other for ever, perhaps at one instant.
    need(lawMeanS(notReady.gap) > 0, `${at}.notReady`, 'needs time between the spells');
  }
  if (overtime !== undefined) {
    needLimit(overtime.whenWaiting, `${at}.overtime`);
    needPositive(overtime.blockS, `${at}.overtime`);
    needAmount(overtime.mostS, `${at}.overtime`);
  }
  if (loadEffect !== undefined) {
    needShare(loadEffect.rush, `${at}.loadEffect`);
    needPositive(loadEffect.halfLifeS, `${at}.loadEffect`);
    needShare(loadEffect.tiredAbove, `${at}.loadEffect`);
    needAmount(loadEffect.fatigue, `${at}.loadEffect`);
  }
}

function assertPace({ pace, capacityUnits }: GroupModel, at: string): void {
  if (pace === undefined) return;
  need(pace.length === capacityUnits, at, 'needs one entry per unit of capacity');
  need(pace[0] === 1, at, 'must start at 1');
  for (const speed of pace) needPositive(speed, at);
}
