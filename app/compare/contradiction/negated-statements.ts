import { evidenceOfSide } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import { answeredAround, counterpart, type PairView, slotOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import { contradict } from './contradict.ts';
import { isDeniedAnywhere, isDeniedNear, isNegator, isNoDenial } from './negators.ts';

/** How many words after a negator what it denies is looked for. */
const SCOPE = 4;
/** Content words near a negator that both sides must have, so that they speak of one thing. */
const MIN_ANSWERED = 2;
const LABEL = 'Denied in one, affirmed in the other';

/** Negators of the own side whose denied word the other side has without any. `opposite` is the same pair seen from there. */
export function negatedStatements(view: PairView, opposite: PairView): readonly Relation[] {
  return view.own.words.flatMap((_, at) => {
    if (!isNegator(view.own.words, at) || (view.answers[at] ?? -1) >= 0) return [];
    if (isNoDenial(view, at)) return [];
    const denied = deniedWord(view, at);
    if (denied < 0) return unansweredDenial(view, opposite, at);
    if (answeredAround(view, at, at + 1) < MIN_ANSWERED) return [];
    const answer = view.answers[denied] ?? -1;
    return isDeniedNear(opposite, answer) ? [] : denial(view, at, denied, answer);
  });
}

function denial(view: PairView, at: number, denied: number, answer: number): readonly Relation[] {
  const own = evidenceOfSide(view.own, at, denied + 1);
  const from = Math.max(slotOf(view, at, at + 1).start, answer - SCOPE);
  const other = evidenceOfSide(view.other, Math.max(0, Math.min(from, answer - 1)), answer + 1);
  return own === null || other === null ? [] : [contradict(LABEL, 0.75, [own, other])];
}

/** The first content word after a negator that the other side has too, names aside: nobody is denied; -1 where there is none. */
function deniedWord({ own, answers }: PairView, negator: number): number {
  for (let at = negator + 1; at <= Math.min(own.words.length - 1, negator + SCOPE); at++) {
    const word = own.words[at];
    if (word === undefined || word.isCapitalised || isFunctionWord(word.folded)) continue;
    if ((answers[at] ?? -1) >= 0) return at;
  }
  return -1;
}

/** Content words around a negated verb that must be answered where the verb itself is not. */
const MIN_AROUND_UNANSWERED = 3;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must)$/;

/** "Was not held in May" against "took place in May": an auxiliary is negated, and nothing on the other side is. */
function unansweredDenial(view: PairView, opposite: PairView, at: number): readonly Relation[] {
  const { own } = view;
  const isVerb =
    AUXILIARY.test(own.words[at - 1]?.folded ?? '') ||
    own.words[at]?.folded.endsWith("n't") === true;
  if (!isVerb || answeredAround(view, at, at + 1) < MIN_AROUND_UNANSWERED) return [];
  if (isDeniedAnywhere(opposite)) return [];
  const words = evidenceOfSide(own, at, Math.min(own.words.length, at + 2));
  const instead = counterpart(view, at, at + 1);
  return words === null || instead === null ? [] : [contradict(LABEL, 0.55, [words, instead])];
}
