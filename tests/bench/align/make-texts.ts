import { randomFrom } from '../random.ts';

/** Two texts as sentence lists: the second retells part of the first in another order and other words. */
export interface MadeTexts {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

const SYLLABLES = [...'bdfghjklmnprstvz'].flatMap((first) =>
  [...'aeiou'].map((second) => first + second),
);
const VOCABULARY = 20_000;

/** How many of the sentences are retold, and how many words of a retold one are other words. */
const RETOLD = 0.7;
const CHANGED = 0.25;
/** Retold sentences stand in blocks of this many, and the blocks are shuffled. */
const BLOCK = 12;

/** Makes two texts of `size` sentences each; words come as often as in real texts (Zipf). The same seed gives the same texts. */
export function makeTexts(size: number, seed: number, vocabulary = VOCABULARY): MadeTexts {
  const random = randomFrom(seed);
  const word = (): string => wordOf(Math.floor(vocabulary ** random()));
  const sentence = (): readonly string[] =>
    Array.from({ length: 8 + Math.floor(random() * 24) }, word);
  const a = Array.from({ length: size }, sentence);
  const retell = (words: readonly string[]): readonly string[] =>
    random() < RETOLD ? words.map((own) => (random() < CHANGED ? word() : own)) : sentence();
  const blocks = Array.from({ length: Math.ceil(size / BLOCK) }, (_, at) =>
    a.slice(at * BLOCK, (at + 1) * BLOCK).map(retell),
  );
  const mixed = blocks
    .map((block) => ({ block, at: random() }))
    .sort((p, q) => p.at - q.at)
    .flatMap(({ block }) => block);
  return { a: a.map(toSentence), b: mixed.map(toSentence) };
}

/** The n-th word of a made-up language; frequent words are short. */
function wordOf(n: number): string {
  let word = '';
  for (let rest = n; ; rest = Math.floor(rest / SYLLABLES.length) - 1) {
    word += SYLLABLES[rest % SYLLABLES.length];
    if (rest < SYLLABLES.length) return word;
  }
}

const toSentence = (words: readonly string[]): string => {
  const text = words.join(' ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
};
