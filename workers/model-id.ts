import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CentreModel } from '../engine/model/centre-model.ts';

/**
 * Names a model and its seed phrase by their content, so that a worker that has prepared them for an earlier run need
 * not do it again.
 */
export function modelIdOf(model: CentreModel, seedPhrase: string): string {
  // JSON has no infinity, and its `null` would not tell infinity from minus infinity.
  const text = JSON.stringify([seedPhrase, model], (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  );
  return bytesToHex(sha256(utf8ToBytes(text)));
}
