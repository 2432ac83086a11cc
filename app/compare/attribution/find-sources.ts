import lists from '../../../resources/words/sources.json' with { type: 'json' };
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
  /** `cited`: "according to X"; `speaker`: "X said"; `told`: "told X"; `evidential`: "reportedly". */
  readonly role: 'cited' | 'speaker' | 'told' | 'evidential';
  /** Keys of the names in it; empty for "two officials" and "he". */
  readonly names: ReadonlySet<string>;
  /** Stems of its nouns of source: "source", "official". */
  readonly nouns: ReadonlySet<string>;
  readonly isPronoun: boolean;
}

const citing = new Phrases<true>(lists.citing.map((phrase): [string, true] => [phrase, true]));
const saying: ReadonlySet<string> = new Set(lists.saying);
const nouns: ReadonlySet<string> = new Set(lists.sourceNouns);
const evidential: ReadonlySet<string> = new Set(lists.evidential);
const PRONOUN = /^(?:he|she|they|it|who|i|we)$/;
/** Longest description of a source: "a senior official of the ministry of defence". */
const MAX_WORDS = 9;

/** The sources named in a run of words of one article, in text order. Linear in the words. */
export function findSources(
  { article: { text } }: Telling,
  words: readonly Word[],
  forms: ReadonlySet<string>,
): readonly Source[] {
  const breaks = words.map((word, at) =>
    /[,;:.!?"“”«»()—–\n]|\s-\s/u.test(text.slice(word.end, words[at + 1]?.start ?? word.end + 1)),
  );
  const sources: Source[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = [
      citedAt(words, breaks, forms, at),
      speakerAt(words, breaks, forms, at),
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
  const source = describe(words, forms, phrase.end, end);
  if (source.names.size === 0 && source.nouns.size === 0) return null;
  return { start: at, end, role: told ? 'told' : 'cited', ...source };
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
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  at: number,
): Source | null {
  const verb = words[at];
  if (verb === undefined || !saying.has(verb.folded) || verb.isCapitalised) return null;
  const before = subjectBefore(words, breaks, at);
  if (before < at) {
    const source = describe(words, forms, before, at);
    if (source.names.size + source.nouns.size > 0 || source.isPronoun)
      return { start: before, end: at + 1, role: 'speaker', ...source };
  }
  if (at > 0 && breaks[at - 1] !== true) return null;
  const end = phraseEnd(words, breaks, at + 1);
  const source = describe(words, forms, at + 1, end);
  const known = source.names.size + source.nouns.size > 0 || source.isPronoun;
  return known ? { start: at, end, role: 'speaker', ...source } : null;
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
    role: 'evidential',
    names: new Set(),
    nouns: new Set(),
    isPronoun: false,
  };
}

function describe(
  words: readonly Word[],
  forms: ReadonlySet<string>,
  start: number,
  end: number,
): Pick<Source, 'names' | 'nouns' | 'isPronoun'> {
  const slice = words.slice(start, end);
  return {
    names: new Set(
      slice.filter((word) => isName(forms, word)).map((word) => nameKey(bareName(word.folded))),
    ),
    nouns: new Set(
      slice.filter((word) => nouns.has(bareName(word.folded))).map(({ stem }) => stem),
    ),
    isPronoun: slice.some(({ folded }) => PRONOUN.test(folded)),
  };
}
