import * as ContactState from '../../../engine/run/contact-state.ts';
import { prepareEngine } from '../../../engine/block-run.ts';
import type { CentreModel } from '../../../engine/model/centre-model.ts';

export interface Arrival {
  /** The words that name the case. */
  readonly name: string;
  readonly word0: number;
  readonly word1: number;
  readonly timeS: number;
  readonly queue: number;
}

/** Everybody who comes, by time: without agents and with endless patience they all stand in line at the end. */
export function arrivalsOf(model: CentreModel, replication = 0, seed = 'seed'): Arrival[] {
  const { simulation, gridLength } = prepareEngine({ ...model, ending: 'carry' }, seed);
  simulation.start(replication, new Float64Array(gridLength));
  while (!simulation.advance(1_000_000));
  return simulation.run.contacts.all
    .filter(({ state }) => state === ContactState.WAITING)
    .map(({ word0, word1, enteredS, queue }) => ({ name: `${word0}/${word1}`, word0, word1, timeS: enteredS, queue: queue.index }))
    .sort((a, b) => a.timeS - b.timeS);
}
