import lists from '../../../resources/words/negation.json' with { type: 'json' };
import { clauseBreaks, clauseEnd, clauseStart } from '../certainty/clause-breaks.ts';
import type { PairView } from '../pair-view.ts';
import type { Word } from '../words.ts';

const negators: ReadonlySet<string> = new Set(lists.negators);
const denying: ReadonlySet<string> = new Set(lists.denying);
const failing: ReadonlySet<string> = new Set(lists.failing);

/** A word that denies what follows: "not", "never", "isn't", "failed" shortly before "to", "yet" of "has yet to", "still" of "still has to". */
export const isNegator = (words: readonly Word[], at: number): boolean => {
  const folded = words[at]?.folded ?? '';
  if (negators.has(folded) || folded.endsWith("n't")) return true;
  if (folded === 'yet')
    return words[at + 1]?.folded === 'to' && AUXILIARY.test(words[at - 1]?.folded ?? '');
  if (folded === 'still')
    return OBLIGED.test(words[at + 1]?.folded ?? '') && words[at + 2]?.folded === 'to';
  return failing.has(folded) && words.slice(at + 1, at + 1 + TO_REACH).some(isTo);
};

const AUXILIARY = /^(?:has|have|had|is|are|was|were)$/;
const OBLIGED = /^(?:has|have|had|need|needs|needed)$/;
/** "Failed on Tuesday to agree". */
const TO_REACH = 3;
const isTo = ({ folded }: Word): boolean => folded === 'to';

/** Adjectives that hold a negation of their own. */
const NEGATIVE =
  /^(?:unable|unlikely|unwilling|impossible|unaware|disagree\w*|lack(?:s|ed|ing)?|\w{3,}less)$/;

/** "Which must approve it" is yet to do so, and so is who "has to". */
export const isDue = (words: readonly Word[], at: number): boolean => {
  const [folded, next] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? ''];
  if (folded === 'must') return !/^(?:have|be|not)$/.test(next);
  return OBLIGED.test(folded) && next === 'to' && words[at - 1]?.folded !== 'still';
};

const denies = (words: readonly Word[], at: number): boolean => {
  const folded = words[at]?.folded ?? '';
  if (folded === 'off') return /^call(?:s|ed|ing)?$/.test(words[at - 1]?.folded ?? '');
  return isNegator(words, at) || denying.has(folded) || NEGATIVE.test(folded);
};

/** "The hopeless work": an adjective far from a verb denies no deed. */
const deniesWhole = (words: readonly Word[], at: number): boolean =>
  denies(words, at) && !/less$/.test(words[at]?.folded ?? '');

/** How many words before a word a negator still reaches it, and how many after ("the company did not"). */
const NEAR = { before: 6, after: 4 };
/** As many as a sentence that denies the same in other words may have between. */
const FAR = 12;

/**
 * Whether something that denies stands near own word `at`, itself aside, that the other side does not deny with the same
 * word: what both deny alike says nothing of what differs.
 */
export const isDeniedNear = (
  view: PairView,
  at: number,
  { before, after }: Reach = NEAR,
): boolean => isDeniedWithin(view, at, before, after);

/** How far around a word something that denies it may stand. */
interface Reach {
  readonly before: number;
  readonly after: number;
}

/** "Without" denies a noun, and only what stands right before the noun denies it likewise. */
const BEFORE_A_NOUN = 4;

export const reachOf = ({ own }: PairView, negator: number): Reach =>
  own.words[negator]?.folded === 'without' ? { before: BEFORE_A_NOUN, after: 0 } : NEAR;

/** The same where both deny as often, so that one may deny elsewhere in the sentence: "did not hear them talk", "there was no talk". */
export const isDeniedFar = (view: PairView, opposite: PairView, at: number): boolean =>
  countDenials(view) === countDenials(opposite) && isDeniedWithin(view, at, FAR, FAR, deniesWhole);

function isDeniedWithin(
  { own, answers }: PairView,
  at: number,
  before: number,
  after: number,
  isDenial = denies,
): boolean {
  const end = Math.min(own.words.length, at + after + 1);
  for (let near = Math.max(0, at - before); near < end; near++)
    if (near !== at && (answers[near] ?? -1) < 0 && isDenial(own.words, near)) return true;
  return false;
}

/** Whether an own word denies something, and the other side has no such word. */
const deniesAlone = ({ own, answers }: PairView, at: number): boolean =>
  (answers[at] ?? -1) < 0 && denies(own.words, at);

/** How many words on a side deny something where the other side has no such word. */
const countDenials = (view: PairView): number =>
  view.own.words.filter((_, at) => deniesAlone(view, at)).length;

/** Whether the clause of own word `at` denies what the other side does not deny with the same word. */
export function isDeniedInClause(view: PairView, at: number): boolean {
  const breaks = clauseBreaks(view.own);
  const [start, end] = [clauseStart(breaks, at), clauseEnd(breaks, at)];
  return view.own.words.some((_, near) => near >= start && near < end && deniesAlone(view, near));
}

/** Whether anything on a side denies what the other side does not deny with the same word. */
export const isDeniedAnywhere = (view: PairView): boolean => countDenials(view) > 0;

const NO_DENIAL_AFTER_NOT =
  /^(?:only|just|merely|necessarily|yet|least|far|until|ruled|ruling|rule|excluded|all|always|every|everyone|everything|much|many|very|too|so)$/;
const NO_DENIAL_AFTER_NO = /^(?:longer|more|less|fewer|later|sooner|one's|other|better)$/;
/** "Not long after" is a time; what has not long been formed is denied. */
const TIME_AFTER_LONG = /^(?:after|before|ago|until|since)$/;
/** "No doubt", "no wonder": they deny only what the other side affirms by the same noun. */
const IDIOM_OF_NO =
  /^(?:doubt|matter|exception|stranger|secret|wonder|surprise|choice|bounds|limits|end|means|problem)$/;

/** "Not only", "not just", "no doubt" deny nothing, and "not against" what others favour affirms. */
export function isNoDenial({ own, answers }: PairView, at: number): boolean {
  const [word, next] = [own.words[at]?.folded ?? '', own.words[at + 1]?.folded ?? ''];
  if (/^(?:against|opposed)$/.test(next) && (answers[at + 1] ?? -1) < 0) return true;
  const isNextAnswered = (answers[at + 1] ?? -1) >= 0;
  if (word === 'no')
    return NO_DENIAL_AFTER_NO.test(next) || (IDIOM_OF_NO.test(next) && !isNextAnswered);
  if (next === 'long' && TIME_AFTER_LONG.test(own.words[at + 2]?.folded ?? '')) return true;
  if (word === 'nothing') return next === 'but';
  // A word after "not" that the other side has too is what is denied.
  return (
    NO_DENIAL_AFTER_NOT.test(next) &&
    ((answers[at + 1] ?? -1) < 0 || /^(?:only|just|yet)$/.test(next))
  );
}
