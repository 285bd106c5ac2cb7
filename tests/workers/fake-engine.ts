/** An engine that computes next to nothing, but whose sums show any change of order in their last bits. */
import type { CentreModel } from '../../engine/model/centre-model.ts';
import type { BlockEngine, BlockRunLike } from '../../workers/worker-loop.ts';

export const FAKE_TALLY_LENGTH = 3;
export const FAKE_EVENTS_PER_REPLICATION = 40;

/** A model is told from another by its horizon alone. */
export function fakeModel(number: number): CentreModel {
  return { horizonS: number } as CentreModel;
}

export interface FakeEngine {
  readonly scenario: number;
  readonly seed: number;
}

export interface FakeHooks {
  onStart?(engine: FakeEngine, first: number, count: number): void;
  onAdvance?(engine: FakeEngine, first: number): void;
}

/** What replication `r` of a scenario writes. */
export function fakeTallies(scenario: number, seed: number, r: number): number[] {
  return [r, scenario, ((r + 1) * 0.1 + scenario * 0.3 + seed) / 3];
}

export function fakeEngine(hooks: FakeHooks = {}): BlockEngine<FakeEngine> {
  return {
    prepareEngine: (model, seedPhrase) => ({ scenario: model.horizonS, seed: seedPhrase.length }),
    startBlock: (engine, first, count) => {
      hooks.onStart?.(engine, first, count);
      return new FakeRun(engine, first, count, hooks);
    },
  };
}

class FakeRun implements BlockRunLike {
  readonly #engine: FakeEngine;
  readonly #first: number;
  readonly #count: number;
  readonly #hooks: FakeHooks;
  eventsDone = 0;

  constructor(engine: FakeEngine, first: number, count: number, hooks: FakeHooks) {
    this.#engine = engine;
    this.#first = first;
    this.#count = count;
    this.#hooks = hooks;
  }

  get replicationsDone(): number {
    return Math.floor(this.eventsDone / FAKE_EVENTS_PER_REPLICATION);
  }

  advance(maxEvents: number): boolean {
    this.#hooks.onAdvance?.(this.#engine, this.#first);
    const all = this.#count * FAKE_EVENTS_PER_REPLICATION;
    this.eventsDone = Math.min(all, this.eventsDone + maxEvents);
    return this.eventsDone === all;
  }

  result(): Float64Array<ArrayBuffer> {
    const { scenario, seed } = this.#engine;
    const tallies: number[] = [];
    const grid = [0, 0];
    for (let r = this.#first; r < this.#first + this.#count; r++) {
      const own = fakeTallies(scenario, seed, r);
      tallies.push(...own);
      grid[0]! += own[2]!;
      grid[1]! += 0.1 * r;
    }
    return Float64Array.from([...tallies, ...grid]);
  }
}
