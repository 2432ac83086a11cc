import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, type Block, foldText } from '../../app/index.ts';
import { articleOf } from '../../tests/support/work.ts';
import { findWords, type Hit, isCutShort, MOST_HITS } from './find-words.ts';
import { foldAhead } from './fold-article.ts';

/** Each paragraph is a block; one that begins with "Ad:" is left out. */
function withText(siglum: 'A' | 'B', ...paragraphs: readonly string[]): Article {
  const text = paragraphs.join('\n\n');
  const blocks = paragraphs.map((paragraph, at): Block => {
    const start = paragraphs.slice(0, at).reduce((sum, { length }) => sum + length + 2, 0);
    const range = { start, end: start + paragraph.length };
    const kind = paragraph.startsWith('Ad:') ? 'boilerplate' : 'paragraph';
    const leftOut = { contentKind: 'paragraph' as const, leftOutBecause: null };
    return { kind, ...leftOut, ...range, sentences: [range] };
  });
  return { ...articleOf(siglum), text, blocks };
}

/** The plain way: every block folded and searched by itself. */
function searchOneByOne({ siglum, text, blocks }: Article, query: string): readonly Hit[] {
  const wanted = foldText(query.trim()).text;
  return blocks.flatMap((block) => {
    if (block.kind === 'boilerplate' || wanted === '') return [];
    const folded = foldText(text, block);
    const hits: Hit[] = [];
    for (let at = folded.text.indexOf(wanted); at >= 0; ) {
      hits.push({ siglum, ...folded.toSourceRange({ start: at, end: at + wanted.length }) });
      at = folded.text.indexOf(wanted, at + wanted.length);
    }
    return hits;
  });
}

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

  test('finds in a long text, letter by letter, what stands in each of its blocks', () => {
    const letters = fc.constantFrom('a', 'A', 'b', 'á', 'ﬁ', 'i', ' ', '\n', '\u00AD', '“', '😀');
    const paragraph = fc.string({ unit: letters, maxLength: 12 });
    const paragraphs = fc.array(paragraph, { maxLength: 130, size: 'max' });
    fc.assert(
      fc.property(paragraphs, fc.string({ unit: letters, maxLength: 4 }), (texts, word) => {
        const article = withText(
          'A',
          ...texts.map((text, at) => (at % 7 === 6 ? 'Ad:' : '') + text),
        );
        for (let letter = 1; letter <= word.length; letter++) {
          const query = word.slice(0, letter);
          const expected = searchOneByOne(article, query).slice(0, MOST_HITS);
          expect(findWords([article], query)).toEqual(expected);
        }
      }),
    );
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
