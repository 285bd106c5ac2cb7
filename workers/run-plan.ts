/**
 * Runs every scenario of a comparison, block by block, on any host.
 *
 * Order: the first block of every scenario, then the second of every scenario, so that whatever is complete can be
 * compared pairwise. Which worker answers, and when, changes nothing but the waiting time.
 */
import type { CentreModel } from '../engine/model/centre-model.ts';
import { BlockCollection } from './common-replications.ts';
import type { CommonReplications } from './common-replications.ts';
import { everySoOften } from './every-so-often.ts';
import type { BlockProgress } from './protocol.ts';
import { RunError } from './run-error.ts';
import type { RunHost } from './run-host.ts';
import { blocksBetween, roundEnds } from './stopping.ts';
import type { StoppingRule } from './stopping.ts';

/** A block that took a worker down so often is not tried again. */
const MOST_ATTEMPTS = 3;
const PROGRESS_EVERY_MS = 100;

export interface PlannedScenario {
  readonly id: string;
  /** Names the model and the seed phrase; equal only if both are. */
  readonly modelId: string;
  readonly model: CentreModel;
  /** Doubles in one tally vector of this model. */
  readonly tallyLength: number;
}

/** How far a run is. Replications are counted over all scenarios. */
export interface RunProgress {
  readonly replicationsDone: number;
  /** Up to the end of the current round; `precision` may add further rounds. */
  readonly replicationsPlanned: number;
}

export interface RunPlan {
  readonly scenarios: readonly PlannedScenario[];
  readonly seedPhrase: string;
  readonly stopping: StoppingRule;
  /** In `precision` mode, asked after each round: is that precise enough? */
  reached?(soFar: CommonReplications): boolean;
}

export interface RunPlanOptions {
  readonly host: RunHost;
  readonly signal?: AbortSignal | undefined;
  /** At most ten times a second, and once at the end of each round. */
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
  /** After the first block of all scenarios and after each round but the last, in replication order. */
  readonly onCommon?: ((soFar: CommonReplications) => void) | undefined;
}

export interface RunOutcome {
  readonly common: CommonReplications;
  readonly stoppedBecause: 'replications' | 'precision' | 'limit' | 'interrupted';
}

/**
 * Runs the plan and returns the replications that all scenarios have.
 *
 * Interrupted by `signal`, it returns what is complete ('interrupted'), or rejects with RunError 'cancelled' when
 * nothing is. Rejects with 'block-failed' {scenario, first, count, attempts, reason} when a block cannot be run, and
 * stops everything else.
 */
export async function runPlan(plan: RunPlan, options: RunPlanOptions): Promise<RunOutcome> {
  const run = new Run(plan, options);
  for (const scenario of plan.scenarios) options.host.loadModel(scenario.modelId, scenario.model, plan.seedPhrase);
  try {
    return await run.rounds();
  } finally {
    run.dispose();
    for (const scenario of plan.scenarios) options.host.dropModel(scenario.modelId);
  }
}

interface PlannedBlock {
  readonly scenario: number;
  readonly first: number;
  readonly count: number;
}

class Run {
  readonly #plan: RunPlan;
  readonly #options: RunPlanOptions;
  readonly #collection: BlockCollection;
  readonly #stop = new AbortController();
  readonly #onAbort = (): void => this.#stop.abort();
  readonly #underWay = new Map<PlannedBlock, BlockProgress>();
  readonly #report: { offer(): void; flush(): void };
  #replicationsOfDoneBlocks = 0;
  #roundEnd = 0;
  #firstCommonTold = false;

