import type { TextRange } from '../../text/text-range.ts';
import { isNegator } from '../contradiction/negators.ts';
import { evidenceOfSide } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import { type PairView, viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair, Side } from '../story.ts';
import type { Word } from '../words.ts';
import { anotherShare } from './another-share.ts';
import { cardinalOf } from './parse-number.ts';

/**
 * "Twelve of the 15" against "all 15", "two of its three crossings" against "all its crossings": fewer than there are, and
 * all of them; and "one of its three" against "two of its three", where "one" is not read as a number.
 */
export function partsOfAll(pair: LinkedPair): readonly Relation[] {
  return [...viewsOf(pair).flatMap(partAgainstAll), ...onePartAgainstMore(pair)];
}

function onePartAgainstMore({ a, b }: LinkedPair): readonly Relation[] {
  const [inA, inB] = [partsIn(a.words), partsIn(b.words)];
  return inA.flatMap((one) =>
    inB.flatMap((other) => {
      const isOfOne = one.whole === other.whole && one.part !== other.part;
      const isSameNoun = a.words[one.end]?.stem === b.words[other.end]?.stem;
      if (!isOfOne || !isSameNoun || Math.min(one.part, other.part) > 1) return [];
      const evidence = [
        evidenceOfSide(a, one.start, one.start + 1),
        evidenceOfSide(b, other.start, other.start + 1),
      ].filter((piece) => piece !== null);
      return [anotherShare(evidence)];
    }),
  );
}

const partsIn = (words: readonly Word[]): readonly (Part & { readonly start: number })[] =>
  words.flatMap((_, start) => {
    const part = partOfNumber(words, start);
    return part === null ? [] : [{ start, ...part }];
  });

/** "Two of the nine voted for it", "seven of the nine voted for no change": both are told, each by one. */
export function areComplements({ a, b }: LinkedPair, one: TextRange, other: TextRange): boolean {
  const [inA, inB] = [partAt(a.words, one), partAt(b.words, other)];
  if (inA === null || inB === null) return false;
  const denials = ({ words }: Side): number => words.filter((_, at) => isNegator(words, at)).length;
  return makeUp(inA, inB) && denials(a) !== denials(b);
}

/** Whether one side tells of some of a whole what the other tells of the rest: what one denies of its own the other may affirm. */
export const tellTwoParts = ({ a, b }: LinkedPair): boolean =>
  partsIn(a.words).some((one) => partsIn(b.words).some((other) => makeUp(one, other)));

/** Whether two parts are of one whole, and all of it. */
const makeUp = (one: Part, other: Part): boolean =>
  one.whole === other.whole && one.part + other.part === one.whole;

const partAt = (words: readonly Word[], { start }: TextRange): Part | null =>
  partOfNumber(
    words,
    words.findIndex((word) => word.start === start),
  );

const partAgainstAll = ({ own, other }: PairView): readonly Relation[] =>
  partsIn(own.words).flatMap((part) => {
    const all = allOf(other.words, part.whole, own.words[part.end]);
    if (all === null) return [];
    const evidence = [
      evidenceOfSide(own, part.start, part.end),
      evidenceOfSide(other, all.start, all.end),
    ].filter((piece) => piece !== null);
    return [anotherShare(evidence)];
  });

/** So many of so many, up to a word index. */
interface Part {
  readonly part: number;
  readonly whole: number;
  readonly end: number;
}

const numberOf = (word: Word | undefined): number | null =>
  word === undefined ? null : word.isNumber ? Number(word.folded) : cardinalOf(word.folded);

const OF: ReadonlySet<string> = new Set(['of', 'из', 'із', 'з', 'von']);
const ALL = /^(?:all|every|усі|всі|все|alle)$/;
const THE = /^(?:of|the|its|their|den|der|die|усіх|всіх|всех)$/;

/** "Twelve of the 15", less than the whole; null where a word begins no such phrase. */
function partOfNumber(words: readonly Word[], at: number): Part | null {
  // Most words end here, before they are read as numbers.
  if (!OF.has(words[at + 1]?.folded ?? '')) return null;
  const part = numberOf(words[at]);
  if (part === null || words[at - 1]?.folded === 'every') return null;
  let end = at + 2;
  while (THE.test(words[end]?.folded ?? '')) end++;
  const whole = numberOf(words[end]);
  return whole === null || part >= whole ? null : { part, whole, end: end + 1 };
}

/** "All 15", "all of the 15", or "all its crossings" where the number was one of crossings. */
function allOf(
  words: readonly Word[],
  whole: number,
  noun: Word | undefined,
): { readonly start: number; readonly end: number } | null {
  for (let start = 0; start < words.length; start++) {
    if (!ALL.test(words[start]?.folded ?? '')) continue;
    let end = start + 1;
    while (THE.test(words[end]?.folded ?? '')) end++;
    const isOfNoun = noun !== undefined && !isFunctionWord(noun.folded);
    if (numberOf(words[end]) === whole || (isOfNoun && namesWithin(words, end, noun)))
      return { start, end: end + 1 };
  }
  return null;
}

/** "All border crossings": the noun or the one behind it. */
const namesWithin = (words: readonly Word[], at: number, noun: Word): boolean =>
  words.slice(at, at + 2).some(({ stem }) => stem === noun.stem);
