import numbers from '../../resources/words/numbers.json' with { type: 'json' };
import type { LinkGroup } from './group-links.ts';
import type { IndexedDocument, IndexedStory } from './index-story.ts';
import type { LinkKind } from './link.ts';
import { termsOf } from './term-lists.ts';

/** More names or numbers than this make a reason unreadable. */
const LISTED = 3;

/** Two numbers are never as good as one. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [numbers.cardinals, numbers.ordinals, numbers.multipliers].flatMap(Object.keys),
);

/** Below this share of its weight covered by the other side, a side says something the other does not. */
const PARTIAL_COVERAGE = 0.45;

export interface LinkDescription {
  readonly kind: LinkKind;
  readonly reasons: readonly string[];
}

/**
 * Says what a group of linked sentences has in common, and which kind of link that makes it. Words are counted in the side that
 * has fewer ("7 of 9 rare words shared"), all of them where it has no rare ones.
 */
export function describeLink(
  story: IndexedStory,
  a: IndexedDocument,
  b: IndexedDocument,
  group: LinkGroup,
): LinkDescription {
  const left = wordsOf(a, group.rows);
  const right = wordsOf(b, group.columns);
  if (left.length === right.length && left.every((word, at) => word === right[at]))
    return { kind: 'same', reasons: ['the same words'] };
  const shared = compareStems(story, left, right);
  return {
    kind: kindOf(shared),
    reasons: reasonsFor(story, new Set(left), new Set(right), shared),
  };
}

function wordsOf(document: IndexedDocument, sentences: readonly number[]): readonly number[] {
  const words: number[] = [];
  for (const sentence of sentences)
    for (const word of termsOf(document.words, sentence)) words.push(word);
  return words;
}

/** What two groups of sentences have in common, stem by stem. */
interface SharedStems {
  /** Summed weights of the stems of either side, and of those of both. */
  readonly weights: { readonly left: number; readonly right: number; readonly both: number };
  /** How many of them are rare. */
  readonly rare: { readonly left: number; readonly right: number; readonly both: number };
}

function compareStems(
  story: IndexedStory,
  left: readonly number[],
  right: readonly number[],
): SharedStems {
  const stemOf = story.vocabulary.stemOf.view();
  const stems = (words: readonly number[]): ReadonlySet<number> => {
    const found = new Set<number>();
    for (const word of words) found.add(stemOf[word] ?? 0);
    return found;
  };
  const [own, there] = [stems(left), stems(right)];
  const weights = { left: 0, right: 0, both: 0 };
  const rare = { left: 0, right: 0, both: 0 };
  const count = (stem: number, side: keyof typeof weights): void => {
    const weight = story.stem.weights[stem] ?? 0;
    weights[side] += weight;
    if (weight >= story.rareWeight) rare[side] += 1;
  };
  for (const stem of own) {
    count(stem, 'left');
    if (there.has(stem)) count(stem, 'both');
  }
  for (const stem of there) count(stem, 'right');
  return { weights, rare };
}

function kindOf({ weights }: SharedStems): LinkKind {
  const covered = [weights.left, weights.right].map((all) => (all === 0 ? 0 : weights.both / all));
  const [low, high] = [Math.min(...covered), Math.max(...covered)];
  return low < PARTIAL_COVERAGE && low < 0.6 * high ? 'partial' : 'reworded';
}

function reasonsFor(
  story: IndexedStory,
  left: ReadonlySet<number>,
  right: ReadonlySet<number>,
  { rare }: SharedStems,
): readonly string[] {
  const { vocabulary } = story;
  const shared = [...left].filter((word) => right.has(word));
  const spellings = (words: readonly number[]): readonly string[] =>
    words.map((word) => vocabulary.spellingOf(word));
  const fewer = Math.min(rare.left, rare.right);
  return [
    fewer > 0
      ? `${rare.both} of ${fewer} rare words shared`
      : `${shared.length} of ${Math.min(left.size, right.size)} words shared`,
    ...describeList('number', spellings(shared.filter((word) => vocabulary.isNumber[word]))),
    ...describeList('name', spellings(shared.filter((word) => vocabulary.isName(word)))),
    ...describeRelated(relatedWords(story, left, right)),
  ];
}

/** "related words blaze/fire, hurt/injured"; nothing where there are none. */
const describeRelated = (pairs: readonly string[]): readonly string[] =>
  pairs.length === 0 ? [] : [`related words ${pairs.slice(0, LISTED).join(', ')}`];

/** Rare words of the left side with one of the right side that may mean the same, where the right side has not the word itself. */
function relatedWords(
  { vocabulary, stem, rareWeight }: IndexedStory,
  left: ReadonlySet<number>,
  right: ReadonlySet<number>,
): readonly string[] {
  const stemOf = vocabulary.stemOf.view();
  const isRare = (word: number): boolean =>
    (stem.weights[stemOf[word] ?? 0] ?? 0) >= rareWeight &&
    !vocabulary.isNumber[word] &&
    !NUMBER_WORDS.has(vocabulary.words[word] ?? '');
  const byConcept = new Map<number, number>();
  for (const word of right)
    if (isRare(word))
      for (const concept of vocabulary.conceptsOfWord(word)) byConcept.set(concept, word);
  const stems = new Set([...right].map((word) => stemOf[word]));
  return [...left].flatMap((word) => {
    if (!isRare(word) || stems.has(stemOf[word])) return [];
    const concept = vocabulary.conceptsOfWord(word).find((one) => byConcept.has(one));
    const other = concept === undefined ? undefined : byConcept.get(concept);
    return other === undefined
      ? []
      : [`${vocabulary.spellingOf(word)}/${vocabulary.spellingOf(other)}`];
  });
}

/** "same number 18, 40"; nothing where there is nothing to list. */
function describeList(what: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  return [`same ${what}${items.length > 1 ? 's' : ''} ${items.slice(0, LISTED).join(', ')}`];
}
