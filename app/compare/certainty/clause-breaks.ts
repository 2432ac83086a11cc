import type { Side } from '../story.ts';

/** Words that begin a clause of their own. */
const CONNECTIVE =
  /^(?:that|which|who|whom|whose|but|while|although|though|because|whether|if|when|where|whereas|unless|until|що|який|яка|які|але|якщо|коли|бо|что|который|которая|которые|но|если|когда|потому)$/;
const MARK = /[,;:.!?"“”«»()—–\n]|\s-\s/u;

/** Where the clause begins that holds a word. */
export function clauseStart(breaks: readonly boolean[], at: number): number {
  let start = at;
  while (start > 0 && breaks[start - 1] !== true) start--;
  return start;
}

/** Where the clause ends that holds a word, exclusive. */
export function clauseEnd(breaks: readonly boolean[], at: number): number {
  let end = at + 1;
  while (end < breaks.length && breaks[end - 1] !== true) end++;
  return end;
}

/** For each word of a side whether a clause ends behind it: at a mark, or before a word that begins another clause. */
export const clauseBreaks = ({ telling: { article }, words }: Side): readonly boolean[] =>
  words.map((word, at) => {
    const next = words[at + 1];
    if (next === undefined) return true;
    return CONNECTIVE.test(next.folded) || MARK.test(article.text.slice(word.end, next.start));
  });
