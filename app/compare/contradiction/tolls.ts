import { type Harm, harmOf } from '../harm.ts';
import { cardinalOf } from '../value/parse-number.ts';
import { unitOf } from '../value/units.ts';
import type { Word } from '../words.ts';

/** A harm and how many it befell, by word indices `[start, end)`. */
export interface Toll {
  readonly start: number;
  readonly end: number;
  readonly harm: Harm;
}

const NONE =
  /^(?:nobody|none|no|zero|without|ніхто|никто|без|нет|немає|нема|жоден|жодна|жодне|жодного|жодної)$/;
const SOME = /^(?:several|dozens|hundreds|scores|many|some)$/;
/** So many words may stand between "nobody" or a number and what befell them. */
const REACH = 5;

/** Where words say that a harm befell nobody: "nobody was hurt", "without injuries". */
export const noTolls = (words: readonly Word[]): readonly Toll[] => tolls(words, isNone);

/** Where words say that a harm befell some: "two were treated for burns", "injured two people". */
export const someTolls = (words: readonly Word[]): readonly Toll[] => tolls(words, isCount);

/** Whoever is not even hurt is not dead; that nobody died says nothing of the injured. */
export const deniesHarm = (none: Harm, some: Harm): boolean => none !== 'death' || some === 'death';

/** Every place where a word that counts stands shortly before a harm, or right behind it. */
function tolls(
  words: readonly Word[],
  counts: (words: readonly Word[], at: number) => boolean,
): readonly Toll[] {
  return words.flatMap((_, start) => {
    if (!counts(words, start)) return [];
    const behind = words.slice(start + 1, start + 1 + REACH);
    const at = behind.findIndex((word) => harmOf(word) !== null);
    const [harm, done] = [harmIn(behind[at]), harmIn(words[start - 1])];
    if (harm !== null) return [{ start, end: start + at + 2, harm }];
    return done === null ? [] : [{ start: start - 1, end: start + 1, harm: done }];
  });
}

const harmIn = (word: Word | undefined): Harm | null => (word === undefined ? null : harmOf(word));

/** "No one" is nobody. */
function isNone(words: readonly Word[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  return NONE.test(folded) || (folded === 'one' && words[at - 1]?.folded === 'no');
}

function isCount(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || isNone(words, at - 1) || before?.folded === 'of') return false;
  // "Closed for nine days and injured two people": days are not hurt.
  if (unitOf(words[at + 1]?.folded ?? '') !== null) return false;
  return SOME.test(word.folded) || (word.isNumber ? Number(word.folded) > 0 : isAbove(word.folded));
}

const isAbove = (folded: string): boolean => (cardinalOf(folded) ?? 0) > 0;
