import lists from '../../../resources/words/sources.json' with { type: 'json' };
import { isFunctionWord } from '../function-words.ts';
import { isName } from '../name/find-names.ts';
import { Phrases } from '../phrases.ts';
import type { Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { describeSource } from './describe-source.ts';
import { speakerAt } from './find-speaker.ts';
import type { Source } from './source.ts';
import { isBreak, phraseEnd } from './source-phrases.ts';

const citing = new Phrases<true>(lists.citing.map((phrase): [string, true] => [phrase, true]));
const evidential: ReadonlySet<string> = new Set(lists.evidential);

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
  const source = describeSource(words, forms, phrase.end, end, 'first');
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
        ...describeSource(words, forms, 0, last + 1),
      }
    : null;
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
