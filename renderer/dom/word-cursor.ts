import { type TextRange, tokenize } from '../../app/index.ts';

/**
 * The word after (step 1) or before (step -1) an offset inside a stretch of text; null at its end. Punctuation is passed
 * over. Linear in the length of the stretch.
 */
export function neighbourWord(
  text: string,
  within: TextRange,
  offset: number,
  step: 1 | -1,
): TextRange | null {
  const words = tokenize(text, within).filter(({ kind }) => kind === 'word' || kind === 'number');
  const found =
    step === 1
      ? words.find(({ start }) => start >= offset)
      : words.findLast(({ end }) => end <= offset);
  return found ? { start: found.start, end: found.end } : null;
}

/** A selection with a fixed and a moving end, as Shift and an arrow key extend it. Either end may come first. */
export interface DirectedRange {
  readonly anchor: number;
  readonly focus: number;
}

/** The selection with its moving end one word further. Unchanged where there is no further word. */
export function extendByWord(
  text: string,
  within: TextRange,
  { anchor, focus }: DirectedRange,
  step: 1 | -1,
): DirectedRange {
  const word = neighbourWord(text, within, focus, step);
  if (!word) return { anchor, focus };
  return { anchor, focus: step === 1 ? word.end : word.start };
}
