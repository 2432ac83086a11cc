import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOfText } from '../../tests/support/article-of-text.ts';
import { describeRange } from '../anchor/describe-range.ts';
import { renewArticle } from '../library/renew-article.ts';
import type { StoredWork } from '../library/stored-work.ts';
import { addForeign } from './add-foreign.ts';
import { type ForeignMerge, mergeForeign } from './merge-foreign.ts';
import { anyWork, twoWorks } from './work.fixture.ts';

function merged(own: StoredWork, foreign: StoredWork): ForeignMerge & { work: StoredWork } {
  const merge = mergeForeign(own, foreign);
  if (merge === null) throw new Error('There was no room.');
  return { ...merge, work: addForeign(own, merge.added) };
}

const withoutIds = (items: readonly { readonly id: string }[]): readonly string[] =>
  items.map(({ id: _, ...item }) => JSON.stringify(item));

describe('taking in somebody else’s work', () => {
  test('one’s own work taken in changes nothing', () => {
    fc.assert(
      fc.property(anyWork, (own) => {
        expect(merged(own, own)).toMatchObject({ work: own, keptBoth: 0 });
      }),
    );
  });

  test('nothing of one’s own is changed or removed', () => {
    fc.assert(
      fc.property(twoWorks, ([own, foreign]) => {
        const { work } = merged(own, foreign);
        expect(work.articles).toEqual(own.articles);
        for (const list of ['highlights', 'notes', 'decisions'] as const)
          expect(work[list]).toEqual(expect.arrayContaining([...own[list]]));
      }),
    );
  });

  test('everything of the other’s is there', () => {
    fc.assert(
      fc.property(twoWorks, ([own, foreign]) => {
        const { work } = merged(own, foreign);
        for (const list of ['highlights', 'decisions'] as const)
          expect(withoutIds(work[list])).toEqual(
            expect.arrayContaining([...withoutIds(foreign[list])]),
          );
        const said = (notes: StoredWork['notes']) =>
          notes.map(({ text, editorState }) => JSON.stringify([text, editorState]));
        expect(said(work.notes)).toEqual(expect.arrayContaining(said(foreign.notes)));
      }),
    );
  });

  test('taken in twice it changes nothing the second time', () => {
    fc.assert(
      fc.property(twoWorks, ([own, foreign]) => {
        const { work } = merged(own, foreign);
        expect(merged(work, foreign).work).toEqual(work);
      }),
    );
  });

  test('ids stay distinct, and every note has a highlight of its own', () => {
    fc.assert(
      fc.property(twoWorks, ([own, foreign]) => {
        const { work } = merged(own, foreign);
        for (const list of ['highlights', 'notes', 'decisions'] as const)
          expect(new Set(work[list].map(({ id }) => id)).size).toBe(work[list].length);
        const homes = work.notes.flatMap(({ highlights }) => highlights);
        expect(new Set(homes).size).toBe(homes.length);
        expect(work.highlights.map(({ id }) => id)).toEqual(expect.arrayContaining(homes));
      }),
    );
  });

  const [base] = fc.sample(anyWork, { numRuns: 1, seed: 1 }) as [StoredWork];
  const [article] = base.articles as [StoredWork['articles'][number]];
  const selector = {
    quote: { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: 0 },
  } as const;
  const AT = '2025-03-05T08:00:00.000Z';
  const highlight = { id: 'h', article: 'A', selector, colour: 'green', createdAt: AT } as const;
  const note = { id: 'n', highlights: ['h'], text: 'mine', editorState: '', updatedAt: AT };
  const own: StoredWork = {
    ...base,
    articles: [article],
    highlights: [highlight],
    notes: [note],
    decisions: [],
  };

  test('two notes on the same words are both kept, and that is said', () => {
    const merge = merged(own, { ...own, notes: [{ ...note, text: 'theirs' }] });
    expect(merge.keptBoth).toBe(1);
    expect(merge.work.notes.map(({ text }) => text)).toEqual(['mine', 'theirs']);
    expect(merge.work.highlights).toHaveLength(2);
  });

  test('of two verdicts on a finding the own one stays in force, and both are kept', () => {
    const verdict = (id: string, state: 'confirmed' | 'dismissed') =>
      ({
        type: 'verdict',
        id,
        finding: 'f-1',
        foundAs: 'value',
        words: [],
        verdict: { state, reason: null, at: AT },
      }) as const;
    const merge = merged(
      { ...own, decisions: [verdict('v1', 'confirmed')] },
      { ...own, decisions: [verdict('v2', 'dismissed')] },
    );
    expect(merge.work.decisions.map(({ id }) => id)).toEqual(['v2', 'v1']);
    expect(merge.keptBoth).toBe(1);
  });

  test('marks on an older or a newer version of an article come to one’s own', () => {
    const first = articleOfText('A', 'The gate moved. Nobody saw it happen on Monday.');
    const second = {
      ...articleOfText('A', 'Update. The gate moved.'),
      file: { ...first.file, sha256: 'b'.repeat(64) },
    };
    const before: StoredWork = {
      ...own,
      articles: [first],
      highlights: [{ ...highlight, selector: describeRange(first.text, { start: 4, end: 8 }) }],
    };
    const renewal = renewArticle(before, first, second, AT);
    const after = { ...before, articles: [renewal.article], highlights: renewal.highlights };
    const added = { ...highlight, id: 'x' };
    const older = merged(after, {
      ...before,
      highlights: [
        ...before.highlights,
        { ...added, selector: describeRange(first.text, { start: 9, end: 14 }) },
      ],
    });
    expect(older.added.articles).toEqual([]);
    expect(older.added.highlights.map(({ selector: { position } }) => position.start)).toEqual([
      17,
    ]);
    const newer = merged(before, {
      ...after,
      highlights: [
        ...after.highlights,
        { ...added, selector: describeRange(second.text, { start: 17, end: 22 }) },
      ],
    });
    expect(newer.added.articles).toEqual([]);
    expect(newer.added.highlights.map(({ selector: { position } }) => position.start)).toEqual([9]);
    expect([older.keptBoth, newer.keptBoth]).toEqual([0, 0]);
  });

  test('a note on words of two sources stays one note, also where one of them has a note already', () => {
    const second = { ...highlight, id: 'h2' };
    const both = { ...own, highlights: [highlight, second], notes: [] };
    const tying = { ...note, id: 't', text: 'theirs', highlights: ['h', 'h2'] };
    const { work, keptBoth } = merged({ ...both, notes: [note] }, { ...both, notes: [tying] });
    expect(keptBoth).toBe(1);
    expect(work.notes.map(({ text }) => text)).toEqual(['mine', 'theirs']);
    const [, theirs] = work.notes;
    expect(theirs?.highlights).toHaveLength(2);
    expect(theirs?.highlights[1]).toBe('h2');
    expect(theirs?.highlights[0]).not.toBe('h');
    expect(merged(work, { ...both, notes: [tying] }).work).toEqual(work);
  });

  test('an article with another text under a letter that is taken gets the next one, its marks with it', () => {
    const other = { ...article, text: `${article.text} More.` };
    const { work } = merged(own, {
      ...own,
      articles: [other],
      highlights: [{ ...highlight, id: 'x' }],
      notes: [
        {
          ...note,
          id: 'y',
          highlights: ['x'],
          references: [{ kind: 'mention', id: 'm', start: 0, end: 2, article: 'A', selector }],
        },
      ],
    });
    expect(work.articles.map(({ siglum }) => siglum)).toEqual(['A', 'B']);
    expect(work.highlights.map(({ article: siglum }) => siglum)).toEqual(['A', 'B']);
    expect(work.notes[1]?.references).toMatchObject([{ kind: 'mention', article: 'B' }]);
  });

  test('a ninth article has no room', () => {
    const eight = (['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const).map((siglum) => ({
      ...article,
      siglum,
      text: `${article.text}${siglum}`,
    }));
    const ninth = { ...article, text: `${article.text} More.` };
    expect(mergeForeign({ ...own, articles: eight }, { ...own, articles: [ninth] })).toBeNull();
  });
});
