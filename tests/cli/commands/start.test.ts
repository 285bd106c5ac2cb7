/** `yuyan start` as a newcomer meets it: the table, the address, the page under its policy, and Ctrl-C. */
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { BIN } from '../run-cli.ts';

test('prints the sample plan, serves the page with its policy, and ends in order on Ctrl-C', { timeout: 180_000 }, async () => {
  const child = spawn(process.execPath, [BIN, 'start', '--replications', '1', '--port', '0'], { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
      const found = /The planner is at (http:\S+)/.exec(stderr)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('close', () => reject(new Error(`ended before it served: ${stderr}`)));
  });
  // The verdicts came first, and say that one replication is too few for any.
  expect(stdout).toMatch(/^Customer service 2026\n/);
  expect(stdout).toContain('1 replication each');
  expect(stdout).toContain('T15 Average speed of answer');
  expect(stderr).toContain('1 replication of each scenario');

  expect(new URL(address).hostname).toBe('127.0.0.1');
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; worker-src 'self'/);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  const text = await page.text();
  expect(text).toContain('<title>Yuyan 预演</title>');
  const script = /<script type="module"[^>]* src="([^"]+)"/.exec(text)?.[1];
  const loaded = await fetch(new URL(script!, address));
  expect(loaded.headers.get('content-type')).toContain('javascript');

  child.kill('SIGINT');
  expect(await ended).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});

test('Ctrl-C while it simulates ends with 130 and serves nothing', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, [BIN, 'start', '--replications', '1000', '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
    if (stderr.includes('Comparing')) setTimeout(() => child.kill('SIGINT'), 500);
  });
  expect(await ended).toBe(130);
  expect(stderr).toContain('Interrupted');
  expect(stderr).not.toContain('The planner is at');
});
