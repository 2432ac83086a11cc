import * as fc from 'fast-check';
import {
  type Article,
  articleSentences,
  type Block,
  type ContentKind,
  type Link,
  SIGLA,
  type Siglum,
} from '../../app/index.ts';

/** One block of a made-up article: its kind, and how many sentences it has. */
export interface BlockPlan {
  readonly kind: ContentKind | 'boilerplate';
  readonly sentences: readonly string[];
}

/** An article with exactly these blocks, one sentence a line, blocks parted by an empty line. */
export function articleOf(siglum: Siglum, plan: readonly BlockPlan[]): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const { kind, sentences } of plan) {
    const ranges = sentences.map((sentence) => {
      const start = text.length;
      text += `${sentence}\n`;
      return { start, end: start + sentence.length };
    });
    text += '\n';
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (first === undefined || last === undefined) throw new Error('A block needs a sentence.');
    const contentKind = kind === 'boilerplate' ? 'paragraph' : kind;
    const leftOutBecause = kind === 'boilerplate' ? 'made up' : null;
    blocks.push({
      kind,
      contentKind,
      leftOutBecause,
      start: first.start,
      end: last.end,
      sentences: ranges,
    });
  }
  return { siglum, text, blocks, file: fileOf(siglum, text), ...UNKNOWN };
}

/** An article of one paragraph for each sentence. */
export const plainArticle = (siglum: Siglum, ...sentences: readonly string[]): Article =>
  articleOf(
    siglum,
    sentences.map((sentence) => ({ kind: 'paragraph', sentences: [sentence] })),
  );

/** "A3,4=B7": sentences 3 and 4 of A tied to sentence 7 of B. Anything else a link has can be given beside it. */
export function linkOf(words: string, rest: Partial<Link> = {}): Link {
  const [a, b] = words.split('=').map((side) => ({
    article: siglumOf(side[0]),
    sentences: side.slice(1).split(',').map(Number),
  }));
  if (a === undefined || b === undefined) throw new Error(`Not a link: ${words}`);
  return {
    a,
    b,
    kind: 'reworded',
    moved: false,
    score: 0.8,
    provenance: 'auto',
    reasons: [],
    ...rest,
  };
}

/** The same story with other letters: `letters` gives each article's new one. */
export function withLetters(
  articles: readonly Article[],
  links: readonly Link[],
  letters: ReadonlyMap<Siglum, Siglum>,
): { readonly articles: readonly Article[]; readonly links: readonly Link[] } {
  const renamed = (siglum: Siglum): Siglum => letters.get(siglum) ?? siglum;
  const renamedArticles = articles
    .map((article) => ({ ...article, siglum: renamed(article.siglum) }))
    .sort((one, other) => SIGLA.indexOf(one.siglum) - SIGLA.indexOf(other.siglum));
  const renamedLinks = links.map((link) => {
    const sides = [link.a, link.b].map((side) => ({ ...side, article: renamed(side.article) }));
    const [a = link.a, b = link.b] = sides.sort(
      (one, other) => SIGLA.indexOf(one.article) - SIGLA.indexOf(other.article),
    );
    return { ...link, a, b };
  });
  return { articles: renamedArticles, links: renamedLinks };
}

const arbitraryBlock: fc.Arbitrary<BlockPlan> = fc.record({
  kind: fc.constantFrom<BlockPlan['kind']>('paragraph', 'paragraph', 'heading', 'boilerplate'),
  sentences: fc.array(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/), {
    minLength: 1,
    maxLength: 4,
  }),
});

const arbitraryPlan: fc.Arbitrary<readonly BlockPlan[]> = fc
  .tuple(fc.boolean(), fc.boolean(), fc.array(arbitraryBlock, { minLength: 1, maxLength: 6 }))
  .map(([title, lead, blocks]) => [
    ...(title ? [{ kind: 'title' as const, sentences: ['a title'] }] : []),
    ...(lead ? [{ kind: 'lead' as const, sentences: ['a lead', 'of two'] }] : []),
    ...blocks,
  ]);

const arbitraryArticles: fc.Arbitrary<readonly Article[]> = fc
  .array(arbitraryPlan, { minLength: 2, maxLength: 5 })
  .map((plans) =>
    plans.map((plan, at) => {
      const siglum = SIGLA[at] ?? 'A';
      // Files opened twice are refused, so no two articles of a comparison are equal.
      return articleOf(siglum, [...plan, { kind: 'paragraph', sentences: [`the end of ${at}`] }]);
    }),
  );

const arbitraryLink = (articles: readonly Article[]): fc.Arbitrary<Link> =>
  fc
    .tuple(fc.nat({ max: articles.length - 1 }), fc.nat({ max: articles.length - 1 }))
    .filter(([one, other]) => one < other)
    .chain(([one, other]) =>
      fc.record({
        a: arbitrarySide(articles[one]),
        b: arbitrarySide(articles[other]),
        kind: fc.constantFrom<Link['kind']>('same', 'reworded', 'partial'),
        moved: fc.boolean(),
        score: fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10),
        provenance: fc.constantFrom<Link['provenance']>(
          'auto',
          'auto',
          'auto',
          'confirmed',
          'manual',
          'rejected',
        ),
        reasons: fc.constant([]),
      }),
    );

function arbitrarySide(article: Article | undefined): fc.Arbitrary<Link['a']> {
  if (article === undefined) throw new Error('No such article.');
  const count = articleSentences(article).length;
  return fc
    .uniqueArray(fc.nat({ max: count - 1 }), { minLength: 1, maxLength: 3 })
    .map((numbers) => ({
      article: article.siglum,
      sentences: numbers.sort((one, other) => one - other),
    }));
}

/** 2 to 5 articles of any make, with links of any make between them. */
export const arbitraryStory: fc.Arbitrary<{
  readonly articles: readonly Article[];
  readonly links: readonly Link[];
}> = arbitraryArticles.chain((articles) =>
  fc.record({
    articles: fc.constant(articles),
    links: fc.array(arbitraryLink(articles), { maxLength: 25 }),
  }),
);

const UNKNOWN = {
  title: null,
  outlet: null,
  author: null,
  url: null,
  published: null,
  updated: null,
  language: 'en',
} as const;

const fileOf = (siglum: Siglum, text: string): Article['file'] => ({
  name: `${siglum}.txt`,
  sha256: siglum.toLowerCase().repeat(64),
  bytes: text.length,
  format: 'text',
  encoding: 'utf-8',
});

function siglumOf(letter: string | undefined): Siglum {
  const siglum = SIGLA.find((known) => known === letter);
  if (siglum === undefined) throw new Error(`Not a letter of an article: ${letter}`);
  return siglum;
}
