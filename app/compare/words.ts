import { foldWord } from '../text/fold.ts';
import type { TextRange } from '../text/text-range.ts';
import { type Token, tokenize } from '../text/tokens.ts';
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

/**
 * The words and numbers of a range, in text order. Marks and white space are left out, but "%" is the word it stands for,
 * so that "18%", "18 percent" and "18 per cent" are alike.
 */
export function wordsOf(text: string, range: TextRange): readonly Word[] {
  const words: Word[] = [];
  for (const token of tokenize(text, range)) {
    const before = words.at(-1);
    if (token.text === '%') words.push(wordOf(token, 'percent'));
    else if (token.kind !== 'word' && token.kind !== 'number') continue;
    else if (before?.folded === 'per' && foldWord(token.text) === 'cent')
      words[words.length - 1] = wordOf(
        { ...token, start: before.start, text: text.slice(before.start, token.end) },
        'percent',
      );
    else words.push(wordOf(token, foldWord(token.text)));
  }
  return words;
}

const wordOf = ({ start, end, kind, text }: Token, folded: string): Word => ({
  start,
  end,
  text,
  folded,
  stem: stemWord(folded),
  isNumber: kind === 'number',
  isCapitalised: /^\p{Lu}/u.test(text),
});
