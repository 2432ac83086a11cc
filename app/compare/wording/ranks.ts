import lists from '../../../resources/words/loaded-words.json' with { type: 'json' };
import { evidenceOfSide } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import { type PairView, viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import { stemWord } from '../stem-word.ts';
import type { LinkedPair } from '../story.ts';
import { wordingRelation } from './wording-relation.ts';

/** Words of rank by their stem, with which of the ranks they stand for: "main" and "central" are one. */
const rankOf = new Map(
  lists.ranks.flatMap((alike, rank) => alike.map((word) => [stemWord(word), rank])),
);

/** "One of the main reasons" against "the central reason", "one of the longest" against "the longest". */
export function ranks(pair: LinkedPair): readonly Relation[] {
  const [view] = viewsOf(pair);
  return [...rankWords(view), ...superlatives(view)];
}

/** Words of rank before a noun that both sides have. */
function rankWords(view: PairView): readonly Relation[] {
  return view.own.words.flatMap((head, at) => {
    const answer = view.answers[at] ?? -1;
    if (answer < 0 || isFunctionWord(head.folded)) return [];
    const own = rankBefore(view.own.words, at);
    const other = rankBefore(view.other.words, answer);
    if (own === null || other === null || (own.rank === other.rank && own.oneOf === other.oneOf))
      return [];
    const a = evidenceOfSide(view.own, own.start, at + 1);
    const b = evidenceOfSide(view.other, other.start, answer + 1);
    return a === null || b === null ? [] : [wordingRelation('Another rank', 0.7, [a, b])];
  });
}

/** One side puts a thing at the top, the other among others there. */
const superlatives = (view: PairView): readonly Relation[] =>
  view.own.words.flatMap(({ folded }, at) => {
    const answer = view.answers[at] ?? -1;
    if (view.other.words[answer]?.folded !== folded || !SUPERLATIVE.test(folded)) return [];
    const [own, other] = [oneOfBefore(view.own.words, at), oneOfBefore(view.other.words, answer)];
    if ((own === null) === (other === null)) return [];
    const a = evidenceOfSide(view.own, own ?? Math.max(0, at - 1), at + 1);
    const b = evidenceOfSide(view.other, other ?? Math.max(0, answer - 1), answer + 1);
    return a === null || b === null ? [] : [wordingRelation('Another rank', 0.7, [a, b])];
  });

const SUPERLATIVE =
  /^(?:most|best|worst|\p{L}{3,}est)$(?<!^(?:for|inter|har|prot|cont|sugg|req|conqu|inv|arr|mod|hon|dig|man|att|unr|earn|temp)est)/u;

/** Where "one of" begins, "the" and whose it is between: "one of the country's longest". */
function oneOfBefore(words: LinkedPair['a']['words'], at: number): number | null {
  const first = Math.max(0, at - ONE_OF_REACH);
  const found = words.slice(first, at).findLastIndex(({ folded }) => folded === 'of');
  return words[first + found - 1]?.folded === 'one' ? first + found - 1 : null;
}

const ONE_OF_REACH = 5;

interface Rank {
  readonly start: number;
  readonly rank: number;
  readonly oneOf: boolean;
}

/** The word of rank right before a head, with "one of" before it. */
function rankBefore(words: LinkedPair['a']['words'], head: number): Rank | null {
  const rank = rankOf.get(words[head - 1]?.stem ?? '');
  if (rank === undefined) return null;
  const three = words.slice(Math.max(0, head - 4), head - 1).map(({ folded }) => folded);
  const one = three.lastIndexOf('one');
  const oneOf = one >= 0 && three[one + 1] === 'of';
  return { start: oneOf ? head - 1 - (three.length - one) : head - 1, rank, oneOf };
}
