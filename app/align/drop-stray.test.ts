import { describe, expect, test } from 'vitest';
import { dropStray } from './drop-stray.ts';

const linked = (...scores: readonly number[]) =>
  scores.map((score, at) => ({ row: at, column: at, score }));

describe('links between two articles', () => {
  test('are stray where they are few and unsure', () => {
    expect(dropStray(linked(0.6), 14)).toEqual([]);
    expect(dropStray(linked(0.4, 0.6, 0.8), 14)).toEqual([]);
  });

  test('stay where they are nearly sure, however few', () => {
    expect(dropStray(linked(1, 0.6), 40)).toEqual(linked(1));
  });

  test('stay where the articles share more, sure or not', () => {
    const many = linked(0.4, 0.5, 0.6, 0.7);
    expect(dropStray(many, 14)).toBe(many);
    expect(dropStray(linked(0.5), 3)).toEqual(linked(0.5));
  });

  test('of long articles more are needed than of short ones, but not so many for each sentence', () => {
    const four = linked(0.8, 0.8, 0.8, 0.8);
    expect(dropStray(four, 50)).toBe(four);
    expect(dropStray(four, 400)).toEqual([]);
  });
});
