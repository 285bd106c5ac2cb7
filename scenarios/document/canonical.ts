/**
 * Canonical text of a plan: schema key order, two spaces, LF, shortest numbers, only what the author set.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { centreSchema, type Centre } from './centre.ts';
import { planSchema, type Plan } from './plan.ts';

/**
 * The one text of a plan that is written to disk.
 * @throws ZodError when the plan does not fit the schema.
 */
export function canonicalPlan(plan: Plan): string {
  return text(planSchema.parse(plan));
}

/** The one text of a centre; what its hash is taken of. */
export function canonicalCentre(centre: Centre): string {
  return text(centreSchema.parse(centre));
}

/** First 12 hex digits of the SHA-256 of a centre's canonical text: its key in `plan.bases`. */
export function centreHash(centre: Centre): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalCentre(centre)))).slice(0, 12);
}

/** A strict zod object gives its keys back in schema order; records are sorted here. */
function text(value: unknown): string {
  return JSON.stringify(sortRecords(value), null, 2) + '\n';
}

/** Sorts the keys of records (`bases`, `slots`), which have no schema order. */
function sortRecords(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => sortRecords(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (key === 'bases' || key === 'slots') entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([name, item]) => [name, sortRecords(item, name)]));
}
