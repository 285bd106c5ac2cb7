#!/usr/bin/env node
// Runs the command line from its TypeScript sources: no build step, so nothing can be out of date. A simulation needs most of
// them and has them sooner as one bundle; help and small commands need few, and would only wait for it.
import { fileURLToPath } from 'node:url';

const main = new URL('../main.ts', import.meta.url);
if (['compare', 'explain', 'start', 'validate', 'why'].includes(process.argv[2])) {
  const { runSources } = await import('./run-sources.mjs');
  await runSources(main);
} else {
  const { register } = await import('tsx/esm/api');
  // Named here, because the loader would otherwise obey a tsconfig.json of the folder the reader happens to be in.
  register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
  await import(main.href);
}
