import type { Evidence } from '../finding.ts';
import { isFunctionWord } from '../function-words.ts';
import { type PairView, viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import { isRestRepeated } from '../rest-repeated.ts';
import type { LinkedPair, Side } from '../story.ts';
import type { Word } from '../words.ts';
import { areDerived, areSpellingsOfOneName, differByOneSlip } from './are-spellings-of-one-name.ts';
import { bareName, isName } from './find-names.ts';
import { firstPlace } from './first-place.ts';
import { latinForm } from './name-key.ts';
import { nameRelation, wordEvidence } from './name-relation.ts';
import { areCountryAndAdjective, isNoName } from './no-names.ts';
import { isSpokenBy } from './speakers.ts';
import { officesIn } from './titles.ts';

/** One name against another where the words before and after agree: a slip of the pen, or somebody else. */
export function exchangedNames(pair: LinkedPair, forms: ReadonlySet<string>): readonly Relation[] {
  const [view] = viewsOf(pair);
  return view.own.words.flatMap((word, at) => {
    if ((view.answers[at] ?? -1) >= 0 || !isNameLike(word)) return [];
    const instead = inItsPlace(view, at);
    if (instead === null || !isNameLike(instead.word)) return [];
    const isOffice = [word, instead.word].map(isNoName);
    if (isOffice.every(Boolean)) return [];
    const [one, two] = [bareName(word.folded), bareName(instead.word.folded)];
    if (one === two || areCountryAndAdjective(one, two)) return [];
    if (isFormOf(one, two) && !areTwoPeople(view, at, one, two)) return [];
    const named = [word, instead.word].filter((part) => isName(forms, part)).length;
    const isSpelling = areSpellingsOfOneName(one, two);
    // Spellings of one known name are compared in the whole article.
    if (isSpelling && named === 2) return [];
    const evidence = evidenceOfNames(view, word, instead.word);
    if (isSpelling || differByOneSlip(one, two)) {
      const isInside = at > 0 && instead.at > 0;
      return named === 0 && !isInside && !isRestRepeated(view, at, at + 1)
        ? []
        : [nameRelation('The name is spelled otherwise', 0.9, evidence)];
    }
    if (named < 2 || isOffice.some(Boolean) || areOfTwoSorts(word, instead.word)) return [];
    if (isAnotherSpeaker(view, at, instead.at, forms)) return [];
    return [nameRelation('Another name in the same place', 0.6, evidence)];
  });
}

/** Two names where they first stand, if neither article ever has the other's: one renamed throughout is one difference. */
function evidenceOfNames({ own, other }: PairView, mine: Word, theirs: Word): readonly Evidence[] {
  const isThroughout =
    firstPlace(own.telling, theirs) === null && firstPlace(other.telling, mine) === null;
  return [
    wordEvidence(own.telling, (isThroughout ? firstPlace(own.telling, mine) : null) ?? mine),
    wordEvidence(
      other.telling,
      (isThroughout ? firstPlace(other.telling, theirs) : null) ?? theirs,
    ),
  ];
}

/** Whoever is the source is a matter of attribution, but where part of the name stays it is the same person otherwise named. */
function isAnotherSpeaker(
  view: PairView,
  at: number,
  instead: number,
  forms: ReadonlySet<string>,
): boolean {
  const isPartKept = [at - 1, at + 1].some(
    (near) =>
      (view.answers[near] ?? -1) >= 0 &&
      isName(forms, view.own.words[near]) &&
      !isNoName(view.own.words[near] as Word),
  );
  return !isPartKept && isSpokenBy(view.own, at, forms) && isSpokenBy(view.other, instead, forms);
}

/**
 * The one word of the other side between the answers to the neighbours of own word `at`, or right behind the answer to a given
 * name, whatever follows; null where there are none or more.
 */
function inItsPlace(
  { own, other, answers }: PairView,
  at: number,
): { readonly word: Word; readonly at: number } | null {
  const before = at === 0 ? -1 : (answers[at - 1] ?? -1);
  const after = at + 1 === own.words.length ? other.words.length : (answers[at + 1] ?? -1);
  const isAfter = at === 0 || before >= 0;
  const isBetween = after === before + 2;
  const isSurname =
    isBehindGivenName(own, at) &&
    isBehindGivenName(other, before + 1) &&
    !answers.includes(before + 1);
  const word = other.words[before + 1];
  return isAfter && (isBetween || isSurname) && word !== undefined
    ? { word, at: before + 1 }
    : null;
}

/** Whether a word follows a name without a mark between, as a surname does, and no body or place that is called so. */
function isBehindGivenName({ telling, words }: Side, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before?.isCapitalised !== true || word === undefined) return false;
  const isApart = telling.article.text.slice(before.end, word.start).trim() !== '';
  return (
    !isApart && !isNoName(before) && !isFunctionWord(before.folded) && !/'s?$/.test(before.folded)
  );
}

