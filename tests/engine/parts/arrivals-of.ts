import { prepareEngine } from '../../../engine/block-run.ts';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { ContactState } from '../../../engine/run/contacts.ts';

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
  const { simulation } = prepareEngine({ ...model, ending: 'carry' }, seed);
  simulation.start(replication);
  while (!simulation.advance(1_000_000));
  const { contacts } = simulation.run;
  const found: Arrival[] = [];
  for (let slot = 0; slot < contacts.slots; slot++) {
    if (contacts.state[slot] !== ContactState.waiting) continue;
    const word0 = contacts.word0[slot]!;
    const word1 = contacts.word1[slot]!;
    found.push({ name: `${word0}/${word1}`, word0, word1, timeS: contacts.enteredS[slot]!, queue: contacts.queue[slot]! });
  }
  return found.sort((a, b) => a.timeS - b.timeS);
}
