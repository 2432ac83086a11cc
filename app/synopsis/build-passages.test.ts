import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arbitraryStory,
  articleOf,
  linkOf,
  plainArticle,
  withLetters,
} from '../../tests/support/story.ts';
import type { Link } from '../align/link.ts';
import { type Article, articleSentences, SIGLA, type Siglum } from '../text/article.ts';
import { buildPassages } from './build-passages.ts';
import type { Passage } from './passage.ts';

/** "A0 B1 | A1,2 | B0": each row's cells that have something, in row order. */
const rowsOf = (articles: readonly Article[], links: readonly Link[]): string =>
  buildPassages(articles, links).map(rowWords).join(' | ');

const rowWords = (passage: Passage): string =>
  SIGLA.flatMap((siglum) => {
    const sentences = passage.cells[siglum]?.sentences ?? [];
    return sentences.length === 0 ? [] : [`${siglum}${sentences.join()}`];
  }).join(' ');

// Where nothing else decides, rows stand in the order of the articles' first letters.
const a = plainArticle('A', 'a one', 'two', 'three', 'four');
const b = plainArticle('B', 'b eins', 'zwei', 'drei', 'vier');
const c = plainArticle('C', 'c un', 'deux', 'trois', 'quatre');
const d = plainArticle('D', 'd odin', 'dva', 'tri', 'chetyre');

describe('which sentences share a row', () => {
  test('linked sentences share one, the others have one each', () => {
    expect(rowsOf([a, b], [linkOf('A0=B0'), linkOf('A2=B3')])).toBe(
      'A0 B0 | A1 | B1 | B2 | A2 B3 | A3',
    );
  });

  test('a sentence goes with its strongest link; the weaker one joins nothing', () => {
    const links = [
      linkOf('A0=B0', { score: 0.9 }),
      linkOf('A0=B2', { score: 0.4 }),
      linkOf('A2=B2', { score: 0.8 }),
    ];
    expect(rowsOf([a, b], links)).toBe('A0 B0 | A1 | B1 | A2 B2 | A3 | B3');
  });

  test('a sentence split in two makes one row', () => {
    expect(rowsOf([a, b], [linkOf('A1,2=B1')])).toBe('A0 | B0 | A1,2 B1 | B2 | B3 | A3');
    const apart = [linkOf('A1=B1', { score: 0.9 }), linkOf('A2=B1', { score: 0.5 })];
    expect(rowsOf([a, b], apart)).toBe('A0 | B0 | A1,2 B1 | B2 | B3 | A3');
  });

  test('a cell holds neighbours only: the far sentence keeps a row of its own', () => {
    const links = [linkOf('A0=B0', { score: 0.9 }), linkOf('A3=B0', { score: 0.8 })];
    expect(rowsOf([a, b], links)).toBe('A0 B0 | A1 | A2 | A3 | B1 | B2 | B3');
  });

  test('a sentence joins although the one between it and the row joins later', () => {
    const links = [
      linkOf('A0=B0', { score: 0.5 }),
      linkOf('A1=B0', { score: 0.4 }),
      linkOf('A2=B0', { score: 0.9 }),
    ];
    expect(rowsOf([a, b], links)).toBe('A0,1,2 B0 | B1 | B2 | B3 | A3');
  });

  test('two pairs of near copies that retell the same stand in one row', () => {
    const links = [
      linkOf('A1=B1', { kind: 'same', score: 0.99 }),
      linkOf('C1=D1', { kind: 'same', score: 0.98 }),
      linkOf('B1=C1', { score: 0.7 }),
    ];
    expect(rowsOf([a, b, c, d], links)).toContain('A1 B1 C1 D1');
  });

  test('a partial link does not speak for two whole rows', () => {
    const links = [
      linkOf('A1=B1', { score: 0.99 }),
      linkOf('C1=D1', { score: 0.98 }),
      linkOf('B1=C1', { score: 0.7, kind: 'partial' }),
    ];
    expect(rowsOf([a, b, c, d], links)).toContain('A1 B1 | C1 D1');
  });

  test('a link a person made wins over a stronger one of the machine', () => {
    const links = [
      linkOf('A0=B0', { score: 0.99 }),
      linkOf('A0=B3', { score: 0.1, provenance: 'manual' }),
    ];
    expect(rowsOf([a, b], links)).toContain('A0 B3');
  });

  test('what a person parted stays apart, over a third article too', () => {
    const links = [
      linkOf('A0=B0', { provenance: 'rejected' }),
      linkOf('A0=C0', { score: 0.9 }),
      linkOf('B0=C0', { score: 0.8 }),
    ];
    expect(rowsOf([a, b, c], links)).toMatch(/^(B0 \| A0 C0|A0 C0 \| B0)/);
  });

  test('a person who ties a part of what was parted means the part', () => {
    const links = [
      linkOf('A0,1=B0', { provenance: 'rejected' }),
      linkOf('A0=B0', { provenance: 'manual' }),
    ];
    expect(rowsOf([a, b], links)).toMatch(/^A0 B0 \|/);
  });
});

