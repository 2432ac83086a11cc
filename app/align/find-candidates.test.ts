import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCandidates } from './find-candidates.ts';
import { indexStory } from './index-story.ts';

function candidatesOf(a: readonly string[], b: readonly string[], kept = 8) {
  const story = indexStory([
    { sentences: a, lang: 'en' },
    { sentences: b, lang: 'en' },
  ]);
  const [first, second] = story.documents;
  if (!first || !second) throw new Error('two documents were given');
  const { rows, columns, cosines } = findCandidates(first, second, story.stem, { kept });
  return Array.from(rows, (row, at) => ({
    row,
    column: columns[at] ?? -1,
    cosine: cosines[at] ?? -1,
  }));
}

describe('findCandidates', () => {
  test('finds pairs that share a word and no others', () => {
    const found = candidatesOf(
      ['The harbour froze', 'Nobody came'],
      ['A harbour opened', 'Rain fell'],
    );
    expect(found.map(({ row, column }) => [row, column])).toEqual([[0, 0]]);
  });

  test('gives equal sentences a cosine of one', () => {
    const [only] = candidatesOf(['Boats left early'], ['Boats left early']);
    expect(only?.cosine).toBeCloseTo(1, 12);
  });

  test('takes different endings of a word for the same word', () => {
    expect(candidatesOf(['They negotiated'], ['Negotiations ended'])).toHaveLength(1);
  });

  test('keeps the best counterparts of either side, also where one side has more of them', () => {
    const found = candidatesOf(
      ['boats left early'],
      ['boats stayed', 'boats left', 'boats left early'],
      1,
    );
    expect(found.map(({ column }) => column)).toEqual([0, 1, 2]);
  });

  test('finds nothing where an article is empty', () => {
    expect(candidatesOf([], ['Boats left'])).toEqual([]);
  });

  test('gives the candidates and cosines of a run that compares every sentence with every other', () => {
    const word = fc.constantFrom(
      'boats',
      'left',
      'early',
      'ice',
      'harbour',
      'froze',
      'crew',
      'cold',
    );
    const article = fc.array(
      fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
      { minLength: 1, maxLength: 90 },
    );
    fc.assert(
      fc.property(article, article, (a, b) => {
        const story = indexStory([a, b].map((sentences) => ({ sentences, lang: 'en' })));
        const [first, second] = story.documents;
        if (!first || !second) throw new Error('two documents were given');
        const [searched, compared] = [false, true].map((exhaustive) =>
          findCandidates(first, second, story.stem, { exhaustive }),
        );
        expect(searched).toEqual(compared);
      }),
      { numRuns: 40 },
    );
  });
});
