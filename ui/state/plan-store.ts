import type { Plan } from '../../scenarios/document/plan.ts';
import { recordEdit, redo, startHistory, undo, type History } from './history.ts';
import { Store } from './store.ts';

/** What an edit is called, for undo and for the reader; a key of the catalogue's `edits`. */
export type EditName = 'agents' | 'bot';

/** The open plan. Undoable; everything else about the page is not. */
export interface PlanState {
  /** Null while no plan is open. */
  readonly history: History<Plan> | null;
  /** The plan as last saved or opened; another reference means unsaved changes. */
  readonly saved: Plan | null;
}

export class PlanStore extends Store<PlanState> {
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    super({ history: null, saved: null });
    this.#now = now;
  }

  get plan(): Plan | null {
    return this.state.history?.present ?? null;
  }

  /** Opens a plan in place of the present one; nothing of the old one can be undone. */
  open(plan: Plan): void {
    this.update(() => ({ history: startHistory(plan), saved: plan }));
  }

  /** Applies a pure edit. `where` tells edits of different numbers apart, so that only typing in one field merges. */
  edit(name: EditName, where: string, change: (plan: Plan) => Plan): void {
    this.update((state) => {
      if (state.history === null) return state;
      const history = recordEdit(state.history, change(state.history.present), `${name}:${where}`, this.#now());
      return history === state.history ? state : { ...state, history };
    });
  }

  undo(): void {
    this.#step(undo);
  }

  redo(): void {
    this.#step(redo);
  }

  markSaved(plan: Plan): void {
    this.update((state) => ({ ...state, saved: plan }));
  }

  #step(step: (history: History<Plan>) => History<Plan>): void {
    this.update((state) => {
      if (state.history === null) return state;
      const history = step(state.history);
      return history === state.history ? state : { ...state, history };
    });
  }
}

export function selectPlan(state: PlanState): Plan | null {
  return state.history?.present ?? null;
}

export function selectUnsaved(state: PlanState): boolean {
  return state.history !== null && state.history.present !== state.saved;
}

/** The plan as it was opened, until it is edited. */
export function selectJustOpened(state: PlanState): Plan | null {
  const { history } = state;
  return history !== null && history.past.length + history.future.length === 0 ? history.present : null;
}

/** Name of the edit that undo (or redo) would take back; null when there is none. */
export function nextUndo(state: PlanState): EditName | null {
  return editName(state.history?.past.at(-1)?.editKey);
}

export function nextRedo(state: PlanState): EditName | null {
  return editName(state.history?.future[0]?.editKey);
}

function editName(key: string | undefined): EditName | null {
  return key === undefined ? null : (key.split(':', 1)[0] as EditName);
}
