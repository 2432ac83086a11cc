import { foldWord } from '../text/fold.ts';
import type { TextRange } from '../text/text-range.ts';
import { tokenize } from '../text/tokens.ts';
import { stemWord } from './stem-word.ts';

/** A word or number of an article, with the forms under which finders compare it. */
export interface Word extends TextRange {
  /** Exactly as it stands in the text. */
  readonly text: string;
  /** Lower case, one kind of apostrophe and hyphen, no invisible characters. */
  readonly folded: string;
  /** The folded word without its English ending; equal to `folded` in other scripts. */
  readonly stem: string;
  readonly isNumber: boolean;
  readonly isCapitalised: boolean;
}

/** The words and numbers of a range, in text order. Marks and white space are left out. */
export function wordsOf(text: string, range: TextRange): readonly Word[] {
  const words: Word[] = [];
  for (const token of tokenize(text, range)) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const folded = foldWord(token.text);
    words.push({
      start: token.start,
      end: token.end,
      text: token.text,
      folded,
      stem: stemWord(folded),
      isNumber: token.kind === 'number',
      isCapitalised: /^\p{Lu}/u.test(token.text),
    });
  }
  return words;
}
