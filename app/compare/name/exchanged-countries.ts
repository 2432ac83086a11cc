import lists from '../../../resources/words/word-families.json' with { type: 'json' };
import { closenessOf } from '../close-pairs.ts';
import { once } from '../once.ts';
import { type PairView, viewsOf } from '../pair-view.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair, Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { bareName } from './find-names.ts';
import { nameRelation, wordEvidence } from './name-relation.ts';

/** Which country a word names, by itself, its people or its seat of government. */
const countryOf: ReadonlyMap<string, number> = new Map(
  lists.places.flatMap((forms, country) => forms.map((form): [string, number] => [form, country])),
);
/** Words that name a country only together with others. */
const PART = /^(?:united|white|kingdom|saudi|arabia|south|north|new)$/;
/** In looser retellings two countries are of two things. */
const TOLD_ALIKE = 0.2;

/**
 * One country on each side that the other article never speaks of, wherever it stands in the sentence: "on towards Denmark"
 * and "in the direction of Norway".
 */
export function exchangedCountries(pair: LinkedPair): readonly Relation[] {
  if (closenessOf(pair) < TOLD_ALIKE) return [];
  const [own, other] = viewsOf(pair).map(onlyCountry);
  if (!own || !other || own.country === other.country) return [];
  if (
    countriesIn(pair.a.telling).has(other.country) ||
    countriesIn(pair.b.telling).has(own.country)
  )
    return [];
  const evidence = [
    wordEvidence(pair.a.telling, own.word),
    wordEvidence(pair.b.telling, other.word),
  ];
  return [nameRelation('Another country', 0.6, evidence)];
}

/** The one country of a side whose word the other side does not answer; null where there are none or more. */
function onlyCountry({ own, answers }: PairView): { word: Word; country: number } | null {
  const [only = null, ...more] = own.words.flatMap((word, at) => {
    const country = (answers[at] ?? -1) < 0 ? named(word) : null;
    return country === null ? [] : [{ word, country }];
  });
  return more.length === 0 ? only : null;
}

const countriesIn: (telling: Telling) => ReadonlySet<number> = once(
  ({ words }) =>
    new Set(words.flatMap((inSentence) => inSentence.flatMap((word) => named(word) ?? []))),
);

const named = (word: Word): number | null =>
  word.isCapitalised && !PART.test(word.folded)
    ? (countryOf.get(bareName(word.folded)) ?? null)
    : null;
