import { readFileSync } from 'node:fs';

/**
 * How many tests there were.
 *
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Tally
 */

/** @type {Tally} */
const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/**
 * A step that holds no tests counts as a failure when it fails, and not at all when it does not.
 *
 * @param {number} exitCode
 * @returns {Tally}
 */
export const stepTally = (exitCode) => (exitCode === 0 ? NOTHING : { ...NOTHING, failed: 1 });

/**
 * @param {string} file what vitest's JSON reporter wrote
 * @param {number} exitCode
 * @returns {Tally}
 */
export function vitestTally(file, exitCode) {
  const results = readJson(file);
  return withExitCode(exitCode, {
    passed: results?.numPassedTests ?? 0,
    failed: results?.numFailedTests ?? 0,
    skipped: (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0),
  });
}

/**
 * @param {string} file what Playwright's JSON reporter wrote
 * @param {number} exitCode
 * @returns {Tally}
 */
export function playwrightTally(file, exitCode) {
  const stats = readJson(file)?.stats;
  return withExitCode(exitCode, {
    passed: stats?.expected ?? 0,
    // A test that passes only when tried again fails some of the time.
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  });
}

/**
 * A file that could not be loaded or a runner that broke down is in no count of tests, only in the exit code.
 *
 * @param {number} exitCode
 * @param {Tally} tally
 * @returns {Tally}
 */
const withExitCode = (exitCode, tally) =>
  exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export const sumTallies = (tallies) =>
  tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NOTHING,
  );

/** @param {Tally} tally */
export const tallyLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;

/**
 * @param {string} file
 * @returns {any} null where the file is not there or damaged: its writer broke down
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
