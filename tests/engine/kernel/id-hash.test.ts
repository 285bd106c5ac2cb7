import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idHash } from '../../../engine/kernel/id-hash.ts';

/** FNV-1a over the bytes of UTF-16LE, then MurmurHash3's finaliser, in big integers. */
function byTheBook(id: string): number {
  const times = (a: bigint, b: bigint): bigint => (a * b) & 0xffffffffn;
  let h = 0x811c9dc5n;
  for (const byte of Buffer.from(id, 'utf16le')) h = times(h ^ BigInt(byte), 0x01000193n);
  h = times(h ^ (h >> 16n), 0x85ebca6bn);
  h = times(h ^ (h >> 13n), 0xc2b2ae35n);
  return Number(h ^ (h >> 16n)) | 0;
}

test('is FNV-1a and the finaliser of MurmurHash3, computed another way', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (id) => { expect(idHash(id)).toBe(byTheBook(id)); }));
});

test('ids as plans have them do not collide', () => {
  const ids = Array.from({ length: 20000 }, (_, i) => `reason-${i % 100}/channel-${(i / 100) | 0}/base`);
  expect(new Set(ids.map(idHash)).size).toBe(ids.length);
});
