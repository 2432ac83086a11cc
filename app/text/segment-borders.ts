/** Characters given to Intl.Segmenter at a time: its time grows with the square of the text's length (V8 of 2023 to 2026). */
const WINDOW = 2_000;
/** Borders this near a window's end may come from the cut, so the next window finds them again. */
const MARGIN = 200;

/**
 * The offsets, rising and without 0, at which Intl.Segmenter ends a segment, in time proportional to the length. A segment
 * longer than a window is still one.
 */
export function segmentBorders(
  segmenter: Intl.Segmenter,
  text: string,
  window: number = WINDOW,
  margin: number = MARGIN,
): readonly number[] {
  const borders: number[] = [];
  for (let start = 0; start < text.length; ) {
    const isLast = start + window >= text.length;
    const limit = isLast ? text.length : start + window - margin;
    let next = limit;
    for (const { index } of segmenter.segment(text.slice(start, start + window))) {
      if (index === 0 || start + index > limit) continue;
      borders.push(start + index);
      next = start + index;
    }
    start = isLast ? text.length : next;
  }
  return borders;
}
