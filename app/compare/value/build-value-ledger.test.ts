import { describe, expect, test } from 'vitest';
import { plainArticle } from '../../../tests/support/story.ts';
import { UNLIMITED } from '../../align/budget.ts';
import { compareArticles } from '../compare-articles.ts';

/** What the lines of the ledger are about, by the words of their first value. */
function thingsIn(sentence: string): Readonly<Record<string, string>> {
  const told = [plainArticle('A', sentence), plainArticle('B', sentence)];
  const { values } = compareArticles(told, {
    constraints: [],
    form: false,
    base: null,
    budget: UNLIMITED,
  });
  return Object.fromEntries(values.map(({ thing, readings: [first] }) => [first?.text, thing]));
}

describe('a value is called by', () => {
  test('what it counts', () => {
    expect(thingsIn('The storm left 1,400 homes without power on the coast.')).toEqual({
      '1,400': 'homes without power',
    });
  });

  test('what it is a share of', () => {
    const things = thingsIn('The state will pay 60 percent of the repair bill.');
    expect(things['60 percent']).toBe('repair bill');
  });

  test('what was measured, told before it', () => {
    const things = thingsIn('The ferry drifted for 40 minutes off the northern harbour wall.');
    expect(things['40 minutes']).toBe('ferry drifted');
  });

  test('no part of another value', () => {
    const things = thingsIn('It lost power at 1:20 a.m., about 3 kilometres from the breakwater.');
    expect(things['about 3 kilometres']).toBe('lost power');
  });
});
