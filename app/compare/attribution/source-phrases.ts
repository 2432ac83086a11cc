import type { Word } from '../words.ts';
import { saying } from './describe-source.ts';

/** Longest description of a source: "a senior official of the ministry of defence". */
const MAX_WORDS = 9;

/** Where words that describe a source end, from `start` on: at a mark, or a word that begins what it says. */
export function phraseEnd(
  words: readonly Word[],
  breaks: readonly boolean[],
  start: number,
): number {
  let end = start;
  while (end < words.length && end - start < MAX_WORDS) {
    const word = words[end];
    if (
      end > start &&
      word !== undefined &&
      (saying.has(word.folded) ||
        /^(?:that|who|which|on|when|as|while|and|but|has|have|had|is|are|was|were|will|may)$/.test(
          word.folded,
        ))
    )
      break;
    end++;
    if (breaks[end - 1] === true) break;
  }
  return end;
}

/** Where the words right before a verb of saying begin, back to the last mark or "that". */
export function subjectBefore(
  words: readonly Word[],
  breaks: readonly boolean[],
  verb: number,
): number {
  let start = verb;
  while (start > 0 && verb - start < MAX_WORDS && breaks[start - 1] !== true) {
    const word = words[start - 1];
    if (
      word !== undefined &&
      /^(?:that|which|and|but|when|as|while|whether|if|because)$/.test(word.folded)
    )
      break;
    start--;
  }
  return start;
}

/** "U.S. officials", "Gen. Ann Example": this full stop ends no phrase. */
const ABBREVIATION = /^(?:\p{Lu}(?:\.\p{Lu})*|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof)$/u;

export function isBreak({ text }: Word, between: string): boolean {
  const marks = ABBREVIATION.test(text) ? between.replace('.', '') : between;
  return /[,;:.!?"“”«»()—–\n]|\s-\s/u.test(marks);
}
