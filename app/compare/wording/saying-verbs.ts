import lists from '../../../resources/words/loaded-words.json' with { type: 'json' };
import { evidenceOfSide } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import { answeredAround, type PairView, slotOf, viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair, Side } from '../story.ts';
import type { Word } from '../words.ts';
import { wordingRelation } from './wording-relation.ts';

const neutral: ReadonlySet<string> = new Set(lists.neutralSaying);
const judging: ReadonlySet<string> = new Set(lists.judgingSaying);
/** Which of the verbs judge alike: "admitted" and "conceded". */
const judgementOf = new Map(
  lists.alikeSaying.flatMap((alike, at) => alike.map((verb) => [verb, at])),
);

/** "Rejects the claim". */
const isNoun = (words: readonly Word[], at: number): boolean =>
  /^(?:the|a|an|this|that|these|those|his|her|its|their|such|any|no)$/.test(
    words[at - 1]?.folded ?? '',
  );

/** How far from where it should stand a verb of saying is looked for: speakers move around their verbs. */
const NEAR = 3;

/** Verbs of saying that judge ("admitted", "claimed") where the other side has a neutral one, or one that judges otherwise. */
export function sayingVerbs(pair: LinkedPair): readonly Relation[] {
  const [fromA, fromB] = viewsOf(pair);
  return [...judgingIn(fromA, true), ...judgingIn(fromB, false)];
}

function judgingIn(view: PairView, first: boolean): readonly Relation[] {
  return view.own.words.flatMap((word, at) => {
    if (!judging.has(word.folded) || word.isCapitalised || (view.answers[at] ?? -1) >= 0) return [];
    if (isNoun(view.own.words, at) || isSaidThere(view.other, word)) return [];
    const slot = slotOf(view, at, at + 1);
    const found = verbNear(view, slot, first);
    if (found < 0 || answeredAround(view, at, at + 1) === 0) return [];
    const verb = view.other.words[found];
    if (verb !== undefined && isSaidThere(view.own, verb)) return [];
    if (areAlike(word.folded, view.other.words[found]?.folded ?? '')) return [];
    if (!areOfOneSpeaker(view, at, found)) return [];
    const own = evidenceOfSide(view.own, at, at + 1);
    const other = evidenceOfSide(view.other, found, found + 1);
    return own === null || other === null
      ? []
      : [wordingRelation('Another verb of saying', 0.6, [own, other])];
  });
}

/** "The UN condemned it and demanded" beside "it was condemned by the UN, which demanded": both have the verb, in another order. */
const isSaidThere = ({ words }: Side, verb: Word): boolean =>
  words.some(({ stem }) => stem === verb.stem);

const areAlike = (one: string, other: string): boolean =>
  judgementOf.has(one) && judgementOf.get(one) === judgementOf.get(other);

/** A speaker's name or noun stands this close to the verb of saying. */
const SPEAKER_REACH = 5;

/** Whether a word that both sides have stands where both verbs have their speaker: who says it, as a rule. */
const areOfOneSpeaker = ({ own, other, answers }: PairView, verb: number, there: number): boolean =>
  own.words.some((word, at) => {
    const answer = answers[at] ?? -1;
    return (
      answer >= 0 &&
      !isFunctionWord(word.folded) &&
      isSpeakerPlace(own, verb, at) &&
      isSpeakerPlace(other, there, answer)
    );
  });

/** Before the verb in its sentence, or behind one that follows a mark: "…, admitted Ann Example". */
function isSpeakerPlace({ telling, words }: Side, verb: number, at: number): boolean {
  if (Math.abs(at - verb) > SPEAKER_REACH || at === verb) return false;
  const { text } = telling.article;
  if (at < verb) return !/[.!?\n]\s/.test(text.slice(words[at]?.end, words[verb]?.start));
  const between = text.slice(words[verb - 1]?.end ?? 0, words[verb]?.start);
  return /[,"“”«»—–-]/u.test(between);
}

const NO_WORD = { folded: '', isCapitalised: true };

/** The unanswered verb of saying nearest to a place; judging ones only where the pair is read for the first time. */
function verbNear(
  view: PairView,
  slot: { readonly start: number; readonly end: number },
  first: boolean,
): number {
  const answered = new Set(view.answers);
  for (
    let at = Math.max(0, slot.start - NEAR);
    at < Math.min(view.other.words.length, slot.end + NEAR);
    at++
  ) {
    const { folded, isCapitalised } = view.other.words[at] ?? NO_WORD;
    if (
      !isCapitalised &&
      !answered.has(at) &&
      !isNoun(view.other.words, at) &&
      (neutral.has(folded) || (first && judging.has(folded)))
    )
      return at;
  }
  return -1;
}
