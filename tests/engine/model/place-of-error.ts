import { EngineError } from '../../../engine/engine-error.ts';
import { assertModel } from '../../../engine/model/assert-model.ts';
import type { CentreModel } from '../../../engine/model/centre-model.ts';

/** Where a model is found to be broken, or 'none'. The error must also say what is wrong. */
export function placeOfError(model: CentreModel): unknown {
  try {
    assertModel(model);
  } catch (error) {
    if (error instanceof EngineError && error.code === 'bad-model' && error.params.problem !== '') return error.params.place;
    throw error;
  }
  return 'none';
}
