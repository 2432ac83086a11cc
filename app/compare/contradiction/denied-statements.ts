import { canSay } from '../attribution/saying-verb.ts';
import { clauseBreaks, clauseEnd } from '../certainty/clause-breaks.ts';
import { evidenceOfSide } from '../evidence.ts';
import type { Evidence } from '../finding.ts';
import { isFunctionWord } from '../function-words.ts';
import { type PairView, sentenceView, slotOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { Side } from '../story.ts';
import type { Word } from '../words.ts';
import { contradict } from './contradict.ts';
import { deniesStatement } from './denying-verb.ts';
import { isDeniedAnywhere, isDeniedInClause } from './negators.ts';

/** Content words after the verb that the other side must have; one is enough between two short titles. */
const MIN_DENIED = 2;
/** Where the denier is not named they must be this many. */
const MIN_SAID = 3;
/** How many of the affirmed words are shown. */
const SHOWN = 8;

/** "Denied that it had begun" against "it had begun": a verb of denying before words that the other side affirms. */
export function deniedStatements(view: PairView, opposite: PairView): readonly Relation[] {
  const { own, answers } = view;
  const isTitle = own.telling.sentences[own.sentences[0] ?? 0]?.kind === 'title';
  if (!isTitle && isDeniedAnywhere(opposite)) return [];
  return own.words.flatMap((word, at) => {
    if (!deniesStatement(word.folded) || (answers[at] ?? -1) >= 0) return [];
    const denied = deniedAnswers(view, at);
    if (denied.length < (isTitle ? 1 : MIN_DENIED)) return [];
    // "…, but officials sceptical" in a headline denies nothing of what stands before it.
    if (isTitle && denied.some((there) => isDeniedInClause(opposite, there))) return [];
    const isSaid = denied.length >= MIN_SAID && isSaidInstead(view, at);
    if (!isDenierNamed(view, at) && !isSaid) return [];
    const words = evidenceOfSide(own, at, at + 1);
    const first = Math.min(...denied);
    const instead = affirmedWords(view, word) ?? evidenceOfSide(view.other, first, first + 1);
    return words === null || instead === null
      ? []
      : [contradict('Denied in one, reported in the other', 0.75, [words, instead])];
  });
}

/**
 * What the other side affirms: its words in place of the verb of denying, up to those that both have. Read in the sentence of
 * the verb alone, since beside a neighbour its words may lose their answers to it.
 */
function affirmedWords(whole: PairView, verb: Word): Evidence | null {
  const { sentences, telling } = whole.own;
  const number = sentences.find((at) => (telling.sentences[at]?.end ?? 0) > verb.start);
  const view = sentenceView(whole, number ?? sentences[0] ?? 0);
  const at = view.own.words.findIndex(({ start }) => start === verb.start);
  const denied = deniedAnswers(view, at);
  if (denied.length === 0) return null;
  const slot = slotOf(view, at, at + 1);
  const isBetween = slot.start > 0 && slot.start <= Math.min(...denied);
  const first = isBetween && slot.end - slot.start < SHOWN ? slot.start : Math.min(...denied);
  const end = Math.min(Math.max(...denied) + 1, first + SHOWN);
  return evidenceOfSide(view.other, first, phraseEnd(view.other, first, end));
}

/**
 * Where words that are cut short end as a phrase: not inside a name ("the United"), not one word behind a mark, and not
 * before what "of" or "the" belongs to.
 */
function phraseEnd({ words, telling }: Side, start: number, cut: number): number {
  const isCapital = (at: number): boolean => words[at]?.isCapitalised === true;
  const isAdjacent = (at: number): boolean =>
    telling.article.text.slice(words[at - 1]?.end, words[at]?.start).trim() === '';
  let end = cut;
  while (isCapital(end - 1) && isCapital(end) && isAdjacent(end)) end++;
  if (end > start + 1 && !isAdjacent(end - 1)) end--;
  while (end > start + 1 && isFunctionWord(words[end - 1]?.folded ?? '')) end--;
  return end;
}

/** Words of the other side that answer content words after a verb. */
function deniedAnswers({ own, answers }: PairView, verb: number): readonly number[] {
  const end = isInserted(own.words, verb) ? clauseEnd(clauseBreaks(own), verb) : own.words.length;
  return own.words.flatMap(({ folded }, index) => {
    const answer = answers[index] ?? -1;
    const isDenied = index > verb && index < end;
    return isDenied && answer >= 0 && !isFunctionWord(folded) ? [answer] : [];
  });
}

/** "The firm, which denies wrongdoing, will pay": what follows the clause is not denied. */
const isInserted = (words: readonly Word[], verb: number): boolean =>
  words.slice(Math.max(0, verb - 2), verb).some(({ folded }) => /^(?:who|which)$/.test(folded));

/** Whether a verb of saying stands in the place of the verb of denying: whoever says there what is denied here. */
function isSaidInstead(view: PairView, verb: number): boolean {
  const { start, end } = slotOf(view, verb, verb + 1);
  return view.other.words.slice(start, end).some(({ folded }) => canSay(folded));
}

/** Whether the other side speaks of who denies, before the verb: by name, by role or by the same pronoun. */
const isDenierNamed = ({ own, answers }: PairView, verb: number): boolean =>
  own.words
    .slice(0, verb)
    .some(
      ({ folded }, at) =>
        (answers[at] ?? -1) >= 0 &&
        (!isFunctionWord(folded) || /^(?:he|she|they|we|i)$/.test(folded)),
    );
