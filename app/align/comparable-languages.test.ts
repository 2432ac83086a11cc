import { describe, expect, test } from 'vitest';
import { areComparable, mainScript, primaryLanguage } from './comparable-languages.ts';

const written = (lang: string | null, ...sentences: readonly string[]) => ({ lang, sentences });

describe('areComparable', () => {
  test('tells languages by the first part of their tag', () => {
    expect(areComparable(written('en-GB'), written('en-US'))).toBe(true);
    expect(areComparable(written('en'), written('uk'))).toBe(false);
  });

  test('takes an unknown language for any one in the same script', () => {
    expect(areComparable(written(null, 'Boats'), written('de', 'Boote'))).toBe(true);
    expect(areComparable(written(null, 'Човни'), written('de', 'Boote'))).toBe(false);
  });
});

test('mainScript goes by most letters, and is null without any', () => {
  expect(mainScript(['Київ and Одеса, також'])).toBe('Cyrillic');
  expect(mainScript(['12 — 34'])).toBeNull();
});

test('primaryLanguage reads tags as files have them', () => {
  expect([primaryLanguage('EN_us'), primaryLanguage(''), primaryLanguage(null)]).toEqual([
    'en',
    null,
    null,
  ]);
});
