import { evidenceAt, evidenceOfSide, inTextOrder, readingKey } from './evidence.ts';
import type { Finder } from './finder.ts';
import type { Evidence } from './finding.ts';
import { isFunctionWord } from './function-words.ts';
import { areSpellingsOfOneName, differByOneSlip } from './name/are-spellings-of-one-name.ts';
import { bareName, isName, nameFormsOf } from './name/find-names.ts';
import { consonantsOf, latinForm, nameKey } from './name/name-key.ts';
import { officesIn, titlesBefore } from './name/titles.ts';
import { viewsOf } from './pair-view.ts';
import { mergeRelations, type Relation } from './relation.ts';
import type { LinkedPair, Story, Telling } from './story.ts';
import type { Word } from './words.ts';

/** The same person, place or organisation spelled otherwise, anywhere in the articles; and another name in the same place. */
export const findNames: Finder = (story) => {
  const forms = nameFormsOf(story);
  const spelled = spellingRelations(story, forms);
  return mergeRelations([
    ...spelled,
    ...firstOfEach(story.close.flatMap((pair) => exchangedNames(pair, forms))),
    ...firstOfEach(story.close.flatMap((pair) => exchangedTitles(pair, forms))),
  ]);
};

/** The first in the text of all relations between the same words: a name told otherwise throughout is one difference. */
function firstOfEach(relations: readonly Relation[]): readonly Relation[] {
  const first = new Map<string, Relation>();
  for (const relation of [...relations].sort(byPlace)) {
    const key = relation.evidence.map((piece) => `${piece.article} ${readingKey(piece)}`).join(' ');
    if (!first.has(key)) first.set(key, relation);
  }
  return [...first.values()];
}

function byPlace({ evidence: [one] }: Relation, { evidence: [other] }: Relation): number {
  return one === undefined || other === undefined ? 0 : inTextOrder(one, other);
}

/** Where a spelling first stands in each article, and keys of the names right beside it anywhere. */
interface Spelling {
  readonly first: Map<Telling, Word>;
  readonly beside: Set<string>;
}

type Occurrences = ReadonlyMap<string, Spelling>;

function spellingRelations(story: Story, forms: ReadonlySet<string>): readonly Relation[] {
  const occurrences = firstOccurrences(story, forms);
  return [...groupByConsonants(occurrences.keys())].flatMap((spellings) =>
    spellings.flatMap((one, at) =>
      spellings
        .slice(at + 1)
        .flatMap((other) =>
          areSpellingsOfOneName(one, other) ? (relateSpellings(occurrences, one, other) ?? []) : [],
        ),
    ),
  );
}

function firstOccurrences(story: Story, forms: ReadonlySet<string>): Occurrences {
  const occurrences = new Map<string, Spelling>();
  for (const telling of story.tellings)
    for (const words of telling.words)
      words.forEach((word, at) => {
        if (!isName(forms, word)) return;
        const known = occurrences.get(bareName(word.folded)) ?? {
          first: new Map(),
          beside: new Set(),
        };
        if (!known.first.has(telling)) known.first.set(telling, word);
        for (const neighbour of [words[at - 1], words[at + 1]])
          if (
            neighbour !== undefined &&
            isName(forms, neighbour) &&
            officesIn([neighbour]).size === 0
          )
            known.beside.add(nameKey(bareName(neighbour.folded)));
        occurrences.set(bareName(word.folded), known);
      });
  return occurrences;
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
  return articles.size < 2 ? null : relate('The name is spelled otherwise', 0.9, evidence);
}

const wordEvidence = (telling: Telling, { start, end, text }: Word): Evidence =>
  evidenceAt(telling, { start, end: end - (/['’]s$/.exec(text)?.[0].length ?? 0) });

/** One name against another where the words before and after agree: a slip of the pen, or somebody else. */
function exchangedNames(pair: LinkedPair, forms: ReadonlySet<string>): readonly Relation[] {
  const [{ own, other, answers }] = viewsOf(pair);
  return own.words.flatMap((word, at) => {
    const before = at === 0 ? -1 : (answers[at - 1] ?? -1);
    const after = at + 1 === own.words.length ? other.words.length : (answers[at + 1] ?? -1);
    const instead = other.words[before + 1];
    const alone = (at === 0 || before >= 0) && after === before + 2;
    if ((answers[at] ?? -1) >= 0 || !alone || instead === undefined) return [];
    if (![word, instead].every(isNameLike) || officesIn([word, instead]).size > 0) return [];
    const [one, two] = [bareName(word.folded), bareName(instead.folded)];
    if (one === two || isFormOf(one, two)) return [];
    const named = [word, instead].filter((part) => isName(forms, part)).length;
    const isSpelling = areSpellingsOfOneName(one, two);
    // Spellings of one known name are compared in the whole article.
    if (isSpelling && named === 2) return [];
    const slip = isSpelling || differByOneSlip(one, two);
    const isInside = at > 0 && before >= 0;
    if (slip ? named === 0 && !isInside : named < 2) return [];
    const evidence = [wordEvidence(own.telling, word), wordEvidence(other.telling, instead)];
    return [
      relate(
        slip ? 'The name is spelled otherwise' : 'Another name in the same place',
        slip ? 0.9 : 0.6,
        evidence,
      ),
    ];
  });
}

const isNameLike = ({ folded, isCapitalised }: Word): boolean =>
  isCapitalised && !isFunctionWord(folded);

/** "President N" against "Chancellor N": titles of two offices before a name that both sides have. */
function exchangedTitles(pair: LinkedPair, forms: ReadonlySet<string>): readonly Relation[] {
  const [{ own, other, answers }] = viewsOf(pair);
  return own.words.flatMap((word, at) => {
    const answer = answers[at] ?? -1;
    if (answer < 0 || !isName(forms, word)) return [];
    const one = titlesBefore(own.words, at);
    const two = titlesBefore(other.words, answer);
    if (one === null || two === null || [...one.offices].some((office) => two.offices.has(office)))
      return [];
    const a = evidenceOfSide(own, one.start, nameEnd(own.words, at, forms));
    const b = evidenceOfSide(other, two.start, nameEnd(other.words, answer, forms));
    return a === null || b === null ? [] : [relate('Another title', 0.6, [a, b])];
  });
}

function nameEnd(words: readonly Word[], name: number, forms: ReadonlySet<string>): number {
  let end = name + 1;
  while (isName(forms, words[end])) end++;
  return end;
}

/** "Russia" and "Russian" are a name and its adjective. */
const isFormOf = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length) - 1;
  return (
    length >= 3 && one.slice(0, length) === other.slice(0, length) && !differByOneSlip(one, other)
  );
};

const relate = (label: string, score: number, evidence: readonly Evidence[]): Relation => ({
  kind: 'name',
  label,
  score,
  agrees: false,
  evidence,
});
