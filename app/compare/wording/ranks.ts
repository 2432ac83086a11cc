import lists from '../../../resources/words/loaded-words.json' with { type: 'json' };
import { evidenceOfSide } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import { viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import { stemWord } from '../stem-word.ts';
import type { LinkedPair } from '../story.ts';
import { wordingRelation } from './wording-relation.ts';

/** Words of rank by their stem, with which of the ranks they stand for: "main" and "central" are one. */
const rankOf = new Map(
  lists.ranks.flatMap((alike, rank) => alike.map((word) => [stemWord(word), rank])),
);

/** "One of the main reasons" against "the central reason": words of rank before a noun that both sides have. */
export function ranks(pair: LinkedPair): readonly Relation[] {
  const [view] = viewsOf(pair);
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
