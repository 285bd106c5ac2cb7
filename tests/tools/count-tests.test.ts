import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCounts, closingLine, countTests } from '../../tools/count-tests.ts';

const statuses = fc.array(fc.constantFrom('passed', 'failed', 'pending', 'todo'));

/** A report as vitest writes it, for files whose tests ended like this; undefined is a file that could not be loaded. */
function report(files: (string[] | undefined)[]): string {
  const all = files.flatMap((file) => file ?? []);
  const count = (status: string): number => all.filter((one) => one === status).length;
  return JSON.stringify({
    numTotalTests: all.length,
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending'),
    numTodoTests: count('todo'),
    testResults: files.map((file) => ({
      status: file === undefined || file.includes('failed') ? 'failed' : 'passed',
      assertionResults: (file ?? []).map((status) => ({ status })),
    })),
  });
}

test('a run is only clean when it ended well, failed nothing and passed something', () => {
  fc.assert(
    fc.property(fc.array(fc.option(statuses, { nil: undefined })), fc.constantFrom(0, 1, null), (files, exitCode) => {
      const all = files.flatMap((file) => file ?? []);
      const clean = exitCode === 0 && all.includes('passed') && !all.includes('failed') && !files.includes(undefined);
      expect(countTests(report(files), exitCode).failed === 0).toBe(clean);
    }),
  );
});

test('every test is counted once', () => {
  fc.assert(
    fc.property(fc.array(statuses), (files) => {
      const all = files.flat();
      fc.pre(all.includes('passed'));
      const { passed, failed, skipped } = countTests(report(files), all.includes('failed') ? 1 : 0);
      expect(passed + failed + skipped).toBe(all.length);
    }),
  );
});

test('each file that cannot be loaded is a failure of its own', () => {
  expect(countTests(report([['passed'], undefined, undefined, ['failed', 'passed']]), 1)).toEqual({ passed: 2, failed: 3, skipped: 0 });
});

test('a run without a readable report failed', () => {
  expect(countTests(undefined, 0).failed).toBe(1);
  expect(countTests('{"numTotalTests": 3,', 0).failed).toBe(1);
});

test('the closing line names skipped tests only when there are some', () => {
  expect(closingLine(addCounts([{ passed: 3, failed: 0, skipped: 0 }, { passed: 1, failed: 2, skipped: 0 }]))).toBe('4 passed, 2 failed');
  expect(closingLine(addCounts([]))).toBe('0 passed, 0 failed');
  expect(closingLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
});
