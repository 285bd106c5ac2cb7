/**
 * A worker with the real engine and troubles on demand. Of a seed phrase that is a folder: a file `crash` in it makes
 * the thread end in the middle of the block that begins at replication 5, once; `crash-always` does it every time;
 * `hang` makes it never listen again.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { prepareEngine, startBlock } from '../../../engine/block-run.ts';
import type { Engine } from '../../../engine/block-run.ts';
import { nodeEndpoint } from '../../../workers/node/node-rpc.ts';
import { serve } from '../../../workers/rpc.ts';
import { createWorkerApi } from '../../../workers/worker-loop.ts';

const folders = new WeakMap<Engine, string>();

serve(
  createWorkerApi<Engine>({
    prepareEngine: (model, seedPhrase) => {
      const engine = prepareEngine(model, seedPhrase);
      folders.set(engine, seedPhrase);
      return engine;
    },
    startBlock: (engine, first, count) => {
      const run = startBlock(engine, first, count);
      const folder = folders.get(engine)!;
      const advance = run.advance.bind(run);
      run.advance = (maxEvents) => {
        if (first === 5 && run.eventsDone > 0) trouble(folder);
        return advance(maxEvents);
      };
      return run;
    },
  }),
  nodeEndpoint(parentPort!),
);

function trouble(folder: string): void {
  if (existsSync(join(folder, 'crash-always'))) process.exit(1);
  if (existsSync(join(folder, 'crash'))) {
    rmSync(join(folder, 'crash'));
    process.exit(1);
  }
  if (existsSync(join(folder, 'hang'))) {
    rmSync(join(folder, 'hang'));
    for (;;);
  }
}
