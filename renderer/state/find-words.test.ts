import { describe, expect, test } from 'vitest';
import { articleOf } from '../../tests/support/work.ts';
import { findWords, foldAhead, isCutShort, MOST_HITS } from './find-words.ts';

const withText = (siglum: 'A' | 'B', text: string) => ({
  ...articleOf(siglum),
  text,
  blocks: [
    {
      kind: 'paragraph' as const,
      contentKind: 'paragraph' as const,
      leftOutBecause: null,
      start: 0,
      end: text.length,
      sentences: [{ start: 0, end: text.length }],
    },
  ],
});

describe('finding words in all sources', () => {
  test('finds them whatever their case, spaces and marks, at their places in the text', () => {
    const a = withText('A', 'The “Night  Ferry” left. A night ferry is late.');
    const b = withText('B', 'No boat at all.');
    const hits = findWords([a, b], ' night ferry ');
    expect(hits.map(({ siglum, start, end }) => [siglum, a.text.slice(start, end)])).toEqual([
      ['A', 'Night  Ferry'],
      ['A', 'night ferry'],
    ]);
  });

  test('goes from source to source in the order of the columns', () => {
    const hits = findWords([withText('B', 'ferry'), withText('A', 'ferry')], 'ferry');
    expect(hits.map(({ siglum }) => siglum)).toEqual(['B', 'A']);
  });

  test('gets a text ready ahead of the search as far as there is time, and finds the same in it', () => {
    const articles = [withText('A', 'Ferry “late”'), withText('B', 'No  FERRY')];
    const times = [true, false];
    expect(foldAhead(articles, () => times.shift() ?? false)).toBe(false);
    expect(foldAhead(articles, () => true)).toBe(true);
    expect(foldAhead(articles, () => false)).toBe(true);
    expect(findWords(articles, 'no ferry')).toEqual([{ siglum: 'B', start: 0, end: 9 }]);
  });

  test('passes over what is left out, and finds nothing for nothing', () => {
    expect(findWords([articleOf('A')], 'nobody was hurt')).toEqual([]);
    expect(findWords([articleOf('A')], 'ferry')).toHaveLength(1);
    expect(findWords([articleOf('A')], '   ')).toEqual([]);
  });

  test('ends in each source at the most hits anybody walks through, and says so', () => {
    const long = withText('A', 'ferry '.repeat(MOST_HITS + 5));
    const hits = findWords([long, withText('B', 'ferry')], 'ferry');
    expect(hits).toHaveLength(MOST_HITS + 1);
    expect(isCutShort(hits)).toBe(true);
    expect(isCutShort(findWords([withText('B', 'ferry')], 'ferry'))).toBe(false);
  });
});
