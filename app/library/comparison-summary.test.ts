import { describe, expect, test } from 'vitest';
import { workOf } from '../../tests/support/work.ts';
import { summarizeComparison } from './comparison-summary.ts';
import { type LibraryRecord, recordKey } from './record.ts';
import { recordValue, wantedRecords } from './stored-work.ts';

const WORK = workOf(['A', 'B'], { highlights: ['h1', 'h2'], notes: ['n1'] });

const recordsWith = (visit: unknown): readonly LibraryRecord[] =>
  [
    ...wantedRecords(WORK, () => null).map((one) => ({ key: one.key, value: recordValue(one) })),
    { key: recordKey('visit', WORK.id), value: visit },
  ].map((one, at) => ({ ...one, rev: at + 1, at: `2026-03-1${at}` }));

describe('a comparison in lists', () => {
  test('says how much of it is reviewed, as the last visit left it', () => {
    const progress = { findings: 23, reviewed: 9, picture: [['same', 'differs']] };
    const summary = summarizeComparison(recordsWith(progress));
    expect(summary).toMatchObject({ sigla: ['A', 'B'], highlights: 2, notes: 1, progress });
  });

  test('has no picture where a window of an older version left none', () => {
    const { progress } = summarizeComparison(recordsWith({ findings: 2, reviewed: 1 })) ?? {};
    expect(progress).toEqual({ findings: 2, reviewed: 1, picture: null });
  });

  test('says nothing of the review where the last visit was one of an older version', () => {
    expect(summarizeComparison(recordsWith(true))?.progress).toBeNull();
  });
});
