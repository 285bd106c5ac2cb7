/** Runs the command line in this process, which is quicker than a process of its own. */
import { vi } from 'vitest';
import { run } from '../../cli/program.ts';
import type { Ended } from './run-cli.ts';

type Written = (error?: Error) => void;

export async function runHere(args: readonly string[]): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text: string | Uint8Array, ...rest: unknown[]) => {
      said[name] += String(text);
      const written = rest.find((argument): argument is Written => typeof argument === 'function');
      written?.();
      return true;
    }),
  );
  try {
    return { exitCode: await run(args), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
