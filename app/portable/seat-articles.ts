import { type Article, SIGLA, type Siglum } from '../text/article.ts';

/** Foreign articles in an own comparison: which are new there, and the letter each goes by. */
export interface Seating {
  readonly added: readonly Article[];
  /** Own letter by foreign letter. */
  readonly letters: ReadonlyMap<Siglum, Siglum>;
  /** Own letters of articles whose details or left-out blocks differ; the own ones stay. */
  readonly differing: readonly Siglum[];
}

/**
 * Gives foreign articles letters in an own comparison: that of the own article with the same text, else their own where it
 * is free, else the next free one. Null where there is no room.
 */
export function seatArticles(own: readonly Article[], foreign: readonly Article[]): Seating | null {
  const letters = new Map<Siglum, Siglum>();
  const differing: Siglum[] = [];
  const twins = foreign.map((article) => ({ article, twin: twinOf(own, article) }));
  for (const { article, twin } of twins) {
    if (twin === undefined) continue;
    letters.set(article.siglum, twin.siglum);
    if (!isAlike(twin, article)) differing.push(twin.siglum);
  }
  const taken = new Set(own.map(({ siglum }) => siglum));
  const added: Article[] = [];
  for (const { article, twin } of twins) {
    if (twin !== undefined) continue;
    const siglum = [article.siglum, ...SIGLA].find((letter) => !taken.has(letter));
    if (siglum === undefined) return null;
    taken.add(siglum);
    letters.set(article.siglum, siglum);
    added.push({ ...article, siglum });
  }
  return { added, letters, differing };
}

const twinOf = (own: readonly Article[], { file, text }: Article): Article | undefined =>
  own.find((one) => one.file.sha256 === file.sha256 && one.text === text);

const isAlike = (a: Article, b: Article): boolean =>
  JSON.stringify({ ...a, siglum: '' }) === JSON.stringify({ ...b, siglum: '' });
