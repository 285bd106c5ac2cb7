import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { bundleScript } from '../../workers/node/bundle-script.ts';

/** The engine as worker threads run it: bundled in memory, not file by file. */
export async function shippedEngine(): Promise<typeof import('../../engine/block-run.ts')> {
  const code = await bundleScript(new URL('../../engine/block-run.ts', import.meta.url));
  const load = runInThisContext(`(exports, require) => {${code}\n}`, { filename: 'engine' }) as (...given: unknown[]) => void;
  const exported: Record<string, unknown> = {};
  load(exported, createRequire(import.meta.url));
  return exported as typeof import('../../engine/block-run.ts');
}
