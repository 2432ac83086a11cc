import lists from '../../../resources/words/contested-terms.json' with { type: 'json' };
import { evidenceOfSide } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import { once } from '../once.ts';
import { type PairView, slotOf, viewsOf } from '../pair-view.ts';
import { type PhraseMatch, Phrases } from '../phrases.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair, Side } from '../story.ts';
import { wordingRelation } from './wording-relation.ts';

/** What a contested term names, and with which side's word. Numbers of the list's groups and of the stands in them. */
interface Stand {
  readonly thing: number;
  readonly stand: number;
}

const terms = new Phrases<readonly Stand[]>(standsByTerm());

/** A word may name several things: "kidnapped" who was detained, and who was moved away. */
function standsByTerm(): ReadonlyMap<string, readonly Stand[]> {
  const byTerm = new Map<string, readonly Stand[]>();
  lists.groups.forEach((group, thing) => {
    group.forEach((words, stand) => {
      for (const word of words) byTerm.set(word, [...(byTerm.get(word) ?? []), { thing, stand }]);
    });
  });
  return byTerm;
}

type Term = PhraseMatch<readonly Stand[]>;

/** A term of each side that name one thing and take another stand to it. */
interface Opposed {
  readonly own: Term;
  readonly other: Term;
}

/** "Occupied" against "annexed", "government" against "regime": two names of one thing, each of which takes a side. */
export const contestedTerms = (pair: LinkedPair): readonly Relation[] =>
  opposedTerms(pair).flatMap(({ own, other }) => {
    const a = evidenceOfSide(pair.a, own.start, own.end);
    const b = evidenceOfSide(pair.b, other.start, other.end);
    return a === null || b === null
      ? []
      : [wordingRelation('A choice of word that takes sides', 0.65, [a, b])];
  });

/** Whether words of one end of a pair are, or hold, such a term. */
export function isContested(pair: LinkedPair, side: Side, start: number, end: number): boolean {
  return opposedTerms(pair).some(({ own, other }) => {
    const term = side === pair.a ? own : other;
    return term.start < end && start < term.end;
  });
}

const opposedTerms: (pair: LinkedPair) => readonly Opposed[] = once((pair) => {
  const [view] = viewsOf(pair);
  const [ours, theirs] = [termsIn(view.own), termsIn(view.other)];
  return ours.flatMap((own) => {
    if (theirs.some((other) => isAlike(own, other))) return [];
    const other = theirs.find(
      (term) =>
        takesSides(own, term) &&
        !ours.some((one) => isAlike(one, term)) &&
        areOfOneThing(view, own, term),
    );
    return other === undefined ? [] : [{ own, other }];
  });
});

/** Not in a name, "Communist Party", which nobody chooses. */
const termsIn = ({ words }: Side): readonly Term[] =>
  terms.find(words).filter(({ start }) => start === 0 || words[start]?.isCapitalised === false);

/** What both sides say too is no choice of one of them. */
const isAlike = (one: Term, other: Term): boolean => shares(one, other, (a, b) => a === b);

const takesSides = (one: Term, other: Term): boolean => shares(one, other, (a, b) => a !== b);

const shares = (one: Term, other: Term, test: (a: number, b: number) => boolean): boolean =>
  one.value.some(({ thing, stand }) =>
    other.value.some((there) => there.thing === thing && test(stand, there.stand)),
  );

/** A content word that both sides have stands this close to both terms ... */
const REACH = 3;

/** ... or one term stands in the other's place: then they are said of one thing. */
function areOfOneThing(view: PairView, own: Term, other: Term): boolean {
  const slot = slotOf(view, own.start, own.end);
  if (other.start >= slot.start && other.end <= slot.end && slot.end - slot.start <= 2 * REACH)
    return true;
  return view.own.words.some(({ folded }, at) => {
    const answer = view.answers[at] ?? -1;
    return answer >= 0 && !isFunctionWord(folded) && isNear(own, at) && isNear(other, answer);
  });
}

const isNear = ({ start, end }: Term, at: number): boolean =>
  at >= start - REACH && at < end + REACH;
