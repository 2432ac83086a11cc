import lists from '../../resources/words/negation.json' with { type: 'json' };
import { closenessOf } from './close-pairs.ts';
import { evidenceOfSide } from './evidence.ts';
import type { Finder } from './finder.ts';
import type { Evidence } from './finding.ts';
import { isFunctionWord } from './function-words.ts';
import { answeredAround, counterpart, type PairView, slotOf, viewsOf } from './pair-view.ts';
import { mergeRelations, type Relation } from './relation.ts';
import type { LinkedPair } from './story.ts';
import type { Word } from './words.ts';

const negators: ReadonlySet<string> = new Set(lists.negators);
const denying: ReadonlySet<string> = new Set(lists.denying);
const antonyms: ReadonlySet<string> = new Set(
  lists.antonyms.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
);

/** Affirmed in one article and denied in the other: negation, words of opposite meaning, a count against none. */
export const findContradictions: Finder = (story) =>
  mergeRelations(
    story.close.flatMap((pair) => {
      const [fromA, fromB] = viewsOf(pair);
      const denied = [...denials(fromA), ...denials(fromB)];
      if (closenessOf(pair) < TOLD_ALIKE) return denied;
      return [...negations(fromA), ...negations(fromB), ...opposites(pair), ...denied];
    }),
  );

/** In looser retellings a "not" on one side is mostly about something else. */
const TOLD_ALIKE = 0.25;

const isNegator = ({ folded }: Word): boolean => negators.has(folded) || folded.endsWith("n't");

/** How many words after a negator what it denies is looked for. */
const SCOPE = 4;
/** Content words near a negator that both sides must have, so that they speak of one thing. */
const MIN_ANSWERED = 2;

/** A negator whose denied word the other side has without any. */
function negations(view: PairView): readonly Relation[] {
  return view.own.words.flatMap((word, at) => {
    if (!isNegator(word) || (view.answers[at] ?? -1) >= 0) return [];
    const denied = deniedWord(view, at);
    if (denied < 0) return unansweredDenial(view, at);
    if (answeredAround(view, at, at + 1) < MIN_ANSWERED) return [];
    const answer = view.answers[denied] ?? -1;
    if (isNegatedNear(view.other.words, answer) || isCorrection(view, at)) return [];
    const own = evidenceOfSide(view.own, at, denied + 1);
    const from = Math.max(slotOf(view, at, at + 1).start, answer - SCOPE);
    const other = evidenceOfSide(view.other, Math.max(0, Math.min(from, answer - 1)), answer + 1);
    return own === null || other === null
      ? []
      : [relate('Denied in one, affirmed in the other', 0.75, [own, other])];
  });
}

/** Content words around a negated verb that must be answered where the verb itself is not. */
const MIN_AROUND_UNANSWERED = 3;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must)$/;

