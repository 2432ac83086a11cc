import { type Article, articleSentences } from '../text/article.ts';
import type { Passage } from './passage.ts';

/**
 * Where in an article's text each row it lacks would stand, by the row's id: an offset in UTF-16 code units, right
 * after the sentence of the nearest row before that the article tells in row order, else right before its first
 * sentence. Rows the article tells at another place are no neighbours. O(n log n) in rows.
 */
export function gapPlaces(
  article: Article,
  passages: readonly Passage[],
): ReadonlyMap<string, number> {
  const sentences = articleSentences(article);
  const firsts = passages.map(({ cells }) => cells[article.siglum]?.sentences[0] ?? null);
  const inOrder = longestRising(firsts);
  const places = new Map<string, number>();
  let place = sentences[0]?.start ?? 0;
  passages.forEach(({ id, cells }, row) => {
    const last = cells[article.siglum]?.sentences.at(-1);
    if (last === undefined) places.set(id, place);
    else if (inOrder.has(row)) place = sentences[last]?.end ?? place;
  });
  return places;
}

/** The places of a longest rising run among the numbers, holes allowed (Fredman 1975: patience sorting). */
function longestRising(numbers: readonly (number | null)[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  numbers.forEach((number, at) => {
    if (number === null) return;
    const length = countBelow(ends, numbers, number);
    before.set(at, ends[length - 1]);
    ends[length] = at;
  });
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) run.add(at);
  return run;
}

/** How many of the runs, shortest first, end below the number: a binary search, since their ends rise. */
function countBelow(
  ends: readonly number[],
  numbers: readonly (number | null)[],
  number: number,
): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
