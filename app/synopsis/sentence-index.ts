import { type Article, articleSentences, type ContentKind, type Siglum } from '../text/article.ts';

/** What decides whether two sentences may share a row: titles stand with titles, leads with leads. */
export type Role = 'title' | 'lead' | 'body';

/** One sentence of one article. */
export interface IndexedSentence {
  /** Index into `SentenceIndex.articles`. */
  readonly article: number;
  /** The sentence's number in its article, from 0. */
  readonly number: number;
  /** Index into that article's blocks. */
  readonly block: number;
  readonly role: Role;
}

/**
 * Every sentence of a set of articles under one id, from 0. The articles stand in the order of their contents, not of
 * their letters, so that whatever is decided by this order does not depend on the order of opening.
 */
export interface SentenceIndex {
  readonly articles: readonly Article[];
  readonly sentences: readonly IndexedSentence[];
  /** Id of each article's first sentence, by index into `articles`; one more entry for the end. */
  readonly firstIds: readonly number[];
  readonly indexOf: ReadonlyMap<Siglum, number>;
}

export function indexSentences(articles: readonly Article[]): SentenceIndex {
  const ordered = [...articles].sort(byContents);
  const sentences: IndexedSentence[] = [];
  const firstIds = [0];
  ordered.forEach((article, at) => {
    for (const { number, block, kind } of articleSentences(article))
      sentences.push({ article: at, number, block, role: roleOf(kind) });
    firstIds.push(sentences.length);
  });
  const indexOf = new Map(ordered.map((article, at) => [article.siglum, at]));
  return { articles: ordered, sentences, firstIds, indexOf };
}

/** The id of sentence `number` of the article with this letter. Throws where there is no such sentence: a bug of the caller. */
export function sentenceId(index: SentenceIndex, siglum: Siglum, number: number): number {
  const article = index.indexOf.get(siglum) ?? Number.NaN;
  const first = index.firstIds[article] ?? Number.NaN;
  const end = index.firstIds[article + 1] ?? Number.NaN;
  const id = first + number;
  if (!(number >= 0 && id < end)) throw new RangeError(`There is no sentence ${siglum} ${number}.`);
  return id;
}

export const sentenceCount = (index: SentenceIndex, article: number): number =>
  (index.firstIds[article + 1] ?? 0) - (index.firstIds[article] ?? 0);

const roleOf = (kind: ContentKind): Role => (kind === 'title' || kind === 'lead' ? kind : 'body');

/** By text; files and letters only part articles whose texts are equal to the last character. */
function byContents(a: Article, b: Article): number {
  return (
    compareWords(a.text, b.text) ||
    compareWords(a.file.sha256, b.file.sha256) ||
    compareWords(a.file.name, b.file.name) ||
    compareWords(a.siglum, b.siglum)
  );
}

function compareWords(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