describe('titles and leads', () => {
  const withTitle = (siglum: Siglum, title: string): Article =>
    articleOf(siglum, [
      { kind: 'title', sentences: [title] },
      { kind: 'lead', sentences: [`${title} in short`] },
      { kind: 'paragraph', sentences: [`${title} at length`, 'and more'] },
    ]);
  const one = withTitle('A', 'Boat halted');
  const other = withTitle('B', 'Ferry stops');

  test('titles stand in one row, linked or not', () => {
    expect(rowsOf([one, other], [])).toMatch(/^A0 B0 \|/);
    expect(rowsOf([one, other], [linkOf('A0=B0')])).toMatch(/^A0 B0 \|/);
  });

  test('titles a person parted stand apart', () => {
    expect(rowsOf([one, other], [linkOf('A0=B0', { provenance: 'rejected' })])).not.toContain(
      'A0 B0',
    );
  });

  test('leads stand together where they are linked', () => {
    expect(rowsOf([one, other], [linkOf('A1=B1')])).toContain('A1 B1');
    expect(rowsOf([one, other], [])).not.toContain('A1 B1');
  });

  test('a link between title or lead and body joins nothing and hides no weaker link', () => {
    const links = [
      linkOf('A0=B2', { score: 0.9 }),
      linkOf('A1=B2', { score: 0.9 }),
      linkOf('A2=B2', { score: 0.3 }),
    ];
    expect(rowsOf([one, other], links)).toBe('A0 B0 | A1 | B1 | A2 B2 | A3 | B3');
  });
});

describe('the order of the rows', () => {
  test('follows every article, and the median place where none decides', () => {
    const links = [linkOf('A0=C0'), linkOf('B1=C1'), linkOf('A3=B3')];
    const rows = rowsOf([a, b, c], links);
    expect(rows.indexOf('A0 C0')).toBeLessThan(rows.indexOf('B1 C1'));
    expect(rows.indexOf('B1 C1')).toBeLessThan(rows.indexOf('A3 B3'));
  });

  test('a moved passage stands where most articles tell it', () => {
    const links = [
      linkOf('A0=B0', { score: 0.9 }),
      linkOf('B0=C3', { moved: true }),
      linkOf('A0=C3', { moved: true }),
      ...[1, 2, 3].flatMap((n) => [linkOf(`A${n}=B${n}`), linkOf(`A${n}=C${n - 1}`)]),
    ];
    expect(rowsOf([a, b, c], links)).toBe('A0 B0 C3 | A1 B1 C0 | A2 B2 C1 | A3 B3 C2');
  });

  test('what one article alone tells stays together', () => {
    const links = [linkOf('A0=B0'), linkOf('A3=B3')];
    expect(rowsOf([a, b], links)).toBe('A0 B0 | A1 | A2 | B1 | B2 | A3 B3');
  });

  test('rows that two articles tell the other way round still all have a place', () => {
    const links = [linkOf('A0=B1'), linkOf('A1=B0')];
    expect(rowsOf([a, b], links)).toBe('A0 B1 | A1 B0 | A2 | A3 | B2 | B3');
  });

  test('rows are named in their order', () => {
    expect(buildPassages([a, b], []).map(({ id }) => id)).toEqual(
      Array.from({ length: 8 }, (_, at) => `p${at + 1}`),
    );
  });
});

