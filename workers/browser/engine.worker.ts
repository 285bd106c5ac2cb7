/** The worker script of the page. */
import { prepareEngine, startBlock } from '../../engine/block-run.ts';
import { serve } from '../rpc.ts';
import { createWorkerApi } from '../worker-loop.ts';

serve(createWorkerApi({ prepareEngine, startBlock }), self as unknown as Parameters<typeof serve>[1]);
