import { firstEndingAfter, type TextRange } from '../../../app/index.ts';

export interface SignedPart extends TextRange {
  readonly isSign: boolean;
}

/** A stretch of text cut where signs of markup begin and end: every character is in exactly one part, in order. */
export function cutAtSigns(range: TextRange, signs: readonly TextRange[]): readonly SignedPart[] {
  const parts: SignedPart[] = [];
  let at = range.start;
  const push = (end: number, isSign: boolean): void => {
    if (end > at) parts.push({ start: at, end, isSign });
    at = Math.max(at, end);
  };
  for (let next = firstEndingAfter(signs, range.start); next < signs.length; next += 1) {
    const sign = signs[next];
    if (!sign || sign.start >= range.end) break;
    push(sign.start, false);
    push(Math.min(sign.end, range.end), true);
  }
  push(range.end, false);
  return parts;
}
