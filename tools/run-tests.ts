import { existsSync, mkdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addCounts, closingLine, countTests, type TestCount } from './count-tests.ts';
import { runCommand } from './run-command.ts';
import { setUp } from './set-up.ts';

// Everything `npm test` does, in order. A step that fails does not stop the next one; the closing line counts them all.

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!process.stdout.isTTY) process.env['NO_COLOR'] = '1';

const reports = '.cache/test-reports';
const counts: TestCount[] = [];

/** Writes a line at once, so that it stays in order with what the steps print themselves. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

function note(name: string, count: TestCount, seconds: number): void {
  counts.push(count);
  say(`${count.failed === 0 ? 'ok    ' : 'FAILED'} ${name}, ${seconds.toFixed(1)} s`);
}

/** A step that either holds or does not: it counts as one test. */
async function check(name: string, program: string, ...parameters: string[]): Promise<void> {
  const { exitCode, output, seconds } = await runCommand(`node_modules/.bin/${program}`, parameters);
  if (exitCode !== 0) say(output.trimEnd());
  note(name, exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }, seconds);
}

/** A step that runs the tests of one vitest project. */
async function testProject(project: string): Promise<void> {
  const report = `${reports}/${project}.json`;
  rmSync(report, { force: true });
  const { exitCode, seconds } = await runCommand(
    'node_modules/.bin/vitest',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { live: true },
  );
  const text = existsSync(report) ? readFileSync(report, 'utf8') : undefined;
  note(`${project} tests`, countTests(text, exitCode), seconds);
}

function finish(): void {
  const total = addCounts(counts);
  process.exitCode = total.failed === 0 ? 0 : 1;
  say(closingLine(total));
}

async function main(): Promise<void> {
  const start = performance.now();
  mkdirSync(reports, { recursive: true });
  const ready = setUp(say);
  note('set-up', ready ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }, (performance.now() - start) / 1000);
  if (!ready) return finish();

  // Lint is the longest of the three and leaves one core idle.
  await Promise.all([
    check('lint', 'eslint', '.', '--max-warnings=0'),
    check('types', 'tsc', '-p', '.'),
    check('import directions', 'depcruise', '--config', '.dependency-cruiser.cjs', 'engine', 'scenarios', 'workers', 'cli', 'ui'),
  ]);
  await testProject('node');
  await testProject('browser');
  if (existsSync('ui/index.html')) {
    await check('build of the page', 'vite', 'build');
    await testProject('e2e');
  } else {
    note('build of the page and journeys: there is no page yet', { passed: 0, failed: 0, skipped: 2 }, 0);
  }
  say(`all steps, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  finish();
}

await main();
