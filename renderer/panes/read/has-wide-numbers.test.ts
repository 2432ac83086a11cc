import { describe, expect, test } from 'vitest';
import type { ColumnItem } from './column-items.ts';
import { hasWideNumbers } from './has-wide-numbers.ts';

const passage = (number: number | null): ColumnItem => ({
  type: 'cell',
  passage: null,
  number,
  pieces: [],
  linked: [],
  findings: 0,
  moved: null,
  onlyHere: false,
  run: null,
});

describe('hasWideNumbers', () => {
  test('is true as soon as one passage of any section has three digits', () => {
    expect(hasWideNumbers([[passage(1)], [passage(null), passage(100)]])).toBe(true);
  });

  test('keeps the room for so many paragraphs before anything is compared', () => {
    expect(hasWideNumbers([Array.from({ length: 100 }, () => passage(null))])).toBe(true);
    expect(hasWideNumbers([Array.from({ length: 99 }, () => passage(null))])).toBe(false);
  });

  test('is false up to number 99', () => {
    expect(hasWideNumbers([[passage(99)], [passage(null)]])).toBe(false);
    expect(hasWideNumbers([])).toBe(false);
  });
});
