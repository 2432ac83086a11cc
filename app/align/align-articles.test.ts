import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Siglum } from '../text/article.ts';
import { alignArticles } from './align-articles.ts';
import { UNLIMITED } from './budget.ts';
import type { Link } from './link.ts';

/** An article with one paragraph a list of sentences. */
function articleOf(
  siglum: Siglum,
  paragraphs: readonly (readonly string[])[],
  language: string | null = 'en',
): Article {
  let text = '';
  const blocks = paragraphs.map((sentences) => {
    const ranges = sentences.map((sentence) => {
      const start = text.length;
      text += sentence;
      const range = { start, end: text.length };
      text += ' ';
      return range;
    });
    const start = ranges[0]?.start ?? text.length;
    const end = ranges.at(-1)?.end ?? start;
    const kind = 'paragraph' as const;
    return { start, end, kind, sentences: ranges, leftOutBecause: null, contentKind: kind };
  });
  const file = {
    name: `${siglum}.txt`,
    sha256: '',
    bytes: 0,
    format: 'text',
    encoding: 'utf-8',
  } as const;
  const unknown = {
    title: null,
    outlet: null,
    author: null,
    url: null,
    published: null,
    updated: null,
  };
  return { siglum, text, blocks, file, language, ...unknown };
}

const FERRY = [
  ['The night ferry to Port Alder ran aground on Tuesday with 214 passengers aboard.'],
  [
    'Nobody was hurt, the harbour master Ines Kolb told reporters.',
    'Two tugs pulled the ship free before dawn.',
  ],
  ['Engineers will inspect the hull for cracks on Thursday.'],
  ['The company cancelled all crossings until the end of the week.'],
  ['Tickets already paid for will be refunded without a fee, it promised.'],
  ['A storm with gusts of 110 kilometres an hour had been forecast for the strait.'],
  ['Fishermen say the lighthouse on the southern reef has been dark since March.'],
];

const BAKERY = [
  ['A village bakery won the prize for the best rye loaf.'],
  ['Its owner learned the trade from her grandfather.'],
  ['Sourdough needs eighteen hours of rest, she explains.'],
];

const align = (...articles: readonly Article[]): readonly Link[] =>
  alignArticles(articles, [], UNLIMITED).links;

const cells = (links: readonly Link[]): readonly string[] =>
  links
    .flatMap(({ a, b }) =>
      a.sentences.flatMap((row) =>
        b.sentences.map((column) => `${a.article}${row} ${b.article}${column}`),
      ),
    )
    .sort();

describe('alignArticles', () => {
  test('aligns identical articles one to one with score 1', () => {
    const links = align(articleOf('A', FERRY), articleOf('B', FERRY));
    expect(cells(links)).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((at) => `A${at} B${at}`));
    expect(links.every(({ score, kind, moved }) => score === 1 && kind === 'same' && !moved)).toBe(
      true,
    );
  });

  test('links nothing between unrelated articles', () => {
    expect(align(articleOf('A', FERRY), articleOf('B', BAKERY))).toEqual([]);
  });

  test('finds a reworded sentence and says why', () => {
    const retold = [
      ['On Tuesday a night ferry with 214 people aboard ran aground near Port Alder.'],
      ...BAKERY,
    ];
    const [link, ...others] = align(articleOf('A', FERRY), articleOf('B', retold));
    expect(others).toEqual([]);
    expect(link).toMatchObject({ a: { sentences: [0] }, b: { sentences: [0] }, kind: 'reworded' });
    expect(link?.reasons.join('; ')).toMatch(/rare words shared; same number 214; same names/);
  });

  test('marks the paragraph that was moved to the end', () => {
    const [first = [], ...rest] = FERRY;
    const links = align(articleOf('A', FERRY), articleOf('B', [...rest, first]));
    expect(links.filter(({ moved }) => moved).map(({ a }) => a.sentences)).toEqual([[0]]);
    expect(links).toHaveLength(8);
  });

  test('does not depend on the order of the columns', () => {
    const second = FERRY.map((paragraph) =>
      paragraph.map((sentence) => sentence.replace(/The|Two/, 'Some')),
    );
    const forward = align(articleOf('A', FERRY), articleOf('B', second), articleOf('C', BAKERY));
    const letters: Readonly<Record<string, string>> = { A: 'C', B: 'A', C: 'B' };
    const turned = align(articleOf('C', FERRY), articleOf('A', second), articleOf('B', BAKERY));
    const renamed = cells(forward).map((cell) => {
      const [left = '', right = ''] = cell
        .replace(/[ABC]/g, (letter) => letters[letter] ?? '')
        .split(' ');
      return left < right ? `${left} ${right}` : `${right} ${left}`;
    });
    expect(cells(turned)).toEqual(renamed.sort());
  });

  test('gives links in order of letters, then of place', () => {
    const links = align(articleOf('C', FERRY), articleOf('A', FERRY), articleOf('B', FERRY));
    const keys = links.map(({ a, b }) => `${a.article}${b.article}${a.sentences[0]}`);
    expect(keys).toEqual([...keys].sort());
    expect(keys).toHaveLength(24);
  });

  test('lines up nothing across languages and says so', () => {
    const { links, cuts } = alignArticles(
      [articleOf('A', FERRY), articleOf('B', FERRY, 'uk')],
      [],
      UNLIMITED,
    );
    expect(links).toEqual([]);
    expect(cuts).toEqual([
      { kind: 'language', sentence: 'B is in Ukrainian; it is not lined up with the others yet.' },
    ]);
  });

  test('leaves out what the budget has no time for, and says so', () => {
    let clock = 0;
    const budget = { now: () => (clock += 1), deadline: 2, onProgress: () => {} };
    const three = (['A', 'B', 'C'] as const).map((siglum) => articleOf(siglum, FERRY));
    const { links, cuts } = alignArticles(three, [], budget);
    expect(links.length).toBeGreaterThan(0);
    expect(cuts).toHaveLength(1);
    expect(cuts[0]).toMatchObject({ kind: 'budget' });
    expect(cuts[0]?.sentence).toMatch(/^Time ran out: [ABC] with [ABC] was not lined up$/);
  });

  test('tells progress in letters', () => {
    const told: string[] = [];
    const budget = { ...UNLIMITED, onProgress: ({ at }: { at: string }) => told.push(at) };
    alignArticles([articleOf('B', FERRY), articleOf('A', FERRY)], [], budget);
    expect(told).toEqual(['A with B']);
  });
});

