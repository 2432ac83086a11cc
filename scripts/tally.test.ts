import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { playwrightTally, stepTally, sumTallies, tallyLine, vitestTally } from './tally.mjs';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synoptic-tally-'));
  file = join(folder, 'results.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the tally', () => {
  test('adds up what the runners counted', () => {
    writeFileSync(
      file,
      '{"numPassedTests":3,"numFailedTests":1,"numPendingTests":2,"numTodoTests":0}',
    );
    const unit = vitestTally(file, 1);
    writeFileSync(file, '{"stats":{"expected":5,"unexpected":1,"flaky":1,"skipped":4}}');
    expect(tallyLine(sumTallies([unit, playwrightTally(file, 1)]))).toBe(
      '8 passed, 3 failed, 6 skipped',
    );
  });

  test('counts a runner that broke down as a failure', () => {
    expect(vitestTally(file, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    writeFileSync(file, '{"numPassedTests":3,"numFailedTests":0}');
    expect(vitestTally(file, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test('counts a step that fails as a failure and one that does not as nothing', () => {
    expect(tallyLine(stepTally(2))).toBe('0 passed, 1 failed');
    expect(tallyLine(stepTally(0))).toBe('0 passed, 0 failed');
  });
});
