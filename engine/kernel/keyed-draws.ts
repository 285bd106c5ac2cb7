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
import { threefry, threefryWords } from './threefry.ts';
import type { SeedWords } from './seed.ts';

/** Turn keys remembered per purpose: a power of two. */
const REMEMBERED = 16;
/** No turn has this number. */
const NO_TURN = -1;

export class KeyedDraws {
  private readonly purposeHashes: readonly number[];
  private readonly key0: Int32Array;
  private readonly key1: Int32Array;
  /** Keys of turns that were drawn from lately, each at a place that (purpose, turn, n) name, and whose they are. */
  private readonly turnKey0: Int32Array;
  private readonly turnKey1: Int32Array;
  private readonly turnOfKey: Int32Array;
  private readonly numberOfKey: Int32Array;
  private replication0 = 0;
  private replication1 = 0;
  private readonly seed: SeedWords;

  /** @param furtherIds purposes of a model's own, numbered from `Purpose.IDS.length` on */
  constructor(seed: SeedWords, furtherIds: readonly string[] = []) {
    this.seed = seed;
    this.purposeHashes = [...Purpose.IDS, ...furtherIds].map(idHash);
    this.key0 = new Int32Array(this.purposeHashes.length);
    this.key1 = new Int32Array(this.purposeHashes.length);
    const turns = this.purposeHashes.length * REMEMBERED;
    this.turnKey0 = new Int32Array(turns);
    this.turnKey1 = new Int32Array(turns);
    this.turnOfKey = new Int32Array(turns);
    this.numberOfKey = new Int32Array(turns);
    this.setReplication(0);
  }

  /** Makes the keys of one replication. */
  setReplication(replication: number): void {
    threefry(replication, 0, this.seed.word0, this.seed.word1);
    this.replication0 = threefryWords[0]!;
    this.replication1 = threefryWords[1]!;
    for (let p = 0; p < this.purposeHashes.length; p++) {
      threefry(this.purposeHashes[p]!, 1, this.replication0, this.replication1);
      this.key0[p] = threefryWords[0]!;
      this.key1[p] = threefryWords[1]!;
    }
    this.turnOfKey.fill(NO_TURN);
  }

  /** Writes the two words that name (entity, day) into `words`; a contact adds its ordinal to the first. */
  nameDay(entityHash: number, day: number, words: Int32Array, at: number): void {
    threefry(entityHash, day, this.replication1, this.replication0);
    words[at] = threefryWords[0]!;
    words[at + 1] = threefryWords[1]!;
  }

  /** The uniform of a case's first attempt and first leg, or of (entity, day). */
  uniform(purpose: number, word0: number, word1: number): number {
    return threefry(word0, word1, this.key0[purpose]!, this.key1[purpose]!);
  }

  /** The uniform of one turn of a case: `turn` numbers its attempts and legs, 0 the first leg of the first. */
  turnUniform(purpose: number, word0: number, word1: number, turn: number): number {
    if (turn === 0) return this.uniform(purpose, word0, word1);
    return this.serialUniform(purpose, word0, word1, turn, 0);
  }

  /** The uniform with number `n` of a purpose that one turn draws several times, such as every pause in a chat. */
  serialUniform(purpose: number, word0: number, word1: number, turn: number, n: number): number {
    // Second attempts and legs are few different turns: their keys are remembered, which saves every second encryption.
    const at = purpose * REMEMBERED + ((turn + (turn >>> 14) + (n << 2)) & (REMEMBERED - 1));
    if (this.turnOfKey[at] !== turn || this.numberOfKey[at] !== n) this.makeTurnKey(at, purpose, turn, n);
    return threefry(word0, word1, this.turnKey0[at]!, this.turnKey1[at]!);
  }

  private makeTurnKey(at: number, purpose: number, turn: number, n: number): void {
    threefry(turn, n, this.key0[purpose]!, this.key1[purpose]!);
    this.turnKey0[at] = threefryWords[0]!;
    this.turnKey1[at] = threefryWords[1]!;
    this.turnOfKey[at] = turn;
    this.numberOfKey[at] = n;
  }
}
