import { STEM_LENGTH } from '../../../../app/index.ts';
import numbers from '../../../../resources/words/numbers.json' with { type: 'json' };
import families from '../../../../resources/words/word-families.json' with { type: 'json' };
import type { Sense, Synset, WordNet } from './read-wordnet.ts';
import { wordForms } from './word-forms.ts';

type Part = 'n' | 'v' | 'a' | 'r';

/** A word found less often than this in all its meanings is left out: rare words would make the list ten times as long. */
const LEAST_USES = 1;
/** Of a word, a part of speech is left out that makes up less than this share of its uses. */
const LEAST_PART = 0.1;
/** Beside the most usual meaning, the next two count where they make up this share of the uses. */
const LAST_RANK = 3;
const LEAST_MEANING = 0.15;
/** A wider meaning with more kinds under it than this says too little. */
const WIDEST = 40;

/** Two numbers are of one kind and never mean the same: they tie nothing. */
const NUMBERS: ReadonlySet<string> = new Set(
  [numbers.cardinals, numbers.ordinals, numbers.multipliers].flatMap(Object.keys),
);

/** By stem, what its words may mean. Meanings that only one stem has are left out: they tie nothing. */
export function gatherConcepts(net: WordNet): ReadonlyMap<string, readonly string[]> {
  const byStem = new Map<string, Set<string>>();
  const add = (word: string, concept: string): void => {
    const stem = word.slice(0, STEM_LENGTH);
    byStem.set(stem, (byStem.get(stem) ?? new Set()).add(concept));
  };
  for (const [word, concepts] of meaningsByWord(net)) {
    if (NUMBERS.has(word)) continue;
    for (const form of wordForms(word)) for (const concept of concepts) add(form, concept);
  }
  families.places.forEach((words, at) => {
    for (const word of words) add(word, `place ${at}`);
  });
  return dropLonely(byStem);
}

function meaningsByWord(net: WordNet): ReadonlyMap<string, ReadonlySet<string>> {
  const usual = usualSenses(net);
  const kinds = countKinds(net.synsets);
  const byWord = new Map<string, Set<string>>();
  for (const [part, words] of usual)
    for (const [word, synsets] of words) {
      const own = byWord.get(word) ?? new Set([`word ${word}`]);
      byWord.set(word, own);
      for (const id of synsets) {
        own.add(id);
        for (const related of relatedTo(net, usual, kinds, part, word, id)) own.add(related);
      }
    }
  return byWord;
}

type UsualSenses = ReadonlyMap<Part, ReadonlyMap<string, readonly string[]>>;

/** Of every word and part of speech, the meanings it mostly has. */
function usualSenses({ senses }: WordNet): UsualSenses {
  const totals = new Map<string, number>();
  for (const words of senses.values())
    for (const [word, own] of words) totals.set(word, (totals.get(word) ?? 0) + usesOf(own));
  return new Map(
    [...senses].map(([part, words]) => [
      part,
      new Map(
        [...words].flatMap(([word, own]) => {
          const all = totals.get(word) ?? 0;
          const here = usesOf(own);
          return all < LEAST_USES || here < LEAST_PART * all ? [] : [[word, usualOf(own, here)]];
        }),
      ),
    ]),
  );
}

const usesOf = (senses: readonly Sense[]): number =>
  senses.reduce((sum, { uses }) => sum + uses, 0);

const usualOf = (senses: readonly Sense[], all: number): readonly string[] =>
  senses
    .filter(({ rank, uses }) => rank === 1 || (rank <= LAST_RANK && uses >= LEAST_MEANING * all))
    .map(({ synset }) => synset);

/** How many narrower meanings every meaning has. */
function countKinds(synsets: ReadonlyMap<string, Synset>): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const { pointers } of synsets.values())
    for (const { symbol, to } of pointers)
      if (symbol === '@') kinds.set(to, (kinds.get(to) ?? 0) + 1);
  return kinds;
}

/** The meanings next to one: the same of another part of speech, a wider one, a similar one. */
function relatedTo(
  { synsets }: WordNet,
  usual: UsualSenses,
  kinds: ReadonlyMap<string, number>,
  part: Part,
  word: string,
  id: string,
): readonly string[] {
  const { words, pointers } = synsets.get(id) ?? { words: [], pointers: [] };
  const own = words.indexOf(word) + 1;
  return pointers
    .filter(({ symbol, to, from, target }) => {
      if (symbol === '&' || symbol === '\\') return true;
      if (symbol === '@') return (part === 'n' || part === 'v') && (kinds.get(to) ?? 0) <= WIDEST;
      const other = synsets.get(to)?.words[target - 1] ?? '';
      const otherPart = to[0] as Part;
      return symbol === '+' && from === own && usual.get(otherPart)?.get(other)?.includes(to);
    })
    .map(({ to }) => to);
}

function dropLonely(
  byStem: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, number>();
  for (const concepts of byStem.values())
    for (const concept of concepts) users.set(concept, (users.get(concept) ?? 0) + 1);
  return new Map(
    [...byStem]
      .sort(([p], [q]) => (p < q ? -1 : 1))
      .flatMap(([stem, concepts]) => {
        const kept = [...concepts].filter((concept) => (users.get(concept) ?? 0) > 1);
        return kept.length === 0 ? [] : [[stem, kept]];
      }),
  );
}
