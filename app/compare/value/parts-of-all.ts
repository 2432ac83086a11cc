import { evidenceOfSide } from '../evidence.ts';
import { isFunctionWord } from '../function-words.ts';
import { viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair } from '../story.ts';
import type { Word } from '../words.ts';
import { anotherShare } from './another-share.ts';
import { cardinalOf } from './parse-number.ts';

/** "Twelve of the 15" against "all 15", "two of its three crossings" against "all its crossings": fewer than there are, and all of them. */
export function partsOfAll(pair: LinkedPair): readonly Relation[] {
  return viewsOf(pair).flatMap(({ own, other }) =>
    own.words.flatMap((_, at) => {
      const part = partOfNumber(own.words, at);
      const all = part === null ? null : allOf(other.words, part.whole, own.words[part.end]);
      if (part === null || all === null) return [];
      const evidence = [
        evidenceOfSide(own, at, part.end),
        evidenceOfSide(other, all.start, all.end),
      ].filter((piece) => piece !== null);
      return [anotherShare(evidence)];
    }),
  );
}

const numberOf = (word: Word | undefined): number | null =>
  word === undefined ? null : word.isNumber ? Number(word.folded) : cardinalOf(word.folded);

const OF = /^(?:of|из|із|з|von)$/;
const ALL = /^(?:all|усі|всі|все|alle)$/;
const THE = /^(?:of|the|its|their|den|der|die|усіх|всіх|всех)$/;

/** "Twelve of the 15", less than the whole; null where a word begins no such phrase. */
function partOfNumber(
  words: readonly Word[],
  at: number,
): { readonly end: number; readonly whole: number } | null {
  const part = numberOf(words[at]);
  if (part === null || !OF.test(words[at + 1]?.folded ?? '')) return null;
  let end = at + 2;
  while (THE.test(words[end]?.folded ?? '')) end++;
  const whole = numberOf(words[end]);
  return whole === null || part >= whole ? null : { end: end + 1, whole };
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
