import { evidenceOfSide } from '../evidence.ts';
import { answeredAround, type PairView } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { Word } from '../words.ts';
import { contradict } from './contradict.ts';
import { isNegator } from './negators.ts';

/** "Could not yet be ruled out": so many words before the verb a denial of it stands. */
const REACH = 4;
/** Content words around that both sides have, so that one thing is ruled out or not. */
const MIN_ANSWERED = 2;

/** "Did not rule out an election" against "ruled out an election", wherever in the passage each stands. */
export function ruledOut(view: PairView): readonly Relation[] {
  const [kept, ...denied] = rulings(view.own.words);
  const [out, ...others] = rulings(view.other.words);
  if (kept === undefined || out === undefined || denied.length + others.length > 0) return [];
  if (!kept.isDenied || out.isDenied) return [];
  if (answeredAround(view, kept.start, kept.end) < MIN_ANSWERED) return [];
  const own = evidenceOfSide(view.own, kept.start, kept.end);
  const other = evidenceOfSide(view.other, out.start, out.end);
  return own === null || other === null
    ? []
    : [contradict('Ruled out in one, not in the other', 0.75, [own, other])];
}

/** A place of "rule out" by word indices `[start, end)`, with its denial where it is denied. */
interface Ruling {
  readonly start: number;
  readonly end: number;
  readonly isDenied: boolean;
}

function rulings(words: readonly Word[]): readonly Ruling[] {
  return words.flatMap((word, at) => {
    if (!/^rul(?:e|es|ed|ing)$/.test(word.folded) || words[at + 1]?.folded !== 'out') return [];
    let start = at - 1;
    while (start >= Math.max(0, at - REACH) && !isNegator(words, start)) start--;
    const isDenied = start >= Math.max(0, at - REACH);
    return [{ start: isDenied ? start : at, end: at + 2, isDenied }];
  });
}
