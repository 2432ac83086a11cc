import { expect, test } from 'vitest';
import { articleOfText } from '../../../tests/support/article-of-text.ts';
import { UNLIMITED } from '../../align/budget.ts';
import { compareArticles } from '../compare-articles.ts';

const valuesIn = (a: string, b: string) =>
  compareArticles([articleOfText('A', a), articleOfText('B', b)], {
    constraints: [],
    form: false,
    base: null,
    budget: UNLIMITED,
  }).findings.filter(({ kind }) => kind === 'value');

test('the sentence says what a bare number counts, and the evidence stays the number', () => {
  const [found] = valuesIn(
    'Three people died in the fire at the harbour on Monday, the mayor of Lund said.',
    'Four people died in the fire at the harbour on Monday, the mayor of Lund said.',
  );
  expect(found?.summary).toBe('The values differ: “Three people” in A, “Four people” in B.');
  expect(found?.evidence.map(({ text }) => text)).toEqual(['Three', 'Four']);
});

test('a number with a unit, at the end of a clause or before a word of grammar says enough', () => {
  const [metres] = valuesIn(
    'The tower of Lund is 80 metres tall and was built by the guild of masons.',
    'The tower of Lund is 90 metres tall and was built by the guild of masons.',
  );
  expect(metres?.summary).toBe('The values differ: “80 metres” in A, “90 metres” in B.');
  const [bare] = valuesIn(
    'The guild of masons counted the towers of Lund and said there were nine.',
    'The guild of masons counted the towers of Lund and said there were eleven.',
  );
  expect(bare?.summary).toBe('The values differ: “nine” in A, “eleven” in B.');
});
