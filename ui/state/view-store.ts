import type { PlanError } from '../../scenarios/document/plan-error.ts';
import { Store } from './store.ts';

export const rooms = ['plan', 'centre', 'assumptions', 'about'] as const;
export type Room = (typeof rooms)[number];
export type Theme = 'auto' | 'light' | 'dark';

/** How a run decides that it has seen enough: as the plan says, a first look, or a half-width as a share of the mean. */
export type PrecisionChoice = 'plan' | 'quick' | '0.05' | '0.02' | '0.01';

/** What the reader has to know and may put away. Texts are made where it is shown. */
export type Notice =
  | { readonly kind: 'saved' }
  | { readonly kind: 'downloaded'; readonly file: string }
  | { readonly kind: 'opened'; readonly name: string }
  | { readonly kind: 'storageFailed'; readonly detail: string }
  | { readonly kind: 'storageUnreadable' }
  | { readonly kind: 'openFailed'; readonly file: string; readonly errors: readonly PlanError[] }
  | { readonly kind: 'fileUnreadable'; readonly file: string; readonly why: 'tooLarge' | 'notText' }
  | { readonly kind: 'editRefused'; readonly errors: readonly PlanError[] };

/** What the reader looks at. Never undoable. */
export interface ViewState {
  readonly room: Room;
  readonly theme: Theme;
  readonly precision: PrecisionChoice;
  /** Target whose details are open, with the scenario of the cell, or a KPI of the table of all figures. */
  readonly detail: { readonly kind: 'target'; readonly id: string; readonly scenario?: string } | { readonly kind: 'kpi'; readonly index: number } | null;
  /** Day of the intraday picture, 0 = Monday; null = the first with data. */
  readonly day: number | null;
  /** Scenario beside today in the intraday picture; null = the one of the finding. */
  readonly beside: string | null;
  readonly helpOpen: boolean;
  readonly notice: Notice | null;
}

export class ViewStore extends Store<ViewState> {
  constructor(initial: Partial<ViewState> = {}) {
    super({
      room: 'plan',
      theme: 'auto',
      precision: 'plan',
      detail: null,
      day: null,
      beside: null,
      helpOpen: false,
      notice: null,
      ...initial,
    });
  }

  set(change: Partial<ViewState>): void {
    this.update((state) => ({ ...state, ...change }));
  }
}

export function isRoom(value: string): value is Room {
  return rooms.some((room) => room === value);
}
