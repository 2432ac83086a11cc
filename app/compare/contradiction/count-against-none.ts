import lists from '../../../resources/words/negation.json' with { type: 'json' };
import { evidenceOfSide } from '../evidence.ts';
import type { PairView } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import { cardinalOf } from '../value/parse-number.ts';
import type { Word } from '../words.ts';
import { contradict } from './contradict.ts';

type Harm = keyof typeof lists.harms;

const harmOf: ReadonlyMap<string, Harm> = new Map(
  (Object.keys(lists.harms) as Harm[]).flatMap((harm) =>
    lists.harms[harm].map((word): [string, Harm] => [word, harm]),
  ),
);

const NONE = /^(?:nobody|none|no|zero|without)$/;
const SOME = /^(?:several|dozens|hundreds|scores|many|some)$/;
/** So many words may stand between "nobody" or a number and what befell them. */
const REACH = 5;

/** A harm and how many it befell, by word indices `[start, end)`. */
interface Toll {
  readonly start: number;
  readonly end: number;
  readonly harm: Harm;
}

/**
 * "Nobody was hurt" against "two were treated for burns": other words for one harm, so that no verb is denied. Where both have
 * the same word the denial of it says so.
 */
export function countAgainstNone({ own, other }: PairView): readonly Relation[] {
  const [none] = tolls(own.words, (words, at) => isNone(words, at));
  const counted = tolls(other.words, (words, at) => isCount(words, at));
  const some = none && counted.find(({ harm }) => denies(none.harm, harm));
  if (!none || !some || tolls(own.words, isCount).length > 0) return [];
  if (tolls(other.words, isNone).length > 0 || haveOneWord(own.words, none, other.words, some))
    return [];
  const a = evidenceOfSide(own, none.start, none.end);
  const b = evidenceOfSide(other, some.start, some.end);
  return a === null || b === null
    ? []
    : [contradict('Nobody in one, some in the other', 0.75, [a, b])];
}

/** Whoever is not even hurt is not dead; that nobody died says nothing of the injured. */
const denies = (none: Harm, some: Harm): boolean => none !== 'death' || some === 'death';

/** Every place where a word that counts stands shortly before a harm. */
function tolls(
  words: readonly Word[],
  counts: (words: readonly Word[], at: number) => boolean,
): readonly Toll[] {
  return words.flatMap((_, start) => {
    if (!counts(words, start)) return [];
    const behind = words.slice(start + 1, start + 1 + REACH);
    const at = behind.findIndex(({ folded }) => harmOf.has(folded));
    const harm = harmOf.get(behind[at]?.folded ?? '');
    return harm === undefined ? [] : [{ start, end: start + at + 2, harm }];
  });
}

const isNone = (words: readonly Word[], at: number): boolean => NONE.test(words[at]?.folded ?? '');

function isCount(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || isNone(words, at - 1) || before?.folded === 'of') return false;
  return SOME.test(word.folded) || (word.isNumber ? Number(word.folded) > 0 : isAbove(word.folded));
}

const isAbove = (folded: string): boolean => (cardinalOf(folded) ?? 0) > 0;

const haveOneWord = (
  own: readonly Word[],
  none: Toll,
  other: readonly Word[],
  some: Toll,
): boolean => own[none.end - 1]?.folded === other[some.end - 1]?.folded;
