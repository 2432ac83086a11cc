import type { Word } from '../words.ts';
import { describeSource, type Position, saying } from './describe-source.ts';
import type { Source } from './source.ts';
import { phraseEnd, subjectBefore } from './source-phrases.ts';

/** Who says something by the verb of saying at a word: "Ann Example said", "said Ann Example"; null where nobody does. */
export function speakerAt(
  words: readonly Word[],
  text: string,
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  at: number,
): Source | null {
  const verb = words[at];
  if (verb === undefined || !saying.has(verb.folded) || verb.isCapitalised) return null;
  const isBreakBefore = at > 0 && breaks[at - 1] === true;
  const before = subjectStart(words, text, breaks, forms, at);
  if (before < at && !isBreakBefore) return speaker(words, forms, before, at + 1);
  if (before < at) {
    const source = speaker(words, forms, before, at + 1, 'first');
    return source === null ? null : { ...source, shownEnd: breaks.indexOf(true, before) + 1 };
  }
  return isBreakBefore && verb.folded !== 'told'
    ? speaker(words, forms, at, phraseEnd(words, breaks, at + 1))
    : null;
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
    ? appositionBefore(words, breaks, forms, verb)
    : subjectBefore(words, breaks, verb);
}

function speaker(
  words: readonly Word[],
  forms: ReadonlySet<string>,
  start: number,
  end: number,
  position: Position = 'last',
): Source | null {
  const source = describeSource(words, forms, start, end, position);
  const isKnown = source.names.size + source.nouns.size > 0 || source.isPronoun;
  return isKnown ? { start, end, shownEnd: end, role: 'speaker', ...source } : null;
}

/** Longest description between the commas of "Ann Example, a member of the board, said". */
const MAX_APPOSITION = 16;

/** Where "Ann Example" begins in "Ann Example, a member of the board, said"; the verb itself where there is no such thing. */
function appositionBefore(
  words: readonly Word[],
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  verb: number,
): number {
  let comma = verb - 2;
  while (comma >= 0 && verb - comma < MAX_APPOSITION && breaks[comma] !== true) comma--;
  if (comma < 0 || breaks[comma] !== true) return verb;
  const start = subjectBefore(words, breaks, comma);
  const { names, nouns: sources } = describeSource(words, forms, start, comma + 1);
  return names.size + sources.size > 0 ? start : verb;
}
