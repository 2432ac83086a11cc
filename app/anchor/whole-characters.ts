import { isEmptyRange, type TextRange } from '../text/text-range.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** UTF-16 code units looked at on either side of an edge: longer than what readers take for one character. */
const REACH = 64;
/** Below the first combining mark only a line feed grows together with what is before it. */
const FIRST_COMBINING = 0x300;

/**
 * A range whose edges cut no character in half: where an edit put a letter before a mark that combines with it, the range takes in
 * both. An empty range stays empty.
 */
export function wholeCharacters(text: string, range: TextRange): TextRange {
  const start = borderNear(text, range.start, 'before');
  return { start, end: isEmptyRange(range) ? start : borderNear(text, range.end, 'after') };
}

function borderNear(text: string, at: number, side: 'before' | 'after'): number {
  if (at <= 0 || at >= text.length || isPlain(text, at)) return at;
  const from = Math.max(0, at - REACH);
  const character = graphemes.segment(text.slice(from, at + REACH)).containing(at - from);
  if (character === undefined || from + character.index === at) return at;
  return from + character.index + (side === 'before' ? 0 : character.segment.length);
}

const isPlain = (text: string, at: number): boolean =>
  text.charCodeAt(at) < FIRST_COMBINING && text[at] !== '\n';
