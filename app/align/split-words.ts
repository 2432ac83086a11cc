import { scanWords } from './scan-words.ts';

/** Latin and Cyrillic letters that are one code unit each. */
const LETTERS = 'A-Za-zÀ-ÖØ-öø-\\u024F\\u0400-\\u0481\\u048A-\\u04FF';

/** Text of these letters, ASCII, guillemets and typographic marks only: nearly all there is. */
const SIMPLE = new RegExp(`^[\\0-\\x7F\\xA0«»\\u2010-\\u202F${LETTERS}]*$`);

/** Single letters parted by full stops; letters, then letters and digits; digits with inner points and commas. */
const WORDS = new RegExp(
  `(?:[${LETTERS}]\\.)+[${LETTERS}](?!\\.?[${LETTERS}])|[${LETTERS}][${LETTERS}\\d]*|\\d+(?:[.,]\\d+)*`,
  'g',
);

/**
 * The words and numbers of a text in order, as `scanWords` finds them. Simple text goes through one regular expression: short
 * articles are done before a scanner written out in steps is even compiled.
 */
export function splitWords(text: string): readonly string[] {
  if (SIMPLE.test(text)) return text.match(WORDS) ?? [];
  const words: string[] = [];
  scanWords(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}
