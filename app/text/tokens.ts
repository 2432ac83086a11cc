import { segmentBorders } from './segment-borders.ts';
import { TextPattern } from './text-pattern.ts';
import type { TextRange } from './text-range.ts';

/** `mark` is everything that is neither a word, a number nor white space: punctuation, symbols, emoji. */
export type TokenKind = 'word' | 'number' | 'space' | 'mark';

/** The smallest stretch of text the program tells apart from its neighbours. */
export interface Token extends TextRange {
  readonly kind: TokenKind;
  /** The characters themselves, exactly as they stand in the text. */
  readonly text: string;
}

/** Marks on letters, and characters nobody sees: soft hyphen, zero-width (non-)joiner. */
const INSIDE_WORD = String.raw`[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]`;
/** Hyphens and apostrophes hold a word together ("Il-76", "п’ять"); so does a full stop before a small letter ("unn.ua"). */
const WORD_JOINT = String.raw`(?:['’ʼ‑-]|\.(?=\p{Ll}))`;
/** "U.S", "т.е", "z.B", and "U.S.-led": single letters parted by full stops; the last full stop stays outside. */
const ACRONYM = String.raw`\p{L}(?:\.\p{L})+(?!\p{L}|\p{M})(?:\.?-(?=\p{L}))?`;
const WORD = String.raw`(?:${ACRONYM}|\p{L})${INSIDE_WORD}*(?:${WORD_JOINT}[\p{L}\p{N}]${INSIDE_WORD}*)*`;
/** A thousand group stands behind a comma, a full stop, an apostrophe or a space that does not break: "40 000". */
const NUMBER = String.raw`\p{N}+(?:[.,:'’\u00A0\u2009\u202F]\p{N}+)*`;

/** Our own expression, because Intl.Segmenter's words differ between Node and Chromium. */
const TOKEN = new TextPattern(`(${WORD})|(${NUMBER})|(\\s+)|[^\\s]`, 'g');

/**
 * Cuts a stretch of text into tokens: every character is in exactly one, and no token border lies inside a number or a
 * grapheme (what a reader takes for one character). Linear in the length of the range.
 */
export function tokenize(text: string, range?: TextRange): readonly Token[] {
  const { start, end } = range ?? { start: 0, end: text.length };
  const words = text.slice(start, end);
  const tokens = Array.from(TOKEN.matchAll(words), (match) => tokenOf(match, start));
  return MANY_PART_GRAPHEME.test(words) ? mergeInsideGraphemes(tokens, words, start) : tokens;
}

function tokenOf(match: RegExpMatchArray, offset: number): Token {
  const start = offset + (match.index ?? 0);
  return { start, end: start + match[0].length, kind: kindOf(match), text: match[0] };
}

function kindOf([, word, number, space]: RegExpMatchArray): TokenKind {
  if (word !== undefined) return 'word';
  if (number !== undefined) return 'number';
  return space === undefined ? 'mark' : 'space';
}

/** Characters that can grow together with a neighbour into one grapheme; plain text has none and is spared the work. */
const MANY_PART_GRAPHEME = new TextPattern(
  String.raw`[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF\uFF9E\uFF9F]`,
);

/** Graphemes, unlike words, come out alike in Node and Chromium. The locale plays no part. */
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function mergeInsideGraphemes(
  tokens: readonly Token[],
  words: string,
  offset: number,
): readonly Token[] {
  const borders = new Set(segmentBorders(graphemes, words));
  const merged: Token[] = [];
  for (const token of tokens) {
    const before = merged.at(-1);
    if (before === undefined || borders.has(token.start - offset)) merged.push(token);
    else merged[merged.length - 1] = join(before, token);
  }
  return merged;
}

/** White space with a mark upon it is no white space any more. */
const join = (a: Token, b: Token): Token => ({
  start: a.start,
  end: b.end,
  kind: a.kind === 'space' ? 'mark' : a.kind,
  text: a.text + b.text,
});
