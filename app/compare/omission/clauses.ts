import lists from '../../../resources/words/clauses.json' with { type: 'json' };
import { canSay } from '../attribution/saying-verb.ts';
import type { Telling } from '../story.ts';
import { cardinalOf, multiplierOf } from '../value/parse-number.ts';
import type { Word } from '../words.ts';

/** A stretch of a sentence that could stand alone, as word indices `[start, end)` of the sentence. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Words that open a clause or a phrase with a statement of its own. */
const OPENERS: ReadonlySet<string> = new Set(lists.openers);

/** Cuts a sentence at its marks and before words that open clauses. Every word is in exactly one clause. Linear. */
export function splitClauses(telling: Telling, sentence: number): readonly Clause[] {
  const words = telling.words[sentence] ?? [];
  const { text } = telling.article;
  const clauses: Clause[] = [];
  let start = 0;
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before === undefined) return;
    const isMark = isBorder(text, words, at);
    if (!isMark && !OPENERS.has(word.folded)) return;
    if (at > start) clauses.push({ start, end: at });
    start = at;
  });
  if (words.length > start) clauses.push({ start, end: words.length });
  return clauses;
}

/** Whether a mark between two words may part two clauses: not the marks of a name («Буревісник»), nor the dash between two (Київ — Львів). */
function isBorder(text: string, words: readonly Word[], at: number): boolean {
  const between = betweenWords(text, words, at);
  if (/[,;:()]/.test(between)) return true;
  if (/[—–]|\s-\s/u.test(between) && !QUOTE.test(between))
    return !(words[at - 1]?.isCapitalised === true && words[at]?.isCapitalised === true);
  return QUOTE.test(between) && !isOfQuotedName(text, words, at);
}

const QUOTE = /["“”„«»]/u;
/** More words between quotation marks are a statement. */
const LONGEST_NAME = 3;

/** Whether the quotation mark before a word is one of two around a few words that begin with a capital. */
function isOfQuotedName(text: string, words: readonly Word[], at: number): boolean {
  const isQuote = (place: number): boolean => QUOTE.test(betweenWords(text, words, place));
  for (let length = 1; length <= LONGEST_NAME; length++) {
    if (words[at]?.isCapitalised === true && isQuote(at + length)) return true;
    if (words[at - length]?.isCapitalised === true && isQuote(at - length)) return true;
  }
  return false;
}

/** What stands between a word and the one before it; at the ends what stands beside them. */
const betweenWords = (text: string, words: readonly Word[], at: number): string => {
  const [before, word] = [words[at - 1], words[at]];
  const start = before?.end ?? Math.max(0, (word?.start ?? 0) - 1);
  return text.slice(start, word?.start ?? start + 1);
};

const VERBS: ReadonlySet<string> = new Set(lists.verbs);
/** Endings of most other verbs, in Latin and in Cyrillic letters. */
const VERB_ENDING =
  /(?:ed|ing|ize|ise|izes|ises|[тч]и|ть|т[иь]?ся|лся|вся|л[аио]с[ья]|[аиіяув]в|[аеия]л[аио]?|[уюаяиеє]т|є)$/u;

const isVerb = ({ folded }: Word): boolean => VERBS.has(folded) || VERB_ENDING.test(folded);

/** Whether a clause has any verb, be it a participle. */
export const hasVerb = (telling: Telling, sentence: number, { start, end }: Clause): boolean =>
  (telling.words[sentence] ?? []).slice(start, end).some(isVerb);

/** Whether a clause has a verb that no ending makes a participle ("will", "was"), and that does not only say who says so. */
export const hasFiniteVerb = (
  telling: Telling,
  sentence: number,
  { start, end }: Clause,
): boolean =>
  (telling.words[sentence] ?? [])
    .slice(start, end)
    .some(({ folded }) => VERBS.has(folded) && !canSay(folded));

const isNumberWord = ({ isNumber, folded }: Word): boolean =>
  isNumber || cardinalOf(folded) !== null || multiplierOf(folded) !== null;

/** Whether a clause tells a deed, if only by a participle, and a number or a name: "brokered by Qatar". */
export function hasDeedOfName(telling: Telling, sentence: number, { start, end }: Clause): boolean {
  const words = (telling.words[sentence] ?? []).slice(start, end);
  const isSaid = words.some(({ folded }) => canSay(folded));
  return (
    !isSaid && words.some(isVerb) && words.some((word, at) => isNameOrNumber(word, start + at))
  );
}

const isNameOrNumber = (word: Word, at: number): boolean =>
  isNumberWord(word) || (word.isCapitalised && at > 0);

/** Whether a clause says something that could be missed: it has a verb, a name, a number or quoted words of its own. */
export function makesStatement(
  telling: Telling,
  sentence: number,
  { start, end }: Clause,
): boolean {
  const words = (telling.words[sentence] ?? []).slice(start, end);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  return (
    words.some((word, at) => isVerb(word) || isNameOrNumber(word, start + at)) ||
    /["“”«»„]/u.test(telling.article.text.slice(first.start, last.end))
  );
}
