import { randomFrom } from '../random.ts';

const SYLLABLES = [...'bdfghjklmnprstvz'].flatMap((first) =>
  [...'aeiou'].map((second) => first + second),
);

/** Distinct words of a long text. */
export const VOCABULARY = 20_000;

/** Makes a text of `size` sentences; words come as often as in real texts (Zipf). The same seed gives the same text. */
export function makeText(size: number, seed: number, vocabulary = VOCABULARY): readonly string[] {
  const random = randomFrom(seed);
  const word = (): string => wordOf(Math.floor(vocabulary ** random()));
  return Array.from({ length: size }, () =>
    toSentence(Array.from({ length: 8 + Math.floor(random() * 24) }, word)),
  );
}

/** The n-th word of a made-up language; frequent words are short. */
export function wordOf(n: number): string {
  let word = '';
  for (let rest = n; ; rest = Math.floor(rest / SYLLABLES.length) - 1) {
    word += SYLLABLES[rest % SYLLABLES.length];
    if (rest < SYLLABLES.length) return word;
  }
}

export const capitalise = (text: string): string =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

export const toSentence = (words: readonly string[]): string => `${capitalise(words.join(' '))}.`;
