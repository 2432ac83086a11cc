import lists from '../../../resources/words/exclusive-terms.json' with { type: 'json' };
import { evidenceOfSide } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import { once } from '../once.ts';
import { answeredAround, type PairView, slotOf } from '../pair-view.ts';
import { type PhraseMatch, Phrases } from '../phrases.ts';
import type { Relation } from '../relation.ts';
import { stemWord } from '../stem-word.ts';
import type { Word } from '../words.ts';
import { contradict } from './contradict.ts';
import { isDeniedNear } from './negators.ts';

/** What a term names, as places in the list: the terms of one item mean the same, the items of one group exclude each other. */
interface Meaning {
  readonly group: number;
  readonly item: number;
}

const terms = new Phrases<readonly Meaning[]>(collectTerms());

/** A term may be in several groups ("dam" is a building and a barrier). Terms are known by their stems. */
function collectTerms(): ReadonlyMap<string, readonly Meaning[]> {
  const byTerm = new Map<string, readonly Meaning[]>();
  [...lists.groups, ...lists.deeds].forEach((items, group) => {
    items.forEach((synonyms, item) => {
      for (const term of synonyms) {
        const stems = term.split(' ').map(stemWord).join(' ');
        byTerm.set(stems, [...(byTerm.get(stems) ?? []), { group, item }]);
      }
    });
  });
  return byTerm;
}

/** A deed may stand anywhere in its sentence: "Roth resigned", "the mayor dismissed Roth". */
const isDeed = ({ value }: Term): boolean =>
  value.every(({ group }) => group >= lists.groups.length);

/** Content words around that both sides must have, so that they speak of one thing. */
const MIN_ANSWERED = 2;

/**
 * "Her husband" against "her brother": two terms that cannot both be true of what the words around speak of, each in the place
 * of the other. Where a side has both, they are two things told in another order. Seen from one side, which is enough. Where
 * the two are not told alike, places say nothing.
 */
export function exclusiveTerms(
  view: PairView,
  opposite: PairView,
  isToldAlike: boolean,
): readonly Relation[] {
  const mine = termsOf(view.own.words);
  const theirs = termsOf(view.other.words);
  return mine.flatMap((own) => {
    if (!isUnanswered(view, own) || !isOfOneThing(view, own)) return [];
    const isPlaced = isToldAlike || isDeed(own);
    const slot = isDeed(own)
      ? { start: 0, end: view.other.words.length }
      : slotOf(view, own.start, own.end);
    const other = theirs.find(
      (term) =>
        ((isPlaced && slot.start <= term.start && term.end <= slot.end) ||
          standAlike(view, own, term)) &&
        isUnanswered(opposite, term) &&
        exclude(own, term) &&
        !theirs.some((one) => haveOneMeaning(one, own)) &&
        !mine.some((one) => haveOneMeaning(one, term)),
    );
    if (other === undefined) return [];
    const isDenied =
      !standAlike(view, own, other) &&
      isDeniedNear(view, own.start) !== isDeniedNear(opposite, other.start);
    if (isDenied) return [];
    const a = evidenceOfSide(view.own, own.start, own.end);
    const b = evidenceOfSide(view.other, other.start, other.end);
    return a === null || b === null ? [] : [contradict('Only one can be true', 0.7, [a, b])];
  });
}

/** "Most of the dead were men", wherever in the sentence, for "most of the dead were women": between the same words. */
function standAlike({ own, other }: PairView, one: Term, two: Term): boolean {
  const isSame = (a: number, b: number): boolean =>
    own.words[a] !== undefined && own.words[a]?.stem === other.words[b]?.stem;
  const beside = [-2, -1, 0, 1].filter((by) =>
    by < 0 ? isSame(one.start + by, two.start + by) : isSame(one.end + by, two.end + by),
  );
  return (
    beside.length >= 2 &&
    beside.some((by) => {
      const word = own.words[by < 0 ? one.start + by : one.end + by];
      return word !== undefined && !isFunctionWord(word.folded);
    }) &&
    (beside.includes(-1) || beside.includes(0))
  );
}

/** Whether the other side speaks of what a term is said of; of a deed, whether it has a name or another word of its sentence. */
const isOfOneThing = (view: PairView, term: Term): boolean =>
  isDeed(term)
    ? view.answers.some(
        (answer, at) => answer >= 0 && !isFunctionWord(view.own.words[at]?.folded ?? ''),
      )
    : answeredAround(view, term.start, term.end) >= MIN_ANSWERED;

type Term = PhraseMatch<readonly Meaning[]>;

/** Read once for each run of words: a sentence is compared with those of several articles. */
const termsOf: (words: readonly Word[]) => readonly Term[] = once((words) =>
  terms
    .find(words.map((word) => ({ ...word, folded: word.stem })))
    .filter((term) => !isInName(words, term)),
);

/** "The Stock Exchange", "Orange County": a word of a name says nothing of its own. */
const isInName = (words: readonly Word[], { start, end }: Term): boolean =>
  words[start]?.isCapitalised === true &&
  (words[start - 1]?.isCapitalised === true || words[end]?.isCapitalised === true);

const isUnanswered = ({ answers }: PairView, { start, end }: Term): boolean =>
  answers.slice(start, end).some((answer) => answer < 0);

const exclude = (one: Term, other: Term): boolean =>
  !haveOneMeaning(one, other) &&
  one.value.some(({ group }) => other.value.some((meaning) => meaning.group === group));

const haveOneMeaning = (one: Term, other: Term): boolean =>
  one.value.some(({ group, item }) =>
    other.value.some((meaning) => meaning.group === group && meaning.item === item),
  );
