import { describe, expect, test } from 'vitest';
import { partsOf } from './quantity-parts.ts';
import { readQualifierBefore } from './read-qualifier.ts';

function qualifierOf(text: string) {
  const parts = partsOf(text, { start: 0, end: text.length });
  return readQualifierBefore(parts, parts.length - 1);
}

describe('readQualifierBefore', () => {
  test('reads the longest qualifier right before a number, with where it begins', () => {
    expect(qualifierOf('it cost at least 40')).toMatchObject({ start: 8 });
    expect(qualifierOf('it cost about 40')).toMatchObject({ start: 8 });
  });

  test('reads none where other words stand between', () => {
    expect(qualifierOf('about the 40')).toBeNull();
  });
});
