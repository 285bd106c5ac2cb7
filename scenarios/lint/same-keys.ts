/** Draws are keyed by hashes of ids; two things with one key would have the same luck, and the simulator refuses them. */
import { idHash } from '../../engine/kernel/id-hash.ts';
import { IDS } from '../../engine/kernel/purposes.ts';
import type { CentreModel } from '../../engine/model/centre-model.ts';
import { stepPurposes } from '../../engine/model/process-terms.ts';
import { extraStepIds } from '../../engine/model/week-terms.ts';
import type { PlanError } from '../document/plan-error.ts';

/** @param path of the scenario in the plan */
export function sameKeyErrors(model: CentreModel, path: string): PlanError[] {
  const errors: PlanError[] = [];
  const look = (ids: readonly string[], keysOf: (id: string) => readonly string[], known: readonly string[] = []): void => {
    const seen = new Map(known.map((key) => [idHash(key), key]));
    for (const id of ids) {
      const keys = keysOf(id).map(idHash);
      const other = keys.map((key) => seen.get(key)).find((one) => one !== undefined);
      if (other !== undefined) errors.push({ code: 'sameKey', path, value: id, expected: other });
      for (const key of keys) seen.set(key, id);
    }
  };
  look((model.outages ?? []).map(({ id }) => id), (id) => [`outage/${id}`]);
  look(extraStepIds(model), (id) => stepPurposes([id]), IDS);
  return errors;
}
