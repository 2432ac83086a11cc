import type { Word } from '../words.ts';
import { isNoName } from './no-names.ts';

/** Shorter pieces of a name with hyphens are articles and the like ("al-", "Mar-a-Lago"). */
const MIN_PIECE = 4;

/** A name, and the capitalised pieces of one with hyphens: "Turkey" and "Syria" of "Turkey-Syria". */
export function namesIn(word: Word): readonly Word[] {
  if (!word.isCapitalised || isNoName(word)) return [];
  if (!word.folded.includes('-') || word.text.length !== word.folded.length) return [word];
  let start = word.start;
  const pieces = word.text.split('-').map((text): Word => {
    const folded = word.folded.slice(start - word.start, start - word.start + text.length);
    const piece = { ...word, start, end: start + text.length, text, folded, stem: folded };
    start += text.length + 1;
    return piece;
  });
  return [word, ...pieces.filter(({ text }) => text.length >= MIN_PIECE && /^\p{Lu}/u.test(text))];
}
