import words from '../../resources/words/abbreviations.json' with { type: 'json' };

/** What an abbreviation before a full stop says about its sentence; `unknown` where it is no abbreviation of ours. */
export type StopMeaning =
  | 'goes-on'
  | 'goes-on-before-number'
  | 'ask-next-word'
  | 'ends'
  | 'unknown';

/** What is known of a language's sentence ends. */
export interface SentenceWords {
  /** An abbreviation is given without its last full stop and without spaces inside: "U.S", "т.е". */
  readonly meaningOfStop: (abbreviation: string) => StopMeaning;
  /** Whether a word often begins a sentence. */
  readonly isStarter: (word: string) => boolean;
  /** Whether "3." is "third". */
  readonly hasOrdinalDot: boolean;
}

type Language = keyof typeof words.languages;

const LANGUAGES = Object.keys(words.languages) as readonly Language[];

const isKnown = (language: string): language is Language =>
  Object.hasOwn(words.languages, language);

/** The words of one language; of all languages together where it is unknown. */
export function sentenceWords(language: string | null): SentenceWords {
  const key = language ?? '';
  const known = cache.get(key) ?? readWords(language);
  cache.set(key, known);
  return known;
}

const cache = new Map<string, SentenceWords>();

function readWords(language: string | null): SentenceWords {
  const lists = (language !== null && isKnown(language) ? [language] : LANGUAGES).map(
    (known) => words.languages[known],
  );
  const never = bothCases(lists.flatMap((list) => list.never));
  const beforeNumber = bothCases(lists.flatMap((list) => list.beforeNumber));
  const maybe = bothCases(lists.flatMap((list) => list.maybe));
  const closing = new Set(lists.flatMap((list) => list.closing));
  const starters = new Set(lists.flatMap((list) => list.starters));
  return {
    meaningOfStop: (abbreviation) => {
      if (never.has(abbreviation)) return 'goes-on';
      if (maybe.has(abbreviation)) return 'ask-next-word';
      if (beforeNumber.has(abbreviation)) return 'goes-on-before-number';
      return closing.has(abbreviation) ? 'ends' : 'unknown';
    },
    isStarter: (word) => starters.has(word),
    hasOrdinalDot: language !== null && words.ordinalDotLanguages.includes(language),
  };
}

/** "dr" stands for "Dr" too; "Art" for itself alone, because "art" is a word. */
function bothCases(entries: readonly string[]): ReadonlySet<string> {
  const capital = (entry: string): string => entry.charAt(0).toUpperCase() + entry.slice(1);
  return new Set([...entries, ...entries.map(capital)]);
}

const SPEECH_VERBS: ReadonlySet<string> = new Set(Object.values(words.speechVerbs).flat());

/** Whether a word carries a quoted question on to its speaker. */
export const isSpeechVerb = (word: string): boolean => SPEECH_VERBS.has(word);
