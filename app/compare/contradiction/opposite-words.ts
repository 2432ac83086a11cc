import { evidenceOfSide } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import { once } from '../once.ts';
import { answeredAround, type PairView, slotOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { Word } from '../words.ts';
import { areOpposites } from './are-opposites.ts';
import { contradict } from './contradict.ts';
import { deniesStatement } from './denying-verb.ts';
import { isDeniedNear } from './negators.ts';

/** Content words around that both sides must have, so that they speak of one thing. */
const MIN_ANSWERED = 2;

/**
 * One word against its opposite where the words around agree: in its place or, told in another order, before the same word.
 * `opposite` is the same pair seen from the other side; where the two are not told alike, places say nothing.
 */
export function oppositeWords(
  view: PairView,
  opposite: PairView,
  isToldAlike: boolean,
): readonly Relation[] {
  return view.own.words.flatMap((word, at) => {
    if ((view.answers[at] ?? -1) >= 0) return [];
    const slot = slotOf(view, at, at + 1);
    for (const [there, other] of view.other.words.entries()) {
      const isInPlace = isToldAlike && slot.start <= there && there < slot.end;
      const isAnywhere = standBeforeTheSame(view, at, there) || areSaidOfTheSame(view, at, there);
      if (!isInPlace && !isAnywhere) continue;
      // Last of the three: it takes words apart.
      if (!areOpposites(word.folded, other.folded)) continue;
      if (isSide(word) && !(takesSide(view.own.words, at) && takesSide(view.other.words, there)))
        continue;
      const isOfSame = isAffixed(word, other) && standBeforeTheSame(view, at, there);
      if (!isOfSame && (saysElsewhere(view, other) || saysElsewhere(opposite, word))) continue;
      if (isOtherMeasure(view, at, there) || isOfOtherThing(view, at, there)) continue;
      if (isDeniedNear(view, at) !== isDeniedNear(opposite, there)) continue;
      if (isInPlace && answeredAround(view, at, at + 1) < leastAnswered(word, other)) continue;
      const own = evidenceOfSide(view.own, at, at + 1);
      const instead = evidenceOfSide(view.other, there, there + 1);
      if (own !== null && instead !== null)
        return [contradict('Opposite words', 0.7, [own, instead])];
    }
    return [];
  });
}

/** Whoever denies in one article and confirms in the other is all that need be the same. */
const leastAnswered = (one: Word, other: Word): number =>
  deniesStatement(one.folded) || deniesStatement(other.folded) ? 1 : MIN_ANSWERED;

/** "An unknown record" and "a known record", wherever their sentences have them. */
function standBeforeTheSame({ own, other, answers }: PairView, at: number, there: number): boolean {
  const next = own.words[at + 1];
  return (
    next !== undefined &&
    !isFunctionWord(next.folded) &&
    ((answers[at + 1] ?? -1) < 0 || isAffixed(own.words[at], other.words[there])) &&
    areOfOneRoot(next.stem, other.words[there + 1]?.stem ?? '')
  );
}

const BEING = /^(?:is|are|was|were|been|being|be|remains?|remained|stays?|stayed)$/;

/** "The road was dry" and "rain had made the road slippery": both said right behind the same noun, of one of them that it was so. */
function areSaidOfTheSame({ own, other }: PairView, at: number, there: number): boolean {
  const [mine, theirs] = [bearersOf(own.words)[at], bearersOf(other.words)[there]];
  if (!mine || !theirs || mine.stem === null || mine.stem !== theirs.stem) return false;
  return mine.isOfBeing || theirs.isOfBeing;
}

/** What a word is said of, were it an adjective behind its noun. */
interface Bearer {
  /** Of the content word right before, or before the verb of being there; null where there is none. */
  readonly stem: string | null;
  /** Whether a verb of being stands between. */
  readonly isOfBeing: boolean;
}

/** The bearer of every word of a side: each is asked for with every word of the other. Linear. */
const bearersOf = once((words: readonly Word[]): readonly Bearer[] => {
  let noun: string | null = null;
  let isOfBeing = false;
  return words.map(({ folded, stem }) => {
    const bearer = { stem: noun, isOfBeing };
    isOfBeing = BEING.test(folded);
    if (!isOfBeing) noun = isFunctionWord(folded) ? null : stem;
    return bearer;
  });
});

/** Longer stems that begin alike are of one word: "organ" and "organisation". */
const ROOT = 5;

const areOfOneRoot = (one: string, other: string): boolean =>
  one === other ||
  (one.length >= ROOT && other.length >= ROOT && one.slice(0, ROOT) === other.slice(0, ROOT));

/** "Official" and "unofficial": the same word but for what denies it is surely said of the same noun. */
const isAffixed = (one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.folded.endsWith(other.folded) || other.folded.endsWith(one.folded));

/** Whether a side has a word where the other has none to answer it: then both say both, in another order. */
const saysElsewhere = ({ own, answers }: PairView, { folded }: Word): boolean =>
  own.words.some((word, at) => word.folded === folded && (answers[at] ?? -1) < 0);

const isSide = ({ folded }: Word): boolean =>
  /^(?:for|against|favou?r|за|проти|против|für|gegen)$/.test(folded);

/** "Voted for": elsewhere "for" says much that "against" does not deny. */
const takesSide = (words: readonly Word[], at: number): boolean =>
  /^(?:vot|rul|campaign|argu|testif|spok|speak|(?:про)?голос|висловил|высказал|виступ|выступ|stimm|gestimmt)/.test(
    words[words[at - 1]?.folded === 'in' ? at - 2 : at - 1]?.folded ?? '',
  );

/** How many words after a verb its object may begin. */
const OBJECT_REACH = 3;

/** "Overturned the conviction" and "upheld the appeal": each side speaks of what follows on the other somewhere else. */
function isOfOtherThing({ own, other }: PairView, at: number, there: number): boolean {
  const mine = objectOf(own.words, at);
  const theirs = objectOf(other.words, there);
  if (mine === null || theirs === null || mine === theirs) return false;
  return has(other.words, mine) && has(own.words, theirs);
}

const has = (words: readonly Word[], stem: string): boolean =>
  words.some((word) => word.stem === stem);

/** The stem of the first content word shortly behind a word; null where there is none. */
const objectOf = (words: readonly Word[], at: number): string | null =>
  words.slice(at + 1, at + 1 + OBJECT_REACH).find(({ folded }) => !isFunctionWord(folded))?.stem ??
  null;

/** "Rose 4 percent" and "fell to 4 percent": by how much, and to what. */
function isOtherMeasure({ own, other }: PairView, at: number, there: number): boolean {
  const isTo = (words: readonly Word[], verb: number): boolean => words[verb + 1]?.folded === 'to';
  const isNumber = (words: readonly Word[], verb: number): boolean =>
    words[verb + 1]?.isNumber === true || words[verb + 2]?.isNumber === true;
  return (
    isTo(own.words, at) !== isTo(other.words, there) &&
    isNumber(own.words, at) &&
    isNumber(other.words, there)
  );
}
