import type { Word } from '../words.ts';
import { canSay } from './saying-verb.ts';
import type { Source } from './source.ts';

/** Words that introduce a source and are no part of it. */
const INTRODUCTION =
  /^(?:according|to|citing|cited|cites|quoting|quoted|quotes|by|referring|reported|with|reference|as|in|the|за|словами|даними|посилаючись|на|з|посиланням|по|словам|данным|со|ссылкой|ссылаясь)$/;

/** The words that name a source, without those that introduce it and without the verb of saying at either end. */
export function bareSource(
  words: readonly Word[],
  { start, shownEnd, role }: Source,
): readonly Word[] {
  const said = words.slice(start, shownEnd);
  const isVerb = (word: Word | undefined): boolean =>
    role === 'speaker' && word !== undefined && !word.isCapitalised && canSay(word.folded);
  // "The Evening Post" keeps its article.
  const isIntroduction = ({ folded, text }: Word): boolean =>
    INTRODUCTION.test(folded) && text !== 'The';
  const from = said.findIndex((word) => !isIntroduction(word) && !isVerb(word));
  return said.slice(Math.max(0, from), isVerb(said.at(-1)) ? -1 : undefined);
}
