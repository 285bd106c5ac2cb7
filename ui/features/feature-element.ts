import { ContextConsumer } from '@lit/context';
import { LitElement } from 'lit';
import { LocaleController } from '../i18n/localizer.ts';
import type { Reader } from '../i18n/reader.ts';
import { servicesContext, type AppServices } from '../state/services-context.ts';
import type { Store } from '../state/store.ts';
import { StoreController } from '../state/store-controller.ts';

/** The part of a store an element follows. */
export interface Followed<T> {
  readonly value: T;
}

/**
 * An element that reads the state of the page. It gets the services from the app around it, follows the parts of the
 * stores it names in `watch`, and renders again when they or the language change.
 */
export abstract class FeatureElement extends LitElement {
  readonly #locale = new LocaleController(this);
  #services: AppServices | undefined;

  constructor() {
    super();
    new ContextConsumer(this, {
      context: servicesContext,
      callback: (services) => {
        if (this.#services !== undefined) return;
        this.#services = services;
        this.watch(services);
        this.requestUpdate();
      },
    });
  }

  /** Called once, when the services arrive: follow stores here. */
  protected abstract watch(services: AppServices): void;

  protected follow<S, T>(store: Store<S>, select: (state: S) => T): Followed<T> {
    return new StoreController(this, store, select);
  }

  /** The services; only after `watch`. */
  protected get services(): AppServices {
    if (this.#services === undefined) throw new Error('this element stands outside the app');
    return this.#services;
  }

  protected get ready(): boolean {
    return this.#services !== undefined;
  }

  protected get reader(): Reader {
    return this.#locale.reader;
  }

  /** Nothing is rendered before the services are there. */
  protected override shouldUpdate(): boolean {
    return this.ready;
  }
}
