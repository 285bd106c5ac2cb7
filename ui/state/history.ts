/**
 * Undo and redo over immutable documents. The history keeps references, so a step costs only what changed.
 * All functions are pure.
 */
export interface History<D> {
  readonly present: D;
  readonly past: readonly Step<D>[];
  readonly future: readonly Step<D>[];
  /** Key and time of the newest edit; a following edit with the same key soon after joins it. */
  readonly lastEdit: { readonly key: string; readonly atMs: number } | null;
}

/** A document one can go back (or forward) to, and the edit that lies between it and its neighbour. */
export interface Step<D> {
  readonly document: D;
  readonly editKey: string;
}

/** Steps kept at most. */
export const HISTORY_LIMIT = 100;
/** Edits of the same number within this time are one step. */
export const MERGE_WITHIN_MS = 500;

export function startHistory<D>(document: D): History<D> {
  return { present: document, past: [], future: [], lastEdit: null };
}

/** A new present. `editKey` names what was edited, `atMs` when; an unchanged document is no edit. */
export function recordEdit<D>(history: History<D>, document: D, editKey: string, atMs: number): History<D> {
  if (Object.is(document, history.present)) return history;
  const { lastEdit } = history;
  const joins =
    lastEdit !== null && lastEdit.key === editKey && atMs - lastEdit.atMs <= MERGE_WITHIN_MS && history.past.length > 0;
  const past = joins ? history.past : [...history.past, { document: history.present, editKey }].slice(-HISTORY_LIMIT);
  return { present: document, past, future: [], lastEdit: { key: editKey, atMs } };
}

/** One step back; the same history when there is none. */
export function undo<D>(history: History<D>): History<D> {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return {
    present: step.document,
    past: history.past.slice(0, -1),
    future: [{ document: history.present, editKey: step.editKey }, ...history.future],
    lastEdit: null,
  };
}

/** One step forward again; the same history when there is none. */
export function redo<D>(history: History<D>): History<D> {
  const [step, ...future] = history.future;
  if (step === undefined) return history;
  return {
    present: step.document,
    past: [...history.past, { document: history.present, editKey: step.editKey }],
    future,
    lastEdit: null,
  };
}
