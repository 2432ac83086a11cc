import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOfText } from '../../tests/support/article-of-text.ts';
import { noteOf } from '../../tests/support/work.ts';
import { anchorHighlight } from '../anchor/anchor-highlight.ts';
import type { Highlight, Note } from '../anchor/annotation.ts';
import { describeRange } from '../anchor/describe-range.ts';
import type { OwnFinding } from '../decide/decision.ts';
import { relabelBlock } from '../text/article.ts';
import { renewArticle } from './renew-article.ts';

const AT = '2026-03-10T09:00:00.000Z';

const OLD =
  'The keeper heard the lower gate move in the night.\n\nNobody has been hurt so far, the port said.\n\nBoats wait above the lock.';
const NEW =
  'On Monday a meeting was held.\n\nThe keeper heard the lower gate move in the night.\n\nBoats wait above the lock.';

const markOn = (text: string, words: string): Highlight => {
  const start = text.indexOf(words);
  const selector = describeRange(text, { start, end: start + words.length });
  return { id: words, article: 'A', selector, colour: 'green', createdAt: AT };
};

const article = articleOfText('A', OLD);
const version = { ...articleOfText('A', NEW), file: { ...article.file, sha256: 'new' } };
const renewed = (...words: readonly string[]) =>
  renewArticle(
    { highlights: words.map((one) => markOn(OLD, one)), notes: [], decisions: [] },
    article,
    { file: version.file, text: version.text, blocks: version.blocks },
    AT,
  );

/** The words a highlight stands on now, or its state where there are none. */
const wordsOf = (highlight: Highlight): string => {
  const { state, range } = anchorHighlight(NEW, highlight);
  return range === null ? state : NEW.slice(range.start, range.end);
};

describe('a new version of an article', () => {
  test('takes the place of the old one, which is kept with it', () => {
    const { article: after } = renewed();
    expect(after).toMatchObject({ siglum: 'A', text: NEW, file: { sha256: 'new' } });
    expect(after.earlier).toEqual([
      { file: article.file, text: OLD, blocks: article.blocks, replacedAt: AT },
    ]);
  });

  test('what the reader left out or put back stays so where its words are the same', () => {
    const leftOut = relabelBlock(article, 2, 'left out by you');
    const { article: after } = renewArticle(
      { highlights: [], notes: [], decisions: [] },
      leftOut,
      version,
      AT,
    );
    expect(after.blocks.map(({ leftOutBecause }) => leftOutBecause)).toEqual([
      null,
      null,
      'left out by you',
    ]);
    const furniture = relabelBlock(version, 1, 'share links');
    const again = renewArticle(
      { highlights: [], notes: [], decisions: [] },
      article,
      furniture,
      AT,
    );
    expect(again.article.blocks[1]).toMatchObject({ kind: 'paragraph', leftOutBecause: null });
  });

  test('words that stood twice in the old version are judged anew', () => {
    const twice = articleOfText('A', `${OLD}\n\nBoats wait above the lock.`);
    const leftOut = relabelBlock(twice, 2, 'left out by you');
    const { article: after } = renewArticle(
      { highlights: [], notes: [], decisions: [] },
      leftOut,
      version,
      AT,
    );
    expect(after.blocks[2]?.leftOutBecause).toBeNull();
  });

  test('marks go along with their words', () => {
    const { highlights } = renewed('lower gate', 'Boats wait');
    expect(highlights.map(wordsOf)).toEqual(['lower gate', 'Boats wait']);
    expect(highlights.map(({ anchoring }) => anchoring)).toEqual([undefined, undefined]);
  });

  test('a mark whose words are gone keeps them, and says so', () => {
    const [lost] = renewed('Nobody has been hurt so far').highlights;
    expect(lost).toEqual({ ...markOn(OLD, 'Nobody has been hurt so far'), anchoring: 'lost' });
    expect(lost && wordsOf(lost)).toBe('orphaned');
  });

  test('marks in other articles, and what was lost before, stay as they are', () => {
    const before: Highlight = { ...markOn(OLD, 'Boats wait'), anchoring: 'lost' };
    const other: Highlight = { ...markOn(OLD, 'Boats wait'), id: 'b', article: 'B' };
    const { highlights } = renewArticle(
      { highlights: [before, other], notes: [], decisions: [] },
      article,
      version,
      AT,
    );
    expect(highlights).toEqual([before]);
  });

  test('a passage named in a note is found again by its words, in that article alone', () => {
    const { selector } = markOn(OLD, 'lower gate');
    const place = { article: 'A', selector } as const;
    const mention = { kind: 'mention', id: 'm1', start: 0, end: 2, ...place } as const;
    const note: Note = { ...noteOf('n', 'h'), text: 'A1', references: [mention] };
    const elsewhere: Note = { ...note, id: 'b', references: [{ ...mention, article: 'B' }] };
    const { notes } = renewArticle(
      { highlights: [], notes: [note, elsewhere], decisions: [] },
      article,
      version,
      AT,
    );
    expect(notes).toEqual([
      { ...note, references: [{ ...mention, selector: markOn(NEW, 'lower gate').selector }] },
    ]);
  });

  test('the places of decisions move where they are sure', () => {
    const place = { article: 'A', selector: markOn(OLD, 'lower gate').selector } as const;
    const own: OwnFinding = {
      type: 'own-finding',
      id: 'o',
      kind: 'value',
      summary: 'A gate.',
      evidence: [place, { ...place, article: 'B' }],
      at: AT,
    };
    const [moved] = renewArticle(
      { highlights: [], notes: [], decisions: [own] },
      article,
      version,
      AT,
    ).decisions;
    const start = NEW.indexOf('lower gate');
    expect(moved).toMatchObject({
      evidence: [
        { article: 'A', selector: { position: { start, end: start + 10 } } },
        { article: 'B', selector: place.selector },
      ],
    });
  });

  test('forth and back again no mark is dropped, and what is not lost has a place', () => {
    const words = fc.constantFrom(
      'the keeper',
      'saw',
      'a gate',
      'move',
      'on Monday',
      'in the ice.',
    );
    const text = fc.array(words, { minLength: 3, maxLength: 30 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, one, other) => {
        const [start, end] = [one % before.length, other % before.length].sort((a, b) => a - b);
        const mark = {
          ...markOn(before, before),
          selector: describeRange(before, { start: start ?? 0, end: end ?? 0 }),
        };
        const forth = renewArticle(
          { highlights: [mark], notes: [], decisions: [] },
          articleOfText('A', before),
          articleOfText('A', after),
          AT,
        );
        const back = renewArticle(
          { highlights: forth.highlights, notes: [], decisions: [] },
          forth.article,
          articleOfText('A', before),
          AT,
        );
        const [highlight] = back.highlights;
        expect(back.highlights).toHaveLength(1);
        expect(back.article.earlier).toHaveLength(2);
        if (highlight?.anchoring === 'lost') return;
        expect(anchorHighlight(before, highlight as Highlight).range).not.toBeNull();
      }),
    );
  });
});
