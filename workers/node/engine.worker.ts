/** The worker script of the terminal. */
import { parentPort } from 'node:worker_threads';
import { prepareEngine, startBlock } from '../../engine/block-run.ts';
import { serve } from '../rpc.ts';
import { createWorkerApi } from '../worker-loop.ts';
import { nodeEndpoint } from './node-rpc.ts';

if (parentPort === null) throw new Error('engine.worker.ts is started as a worker thread');
serve(createWorkerApi({ prepareEngine, startBlock }), nodeEndpoint(parentPort));
