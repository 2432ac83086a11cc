import lists from '../../../resources/words/sources.json' with { type: 'json' };
import { isFunctionWord } from '../function-words.ts';
import { bareName, isName } from '../name/find-names.ts';
import { nameKey } from '../name/name-key.ts';
import { Phrases } from '../phrases.ts';
import type { Telling } from '../story.ts';
import type { Word } from '../words.ts';

/** Who is said to be the source of something, in one sentence. */
export interface Source {
  /** Word indices into the words given: the source and the word that introduces it. */
  readonly start: number;
  readonly end: number;
  /** Where the words that name the source end: before the comma of "Ann Example, a member of the board, said". */
  readonly shownEnd: number;
  /** `cited`: "according to X"; `speaker`: "X said"; `told`: "told X"; `evidential`: "reportedly". */
  readonly role: 'cited' | 'speaker' | 'told' | 'evidential';
  /** Keys of the names in it; empty for "two officials" and "he". */
  readonly names: ReadonlySet<string>;
  /** Keys of the one name that is meant, "Ann Example" of "board spokeswoman Ann Example". */
  readonly person: ReadonlySet<string>;
  /** Stems of its nouns of source: "source", "official". */
  readonly nouns: ReadonlySet<string>;
  readonly isPronoun: boolean;
}

const citing = new Phrases<true>(lists.citing.map((phrase): [string, true] => [phrase, true]));
const saying: ReadonlySet<string> = new Set(lists.saying);
const nouns: ReadonlySet<string> = new Set(lists.sourceNouns);
const evidential: ReadonlySet<string> = new Set(lists.evidential);
/** Whoever says "I" or "we" is quoted, and nobody's source. */
const PRONOUN = /^(?:he|she|they|it)$/;
/** Longest description of a source: "a senior official of the ministry of defence". */
const MAX_WORDS = 9;

/** The sources named in a run of words of one article, in text order. Linear in the words. */
export function findSources(
  { article: { text } }: Telling,
  words: readonly Word[],
  forms: ReadonlySet<string>,
): readonly Source[] {
  const breaks = words.map((word, at) =>
    isBreak(word, text.slice(word.end, words[at + 1]?.start ?? word.end + 1)),
  );
  const headline = headlineSource(words, text, forms);
  const sources: Source[] = headline === null ? [] : [headline];
  for (let at = 0; at < words.length; at++) {
    const found = [
      citedAt(words, breaks, forms, at),
      speakerAt(words, text, breaks, forms, at),
      evidentialAt(words, at),
    ];
    sources.push(...found.filter((source) => source !== null));
  }
  return sources;
}

function citedAt(
  words: readonly Word[],
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  at: number,
): Source | null {
  const phrase = citing.at(words, at);
  if (phrase === null || (breaks[phrase.end - 1] ?? true)) return null;
  const end = phraseEnd(words, breaks, phrase.end);
  const told = words[at]?.folded === 'told';
  const source = describe(words, forms, phrase.end, end, 'first');
  if (source.names.size === 0 && source.nouns.size === 0) return accordingTo(words, at, end);
  return { start: at, end, shownEnd: end, role: told ? 'told' : 'cited', ...source };
}

/** "According to" makes a source of whatever follows: "according to the summit document". */
function accordingTo(words: readonly Word[], at: number, end: number): Source | null {
  if (words[at]?.folded !== 'according') return null;
  const content = words.slice(at + 2, end).filter(({ folded }) => !isFunctionWord(folded));
  const stems = new Set(content.map(({ stem }) => stem));
  return {
    start: at,
    end,
    shownEnd: end,
    role: 'cited',
    names: new Set(),
    person: new Set(),
    nouns: stems,
    isPronoun: false,
  };
}

