/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** What one plain check, such as the types, counts for. @returns {Counts} */
export function countCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * What one run of Jest counts for; a run that left no result, found no test or failed for no test's reason counts as a failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number } | undefined} result
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countJest(result, exitCode) {
  if (result === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const passed = result.numPassedTests;
  const skipped = result.numPendingTests + result.numTodoTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const nothingRan = passed + failed + skipped === 0;
  return { passed, failed: failed === 0 && (exitCode !== 0 || nothingRan) ? 1 : failed, skipped };
}

/** @param {readonly Counts[]} counts @returns {Counts} */
export function sum(counts) {
  const of = (name) => counts.reduce((total, one) => total + one[name], 0);
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
}

/** The one line that everything ends in. @param {Counts} counts */
export function totalsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** In CI a skipped test is a failure: nobody will look. @param {Counts} counts */
export function exitCodeOf({ failed, skipped }, ci) {
  return failed > 0 || (ci && skipped > 0) ? 1 : 0;
}
