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
  readonly #grids: Float64Array[];
  #commonCount = 0;

  /** @param tallyLengths per scenario: doubles in one tally vector. */
  constructor(tallyLengths: readonly number[]) {
    this.#tallyLengths = tallyLengths;
    this.#blocks = tallyLengths.map(() => new Map<number, Block>());
    this.#grids = tallyLengths.map(() => new Float64Array(0));
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
    this.#extend();
  }

  /** Replications that all scenarios have without a gap. */
  get commonCount(): number {
    return this.#commonCount;
  }

  /** Everything up to `commonCount`. */
  common(): CommonReplications {
    const starts = this.#blockStarts.filter((first) => first < this.#commonCount);
    const scenarios = this.#blocks.map((blocks, scenario) => {
      const tallyLength = this.#tallyLengths[scenario]!;
      const tallies: Float64Array[] = [];
      for (const first of starts) {
        const { count, doubles } = blocks.get(first)!;
        for (let i = 0; i < count; i++) tallies.push(doubles.subarray(i * tallyLength, (i + 1) * tallyLength));
      }
      return { tallies, grid: this.#grids[scenario]!.slice() };
    });
    return { replications: this.#commonCount, scenarios };
  }

  /** Grids are summed while the workers are busy, in block order: at the end nobody waits for millions of additions. */
  #extend(): void {
    for (;;) {
      const next = this.#blocks.map((blocks) => blocks.get(this.#commonCount));
      const count = next[0]?.count;
      if (count === undefined || next.some((block) => block === undefined)) return;
      next.forEach((block, scenario) => {
        const grid = block!.doubles.subarray(count * this.#tallyLengths[scenario]!);
        this.#grids[scenario] = added(this.#grids[scenario]!, grid);
      });
      this.#commonCount += count;
    }
  }
}

/** The sum so far with one more grid: in place, but for the first. */
function added(sum: Float64Array, grid: Float64Array): Float64Array {
  if (sum.length === 0) return Float64Array.from(grid);
  for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + grid[i]!;
  return sum;
}
