/** A worker that takes models and hangs in every block of replications that does not begin at 0. */
import { prepareEngine, startBlock } from '../../../engine/block-run.ts';
import type { Engine } from '../../../engine/block-run.ts';
import { serve } from '../../../workers/rpc.ts';
import type { Endpoint } from '../../../workers/rpc.ts';
import { createWorkerApi } from '../../../workers/worker-loop.ts';

serve(
  createWorkerApi<Engine>({
    prepareEngine,
    startBlock: (engine, first, count) => {
      if (first > 0) for (;;);
      return startBlock(engine, first, count);
    },
  }),
  self as unknown as Endpoint,
);