test('a link to a sentence that is not there is an error, not a guess', () => {
  expect(() => buildPassages([a, b], [linkOf('A0=B9')])).toThrow('There is no sentence B 9.');
});

describe('laws', () => {
  test('every sentence lies in exactly one row, and each cell is a run of neighbours', () => {
    fc.assert(
      fc.property(arbitraryStory, ({ articles, links }) => {
        const passages = buildPassages(articles, links);
        for (const article of articles) {
          const cells = passages.map((passage) => passage.cells[article.siglum]?.sentences ?? []);
          const all = cells.flat().sort((one, other) => one - other);
          expect(all).toEqual(articleSentences(article).map(({ number }) => number));
          for (const cell of cells)
            for (const [at, number] of cell.entries()) expect(number).toBe((cell[0] ?? 0) + at);
        }
      }),
    );
  });

  test('titles, leads and body never share a row', () => {
    fc.assert(
      fc.property(arbitraryStory, ({ articles, links }) => {
        for (const passage of buildPassages(articles, links)) {
          const kinds = articles.flatMap((article) =>
            (passage.cells[article.siglum]?.sentences ?? []).map((number) => {
              const kind = articleSentences(article)[number]?.kind;
              return kind === 'title' || kind === 'lead' ? kind : 'body';
            }),
          );
          expect(new Set(kinds).size).toBe(1);
        }
      }),
    );
  });

  test('opening the articles in another order gives the same rows under other letters', () => {
    const shuffled = arbitraryStory.chain((story) =>
      fc.record({
        story: fc.constant(story),
        letters: fc.shuffledSubarray(
          story.articles.map(({ siglum }) => siglum),
          { minLength: story.articles.length },
        ),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ story, letters }) => {
        const renaming = new Map(
          story.articles.map(({ siglum }, at) => [siglum, letters[at] ?? siglum]),
        );
        const other = withLetters(story.articles, story.links, renaming);
        const expected = buildPassages(story.articles, story.links).map(({ id, cells }) => ({
          id,
          cells: Object.fromEntries(
            story.articles.map(({ siglum }) => [renaming.get(siglum), cells[siglum]]),
          ),
        }));
        expect(buildPassages(other.articles, other.links)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('rows in one article that neither moved nor crossed stand in its text order', () => {
    fc.assert(
      fc.property(arbitraryStory, ({ articles }) => {
        const passages = buildPassages(articles, []);
        for (const { siglum } of articles) {
          const told = passages.flatMap((passage) => passage.cells[siglum]?.sentences ?? []);
          expect(told).toEqual([...told].sort((one, other) => one - other));
        }
      }),
    );
  });
});

/** Milliseconds of processor time to build the rows of two articles with this many sentences each, links crossing. */
function processorTime(size: number): number {
  const story = (['A', 'B'] as const).map((siglum) =>
    plainArticle(siglum, ...Array.from({ length: size }, (_, at) => `${siglum} ${at}`)),
  );
  const links = Array.from({ length: size }, (_, at) => linkOf(`A${at}=B${(at * 7) % size}`));
  const start = process.cpuUsage();
  expect(buildPassages(story, links)).toHaveLength(size);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test('four times the sentences take nowhere near sixteen times as long', () => {
  processorTime(500);
  expect(processorTime(10_000)).toBeLessThan(10 * processorTime(2500));
});
