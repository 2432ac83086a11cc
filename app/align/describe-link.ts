import type { LinkGroup } from './group-links.ts';
import type { IndexedDocument, IndexedStory } from './index-story.ts';
import type { LinkKind } from './link.ts';
import { termsOf } from './term-lists.ts';

/** More names or numbers than this make a reason unreadable. */
const LISTED = 3;

/** Below this share of its weight covered by the other side, a side says something the other does not. */
const PARTIAL_COVERAGE = 0.45;

export interface LinkDescription {
  readonly kind: LinkKind;
  readonly reasons: readonly string[];
}

/** Says what a group of linked sentences has in common, and which kind of link that makes it. */
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
  return { kind: kindOf(story, left, right), reasons: reasonsFor(story, left, right) };
}

const wordsOf = (document: IndexedDocument, sentences: readonly number[]): readonly number[] =>
  sentences.flatMap((sentence) => [...termsOf(document.words, sentence)]);

function kindOf(story: IndexedStory, left: readonly number[], right: readonly number[]): LinkKind {
  const covered = [coverage(story, left, right), coverage(story, right, left)];
  const [low, high] = [Math.min(...covered), Math.max(...covered)];
  return low < PARTIAL_COVERAGE && low < 0.6 * high ? 'partial' : 'reworded';
}

/** Share of the weight of `own` that stands in `other` too, 0 to 1. */
function coverage(story: IndexedStory, own: readonly number[], other: readonly number[]): number {
  const stemOf = story.vocabulary.stemOf.view();
  const there = new Set(other.map((word) => stemOf[word] ?? 0));
  let all = 0;
  let shared = 0;
  for (const stem of new Set(own.map((word) => stemOf[word] ?? 0))) {
    const weight = story.stem.weights[stem] ?? 0;
    all += weight;
    if (there.has(stem)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

function reasonsFor(
  story: IndexedStory,
  left: readonly number[],
  right: readonly number[],
): readonly string[] {
  const { vocabulary } = story;
  const there = new Set(right);
  const shared = [...new Set(left)].filter((word) => there.has(word));
  const numbers = shared.filter((word) => vocabulary.isNumber[word]);
  const names = shared.filter((word) => vocabulary.isName(word));
  return [
    describeShared(story, left, right),
    ...describeList(
      'number',
      numbers.map((word) => vocabulary.spellingOf(word)),
    ),
    ...describeList(
      'name',
      names.map((word) => vocabulary.spellingOf(word)),
    ),
  ];
}

/** "7 of 9 rare words shared": counted in the side that has fewer; all words where that side has no rare ones. */
function describeShared(
  story: IndexedStory,
  left: readonly number[],
  right: readonly number[],
): string {
  const rare = [rareStems(story, left), rareStems(story, right)] as const;
  const fewer = Math.min(rare[0].size, rare[1].size);
  if (fewer > 0) return `${countShared(...rare)} of ${fewer} rare words shared`;
  const all = [new Set(left), new Set(right)] as const;
  return `${countShared(...all)} of ${Math.min(all[0].size, all[1].size)} words shared`;
}

function rareStems(story: IndexedStory, words: readonly number[]): ReadonlySet<number> {
  const stemOf = story.vocabulary.stemOf.view();
  const stems = words.map((word) => stemOf[word] ?? 0);
  return new Set(stems.filter((stem) => (story.stem.weights[stem] ?? 0) >= story.rareWeight));
}

const countShared = (left: ReadonlySet<number>, right: ReadonlySet<number>): number =>
  [...left].filter((term) => right.has(term)).length;

/** "same number 18, 40"; nothing where there is nothing to list. */
function describeList(what: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  return [`same ${what}${items.length > 1 ? 's' : ''} ${items.slice(0, LISTED).join(', ')}`];
}
