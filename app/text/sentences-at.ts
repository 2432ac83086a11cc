import { firstEndingAfter, isEmptyRange, overlapLength, type TextRange } from './text-range.ts';

/**
 * Which of some sentences in text order a range has letters of, by their place in the list. An empty range is a gap: it belongs to
 * the sentence it lies in, begins or ends. O(log n).
 */
export function sentencesAt(sentences: readonly TextRange[], range: TextRange): readonly number[] {
  const touches = isEmptyRange(range)
    ? ({ start, end }: TextRange) => start <= range.start && range.start <= end
    : (sentence: TextRange) => overlapLength(sentence, range) > 0;
  const found: number[] = [];
  // One that ends where a gap lies ends after the letter before it.
  for (let at = firstEndingAfter(sentences, range.start - 1); at < sentences.length; at++) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.start > Math.max(range.start, range.end - 1)) break;
    if (touches(sentence)) found.push(at);
  }
  return found;
}
