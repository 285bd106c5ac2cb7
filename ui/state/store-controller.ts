import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from './store.ts';

/**
 * Keeps an element up to date with one part of a store: renders it again when the selected part changes and leaves it
 * alone otherwise. Listens only while the element is connected, so a removed element can be collected.
 * Selectors must return stable references for an unchanged state.
 */
export class StoreController<S, T> implements ReactiveController {
  value: T;
  readonly #host: ReactiveControllerHost;
  readonly #store: Store<S>;
  readonly #select: (state: S) => T;
  readonly #isEqual: (a: T, b: T) => boolean;
  #stop: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost,
    store: Store<S>,
    select: (state: S) => T,
    isEqual: (a: T, b: T) => boolean = Object.is,
  ) {
    this.#host = host;
    this.#store = store;
    this.#select = select;
    this.#isEqual = isEqual;
    this.value = select(store.state);
    host.addController(this);
  }

  hostConnected(): void {
    // A controller made while its element connects is told so twice.
    this.#stop ??= this.#store.subscribe(() => this.#look());
    this.#look();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #look(): void {
    const next = this.#select(this.#store.state);
    if (this.#isEqual(next, this.value)) return;
    this.value = next;
    this.#host.requestUpdate();
  }
}