function phraseEnd(words: readonly Word[], breaks: readonly boolean[], start: number): number {
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

function speakerAt(
  words: readonly Word[],
  text: string,
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  at: number,
): Source | null {
  const verb = words[at];
  if (verb === undefined || !saying.has(verb.folded) || verb.isCapitalised) return null;
  const isBreakBefore = at > 0 && breaks[at - 1] === true;
  const marks = text.slice(words[at - 1]?.end ?? verb.start, verb.start);
  const before = /["“”«»]/u.test(marks)
    ? at
    : isBreakBefore
      ? appositionBefore(words, breaks, forms, at)
      : subjectBefore(words, breaks, at);
  if (before < at && !isBreakBefore) return speaker(words, forms, before, at + 1);
  if (before < at) {
    const source = speaker(words, forms, before, at + 1, 'first');
    return source === null ? null : { ...source, shownEnd: breaks.indexOf(true, before) + 1 };
  }
  return isBreakBefore && verb.folded !== 'told'
    ? speaker(words, forms, at, phraseEnd(words, breaks, at + 1))
    : null;
}

function speaker(
  words: readonly Word[],
  forms: ReadonlySet<string>,
  start: number,
  end: number,
  position: Position = 'last',
): Source | null {
  const source = describe(words, forms, start, end, position);
  const isKnown = source.names.size + source.nouns.size > 0 || source.isPronoun;
  return isKnown ? { start, end, shownEnd: end, role: 'speaker', ...source } : null;
}

/** "U.S. officials", "Gen. Ann Example": this full stop ends no phrase. */
const ABBREVIATION = /^(?:\p{Lu}(?:\.\p{Lu})*|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof)$/u;

function isBreak({ text }: Word, between: string): boolean {
  const marks = ABBREVIATION.test(text) ? between.replace('.', '') : between;
  return /[,;:.!?"“”«»()—–\n]|\s-\s/u.test(marks);
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
  const { names, nouns: sources } = describe(words, forms, start, comma + 1);
  return names.size + sources.size > 0 ? start : verb;
}

/** "Bloomberg: the harbour is closed": names before a colon at the very beginning. */
function headlineSource(
  words: readonly Word[],
  text: string,
  forms: ReadonlySet<string>,
): Source | null {
  const last = words.findIndex((word, at) =>
    text
      .slice(word.end, words[at + 1]?.start ?? word.end)
      .trimStart()
      .startsWith(':'),
  );
  if (last < 0 || last > 2) return null;
  const isAllNames = words.slice(0, last + 1).every((word) => isName(forms, word));
  return isAllNames
    ? {
        start: 0,
        end: last + 1,
        shownEnd: last + 1,
        role: 'cited',
        ...describe(words, forms, 0, last + 1),
      }
    : null;
}

/** Where the words right before a verb of saying begin, back to the last mark or "that". */
function subjectBefore(words: readonly Word[], breaks: readonly boolean[], verb: number): number {
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

function evidentialAt(words: readonly Word[], at: number): Source | null {
  if (!evidential.has(words[at]?.folded ?? '')) return null;
  return {
    start: at,
    end: at + 1,
    shownEnd: at + 1,
    role: 'evidential',
    names: new Set(),
    person: new Set(),
    nouns: new Set(),
    isPronoun: false,
  };
}

/** Which of several names is meant: the one right before the verb of saying, or the one that comes first. */
type Position = 'first' | 'last';

function describe(
  words: readonly Word[],
  forms: ReadonlySet<string>,
  start: number,
  end: number,
  position: Position = 'last',
): Pick<Source, 'names' | 'person' | 'nouns' | 'isPronoun'> {
  const slice = words.slice(start, end);
  const keyOf = (word: Word): string => nameKey(bareName(word.folded));
  const isSourceName = (word: Word, at: number): boolean =>
    isName(forms, word) ||
    (word.isCapitalised &&
      !isFunctionWord(word.folded) &&
      (start + at > 0 || beginsWithSpeaker(words, start + at)));
  return {
    names: new Set(slice.filter(isSourceName).map(keyOf)),
    person: new Set(nameRun(slice, slice.map(isSourceName), position).map(keyOf)),
    nouns: new Set(
      slice.filter((word) => nouns.has(bareName(word.folded))).map(({ stem }) => stem),
    ),
    isPronoun: slice.some(({ folded }) => PRONOUN.test(folded)),
  };
}

/** "Somebody said": a capital at the beginning of a sentence is a name where a verb of saying follows. */
const beginsWithSpeaker = (words: readonly Word[], at: number): boolean =>
  [words[at + 1], words[at + 2]].some((word) => word !== undefined && saying.has(word.folded)) &&
  (saying.has(words[at + 1]?.folded ?? '') || words[at + 1]?.isCapitalised === true);

/** The first or last run of words that are names. */
function nameRun(
  words: readonly Word[],
  are: readonly boolean[],
  position: Position,
): readonly Word[] {
  const at = position === 'first' ? are.indexOf(true) : are.lastIndexOf(true);
  if (at < 0) return [];
  let [start, end] = [at, at + 1];
  while (are[start - 1] === true) start--;
  while (are[end] === true) end++;
  return words.slice(start, end);
}
