/** A half-open stretch `[start, end)` of an article's text, counted in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export const rangeLength = (range: TextRange): number => range.end - range.start;

export const isEmptyRange = (range: TextRange): boolean => range.end <= range.start;

/** How many code units two ranges share. */
export const overlapLength = (a: TextRange, b: TextRange): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Where in a list of ranges in text order the first one ends after an offset; its length where none does. O(log n). */
export function firstEndingAfter(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words of a range, exactly as they stand in the text. */
export const rangeText = (text: string, range: TextRange): string =>
  text.slice(range.start, range.end);

/** The range without white space at its ends; empty at the original start where nothing else is in it. */
export function trimRange(text: string, range: TextRange): TextRange {
  const words = rangeText(text, range);
  const start = range.start + (words.length - words.trimStart().length);
  if (start >= range.end) return { start: range.start, end: range.start };
  return { start, end: range.end - (words.length - words.trimEnd().length) };
}
