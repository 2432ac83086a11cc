import { describe, expect, test } from 'vitest';
import { areOpposites } from './are-opposites.ts';

describe('areOpposites', () => {
  test.each([
    ['rose', 'fell'],
    ['legal', 'illegal'],
    ['armed', 'unarmed'],
    ['harmful', 'harmless'],
    ['agreed', 'disagreed'],
    ['third-largest', 'third-smallest'],
  ])('%s and %s say the opposite of each other, both ways', (one, other) => {
    expect(areOpposites(one, other)).toBe(true);
    expect(areOpposites(other, one)).toBe(true);
  });

  test.each([
    ['form', 'inform'],
    ['port', 'import'],
    ['close', 'disclose'],
    ['rose', 'rose'],
    ['it', 'unit'],
  ])('%s and %s are no opposites', (one, other) => {
    expect(areOpposites(one, other)).toBe(false);
  });
});
