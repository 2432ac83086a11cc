import type { Telling } from '../story.ts';

/** "ORLEN, 14 June (Orlen News) –", "BERLIN (AP) -": a place in capitals, or an agency in brackets, before a dash. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’ -]{2,}(?:[,/] [^()–—\n]{1,40})?(?: ?\([^()\n]{1,40}\))?|\p{Lu}[\p{L}.'’ -]{1,40}(?:, [^()–—\n]{1,40})? ?\([^()\n]{1,40}\)) ?[–—-] /u;

/** Where the dateline that a sentence begins with ends, in the article's text; the sentence's start where it has none. */
export function datelineEnd({ article, sentences }: Telling, number: number): number {
  const { start = 0, end = 0 } = sentences[number] ?? {};
  return start + (DATELINE.exec(article.text.slice(start, end))?.[0].length ?? 0);
}
