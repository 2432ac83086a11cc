import { isCyrillic } from '../is-cyrillic.ts';
import type { Word } from '../words.ts';
import { describeSource } from './describe-source.ts';
import { sayingVerbEnd } from './saying-verb.ts';
import type { Source } from './source.ts';
import { subjectBefore } from './source-phrases.ts';
import { closedSpeaker, speakerAfter, speakerBehind } from './speaker-behind.ts';
import { speakerIn } from './speaker-in.ts';

/** Who says something by the verb of saying at a word: "Ann Example said", "said Ann Example"; null where nobody does. */
export function speakerAt(
  words: readonly Word[],
  text: string,
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  at: number,
): Source | null {
  const end = sayingVerbEnd(words, breaks, at);
  if (end === null) return null;
  const verb = verbStart(words, breaks, at);
  const isBreakBefore = verb > 0 && breaks[verb - 1] === true;
  const before = subjectStart(words, text, breaks, forms, verb);
  if (before < verb && !isBreakBefore)
    return (
      speakerIn(words, forms, before, end) ??
      (isCyrillic(words[at]?.folded ?? '')
        ? speakerBehind(words, text, breaks, forms, at, end, before)
        : null)
    );
  const after = isBreakBefore ? closedSpeaker(words, text, breaks, forms, at, end) : null;
  if (after !== null) return after;
  if (before < verb) {
    const source = speakerIn(words, forms, before, end, 'first');
    return source === null ? null : { ...source, shownEnd: breaks.indexOf(true, before) + 1 };
  }
  return isBreakBefore && words[at]?.folded !== 'told'
    ? speakerAfter(words, breaks, forms, at, end)
    : null;
}

const ADVERB = /ly$|^(?:has|have|had|also|then|later|earlier|once|again|never|still)$/;

/** Where "recently warned" or "has also said" begins: the verb of saying with the adverbs and auxiliaries before it. */
function verbStart(words: readonly Word[], breaks: readonly boolean[], at: number): number {
  let start = at;
  while (start > 0 && breaks[start - 1] !== true && ADVERB.test(words[start - 1]?.folded ?? ''))
    start--;
  return start > 0 && breaks[start - 1] === true ? start : at;
}

/** Where the subject before a verb of saying begins; the verb itself where none stands there, as after a quotation. */
function subjectStart(
  words: readonly Word[],
  text: string,
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  verb: number,
): number {
  if (verb === 0) return verb;
  if (/["“”«»]/u.test(text.slice(words[verb - 1]?.end, words[verb]?.start))) return verb;
  return breaks[verb - 1] === true
    ? appositionBefore(words, text, breaks, forms, verb)
    : subjectBefore(words, breaks, verb);
}

/** Longest description between the commas of "Ann Example, a member of the board, said". */
const MAX_APPOSITION = 16;

/**
 * Where "Ann Example" begins in "Ann Example, a member of the board, said"; with several commas the earliest name right
 * behind a quotation or at the beginning; the verb itself where there is no such thing.
 */
function appositionBefore(
  words: readonly Word[],
  text: string,
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  verb: number,
): number {
  let found = verb;
  for (let comma = verb - 2; comma >= 0 && verb - comma < MAX_APPOSITION; comma--) {
    if (breaks[comma] !== true) continue;
    const mark = text.slice(words[comma]?.end, words[comma + 1]?.start);
    if (!/^\s*[,(]/.test(mark) || /["“”«»]/u.test(mark)) break;
    const start = subjectBefore(words, breaks, comma);
    const { names, nouns } = describeSource(words, forms, start, comma + 1);
    if (names.size > 0 || (nouns.size > 0 && found === verb)) found = start;
  }
  return found;
}