describe('alignArticles with constraints', () => {
  const articles = [articleOf('A', FERRY), articleOf('B', FERRY)];
  const constrain = (
    row: number,
    column: number,
    provenance: 'manual' | 'rejected' | 'confirmed',
  ) => ({
    a: { article: 'A' as const, sentences: [row] },
    b: { article: 'B' as const, sentences: [column] },
    provenance,
  });

  test('never brings a rejected link back', () => {
    const { links } = alignArticles(articles, [constrain(3, 3, 'rejected')], UNLIMITED);
    expect(cells(links)).not.toContain('A3 B3');
    expect(cells(links)).toHaveLength(7);
  });

  test('keeps a pinned link the aligner would not make', () => {
    const { links } = alignArticles(articles, [constrain(0, 6, 'manual')], UNLIMITED);
    const pinned = links.find(({ provenance }) => provenance === 'manual');
    expect(pinned).toMatchObject({ a: { sentences: [0] }, b: { sentences: [6] } });
    expect(pinned?.reasons[0]).toBe('linked by you');
  });

  test('keeps a confirmed link once, as confirmed', () => {
    const { links } = alignArticles(articles, [constrain(3, 3, 'confirmed')], UNLIMITED);
    expect(
      links.filter(({ a }) => a.sentences[0] === 3).map(({ provenance }) => provenance),
    ).toEqual(['confirmed']);
  });

  test('passes over constraints on sentences that are not there', () => {
    const { links } = alignArticles(
      articles,
      [constrain(99, 0, 'manual'), constrain(-1, 2, 'rejected')],
      UNLIMITED,
    );
    expect(cells(links)).toHaveLength(8);
  });
});

describe('laws of alignArticles', () => {
  const sentence = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(...FERRY.flat()),
  );
  const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { maxLength: 6 });

  test('no text makes it throw, and every link names sentences that are there', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (left, right) => {
        const sizes = { A: left.flat().length, B: right.flat().length };
        for (const { a, b, score } of align(articleOf('A', left), articleOf('B', right))) {
          expect(Math.max(...a.sentences)).toBeLessThan(sizes.A);
          expect(Math.max(...b.sentences)).toBeLessThan(sizes.B);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('exchanging two articles exchanges the sides of every link', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (left, right) => {
        const turned = cells(align(articleOf('B', left), articleOf('A', right)));
        const straight = cells(align(articleOf('A', left), articleOf('B', right))).map((cell) =>
          cell.replace(/A(\d+) B(\d+)/, 'A$2 B$1'),
        );
        expect(turned).toEqual([...straight].sort());
      }),
      { numRuns: 60 },
    );
  });

  test('shuffled paragraphs keep all their links', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(FERRY, { minLength: FERRY.length }), (shuffled) => {
        expect(cells(align(articleOf('A', FERRY), articleOf('B', shuffled)))).toHaveLength(8);
      }),
      { numRuns: 30 },
    );
  });
});
