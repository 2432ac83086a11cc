import type { Evidence } from '../finding.ts';
import { isFunctionWord } from '../function-words.ts';
import type { Relation } from '../relation.ts';
import type { Story, Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { areSpellingsOfOneName } from './are-spellings-of-one-name.ts';
import { bareName, isName } from './find-names.ts';
import { consonantsOf, latinForm, nameKey } from './name-key.ts';
import { nameRelation, wordEvidence } from './name-relation.ts';
import { namesIn } from './names-in.ts';
import { areCountryAndAdjective } from './no-names.ts';
import { officesIn } from './titles.ts';

/** Where a spelling first stands in each article, and keys of the names right beside it anywhere. */
interface Spelling {
  readonly first: Map<Telling, Word>;
  readonly beside: Set<string>;
}

type Occurrences = ReadonlyMap<string, Spelling>;

/** The same name in two spellings, anywhere in the articles: by transliteration, not by place. Linear in the words but for names of like consonants. */
export function spelledOtherwise(story: Story, forms: ReadonlySet<string>): readonly Relation[] {
  const occurrences = firstOccurrences(story, forms);
  return [...groupByConsonants(occurrences.keys())].flatMap((spellings) =>
    spellings.flatMap((one, at) =>
      spellings
        .slice(at + 1)
        .flatMap((other) =>
          areSpellingsOfOneName(one, other) &&
          !areCompounds(one, other) &&
          !areCasesOfOneName(one, other) &&
          !areCountryAndAdjective(one, other)
            ? (relateSpellings(occurrences, one, other) ?? [])
            : [],
        ),
    ),
  );
}

/** Two names with hyphens are compared piece by piece. */
const areCompounds = (one: string, other: string): boolean =>
  one.includes('-') && other.includes('-');

/** "Львів" and "у Львові", "Харків" and "Харкова": the last vowel is another one where an ending follows. */
const areCasesOfOneName = (one: string, other: string): boolean =>
  openStem(one) !== null && openStem(one) === openStem(other);

const openStem = (name: string): string | null =>
  /^(\p{Script=Cyrillic}{2,}?)(?:[ії](?=[вн]$)|[оеєї](?=[вн](?:[аеиіу]|ом|ові)$))/u.exec(
    name,
  )?.[1] ?? null;

function firstOccurrences(story: Story, forms: ReadonlySet<string>): Occurrences {
  const occurrences = new Map<string, Spelling>();
  for (const telling of story.tellings)
    for (const words of telling.words)
      words.forEach((word, at) => {
        for (const name of namesIn(word)) {
          const isPart = isName(forms, name) || (name !== word && isName(forms, word));
          if (!isPart && !(at === 0 && beginsName(words, forms))) continue;
          const known = occurrences.get(bareName(name.folded)) ?? {
            first: new Map(),
            beside: new Set(),
          };
          if (!known.first.has(telling)) known.first.set(telling, name);
          if (name === word) addNeighbours(known.beside, words, at, forms);
          occurrences.set(bareName(name.folded), known);
        }
      });
  return occurrences;
}

/** The first word of a sentence has a capital whatever it is; before the rest of a name it is mostly the first name. */
const beginsName = ([first, second]: readonly Word[], forms: ReadonlySet<string>): boolean =>
  first?.isCapitalised === true && !isFunctionWord(first.folded) && isName(forms, second);

function addNeighbours(
  beside: Set<string>,
  words: readonly Word[],
  at: number,
  forms: ReadonlySet<string>,
): void {
  for (const neighbour of [words[at - 1], words[at + 1]])
    if (neighbour !== undefined && isName(forms, neighbour) && officesIn([neighbour]).size === 0)
      beside.add(nameKey(bareName(neighbour.folded)));
}

/** Two first names are spellings of one only where their surnames agree: a Volodymyr and a Vladimir may be two people. */
function standBesideOthers(one: Spelling, other: Spelling): boolean {
  if (one.beside.size === 0 || other.beside.size === 0) return false;
  return ![...one.beside].some((name) => other.beside.has(name));
}

/** Spellings that may be one name share their consonants, so only those are compared with each other. */
function groupByConsonants(spellings: Iterable<string>): Iterable<readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const spelling of spellings) {
    const key = consonantsOf(nameKey(spelling));
    groups.set(key, [...(groups.get(key) ?? []), spelling]);
  }
  return groups.values();
}

/** A relation where one spelling is used by an article that never uses the other, and the other way round or both. */
function relateSpellings(occurrences: Occurrences, one: string, other: string): Relation | null {
  const [spelledOne, spelledOther] = [occurrences.get(one), occurrences.get(other)];
  if (spelledOne === undefined || spelledOther === undefined) return null;
  if (standBesideOthers(spelledOne, spelledOther)) return null;
  const [ofOne, ofOther] = [spelledOne.first, spelledOther.first];
  const onlyOne = [...ofOne.keys()].filter((telling) => !ofOther.has(telling));
  const onlyOther = [...ofOther.keys()].filter((telling) => !ofOne.has(telling));
  if (onlyOne.length + onlyOther.length === 0 || latinForm(one) === latinForm(other)) return null;
  const evidence: Evidence[] = [];
  for (const [telling, word] of ofOne)
    if (onlyOther.length > 0 || !ofOther.has(telling)) evidence.push(wordEvidence(telling, word));
  for (const [telling, word] of ofOther)
    if (onlyOne.length > 0 || !ofOne.has(telling)) evidence.push(wordEvidence(telling, word));
  const articles = new Set(evidence.map(({ article }) => article));
  return articles.size < 2 ? null : nameRelation('The name is spelled otherwise', 0.9, evidence);
}
