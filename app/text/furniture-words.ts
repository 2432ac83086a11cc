import furniture from '../../resources/words/page-furniture.json' with { type: 'json' };
import { foldWord } from './fold.ts';
import { TextPattern } from './text-pattern.ts';
import { tokenize } from './tokens.ts';

/** Words that page furniture of one sort is made of or mentions. */
export type FurnitureGroup = keyof typeof furniture.groups;
/** Words that a line of page furniture begins with, or consists of. */
export type FurnitureLabel = keyof typeof furniture.labels;

/** A block as the furniture rules see it: its words and numbers, folded, without the marks between them. */
export interface FoldedLine {
  readonly words: readonly string[];
  /** The words parted by one space, with a space at either end. */
  readonly phrase: string;
}

/** Folds the words and numbers of a short text. */
export function foldLine(text: string): FoldedLine {
  const words = tokenize(text)
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .map((token) => foldWord(token.text));
  return { words, phrase: asPhrase(words) };
}

const asPhrase = (words: readonly string[]): string => ` ${words.join(' ')} `;

const isNumber = (word: string): boolean => NUMBER.test(word);

const NUMBER = new TextPattern(String.raw`^\p{N}`);

/** Whether every word of a line belongs to one of the groups; numbers count as belonging where `numbers` says so. */
export const isMadeOf = (
  line: FoldedLine,
  groups: readonly FurnitureGroup[],
  numbers: boolean,
): boolean =>
  line.words.every((word) =>
    isNumber(word) ? numbers : groups.some((group) => words(group).has(word)),
  );

/** Whether a line has a word of the group, the group being made of single words. */
export const hasWordOf = (line: FoldedLine, group: FurnitureGroup): boolean =>
  line.words.some((word) => words(group).has(word));

/** Words that may stand between one mention and the next, and before one that opens a block ("Please sign up"). */
const MAX_WORDS_BETWEEN = 5;
const MAX_WORDS_BEFORE = 2;

/**
 * Whether a line has a word or phrase of each group, in this order and close together; where `opens`, the first of them
 * near the line's beginning.
 */
export function mentions(
  line: FoldedLine,
  groups: readonly FurnitureGroup[],
  opens: boolean,
): boolean {
  const opening = opens
    ? firstWords(line.phrase, MAX_WORDS_BEFORE + MAX_PHRASE_WORDS)
    : line.phrase;
  const [first, ...others] = groups;
  if (first === undefined) return true;
  return phrases(first).some((phrase) => {
    for (let at = opening.indexOf(phrase); at !== -1; at = opening.indexOf(phrase, at + 1))
      if (followIn(line.phrase.slice(at + phrase.length - 1), others)) return true;
    return false;
  });
}

function followIn(phrase: string, groups: readonly FurnitureGroup[]): boolean {
  const [group, ...others] = groups;
  if (group === undefined) return true;
  const near = firstWords(phrase, MAX_WORDS_BETWEEN + MAX_PHRASE_WORDS);
  const found = phrases(group).find((words) => near.includes(words));
  return (
    found !== undefined && followIn(phrase.slice(near.indexOf(found) + found.length - 1), others)
  );
}

/** The longest phrases of the lists have three words. */
const MAX_PHRASE_WORDS = 3;

const firstWords = (phrase: string, count: number): string =>
  ` ${phrase.trimStart().split(' ', count).join(' ')} `;

export const hasNumber = (line: FoldedLine): boolean => line.words.some(isNumber);

/** Whether a line is one of the label's phrases and nothing else. */
export const isLabel = (line: FoldedLine, label: FurnitureLabel): boolean =>
  labels(label).has(line.phrase);

/** How many words of the line the longest fitting phrase of the label takes at its beginning; 0 where none fits. */
export function labelLength(line: FoldedLine, label: FurnitureLabel): number {
  for (let count = Math.min(MAX_LABEL_WORDS, line.words.length); count > 0; count--)
    if (labels(label).has(asPhrase(line.words.slice(0, count)))) return count;
  return 0;
}

const MAX_LABEL_WORDS = 5;

const words = memoise((group: FurnitureGroup) => new Set(furniture.groups[group].map(foldWord)));

/** " sign up " stands for the phrase, " розсилк" for every word that begins so. */
const phrases = memoise((group: FurnitureGroup) =>
  furniture.groups[group].map((entry) => {
    const { phrase } = foldLine(entry);
    return entry.endsWith('*') ? phrase.trimEnd() : phrase;
  }),
);

const labels = memoise(
  (label: FurnitureLabel) =>
    new Set(furniture.labels[label].map((entry) => foldLine(entry).phrase)),
);

function memoise<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
