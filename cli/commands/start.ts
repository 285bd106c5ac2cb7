import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { wholeBetween } from '../input/options.ts';
import { onInterrupt } from '../interruption.ts';
import { deliver } from '../output/deliver.ts';
import { count } from '../output/figures.ts';

const repository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const SAMPLE = 'service-2026';

interface StartOptions {
  readonly replications: number;
  readonly port: number;
  readonly serve: boolean;
}

/** `yuyan start`: the sample plan on the terminal, then the planner in the browser. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('Compares the sample plan here, then builds the planner and serves it on this machine only, until Ctrl-C.')
    .option('--replications <number>', 'simulate each scenario so many times', wholeBetween(1, 10_000, 'replications'), 10)
    .option('--port <number>', 'first port to try', wholeBetween(0, 65_535, 'a port'), 4173)
    .option('--no-serve', 'only compare')
    .addHelpText('after', '\nExample:\n  yuyan start --port 8080')
    .action(async (options: StartOptions) => {
      const interruption = onInterrupt();
      const { runCompare } = await import('../run-compare.ts');
      const { comparisonTable } = await import('../output/comparison-table.ts');
      process.stderr.write(`Comparing the sample plan ${SAMPLE}, ${count(options.replications, 'replication')} of each scenario ...\n`);
      const result = await runCompare(SAMPLE, { replications: options.replications }, interruption.signal);
      await deliver(comparisonTable(result), undefined);
      if (options.serve) await serve(options.port, interruption.signal);
      interruption.dispose();
    });
}

/** Builds the page and serves it with the headers it is meant to live under; returns after Ctrl-C. */
async function serve(port: number, end: AbortSignal): Promise<void> {
  if (!existsSync(repository('ui/index.html'))) {
    process.stderr.write('There is no planner page (ui/index.html) to serve.\n');
    return;
  }
  const { build, preview } = await import('vite').catch((error: unknown) => {
    throw new CommandError(EXIT.failed, `The page cannot be built, run \`npm ci\` first: ${(error as Error).message}`);
  });
  // Both would otherwise look from the folder the reader happens to be in.
  const common = { configFile: repository('vite.config.ts'), root: repository('ui') };
  process.stderr.write('Building the planner ...\n');
  await build({ ...common, logLevel: 'warn' });
  if (end.aborted) return;
  // Not strict: with the port in use the next free one is taken, and printed.
  const server = await preview({ ...common, preview: { port, strictPort: false, open: false } });
  const addresses = [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])];
  process.stderr.write(`The planner is at ${addresses.join(' ')}\nCtrl-C ends it.\n`);
  if (!end.aborted) await new Promise<void>((resolve) => end.addEventListener('abort', () => resolve(), { once: true }));
  await server.close();
}
