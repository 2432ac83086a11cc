import { isSpeechVerb } from '../../text/sentence-words.ts';
import type { Word } from '../words.ts';

/** What parts two clauses: a comma, a bracket, a quotation mark, a dash with space around it; no hyphen, no currency sign. */
const BREAK = /[,;:.!?…()[\]{}"“”„«»‹›—–、。，；：！？「」『』]|\s-+\s/u;

/** After a verb of saying, fewer words to the next mark are whom it is said to: "told the Courier". */
const FEWEST_SAID = 3;

/**
 * The words of a sentence, clause by clause: parted where a mark stands between two of them, and after a verb of saying, so
 * that who says it and what is said are two.
 */
export const splitClauses = (text: string, words: readonly Word[]): readonly (readonly Word[])[] =>
  splitAtMarks(text, words).flatMap(splitAfterSaying);

function splitAtMarks(text: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const clauses: Word[][] = [];
  let end = 0;
  for (const word of words) {
    const clause = clauses.at(-1);
    if (clause === undefined || BREAK.test(text.slice(end, word.start))) clauses.push([word]);
    else clause.push(word);
    end = word.end;
  }
  return clauses;
}

function splitAfterSaying(clause: readonly Word[]): readonly (readonly Word[])[] {
  const said = clause.findIndex(({ folded }) => isSpeechVerb(folded)) + 1;
  if (said === 0 || clause.length - said < FEWEST_SAID) return [clause];
  return [clause.slice(0, said), clause.slice(said)];
}
