import type { GoldDocument, GoldPair, GoldStory } from './read-stories.ts';

/** A sentence of a new version of a document, and the number of the one it was made from. */
export interface MadeSentence {
  readonly text: string;
  readonly from: number;
}

interface Parts {
  readonly pair: GoldPair;
  readonly first: GoldDocument;
  readonly second: GoldDocument;
}

/** The story with these documents only. */
export const keepDocuments = (story: GoldStory, ids: readonly string[]): GoldStory => ({
  ...story,
  docs: story.docs.filter(({ id }) => ids.includes(id)),
  pairs: story.pairs.filter(({ a, b }) => ids.includes(a) && ids.includes(b)),
});

/** The pair of a story of two documents, with both of them. */
export function partsOf(story: GoldStory): Parts {
  const pair = story.pairs[0];
  const first = story.docs.find(({ id }) => id === pair?.a);
  const second = story.docs.find(({ id }) => id === pair?.b);
  if (!pair || !first || !second) throw new RangeError(`${story.story} is no story of two`);
  return { pair, first, second };
}

/** The sentences of the second document as they stand. */
export const secondOf = (story: GoldStory): readonly MadeSentence[] =>
  partsOf(story).second.sentences.map((text, from) => ({ text, from }));

/** The story with another second document; every sentence keeps the links of the one it was made from. */
export function replaceSecond(story: GoldStory, made: readonly MadeSentence[]): GoldStory {
  const { pair, first, second } = partsOf(story);
  const spread = (cells: GoldPair['gold']): GoldPair['gold'] =>
    cells.flatMap(([row, column]) =>
      made.flatMap(({ from }, at) => (from === column ? [[row, at] as const] : [])),
    );
  return {
    ...story,
    docs: [first, { ...second, sentences: made.map(({ text }) => text) }],
    pairs: [{ ...pair, gold: spread(pair.gold), ignore: spread(pair.ignore ?? []) }],
  };
}

/** The story with some sentences of its second document left out. */
export function keepSecond(story: GoldStory, keeps: (sentence: number) => boolean): GoldStory {
  const { pair, first, second } = partsOf(story);
  const kept = second.sentences.flatMap((_, at) => (keeps(at) ? [at] : []));
  const placeOf = new Map(kept.map((from, at) => [from, at]));
  const move = (cells: GoldPair['gold']): GoldPair['gold'] =>
    cells.flatMap(([row, column]) => {
      const at = placeOf.get(column);
      return at === undefined ? [] : [[row, at] as const];
    });
  return {
    ...story,
    docs: [
      first,
      {
        ...second,
        sentences: kept.map((at) => second.sentences[at] ?? ''),
        ...(second.annotated && {
          annotated: second.annotated.flatMap((at) => placeOf.get(at) ?? []),
        }),
      },
    ],
    pairs: [
      {
        ...pair,
        gold: move(pair.gold),
        ...(pair.goldStrict && { goldStrict: move(pair.goldStrict) }),
        ignore: move(pair.ignore ?? []),
      },
    ],
  };
}
