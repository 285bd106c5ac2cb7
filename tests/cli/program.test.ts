import { expect, test, vi } from 'vitest';
import { runCli, runShell } from './run-cli.ts';
import { runHere } from './run-here.ts';

// Starting processes and threads takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test.each([
  [['--help'], 'yuyan compare service-2026'],
  [['compare', '--help'], 'times are seconds'],
  [['validate', '--help'], 'yuyan validate plan.json'],
  [['erlang', '--help'], 'required'],
  [['erlang', 'b', '--help'], 'yuyan erlang b --per-hour'],
  [['erlang', 'c', '--help'], 'seconds'],
  [['erlang', 'a', '--help'], 'patience'],
  [['erlang', 'required', '--help'], '0.8 or 80%'],
  [['start', '--help'], '--port'],
])('%j: help on standard output, exit 0', async (args, said) => {
  const { exitCode, stdout, stderr } = await runHere(args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain(said);
  expect(stdout).toMatch(/Example|--help/);
});

test('--version', async () => {
  const { exitCode, stdout } = await runCli(['--version']);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([[['simulate']], [['compare']], [['--loud']], [['compare', 'a', 'b']], [[]]])('%j is not a command: exit 2, nothing on standard output', async (args) => {
  const { exitCode, stdout, stderr } = await runHere(args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).not.toBe('');
  expect(stderr).not.toMatch(/^ +at /m);
});

test.each(['yuyan --help', 'yuyan erlang required --help', 'yuyan --version', 'yuyan schema'])('%s: a full disk is said, a reader that stops early is no error', async (line) => {
  const full = await runShell(`${line} > /dev/full`);
  expect({ exitCode: full.exitCode, stdout: full.stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(full.stderr).toMatch(/^The result could not be written: .*no space left.*\n$/);
  // Waits until the reader is gone, which is sure to break the pipe.
  expect(await runShell(`{ sleep 0.2; ${line}; echo "$?" >&2; } | true`)).toEqual({ exitCode: 0, stdout: '', stderr: '0\n' });
});

test('where even messages find no room, the exit code says it, and nothing else happens', async () => {
  expect(await runShell('yuyan simulate 2> /dev/full')).toEqual({ exitCode: 2, stdout: '', stderr: '' });
});
