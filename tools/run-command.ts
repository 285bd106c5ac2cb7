import { spawn } from 'node:child_process';

/** How a command ended. */
export interface CommandResult {
  /** Exit code; null when the command could not be started or was stopped. */
  exitCode: number | null;
  /** Everything it printed, both streams in order of arrival; empty when it printed straight through. */
  output: string;
  seconds: number;
}

/** Options of {@link runCommand}. */
export interface CommandOptions {
  /** Show the output as it comes, instead of returning it. */
  live?: boolean;
  /** After this many seconds the command is asked to end, five seconds later it is made to. */
  limitS?: number;
}

const running = new Set<(signal: NodeJS.Signals) => void>();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const stop of running) stop(signal);
    process.exitCode = 1;
  });
}

/** Runs a program of node_modules or Node itself without input, and never throws for its failure. */
export function runCommand(program: string, parameters: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const { live = false, limitS = 300 } = options;
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'] });
    let output = '';
    const collect = (part: Buffer): void => void (output += part.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const stop = (signal: NodeJS.Signals): void => {
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), 5000).unref();
    };
    running.add(stop);
    const limit = setTimeout(() => {
      output += `\nstopped after ${limitS} s\n`;
      stop('SIGTERM');
    }, limitS * 1000);
    const finish = (exitCode: number | null): void => {
      clearTimeout(limit);
      running.delete(stop);
      resolve({ exitCode, output, seconds: (performance.now() - start) / 1000 });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(null);
    });
    child.on('close', finish);
  });
}
