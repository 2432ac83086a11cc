import { describe, expect, test } from 'vitest';
import type { Evidence, FoundDifference } from './finding.ts';
import { findingId, findingIds } from './finding-id.ts';

const piece = (article: 'A' | 'B', start: number, text: string): Evidence => ({
  article,
  start,
  end: start + text.length,
  text,
});
const found = (
  kind: FoundDifference['kind'],
  ...evidence: readonly Evidence[]
): FoundDifference => ({
  kind,
  summary: '',
  score: 1,
  evidence,
});

describe('findingId', () => {
  test('is "f-" and 16 hex digits', () => {
    expect(findingId(found('value', piece('A', 0, '14 mm')))).toMatch(/^f-[0-9a-f]{16}$/);
  });

  test('depends on kind and words, not on place or order', () => {
    const one = found('value', piece('A', 0, '14 mm'), piece('B', 9, '14 cm'));
    const moved = found('value', piece('A', 77, '14 cm'), piece('B', 3, '14 mm'));
    expect(findingId(moved)).toBe(findingId(one));
    expect(findingId({ ...one, kind: 'quote' })).not.toBe(findingId(one));
  });

  test('numbers repeats in text order', () => {
    const one = found('value', piece('A', 0, '14 mm'), piece('B', 9, '14 cm'));
    const [first, second, third] = findingIds([one, one, one]);
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  });
});
