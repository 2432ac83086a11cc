import lists from '../../../resources/words/loaded-words.json' with { type: 'json' };
import { evidenceOfSide } from '../evidence.ts';
import { bareName } from '../name/find-names.ts';
import { viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import { stemWord } from '../stem-word.ts';
import type { LinkedPair } from '../story.ts';
import type { Word } from '../words.ts';
import { wordingRelation } from './wording-relation.ts';

const conflict: ReadonlySet<string> = new Set(lists.conflict.map(stemWord));

/** "Russia's war" against "the war": one side says whose war, attack or occupation it is and the other does not, or says otherwise. */
export function possessors(pair: LinkedPair): readonly Relation[] {
  const [view] = viewsOf(pair);
  return view.own.words.flatMap((head, at) => {
    const answer = view.answers[at] ?? -1;
    if (answer < 0 || !conflict.has(head.stem)) return [];
    const own = possessorStart(view.own.words, at);
    const other = possessorStart(view.other.words, answer);
    if (own === null && other === null) return [];
    if (
      own !== null &&
      other !== null &&
      ownerOf(view.own.words, own) === ownerOf(view.other.words, other)
    )
      return [];
    const a = evidenceOfSide(view.own, own ?? Math.max(0, at - 1), at + 1);
    const b = evidenceOfSide(view.other, other ?? Math.max(0, answer - 1), answer + 1);
    return a === null || b === null ? [] : [wordingRelation('Whose doing it is', 0.6, [a, b])];
  });
}

/** How many words may stand between an owner and what is owned: "Russia's full-scale military invasion". */
const REACH = 3;

function possessorStart(words: readonly Word[], head: number): number | null {
  for (let at = head - 1; at >= Math.max(0, head - REACH); at--)
    if (/'s$|s'$/.test(words[at]?.folded ?? '') && words[at]?.isCapitalised === true) return at;
  return null;
}

const ownerOf = (words: readonly Word[], at: number): string => bareName(words[at]?.folded ?? '');
