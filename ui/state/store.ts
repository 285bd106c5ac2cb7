/**
 * A value that changes, and those who want to know. States are immutable: an update returns a new one, and an update
 * that returns the same reference changes nothing and tells nobody.
 */
export class Store<S> {
  readonly #listeners = new Set<() => void>();
  #state: S;

  constructor(initial: S) {
    this.#state = initial;
  }

  get state(): S {
    return this.#state;
  }

  update(change: (state: S) => S): void {
    const next = change(this.#state);
    if (Object.is(next, this.#state)) return;
    this.#state = next;
    // A copy, so that a listener may come or go while the others are told.
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls `listener` after each change; returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get listenerCount(): number {
    return this.#listeners.size;
  }
}
