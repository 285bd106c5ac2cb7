#!/usr/bin/env node
// Runs the command line from its TypeScript sources: no build step, so nothing can be out of date.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// Named here, because the loader would otherwise obey a tsconfig.json of the folder the reader happens to be in.
register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
await import('../main.ts');
