import type { Word } from '../words.ts';
import { canSay } from './saying-verb.ts';

/** Longest description of a source: "a senior official of the ministry of defence". */
const MAX_WORDS = 9;

const STATEMENT =
  /^(?:that|who|which|on|when|as|while|and|but|has|have|had|is|are|was|were|will|may|what|where|after|before)$/;

/** Where words that describe a source end, from `start` on: at a mark, or a word that begins what it says. */
export function phraseEnd(
  words: readonly Word[],
  breaks: readonly boolean[],
  start: number,
): number {
  let end = start;
  while (end < words.length && end - start < MAX_WORDS) {
    const word = words[end];
    if (end > start && word !== undefined && isStatement(word) && !joinsNames(words, end)) break;
    end++;
    if (breaks[end - 1] === true) break;
  }
  return end;
}

const isStatement = ({ folded, isCapitalised }: Word): boolean =>
  STATEMENT.test(folded) || (canSay(folded) && !isCapitalised);

/** "Craig Zadan and Neil Meron": this "and" joins two names and begins nothing. */
const joinsNames = (words: readonly Word[], at: number): boolean =>
  words[at]?.folded === 'and' &&
  words[at - 1]?.isCapitalised === true &&
  words[at + 1]?.isCapitalised === true;

const CONNECTIVE = /^(?:that|which|and|but|when|as|while|whether|if|because|what|where|що|что)$/;

/** "Mr Campbell said witnesses told him": who told him stands behind "said". */
const beginsClause = ({ folded, isCapitalised }: Word): boolean =>
  CONNECTIVE.test(folded) || (canSay(folded) && !NOUN_TOO.test(folded) && !isCapitalised);
const NOUN_TOO =
  /^(?:reports?|claims?|estimates?|notes?|states?|comments?|remarks?|posts?|rules?|reads?)$/;

/** Where the words right before a verb of saying begin, back to the last mark or "that". */
export function subjectBefore(
  words: readonly Word[],
  breaks: readonly boolean[],
  verb: number,
): number {
  let start = verb;
  while (start > 0 && verb - start < MAX_WORDS && breaks[start - 1] !== true) {
    const word = words[start - 1];
    if (word !== undefined && beginsClause(word) && !joinsNames(words, start - 1)) break;
    start--;
  }
  return start;
}

/** "U.S. officials", "Gen. Ann Example": this full stop ends no phrase. */
const ABBREVIATION =
  /^(?:\p{Lu}(?:\.\p{Lu})*|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Cmdr|Prof|Sr|Jr)$/u;

export function isBreak({ text }: Word, between: string): boolean {
  const marks = ABBREVIATION.test(text) ? between.replace('.', '') : between;
  return /[,;:.!?"“”«»()—–\n]|\s-\s/u.test(marks);
}