/** "Was not held in May" against "took place in May": an auxiliary is negated, and nothing on the other side is. */
function unansweredDenial(view: PairView, at: number): readonly Relation[] {
  const { own, other } = view;
  const isVerb =
    AUXILIARY.test(own.words[at - 1]?.folded ?? '') ||
    own.words[at]?.folded.endsWith("n't") === true;
  if (!isVerb || isCorrection(view, at) || answeredAround(view, at, at + 1) < MIN_AROUND_UNANSWERED)
    return [];
  if (isNegatedNear(other.words, other.words.length - 1, other.words.length)) return [];
  const words = evidenceOfSide(own, at, Math.min(own.words.length, at + 2));
  const instead = counterpart(view, at, at + 1);
  return words === null || instead === null
    ? []
    : [relate('Denied in one, affirmed in the other', 0.55, [words, instead])];
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

/** How many words before a word a negator still reaches it. */
const NEGATED_REACH = 6;

/** Adjectives that hold a negation of their own. */
const NEGATIVE = /^(?:unable|unlikely|unwilling|impossible|unaware|disagree\w*)$/;

function isNegatedNear(words: readonly Word[], at: number, reach = NEGATED_REACH): boolean {
  return words
    .slice(Math.max(0, at - reach), at + 1)
    .some((word) => isNegator(word) || denying.has(word.folded) || NEGATIVE.test(word.folded));
}

/** "Not only" and "not just" deny nothing, and "not against" what others favour affirms. */
const isCorrection = ({ own, answers }: PairView, at: number): boolean =>
  (/^(?:against|opposed)$/.test(own.words[at + 1]?.folded ?? '') && (answers[at + 1] ?? -1) < 0) ||
  /^(?:only|just|merely|necessarily|yet)$/.test(own.words[at + 1]?.folded ?? '');

/** One word against its opposite where the words around agree. */
function opposites(pair: LinkedPair): readonly Relation[] {
  const [view] = viewsOf(pair);
  return view.own.words.flatMap((word, at) => {
    if ((view.answers[at] ?? -1) >= 0) return [];
    const slot = slotOf(view, at, at + 1);
    for (let there = slot.start; there < slot.end; there++) {
      const other = view.other.words[there];
      if (other === undefined || !antonyms.has(`${word.folded} ${other.folded}`)) continue;
      if (hasWord(view.own.words, other) || hasWord(view.other.words, word)) continue;
      if (isNegatedNear(view.own.words, at) !== isNegatedNear(view.other.words, there)) continue;
      if (answeredAround(view, at, at + 1) < MIN_ANSWERED) continue;
      const own = evidenceOfSide(view.own, at, at + 1);
      const opposite = evidenceOfSide(view.other, there, there + 1);
      if (own !== null && opposite !== null)
        return [relate('Opposite words', 0.7, [own, opposite])];
    }
    return [];
  });
}

const hasWord = (words: readonly Word[], { folded }: Word): boolean =>
  words.some((word) => word.folded === folded);

/** Verbs that say a statement is not so; "refused" and "failed" deny a deed and no statement. */
const DENYING_STATEMENT =
  /^(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed)|disput(?:es|ed)|rebutted|disavow(?:s|ed)?)$/;
/** Content words after the verb that the other side must have; one is enough between two short titles. */
const MIN_DENIED = 2;

/** "Denied that it had begun" against "it had begun": a verb of denying before words that the other side affirms. */
function denials(view: PairView): readonly Relation[] {
  const { own, other, answers } = view;
  if (other.words.some((word) => isNegator(word) || denying.has(word.folded))) return [];
  const isTitle = own.telling.sentences[own.sentences[0] ?? 0]?.kind === 'title';
  return own.words.flatMap((word, at) => {
    if (!DENYING_STATEMENT.test(word.folded) || (answers[at] ?? -1) >= 0) return [];
    const denied = answers.filter(
      (answer, index) =>
        index > at && answer >= 0 && !isFunctionWord(own.words[index]?.folded ?? ''),
    );
    if (denied.length < (isTitle ? 1 : MIN_DENIED) || !isAnyContent(view, 0, at)) return [];
    const words = evidenceOfSide(own, at, at + 1);
    const instead = affirmedWords(view, at, denied);
    return words === null || instead === null
      ? []
      : [relate('Denied in one, reported in the other', 0.75, [words, instead])];
  });
}

/** What the other side says in place of the verb of denying; else the first of the words that it affirms. */
function affirmedWords(view: PairView, verb: number, denied: readonly number[]): Evidence | null {
  const slot = slotOf(view, verb, verb + 1);
  const inPlace = view.other.words.slice(slot.start, slot.end);
  if (
    inPlace.length <= SHOWN &&
    inPlace.some((word) => !word.isCapitalised && !isFunctionWord(word.folded))
  )
    return counterpart(view, verb, verb + 1);
  const first = Math.min(...denied);
  return evidenceOfSide(view.other, first, Math.min(Math.max(...denied) + 1, first + SHOWN));
}

/** How many of the affirmed words are shown. */
const SHOWN = 8;

/** Whether the other side answers a content word of `[start, end)`: who denies must be spoken of there too. */
const isAnyContent = ({ own, answers }: PairView, start: number, end: number): boolean =>
  own.words
    .slice(start, end)
    .some((word, at) => (answers[start + at] ?? -1) >= 0 && !isFunctionWord(word.folded));

const relate = (label: string, score: number, evidence: Relation['evidence']): Relation => ({
  kind: 'contradiction',
  label,
  score,
  agrees: false,
  evidence,
});