/**
 * A name of the one side that differs by one slip of the pen from a name of the other, wherever they stand in two linked
 * passages, where each is in its article alone.
 */
export function slippedNames(pair: LinkedPair, forms: ReadonlySet<string>): readonly Relation[] {
  const [view, opposite] = viewsOf(pair);
  const mine = loneNames(view, opposite, forms);
  const theirs = loneNames(opposite, view, forms);
  return mine.flatMap((word) => {
    const one = bareName(word.folded);
    const slip = theirs.find(
      (other) =>
        differByOneSlip(one, bareName(other.folded)) && !(isNoName(word) && isNoName(other)),
    );
    if (slip === undefined || areCountryAndAdjective(one, bareName(slip.folded))) return [];
    return [nameRelation('The name is spelled otherwise', 0.8, evidenceOfNames(view, word, slip))];
  });
}

/** Names of the own side that the other passage does not have. */
const loneNames = (
  { own, answers }: PairView,
  opposite: PairView,
  forms: ReadonlySet<string>,
): readonly Word[] =>
  own.words.filter(
    (word, at) =>
      (answers[at] ?? -1) < 0 &&
      isName(forms, word) &&
      !opposite.own.words.some(({ folded }) => bareName(folded) === bareName(word.folded)),
  );

const isNameLike = (word: Word): boolean => word.isCapitalised && !isFunctionWord(word.folded);

/** An abbreviation against a word, or a name against a compound with it: "CPC" and "Party", "China" and "Japan-China". */
function areOfTwoSorts(one: Word, other: Word): boolean {
  const isShort = ({ text }: Word): boolean => /^\p{Lu}{2,}$/u.test(text);
  if (isShort(one) !== isShort(other)) return true;
  const pieces = new Set(one.folded.split('-'));
  const [head = ''] = one.folded.split('-');
  const [otherHead = ''] = other.folded.split('-');
  return (
    other.folded.split('-').some((piece) => pieces.has(piece)) ||
    (head + otherHead !== one.folded + other.folded && isFormOf(head, otherHead)) ||
    areDerivations(one.folded, other.folded)
  );
}

/** "Observatory" and "Observer": two words from one stem. */
const areDerivations = (one: string, other: string): boolean => {
  const stem = /^(.{5,})(?:er|or|ory|ry|ing|tion|al|ment|ance|man|men)s?$/;
  const [a, b] = [stem.exec(one)?.[1], stem.exec(other)?.[1]];
  return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
};

/** Behind the same given name or office "Hart" and "Hartley" are two people, and no forms of one name. */
function areTwoPeople({ own, answers }: PairView, at: number, one: string, two: string): boolean {
  const before = own.words[at - 1];
  if (before === undefined || (answers[at - 1] ?? -1) < 0) return false;
  const isPerson = officesIn([before]).size > 0 || (before.isCapitalised && !isNoName(before));
  return isPerson && latinForm(one) !== latinForm(two) && !areDerived(one, two);
}

/** "Russia" and "Russian" are a name and its adjective. */
const isFormOf = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length) - 1;
  return (
    length >= 3 && one.slice(0, length) === other.slice(0, length) && !differByOneSlip(one, other)
  );
};
