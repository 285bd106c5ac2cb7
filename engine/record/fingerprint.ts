import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 of the raw tallies of a whole comparison: the stamp that two runs gave the same numbers.
 *
 * The bytes hashed are, in order: the count of tally vectors as one float64, then every vector of the first
 * scenario in replication order, then of the second, and so on. Every number is its IEEE-754 double, least
 * significant byte first, whatever the machine. -0 and 0 differ, as their bytes do. Nothing else goes in: no
 * names, inputs, times or worker counts.
 *
 * Feed the vectors one by one, so that they need not all be in memory at once.
 */
export class Fingerprint {
  private readonly hash = sha256.create();
  private left: number;

  /** `count`: how many vectors `add` will be given. */
  constructor(count: number) {
    this.left = count;
    this.hash.update(littleEndianBytes(Float64Array.of(count)));
  }

  /** The next vector: scenario by scenario, replications in order. Throws a RangeError past the count. */
  add(vector: Float64Array): void {
    if (this.left === 0) throw new RangeError('more tally vectors than announced');
    this.left--;
    this.hash.update(littleEndianBytes(vector));
  }

  /** 64 hex digits. Ends the fingerprint; throws a RangeError when vectors are missing. */
  hex(): string {
    if (this.left !== 0) throw new RangeError(`${this.left} tally vectors are missing`);
    return bytesToHex(this.hash.digest());
  }
}

/** Fingerprint of tally vectors that are all at hand: [scenario][replication]. */
export function fingerprintOf(scenarios: readonly (readonly Float64Array[])[]): string {
  let count = 0;
  for (const vectors of scenarios) count += vectors.length;
  const fingerprint = new Fingerprint(count);
  for (const vectors of scenarios) for (const vector of vectors) fingerprint.add(vector);
  return fingerprint.hex();
}

const hostIsLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function littleEndianBytes(values: Float64Array): Uint8Array {
  if (hostIsLittleEndian) return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const bytes = new Uint8Array(values.byteLength);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < values.length; i++) view.setFloat64(8 * i, values[i]!, true);
  return bytes;
}
