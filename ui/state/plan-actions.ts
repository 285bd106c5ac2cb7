import { canonicalPlan } from '../../scenarios/document/canonical.ts';
import { checkPlan, parsePlan } from '../../scenarios/document/parse-plan.ts';
import type { Plan } from '../../scenarios/document/plan.ts';
import { centreOf } from './edits/centres.ts';
import type { PlanStorage } from './plan-storage.ts';
import type { EditName, PlanStore } from './plan-store.ts';
import type { ResultStore } from './result-store.ts';
import type { ViewStore } from './view-store.ts';

/** Files larger than this are not even read; a plan of the largest allowed size is below. */
export const MOST_FILE_BYTES = 16 * 1024 * 1024;

/** Opening, keeping and writing plans. Every failure becomes a notice and leaves the open plan alone. */
export class PlanActions {
  readonly #plan: PlanStore;
  readonly #view: ViewStore;
  readonly #results: ResultStore;
  readonly #storage: PlanStorage;
  readonly #under = new Set<Promise<unknown>>();

  constructor(plan: PlanStore, view: ViewStore, results: ResultStore, storage: PlanStorage) {
    this.#plan = plan;
    this.#view = view;
    this.#results = results;
    this.#storage = storage;
  }

  /** Settles when nothing is being read or written. */
  async settled(): Promise<void> {
    while (this.#under.size > 0) await Promise.allSettled([...this.#under]);
  }

  /** Opens the plan this browser kept. False when there is none that can be opened. */
  restore(): Promise<boolean> {
    return this.#track(async () => {
      let text: string | null;
      try {
        text = await this.#storage.read();
      } catch {
        // Nothing kept can be told from storage switched off; saving will tell.
        return false;
      }
      if (text === null) return false;
      const parsed = parsePlan(text);
      if (!parsed.ok) {
        this.#view.set({ notice: { kind: 'storageUnreadable' } });
        return false;
      }
      this.#show(parsed.value);
      return true;
    });
  }

  /** Opens the text of a plan file and keeps it in this browser. */
  openText(text: string, fileName: string): Promise<boolean> {
    return this.#track(async () => {
      const parsed = parsePlan(text);
      if (!parsed.ok) {
        this.#view.set({ notice: { kind: 'openFailed', file: fileName, errors: parsed.errors } });
        return false;
      }
      this.#show(parsed.value);
      this.#view.set({ notice: { kind: 'opened', name: parsed.value.name }, room: 'plan' });
      await this.#keep(parsed.value);
      return true;
    });
  }

  openFile(file: File): Promise<boolean> {
    return this.#track(async () => {
      if (file.size > MOST_FILE_BYTES) {
        this.#view.set({ notice: { kind: 'fileUnreadable', file: file.name, why: 'tooLarge' } });
        return false;
      }
      let text: string;
      try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      } catch {
        this.#view.set({ notice: { kind: 'fileUnreadable', file: file.name, why: 'notText' } });
        return false;
      }
      return this.openText(text, file.name);
    });
  }

  /** Keeps the plan in this browser. */
  save(): Promise<void> {
    return this.#track(async () => {
      const plan = this.#plan.plan;
      if (plan !== null && (await this.#keep(plan))) this.#view.set({ notice: { kind: 'saved' } });
    });
  }

  /**
   * Edits the plan if what comes out is a plan whose every scenario still fits; otherwise says what does not, and changes
   * nothing. Returns whether the edit was taken over.
   */
  edit(name: EditName, where: string, change: (plan: Plan) => Plan): boolean {
    const before = this.#plan.plan;
    if (before === null) return false;
    const after = change(before);
    const checked = checkPlan(after);
    const errors = checked.ok
      ? after.scenarios.flatMap((scenario) => {
          const centre = centreOf(after, scenario);
          return centre.ok ? [] : centre.errors;
        })
      : checked.errors;
    if (errors.length > 0) {
      this.#view.set({ notice: { kind: 'editRefused', errors } });
      return false;
    }
    this.#plan.edit(name, where, () => after);
    if (this.#view.state.notice?.kind === 'editRefused') this.#view.set({ notice: null });
    return true;
  }

  /** The plan as the text of a file and a name for it; null when none is open. Counts as saved. */
  fileOf(): { readonly name: string; readonly text: string } | null {
    const plan = this.#plan.plan;
    if (plan === null) return null;
    return { name: fileName(plan.name), text: canonicalPlan(plan) };
  }

  downloaded(file: string): void {
    const plan = this.#plan.plan;
    if (plan !== null) this.#plan.markSaved(plan);
    this.#view.set({ notice: { kind: 'downloaded', file } });
  }

  #show(plan: Plan): void {
    this.#results.clear();
    this.#plan.open(plan);
    this.#view.set({ detail: null, day: null, beside: null });
  }

  async #keep(plan: Plan): Promise<boolean> {
    try {
      await this.#storage.write(canonicalPlan(plan));
      this.#plan.markSaved(plan);
      return true;
    } catch (error) {
      const detail = error instanceof Error ? error.name : String(error);
      this.#view.set({ notice: { kind: 'storageFailed', detail } });
      return false;
    }
  }

  #track<T>(work: () => Promise<T>): Promise<T> {
    const promise = work();
    this.#under.add(promise);
    const forget = (): void => void this.#under.delete(promise);
    promise.then(forget, forget);
    return promise;
  }
}

/** A file name made of the plan's name: no characters that a file system refuses. */
export function fileName(planName: string): string {
  const safe = planName.trim().replace(/[\s\\/:*?"<>|.\p{Cc}]+/gu, '-').replace(/^-+|-+$/g, '');
  return `${safe === '' ? 'plan' : safe}.plan.json`;
}
