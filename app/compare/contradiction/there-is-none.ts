import { clauseBreaks, clauseStart } from '../certainty/clause-breaks.ts';
import { evidenceOfSide } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import type { PairView } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { Word } from '../words.ts';
import { contradict } from './contradict.ts';
import { isDeniedNear } from './negators.ts';

/** In Ukrainian and Russian what there is none of may stand before the word that says so. */
const NONE = /^(?:нет|немає|нема|не[тм]ає|відсутн\p{L}+|отсутств\p{L}+)$/u;
const THERE_IS =
  /^(?:есть|є|існу(?:є|ють|вала?|вало|вали)|существу(?:ет|ют)|существовал[аои]?|имеется|имеются)$/;
/** So many words before the one that denies it, or around the one that affirms it, a thing may be named. */
const REACH = 5;

/** "Опасности для жителей нет" against "есть опасность для жителей": a thing there is none of, and there is. */
export function thereIsNone({ own, other }: PairView, opposite: PairView): readonly Relation[] {
  const breaks = clauseBreaks(own);
  return own.words.flatMap((none, at) => {
    if (!NONE.test(none.folded)) return [];
    const first = Math.max(clauseStart(breaks, at), at - REACH);
    for (let thing = first; thing < at; thing++) {
      const there = affirmedAt(other.words, own.words[thing]);
      if (there === null || isDeniedNear(opposite, there.thing)) continue;
      const evidence = [
        evidenceOfSide(own, thing, at + 1),
        evidenceOfSide(other, Math.min(there.thing, there.is), Math.max(there.thing, there.is) + 1),
      ].filter((piece) => piece !== null);
      return [contradict('Denied in one, affirmed in the other', 0.75, evidence)];
    }
    return [];
  });
}

/** Where some words say that there is a thing; null where they do not. */
function affirmedAt(
  words: readonly Word[],
  named: Word | undefined,
): { readonly thing: number; readonly is: number } | null {
  if (named === undefined || isFunctionWord(named.folded)) return null;
  const thing = words.findIndex(({ stem }) => stem === named.stem);
  if (thing < 0) return null;
  const from = Math.max(0, thing - REACH);
  const is = words.slice(from, thing + REACH).findIndex(({ folded }) => THERE_IS.test(folded));
  return is < 0 ? null : { thing, is: from + is };
}
