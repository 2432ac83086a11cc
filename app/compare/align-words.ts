import { isFunctionWord } from './function-words.ts';
import type { Word } from './words.ts';

/** Two words, one of each side, that answer each other: index into a's words, index into b's. */
export interface WordMatch {
  readonly a: number;
  readonly b: number;
}

/** A run of words between matches: a's words `[aStart, aEnd)` stand where b has `[bStart, bEnd)`. One may be empty. */
export interface WordGap {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

export interface WordAlignment {
  readonly matches: readonly WordMatch[];
  readonly gaps: readonly WordGap[];
}

/** A content word says more about what answers what than "the" or "of", so that it decides where both could match. */
const CONTENT_WEIGHT = 4;
const FUNCTION_WEIGHT = 1;
/** The same form is a little better than another form of the same word. */
const SAME_FORM_BONUS = 1;
/** Above this many cells (two sides of about 1,700 words) only the common beginning and end are matched. */
const MAX_CELLS = 3_000_000;

/**
 * The heaviest common order of two word lists (weighted longest common subsequence, by stem). Takes |a| x |b| steps after
 * the common beginning and end are set aside, which for linked sentences is small.
 */
export function alignWords(a: readonly Word[], b: readonly Word[]): WordAlignment {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head]?.folded === b[head]?.folded) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail)?.folded === b.at(-1 - tail)?.folded) tail++;
  const matches: WordMatch[] = [];
  for (let at = 0; at < head; at++) matches.push({ a: at, b: at });
  const middle = heaviestOrder(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  for (const match of middle) matches.push({ a: match.a + head, b: match.b + head });
  for (let at = tail; at > 0; at--) matches.push({ a: a.length - at, b: b.length - at });
  return { matches, gaps: gapsBetween(matches, a.length, b.length) };
}

function heaviestOrder(a: readonly Word[], b: readonly Word[]): readonly WordMatch[] {
  const width = b.length + 1;
  if (a.length === 0 || b.length === 0 || a.length * b.length > MAX_CELLS) return [];
  const best = new Int32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const word = a[i];
    for (let j = b.length - 1; j >= 0; j--) {
      const cell = i * width + j;
      const below = best[cell + width] ?? 0;
      const beside = best[cell + 1] ?? 0;
      const weight = matchWeight(word, b[j]);
      const taken = weight === 0 ? 0 : weight + (best[cell + width + 1] ?? 0);
      best[cell] = Math.max(taken, below, beside);
    }
  }
  const matches: WordMatch[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const weight = matchWeight(a[i], b[j]);
    if (weight > 0 && at(i, j) === weight + at(i + 1, j + 1)) matches.push({ a: i++, b: j++ });
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return matches;
}

function matchWeight(a: Word | undefined, b: Word | undefined): number {
  if (a === undefined || b === undefined || a.stem !== b.stem) return 0;
  const weight = isFunctionWord(a.folded) ? FUNCTION_WEIGHT : CONTENT_WEIGHT;
  return a.folded === b.folded ? weight + SAME_FORM_BONUS : weight;
}

function gapsBetween(
  matches: readonly WordMatch[],
  aLength: number,
  bLength: number,
): readonly WordGap[] {
  const gaps: WordGap[] = [];
  let aStart = 0;
  let bStart = 0;
  for (const { a, b } of [...matches, { a: aLength, b: bLength }]) {
    if (a > aStart || b > bStart) gaps.push({ aStart, aEnd: a, bStart, bEnd: b });
    aStart = a + 1;
    bStart = b + 1;
  }
  return gaps;
}
