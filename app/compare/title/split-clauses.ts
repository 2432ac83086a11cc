import { isSpeechVerb } from '../../text/sentence-words.ts';
import type { Word } from '../words.ts';

/** What parts two clauses: a comma, a bracket, a quotation mark, a dash with space around it; no hyphen, no currency sign. */
const BREAK = /[,;:.!?…()[\]{}"“”„«»‹›—–、。，；：！？「」『』]|\s-+\s/u;

/**
 * The words of a sentence, clause by clause: parted where a mark stands between two of them, and after a verb of saying, so
 * that who says it and what is said are two.
 */
export function splitClauses(text: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const clauses: Word[][] = [];
  let end = 0;
  for (const word of words) {
    const clause = clauses.at(-1);
    const isNew =
      BREAK.test(text.slice(end, word.start)) || isSpeechVerb(clause?.at(-1)?.folded ?? '');
    if (clause === undefined || isNew) clauses.push([word]);
    else clause.push(word);
    end = word.end;
  }
  return clauses;
}
