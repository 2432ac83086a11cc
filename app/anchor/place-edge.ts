import { segmentBorders } from '../text/segment-borders.ts';
import type { TextRange } from '../text/text-range.ts';
import type { Token } from '../text/tokens.ts';
import type { TextMap } from './map-text.ts';

/**
 * Where an end of a range lies after the edit, given its outermost word before and after: at that word's end, or inside it
 * where the range began or ended inside it and the word is the same there; with the white space the range took in there.
 */
export function placeEdge(
  map: TextMap,
  side: 'start' | 'end',
  range: TextRange,
  wordBefore: number,
  wordAfter: number,
): number {
  const before = map.before.tokens[wordBefore];
  const after = map.after.tokens[wordAfter];
  if (before === undefined || after === undefined) return 0;
  const isAnswer = map.answers[wordBefore] === wordAfter;
  return side === 'start'
    ? placeStart(map, range.start, before, after, isAnswer)
    : placeEnd(map, range.end, before, after, isAnswer);
}

function placeStart(map: TextMap, at: number, before: Token, after: Token, isAnswer: boolean) {
  if (at > before.start) return isAnswer ? insideWord('start', at, before, after) : after.start;
  const space = map.before.text.slice(at, before.start);
  const stands = map.after.text.slice(0, after.start).endsWith(space);
  const cutsLine =
    space.startsWith('\n') && map.after.text[after.start - space.length - 1] === '\r';
  return stands && !cutsLine ? after.start - space.length : after.start;
}

function placeEnd(map: TextMap, at: number, before: Token, after: Token, isAnswer: boolean) {
  if (at < before.end) return isAnswer ? insideWord('end', at, before, after) : after.end;
  const space = map.before.text.slice(before.end, at);
  const stands = map.after.text.startsWith(space, after.end);
  const cutsLine = space.endsWith('\r') && map.after.text[after.end + space.length] === '\n';
  return stands && !cutsLine ? after.end + space.length : after.end;
}

/** Between the letters it stood between, where these are still there; never inside what a reader takes for one character. */
function insideWord(side: 'start' | 'end', at: number, before: Token, after: Token): number {
  const [head, tail] = [
    before.text.slice(0, at - before.start),
    before.text.slice(at - before.start),
  ];
  if (after.text.startsWith(head) && after.text.length > head.length)
    return snap(side, after, head.length);
  if (after.text.endsWith(tail) && after.text.length > tail.length)
    return snap(side, after, after.text.length - tail.length);
  return side === 'start' ? after.start : after.end;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function snap(side: 'start' | 'end', { start, text }: Token, offset: number): number {
  const borders = [0, ...segmentBorders(graphemes, text)];
  const outward =
    side === 'start'
      ? borders.findLast((border) => border <= offset)
      : borders.find((border) => border >= offset);
  return start + (outward ?? offset);
}
