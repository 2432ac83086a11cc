import {
  type Article,
  describeRange,
  type Highlight,
  type Siglum,
  type StoredWork,
} from '../../../app/index.ts';
import { articleOfText } from '../../support/article-of-text.ts';
import { makeRetellings } from '../align/make-retellings.ts';
import { asText } from '../align/scale-texts.ts';

const AT = '2026-03-10T09:00:00.000Z';
/** Sentences of each article: about four thousand characters. */
const SENTENCES = 25;
/** A note hangs on every so many of the highlights. */
const NOTE_EVERY = 5;

/** A comparison of two articles that retell one story of their own, with highlights on their words. The same id gives the same. */
export function benchWork(id: string, highlights: number): StoredWork {
  const articles = articlesOf(id);
  const marks = Array.from({ length: highlights }, (_, at) => markOf(id, articles, at));
  return {
    id,
    name: `Story ${id}`,
    createdAt: AT,
    base: null,
    articles,
    highlights: marks,
    notes: marks
      .filter((_, at) => at % NOTE_EVERY === 0)
      .map((mark) => ({
        id: `note-${mark.id}`,
        highlights: [mark.id],
        text: `What ${mark.id} says of the story`,
        editorState: '{}',
        updatedAt: AT,
      })),
    decisions: [],
  };
}

/** Articles made last, so that a comparison that grows mark by mark is made once. */
let latest: { readonly id: string; readonly articles: readonly Article[] } | null = null;

function articlesOf(id: string): readonly Article[] {
  if (latest?.id === id) return latest.articles;
  const articles = makeRetellings(SENTENCES, 2, seedOf(id)).map((sentences, at) =>
    articleOf(id, at === 0 ? 'A' : 'B', asText(sentences.map(({ text }) => text))),
  );
  latest = { id, articles };
  return articles;
}

function articleOf(id: string, siglum: Siglum, text: string): Article {
  const article = articleOfText(siglum, text);
  const sha256 = Buffer.from(`${id}-${siglum}`.padEnd(32, '.')).toString('hex');
  return {
    ...article,
    title: `Story ${id} as ${siglum} tells it`,
    file: { ...article.file, name: `${id}-${siglum}.txt`, sha256 },
  };
}

const seedOf = (id: string): number =>
  [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);

/** The highlights go over the words of both articles in turn, two words each. */
function markOf(id: string, articles: readonly Article[], at: number): Highlight {
  const article = articles[at % articles.length];
  if (!article) throw new Error('There is no article to highlight in.');
  const words = [...article.text.matchAll(/\p{L}+ \p{L}+/gu)];
  const word = words[(at * 3) % words.length];
  const start = word?.index ?? 0;
  const range = { start, end: start + (word?.[0].length ?? 1) };
  return {
    id: `${id}-h${at}`,
    article: article.siglum,
    colour: 'yellow',
    createdAt: AT,
    selector: describeRange(article.text, range),
  };
}
