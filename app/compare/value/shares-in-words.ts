import lists from '../../../resources/words/numbers.json' with { type: 'json' };
import { evidenceOfSide } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import { type PairView, viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair } from '../story.ts';
import type { Word } from '../words.ts';
import { anotherShare } from './another-share.ts';

/** Which of the shares a word stands for. "Several" is no share: it may be many or few. */
const shareOf = new Map(
  lists.sharesInWords.flatMap((alike, share) => alike.map((word) => [word, share])),
);

/** "All schools" against "some schools": another share, in words, of what both sides name behind it. */
export function sharesInWords(pair: LinkedPair): readonly Relation[] {
  const [view] = viewsOf(pair);
  return view.own.words.flatMap((noun, at) => {
    const answer = view.answers[at] ?? -1;
    if (answer < 0 || isFunctionWord(noun.folded) || noun.isNumber) return [];
    return relate(view, at, answer) ?? relateToSome(view, at, answer) ?? [];
  });
}

/** "82% of all cases" against "82% of severe cases": a share of all of them, and of such as a word singles out. */
function relateToSome(view: PairView, at: number, answer: number): Relation | null {
  const [own, other] = [view.own.words, view.other.words];
  const isSingled =
    (isAllOf(own, at) && isSomeOf(other, answer) && !view.answers.includes(answer - 1)) ||
    (isAllOf(other, answer) && isSomeOf(own, at) && (view.answers[at - 1] ?? -1) < 0);
  const a = evidenceOfSide(view.own, at - 1, at + 1);
  const b = evidenceOfSide(view.other, answer - 1, answer + 1);
  return !isSingled || a === null || b === null ? null : anotherShare([a, b]);
}

const isAllOf = (words: readonly Word[], noun: number): boolean =>
  words[noun - 1]?.folded === 'all' && isShareBefore(words, noun - 2);

const isSomeOf = (words: readonly Word[], noun: number): boolean => {
  const adjective = words[noun - 1];
  const isPlain = adjective !== undefined && !adjective.isNumber && !adjective.isCapitalised;
  return isPlain && !isFunctionWord(adjective.folded) && isShareBefore(words, noun - 2);
};

/** "82% of", "half of", "most of". */
const isShareBefore = (words: readonly Word[], of: number): boolean =>
  words[of]?.folded === 'of' &&
  /^(?:percent|half|third|thirds|quarter|quarters|most|share|proportion)$/.test(
    words[of - 1]?.folded ?? '',
  );

function relate(view: PairView, at: number, answer: number): Relation | null {
  const own = shareBefore(view.own.words, at);
  const other = shareBefore(view.other.words, answer);
  if (own === null || other === null || own.share === other.share) return null;
  const a = evidenceOfSide(view.own, own.start, at + 1);
  const b = evidenceOfSide(view.other, other.start, answer + 1);
  return a === null || b === null ? null : anotherShare([a, b]);
}

/** The share right before a noun, or before "of the" and the noun. */
function shareBefore(
  words: readonly Word[],
  noun: number,
): { readonly start: number; readonly share: number } | null {
  let start = noun - 1;
  while (/^(?:of|the|its|their|his|her)$/.test(words[start]?.folded ?? '')) start--;
  const share = shareOf.get(words[start]?.folded ?? '');
  return share === undefined || start < noun - MOST_BETWEEN ? null : { start, share };
}

/** "All of the schools". */
const MOST_BETWEEN = 3;
