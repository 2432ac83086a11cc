import { describe, expect, test } from 'vitest';
import { comparison } from '../../tests/support/comparison.ts';
import { buildReport } from './build-report.ts';
import {
  countOfKind,
  coverageWords,
  dayWords,
  listWords,
  originWords,
  overviewSentences,
  percentWords,
} from './report-words.ts';

describe('words of a report', () => {
  test.each([
    ['2025-03-04', '4 March 2025'],
    ['2025-03-04T23:59:00+01:00', '4 March 2025'],
    ['2025-03', 'March 2025'],
    ['2025-13-04', '2025-13-04'],
    ['early spring', 'early spring'],
  ])('the day of %s is %s', (iso, words) => {
    expect(dayWords(iso)).toBe(words);
  });

  test('counts and lists read as prose', () => {
    expect(countOfKind('certainty', 1)).toBe('1 shift of certainty');
    expect(countOfKind('certainty', 2)).toBe('2 shifts of certainty');
    expect(listWords([])).toBe('');
    expect(listWords(['a'])).toBe('a');
    expect(listWords(['a', 'b', 'c'])).toBe('a, b and c');
  });

  test('say what became of the findings as soon as one has a verdict', () => {
    const details = { name: '', createdAt: '', generator: '', highlights: [], notes: [] };
    const [first, second, ...others] = comparison.findings;
    const dismissed = { state: 'dismissed', reason: null } as const;
    const judged = [{ ...first, verdict: dismissed }, { ...second, verdict: dismissed }, ...others];
    const about = (findings: readonly unknown[]) =>
      overviewSentences(buildReport({ ...comparison, findings } as never, details as never));
    expect(about(comparison.findings).join(' ')).not.toContain('Of these');
    expect(about(judged)).toContain(`Of these: 2 dismissed and ${others.length} not reviewed.`);
  });

  test('give a score for what the program found, and none for what a reader did', () => {
    const [found] = comparison.findings;
    if (!found) throw new Error('The made-up comparison has findings.');
    expect(originWords({ ...found, score: 0.934 })).toBe('score 0.93');
    expect(originWords({ ...found, provenance: 'manual', score: 1 })).toBe('found by the reader');
  });

  test('of a source that shares nothing no absences are counted', () => {
    expect(coverageWords({ shared: 2, absent: 1, onlyHere: 3 })).toBe(
      '2 shared, 1 absent, 3 only here',
    );
    expect(coverageWords({ shared: 0, absent: 9, onlyHere: 3 })).toBe(
      'none shared with another source',
    );
  });

  test('shares are whole percents', () => {
    expect(percentWords(0.335)).toBe('34%');
    expect(percentWords(0)).toBe('0%');
  });
});
