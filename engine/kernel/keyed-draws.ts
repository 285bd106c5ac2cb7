/**
 * Draws that are pure functions of (seed, replication, entity, purpose).
 *
 * Neither the order of events nor an added purpose nor the number of workers can move one, so the same
 * customer has the same patience and luck in every scenario (design.md 4).
 *
 * Two words name a case: the words that (source, day) encrypt to, the first one advanced by the ordinal.
 * A purpose is a 64-bit key per replication. Attempts and legs after the first get a key of their own.
 */
import { idHash } from './id-hash.ts';
import * as Purpose from './purposes.ts';
import { lastUniform, threefry, threefryWords } from './threefry.ts';
import type { SeedWords } from './seed.ts';

const PURPOSE_HASHES = Purpose.IDS.map(idHash);

export class KeyedDraws {
  private readonly key0 = new Int32Array(PURPOSE_HASHES.length);
  private readonly key1 = new Int32Array(PURPOSE_HASHES.length);
  private replication0 = 0;
  private replication1 = 0;
  private readonly seed: SeedWords;

  constructor(seed: SeedWords) {
    this.seed = seed;
    this.setReplication(0);
  }

  /** Makes the keys of one replication. */
  setReplication(replication: number): void {
    threefry(replication, 0, this.seed.word0, this.seed.word1);
    this.replication0 = threefryWords[0]!;
    this.replication1 = threefryWords[1]!;
    for (let p = 0; p < PURPOSE_HASHES.length; p++) {
      threefry(PURPOSE_HASHES[p]!, 1, this.replication0, this.replication1);
      this.key0[p] = threefryWords[0]!;
      this.key1[p] = threefryWords[1]!;
    }
  }

  /** Writes the two words that name (entity, day) into `words`; a contact adds its ordinal to the first. */
  nameDay(entityHash: number, day: number, words: Int32Array, at: number): void {
    threefry(entityHash, day, this.replication1, this.replication0);
    words[at] = threefryWords[0]!;
    words[at + 1] = threefryWords[1]!;
  }

  /** The uniform of a case's first attempt and first leg, or of (entity, day). */
  uniform(purpose: number, word0: number, word1: number): number {
    threefry(word0, word1, this.key0[purpose]!, this.key1[purpose]!);
    return lastUniform();
  }

  /** The uniform of one turn of a case: `turn` numbers its attempts and legs, 0 the first leg of the first. */
  turnUniform(purpose: number, word0: number, word1: number, turn: number): number {
    const key0 = this.key0[purpose]!;
    const key1 = this.key1[purpose]!;
    if (turn === 0) {
      threefry(word0, word1, key0, key1);
    } else {
      threefry(turn, 0, key0, key1);
      threefry(word0, word1, threefryWords[0]!, threefryWords[1]!);
    }
    return lastUniform();
  }
}
