/** What one step, or the whole run, adds to the closing line. */
export interface TestCount {
  passed: number;
  failed: number;
  skipped: number;
}

/** The parts of vitest's JSON report that are counted. */
interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts the tests of one vitest run.
 * @param report text of vitest's JSON report, undefined when the run ended without writing one
 * @param exitCode exit code of the run, null when it was killed
 *
 * Whatever goes wrong outside a test counts as a failure too: a file that cannot be loaded, a run that crashes or
 * leaves an unhandled error, and a run that finds no test.
 */
export function countTests(report: string | undefined, exitCode: number | null): TestCount {
  let parsed: VitestReport;
  try {
    parsed = JSON.parse(report ?? '') as VitestReport;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const brokenFiles = parsed.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((result) => result.status === 'failed'),
  ).length;
  const failed = parsed.numFailedTests + brokenFiles;
  const ranNothing = parsed.numPassedTests + failed === 0;
  const failedElsewhere = failed === 0 && exitCode !== 0;
  return {
    passed: parsed.numPassedTests,
    failed: ranNothing || failedElsewhere ? failed + 1 : failed,
    skipped: parsed.numPendingTests + parsed.numTodoTests,
  };
}

/** Sum over the steps of a run. */
export function addCounts(counts: readonly TestCount[]): TestCount {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  return total;
}

/** The last line of a test run: `12 passed, 0 failed`, with `, 3 skipped` behind it only when something was skipped. */
export function closingLine({ passed, failed, skipped }: TestCount): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
