import { expect, test } from 'vitest';
import { runCommand } from '../../tools/run-command.ts';

const node = process.execPath;

test('the exit code and both streams are returned', async () => {
  const result = await runCommand(node, ['-e', 'console.log("out"); console.error("err"); process.exit(3)']);
  expect(result.exitCode).toBe(3);
  expect(result.output).toContain('out\n');
  expect(result.output).toContain('err\n');
});

test('a program that does not exist is a failure, not an exception', async () => {
  const result = await runCommand('/nowhere/program', []);
  expect(result.exitCode).toBeNull();
  expect(result.output).toContain('ENOENT');
});

test('a command that never ends is stopped', async () => {
  const result = await runCommand(node, ['-e', 'setInterval(() => {}, 1000)'], { limitS: 0.3 });
  expect(result.exitCode).toBeNull();
  expect(result.output).toContain('stopped after 0.3 s');
});
