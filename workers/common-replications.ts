/** What the workers have answered so far, put in order by scenario and block, whoever was first. */

/** Raw results of replications that every scenario has, in replication order. */
export interface CommonReplications {
  readonly replications: number;
  /** Per scenario, in scenario order. */
  readonly scenarios: readonly ScenarioReplications[];
}

export interface ScenarioReplications {
  /** One tally vector per replication; see engine/record/tally-layout.ts. */
  readonly tallies: readonly Float64Array[];
  /** The interval grid, summed over these replications. */
  readonly grid: Float64Array;
}

interface Block {
  readonly count: number;
  readonly doubles: Float64Array;
}

/** Collects blocks and gives out what is complete for all scenarios. */
export class BlockCollection {
  readonly #tallyLengths: readonly number[];
  readonly #blocks: Map<number, Block>[];
  readonly #blockStarts: number[] = [];

  /** @param tallyLengths per scenario: doubles in one tally vector. */
  constructor(tallyLengths: readonly number[]) {
    this.#tallyLengths = tallyLengths;
    this.#blocks = tallyLengths.map(() => new Map<number, Block>());
  }

  /** Keeps the answer to one block. A second answer to the same block is the same bytes and is dropped. */
  add(scenario: number, first: number, count: number, doubles: Float64Array): void {
    const blocks = this.#blocks[scenario]!;
    if (blocks.has(first)) return;
    blocks.set(first, { count, doubles });
    if (!this.#blockStarts.includes(first)) {
      this.#blockStarts.push(first);
      this.#blockStarts.sort((a, b) => a - b);
    }
  }

  /** Replications that all scenarios have without a gap. */
  get commonCount(): number {
    let end = 0;
    for (const first of this.#blockStarts) {
      if (first !== end) break;
      if (!this.#blocks.every((blocks) => blocks.has(first))) break;
      end += this.#blocks[0]!.get(first)!.count;
    }
    return end;
  }

  /** Everything up to `commonCount`. Sums are taken in block order. */
  common(): CommonReplications {
    const replications = this.commonCount;
    const starts = this.#blockStarts.filter((first) => first < replications);
    const scenarios = this.#blocks.map((blocks, scenario) => {
      const tallyLength = this.#tallyLengths[scenario]!;
      const tallies: Float64Array[] = [];
      let grid = new Float64Array(0);
      for (const first of starts) {
        const { count, doubles } = blocks.get(first)!;
        for (let i = 0; i < count; i++) tallies.push(doubles.subarray(i * tallyLength, (i + 1) * tallyLength));
        const blockGrid = doubles.subarray(count * tallyLength);
        if (grid.length === 0) grid = new Float64Array(blockGrid.length);
        for (let i = 0; i < grid.length; i++) grid[i] = grid[i]! + blockGrid[i]!;
      }
      return { tallies, grid };
    });
    return { replications, scenarios };
  }
}
