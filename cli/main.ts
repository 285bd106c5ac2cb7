import { run } from './program.ts';

// Not process.exit: output on its way to a pipe would be cut off.
process.exitCode = await run(process.argv.slice(2));
