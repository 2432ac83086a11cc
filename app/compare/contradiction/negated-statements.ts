import { evidenceOfSide } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import { answeredAround, counterpart, type PairView, slotOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import { isRestRepeated } from '../rest-repeated.ts';
import type { Word } from '../words.ts';
import { clauseViews } from './clause-views.ts';
import { contradict } from './contradict.ts';
import {
  isDeniedAnywhere,
  isDeniedFar,
  isDeniedNear,
  isDue,
  isNegator,
  isNoDenial,
  reachOf,
} from './negators.ts';

/** How many words after a negator what it denies is looked for. */
const SCOPE = 4;
/** Content words near a negator that both sides must have, so that they speak of one thing. */
const MIN_ANSWERED = 2;
const LABEL = 'Denied in one, affirmed in the other';

/** Negators of the own side whose denied word the other side has without any. `opposite` is the same pair seen from there. */
export function negatedStatements(view: PairView, opposite: PairView): readonly Relation[] {
  return view.own.words.flatMap((word, at) => {
    if (!isNegator(view.own.words, at) || (view.answers[at] ?? -1) >= 0) return [];
    if (isNoDenial(view, at) || isSecondHalf(view.own.words, at)) return [];
    const found = negatedBy(view, opposite, at);
    if (found.length > 0) return found;
    const clause = clauseViews(view, at);
    const inClause = clause?.view.own.words.indexOf(word) ?? -1;
    if (clause === null || !isClauseTold(clause.view)) return [];
    if ((clause.view.answers[inClause] ?? -1) >= 0) return [];
    return negatedBy(clause.view, clause.opposite, inClause);
  });
}

/** "Neither free nor fair" is one denial. */
const isSecondHalf = (words: readonly Word[], at: number): boolean =>
  words[at]?.folded === 'nor' &&
  words.slice(Math.max(0, at - SUBJECT_REACH), at).some(({ folded }) => folded === 'neither');

/** A clause read alone is told where the other side has this share of its content words, in order. */
const TOLD = 0.6;

function isClauseTold({ own, answers }: PairView): boolean {
  const content = own.words.filter(({ folded }) => !isFunctionWord(folded)).length;
  const answered = own.words.filter(
    ({ folded }, at) => !isFunctionWord(folded) && (answers[at] ?? -1) >= 0,
  ).length;
  return answered >= TOLD * content;
}

function negatedBy(view: PairView, opposite: PairView, at: number): readonly Relation[] {
  const denied = deniedWord(view, at);
  if (denied === 'out of reach') return [];
  if (denied === 'unanswered') return unansweredDenial(view, opposite, at);
  if (answeredAround(view, at, at + 1) < MIN_ANSWERED && !isRestRepeated(view, at, at + 1))
    return [];
  const answer = view.answers[denied] ?? -1;
  if (isDeniedNear(opposite, answer, reachOf(view, at))) return [];
  if (isDeniedFar(opposite, view, answer) || isLostThere(view, at, answer)) return [];
  if (isDeniedByASubject(view, opposite, at, answer)) return [];
  if (view.own.words[at]?.folded === 'still' && isDueThere(view.other.words, answer)) return [];
  return denial(view, at, denied, answer);
}

/** "Still has to approve it" and "must approve it" say one thing. */
const isDueThere = (words: readonly Word[], verb: number): boolean =>
  isDue(words, verb - 1) || isDue(words, verb - 2);

/** "Without power" and "lost power" say one thing. */
const isLostThere = ({ own, other }: PairView, negator: number, answer: number): boolean =>
  own.words[negator]?.folded === 'without' &&
  other.words
    .slice(Math.max(0, answer - SCOPE), answer)
    .some(({ folded }) => /^(?:los(?:t|e|es|ing)|lack(?:s|ed|ing)?)$/.test(folded));

function denial(view: PairView, at: number, denied: number, answer: number): readonly Relation[] {
  const own = evidenceOfSide(view.own, at, denied + 1);
  const from = Math.max(slotOf(view, at, at + 1).start, answer - SCOPE);
  const other = evidenceOfSide(view.other, Math.max(0, Math.min(from, answer - 1)), answer + 1);
  return own === null || other === null ? [] : [contradict(LABEL, 0.75, [own, other])];
}

/** A denial that names who does not do a thing ("neither ... nor ...") may stand this many words before the verb. */
const SUBJECT_REACH = 12;
const OF_A_SUBJECT = /^(?:neither|nor|none|nobody|nothing|no)$/;

function isDeniedByASubject(
  view: PairView,
  opposite: PairView,
  at: number,
  answer: number,
): boolean {
  if (/^(?:neither|nor)$/.test(view.own.words[at]?.folded ?? '')) return isDeniedAnywhere(opposite);
  const first = Math.max(0, answer - SUBJECT_REACH);
  return opposite.own.words
    .slice(first, answer)
    .some(
      ({ folded }, there) =>
        OF_A_SUBJECT.test(folded) && (opposite.answers[first + there] ?? -1) < 0,
    );
}

/** A denial reaches over this many content words that the other side has not. */
const MAX_SKIPPED = 1;

/**
 * The first content word after a negator, in its clause, that the other side has too; names aside, since nobody is denied.
 */
function deniedWord(
  { own, other, answers }: PairView,
  negator: number,
): number | 'unanswered' | 'out of reach' {
  const { text } = own.telling.article;
  // "Не" denies the word right behind it, and no other.
  const isBeforeVerb = own.words[negator]?.folded === 'не';
  let skipped = 0;
  if (isWithoutIt(own.words, negator)) return 'out of reach';
  for (let at = negator + 1; at <= Math.min(own.words.length - 1, negator + SCOPE); at++) {
    const word = own.words[at];
    if (word === undefined || BREAK.test(text.slice(own.words[at - 1]?.end, word.start)))
      return 'out of reach';
    if (word.isCapitalised || isFunctionWord(word.folded)) continue;
    if (isBeforeVerb && IS_ABLE.test(word.folded) && (answers[at] ?? -1) < 0) continue;
    const answer = other.words[answers[at] ?? -1];
    if (answer !== undefined && !isFunctionWord(answer.folded)) return at;
    if (++skipped > (isBeforeVerb ? 0 : MAX_SKIPPED)) return 'out of reach';
  }
  return 'unanswered';
}

/** "Without it the fund would run dry": what is not there is "it", and nothing that follows. */
const isWithoutIt = (words: readonly Word[], negator: number): boolean =>
  /^(?:without|без)$/.test(words[negator]?.folded ?? '') &&
  /^(?:it|this|that|them|these|those|him|her|нього|неї|них|цього|него|нее|этого)$/.test(
    words[negator + 1]?.folded ?? '',
  );

/** What is denied of "не смог подписать" is the signing. */
const IS_ABLE =
  /^(?:с?мог(?:л[аои])?|смо(?:жет|гут)|сумел[аои]?|уда(?:лось|ется)|зміг|змогл[аои]|змо(?:же|жуть)|зумі(?:в|л[аои])|вда(?:лося|ється))$/;

/** Marks that end what a negator denies. */
const BREAK = /[,;:."“”«»()]/;

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
