/** The battery's vocabulary: a family of rows, and how each of them is simulated. */
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { Quantity } from './quantity.ts';
import type { ReplicationView } from './replication-view.ts';

/** One simulation: models that see the same customers, and what is read off them. */
export interface TheoryRun {
  /** Told apart from the row's other runs by this; empty for the only one. */
  readonly name: string;
  readonly models: readonly CentreModel[];
  readonly quantities: readonly Quantity[];
  /** Replications are added in blocks of this size until the intervals are narrow enough. Default 10. */
  readonly block?: number;
  /** Fewest replications. Default 30. */
  readonly atLeast?: number;
}

export interface TheoryRow {
  /** Id in the reference tables, and the seed phrase. */
  readonly id: string;
  /** Share of time that the busiest agents are busy; 0 where the row says nothing. Rows from 0.95 are run by hand only. */
  readonly occupancy: number;
  readonly runs: readonly TheoryRun[];
}

export interface TheoryFamily {
  readonly letter: string;
  readonly title: string;
  /** How it is simulated, and what is left out, for the reader of docs/theory.md. */
  readonly note: string;
  readonly rows: readonly TheoryRow[];
  /** The row that is run on every commit. */
  readonly quickRow: string;
}

export type { Quantity, ReplicationView };
