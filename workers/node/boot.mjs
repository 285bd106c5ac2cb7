// First file of a worker thread: teaches it to read TypeScript, as hooks of the parent do not reach it.
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// The engine is many small functions on flat arrays: let the compiler inline more of them than it does for the
// ordinary program. Costs a few milliseconds of compiling, saves about a third of the time (docs/decisions.md).
setFlagsFromString('--max-inlined-bytecode-size=1000');
setFlagsFromString('--max-inlined-bytecode-size-cumulative=4000');
register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
await import(workerData.script);
