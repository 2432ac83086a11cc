import DiffMatchPatch from 'diff-match-patch';
import { foldWord } from './fold.ts';
import { isEmptyRange, type TextRange, trimRange } from './text-range.ts';
import { type Token, tokenize } from './tokens.ts';

/** One stretch in which two texts differ. One side is empty where the other has words of its own. */
export interface WordChange {
  readonly a: TextRange;
  readonly b: TextRange;
}

/**
 * The stretches in which two ranges differ, in text order. They lie on token borders and neither begin nor end in white
 * space, so they can be shown as they are; words that are equal after folding, and white space, count as equal.
 * Putting each change's words of b in place of its words of a gives b, but for folding and white space.
 *
 * Myers' difference algorithm, O((tokens a + tokens b) x differences): meant for sentences and paragraphs.
 */
export function diffWords(
  aText: string,
  aRange: TextRange,
  bText: string,
  bRange: TextRange,
): readonly WordChange[] {
  const a = tokenize(aText, aRange);
  const b = tokenize(bText, bRange);
  const letters = letterEachWord([...a, ...b]);
  if (letters === null) return [{ a: trimRange(aText, aRange), b: trimRange(bText, bRange) }];
  const spelled = (tokens: readonly Token[]): string =>
    tokens.map((token) => letters.get(wordKey(token))).join('');
  return changedStretches(compareLetters(spelled(a), spelled(b)))
    .map(({ a: inA, b: inB }) => ({
      a: trimRange(aText, tokenSpan(a, inA, aRange.end)),
      b: trimRange(bText, tokenSpan(b, inB, bRange.end)),
    }))
    .filter((change) => !isEmptyRange(change.a) || !isEmptyRange(change.b));
}

const wordKey = (token: Token): string => (token.kind === 'space' ? ' ' : foldWord(token.text));

/** Letters for words start here, so that none is a space, a digit or a line end to the library's clean-up. */
const FIRST_LETTER = 0x0100;
const FIRST_SURROGATE = 0xd800;
const AFTER_SURROGATES = 0xe000;
const LAST_LETTER = 0xffff;

/** A character for each distinct word, since the library compares characters; null where there are more words than those. */
function letterEachWord(tokens: readonly Token[]): ReadonlyMap<string, string> | null {
  const letters = new Map([[' ', ' ']]);
  let code = FIRST_LETTER;
  for (const key of tokens.map(wordKey)) {
    if (letters.has(key)) continue;
    if (code > LAST_LETTER) return null;
    letters.set(key, String.fromCharCode(code));
    code = code + 1 === FIRST_SURROGATE ? AFTER_SURROGATES : code + 1;
  }
  return letters;
}

/** Cleaned up before the letters become words again: afterwards it would cut words, and surrogate pairs, in half. */
function compareLetters(a: string, b: string): readonly DiffMatchPatch.Diff[] {
  const library = new DiffMatchPatch();
  // Without a time limit: with one, the result would depend on how busy the machine is.
  library.Diff_Timeout = 0;
  const diffs = library.diff_main(a, b, false);
  library.diff_cleanupSemantic(diffs);
  return diffs;
}

/** Ranges counted in tokens. Neighbouring deletions and insertions are one change. */
function changedStretches(diffs: readonly DiffMatchPatch.Diff[]): readonly WordChange[] {
  const changes: WordChange[] = [];
  let a = { start: 0, end: 0 };
  let b = { start: 0, end: 0 };
  const close = (): void => {
    if (!isEmptyRange(a) || !isEmptyRange(b)) changes.push({ a, b });
  };
  for (const [operation, letters] of diffs) {
    if (operation === DiffMatchPatch.DIFF_EQUAL) {
      close();
      a = { start: a.end + letters.length, end: a.end + letters.length };
      b = { start: b.end + letters.length, end: b.end + letters.length };
    } else if (operation === DiffMatchPatch.DIFF_DELETE) a = { ...a, end: a.end + letters.length };
    else b = { ...b, end: b.end + letters.length };
  }
  close();
  return changes;
}

const tokenSpan = (tokens: readonly Token[], span: TextRange, end: number): TextRange => ({
  start: tokens[span.start]?.start ?? end,
  end: isEmptyRange(span) ? (tokens[span.start]?.start ?? end) : (tokens[span.end - 1]?.end ?? end),
});