  constructor(plan: RunPlan, options: RunPlanOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#collection = new BlockCollection(plan.scenarios.map((scenario) => scenario.tallyLength));
    this.#report = everySoOften(PROGRESS_EVERY_MS, () => options.onProgress?.(this.#progress()));
    if (options.signal?.aborted === true) this.#stop.abort();
    options.signal?.addEventListener('abort', this.#onAbort);
  }

  dispose(): void {
    this.#options.signal?.removeEventListener('abort', this.#onAbort);
  }

  async rounds(): Promise<RunOutcome> {
    const { stopping } = this.#plan;
    let from = 0;
    for (const to of roundEnds(stopping)) {
      this.#roundEnd = to;
      await this.#round(from, to);
      if (this.#interrupted) return this.#partial();
      this.#report.flush();
      const common = this.#collection.common();
      if (stopping.kind === 'replications') return { common, stoppedBecause: 'replications' };
      if (this.#plan.reached?.(common) === true) return { common, stoppedBecause: 'precision' };
      if (to === stopping.maximum) return { common, stoppedBecause: 'limit' };
      this.#firstCommonTold = true;
      this.#options.onCommon?.(common);
      from = to;
    }
    throw new RangeError('a run needs at least one round');
  }

  get #interrupted(): boolean {
    return this.#options.signal?.aborted === true;
  }

  #partial(): RunOutcome {
    const common = this.#collection.common();
    if (common.replications === 0) throw new RunError('cancelled');
    return { common, stoppedBecause: 'interrupted' };
  }

  /** Settles when all blocks of the round are in, the run was interrupted, or a block failed for good. */
  async #round(from: number, to: number): Promise<void> {
    const blocks: PlannedBlock[] = blocksBetween(from, to).flatMap((block) =>
      this.#plan.scenarios.map((_, scenario) => ({ scenario, ...block })),
    );
    let next = 0;
    const failures: Error[] = [];
    const oneAfterTheOther = async (): Promise<void> => {
      while (next < blocks.length && !this.#stop.signal.aborted) {
        const block = blocks[next++]!;
        try {
          await this.#block(block);
        } catch (error) {
          if (this.#interrupted) return;
          // The first failure is the one to tell; it stops the others, and they fail as cancelled.
          failures.push(error instanceof Error ? error : new Error(String(error)));
          this.#stop.abort();
        }
      }
    };
    const atOnce = Math.min(this.#options.host.workerCount, blocks.length);
    await Promise.all(Array.from({ length: atOnce }, oneAfterTheOther));
    if (failures[0] !== undefined) throw failures[0];
  }

  async #block(block: PlannedBlock): Promise<void> {
    const doubles = await this.#withRetries(block);
    this.#underWay.delete(block);
    this.#replicationsOfDoneBlocks += block.count;
    this.#collection.add(block.scenario, block.first, block.count, doubles);
    this.#report.offer();
    if (!this.#firstCommonTold && !this.#interrupted) this.#reportFirstBlock();
  }

  /** The first verdict a reader sees; rounds tell the rest. */
  #reportFirstBlock(): void {
    const count = this.#collection.commonCount;
    if (count === 0 || count >= this.#roundEnd) return;
    this.#firstCommonTold = true;
    this.#options.onCommon?.(this.#collection.common());
  }

  async #withRetries(block: PlannedBlock): Promise<Float64Array> {
    const { id, modelId } = this.#plan.scenarios[block.scenario]!;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#options.host.runBlock(
          { modelId, first: block.first, count: block.count },
          {
            signal: this.#stop.signal,
            onProgress: (progress) => {
              this.#underWay.set(block, progress);
              this.#report.offer();
            },
          },
        );
      } catch (error) {
        this.#underWay.delete(block);
        const crashed = error instanceof RunError && error.code === 'worker-crashed';
        const refused = error instanceof RunError && error.code === 'block-failed';
        if (!crashed && !refused) throw error;
        if (crashed && attempt < MOST_ATTEMPTS) continue;
        const reason = error.params['reason'] ?? '';
        const { first, count } = block;
        throw new RunError('block-failed', { scenario: id, first, count, attempts: attempt, reason });
      }
    }
  }

  #progress(): RunProgress {
    let replicationsDone = this.#replicationsOfDoneBlocks;
    for (const progress of this.#underWay.values()) replicationsDone += progress.replicationsDone;
    return { replicationsDone, replicationsPlanned: this.#roundEnd * this.#plan.scenarios.length };
  }
}
