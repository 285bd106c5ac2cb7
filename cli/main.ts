import { run } from './program.ts';

// Where even the error stream is broken nobody can be told; the exit code still says it.
process.stderr.on('error', () => undefined);
// Not process.exit: output on its way to a pipe would be cut off.
process.exitCode = await run(process.argv.slice(2));
