import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignStory } from './align-story.ts';

/** Words of a made-up language; the two halves have no stem and no group of four letters in common. */
const WORDS = ['ba', 'do', 'gi', 'ku', 'le'].flatMap((first) =>
  ['mora', 'nuri', 'pelo', 'sati', 'tovu', 'zeki'].flatMap((last) => [`${first}${last}`]),
);
const OTHER_WORDS = ['cy', 'fw', 'hx'].flatMap((first) =>
  ['qyxwc', 'wchyf', 'xfyqh'].map((last) => `${first}${last}`),
);

const sentenceOf = (words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...words), { minLength: 6, maxLength: 12 })
    .map((list) => `${list.join(' ')}.`);

const articleOf = (words: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.array(sentenceOf(words), { minLength: 1, maxLength: 12 });

const SYLLABLES = [...'bdfghjklmnprstvz'].flatMap((first) =>
  [...'aeiou'].map((second) => first + second),
);

/** The n-th word of another made-up language; no two share their beginning. */
const wordOf = (n: number): string =>
  `${SYLLABLES[n % SYLLABLES.length]}${SYLLABLES[Math.floor(n / SYLLABLES.length)]}n`;

/** Ten paragraphs of one to three sentences, every sentence with words of its own. */
const paragraphs = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 10, maxLength: 10 })
  .map((sizes) =>
    sizes.map((size, paragraph) =>
      Array.from({ length: size }, (_, sentence) =>
        Array.from({ length: 9 }, (__, word) => wordOf(word + 9 * (sentence + 3 * paragraph))).join(
          ' ',
        ),
      ),
    ),
  );

/** The sentence without one of its words, as an editor would shorten it. */
const shortened = (sentence: string): string => sentence.split(' ').slice(1).join(' ');

/** "3-5": sentence 3 of the first article and 5 of the second. */
const cellsOf = (documents: readonly (readonly string[])[]): readonly string[] =>
  alignStory(documents.map((sentences) => ({ sentences, lang: 'en' }))).pairs.flatMap(
    ({ a, b, links }) =>
      links.flatMap(({ rows, columns }) =>
        rows.flatMap((row) => columns.map((column) => `${a}.${row}-${b}.${column}`)),
      ),
  );

describe('laws of lining up', () => {
  test('identical articles align one to one with score 1', () => {
    fc.assert(
      fc.property(articleOf(WORDS), (sentences) => {
        const document = { sentences, lang: 'en' };
        const [pair] = alignStory([document, document]).pairs;
        const links = pair?.links.map(({ rows, columns, score }) => [rows, columns, score]);
        expect(links).toEqual(sentences.map((_, at) => [[at], [at], 1]));
      }),
      { numRuns: 60 },
    );
  });

  test('an article and an unrelated text have no link', () => {
    fc.assert(
      fc.property(articleOf(WORDS), articleOf(OTHER_WORDS), (left, right) => {
        expect(cellsOf([left, right])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the order of three articles changes nothing but their numbers', () => {
    fc.assert(
      fc.property(articleOf(WORDS), articleOf(WORDS), articleOf(WORDS), (p, q, r) => {
        const turned = cellsOf([r, p, q]).map((cell) => {
          const [left = '', right = ''] = cell
            .split('-')
            .map((end) => end.replace(/^\d/, (number) => ['2', '0', '1'][Number(number)] ?? ''));
          return left < right ? `${left}-${right}` : `${right}-${left}`;
        });
        expect([...turned].sort()).toEqual([...cellsOf([p, q, r])].sort());
      }),
      { numRuns: 40 },
    );
  });

  test('shuffling the paragraphs of one article keeps at least 97 % of the links', () => {
    let [kept, all] = [0, 0];
    fc.assert(
      fc.property(
        paragraphs,
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 }),
        (article, order) => {
          const source = article.flat();
          const retold = article.map((paragraph) => paragraph.map(shortened));
          const moved = order.flatMap((at) => retold[at] ?? []);
          const texts = (second: readonly string[]) =>
            cellsOf([source, second]).map((cell) => {
              const [row = '', column = ''] = cell.split('-').map((end) => end.slice(2));
              return `${row} ${second[Number(column)]}`;
            });
          const before = texts(retold.flat());
          const after = new Set(texts(moved));
          expect(before.length).toBeGreaterThanOrEqual(source.length);
          all += before.length;
          kept += before.filter((link) => after.has(link)).length;
        },
      ),
      { numRuns: 40 },
    );
    expect(kept / all).toBeGreaterThanOrEqual(0.97);
  });

  test('a paragraph carried to the other end is marked as moved, and nothing else is', () => {
    fc.assert(
      fc.property(paragraphs, fc.boolean(), (article, toTheEnd) => {
        const retold = article.map((paragraph) => paragraph.map(shortened));
        const [first = [], last = []] = [retold[0], retold[9]];
        const carried = toTheEnd ? [...retold.slice(1), first] : [last, ...retold.slice(0, 9)];
        const documents = [article.flat(), carried.flat()].map((sentences) => ({
          sentences,
          lang: 'en',
        }));
        const [pair] = alignStory(documents).pairs;
        const source = article.flat().length;
        const own = toTheEnd ? [0, first.length] : [source - last.length, source];
        const moved = pair?.links.filter((link) => link.moved).flatMap(({ rows }) => rows) ?? [];
        const expected = Array.from({ length: source }, (_, at) => at).slice(own[0], own[1]);
        expect([...new Set(moved)].sort((p, q) => p - q)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
