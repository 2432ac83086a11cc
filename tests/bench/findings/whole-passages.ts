import type { PlantedPair } from './plant.ts';

type Planted = Omit<PlantedPair, 'id'> | null;
type TextOf = (sentences: readonly string[]) => string;

/** Leaves one sentence of five words or more out of b; the plant is the sentence in a. */
export function dropSentence(
  sentences: readonly string[],
  random: () => number,
  textOf: TextOf,
): Planted {
  const at = Math.floor(random() * sentences.length);
  const sentence = sentences[at] ?? '';
  if (sentences.length < 5 || sentence.split(' ').length < 5) return null;
  const a = textOf(sentences);
  const start = a.indexOf(sentence);
  const b = textOf(sentences.filter((_, index) => index !== at));
  return {
    a,
    b,
    plants: [{ kind: ['only-here', 'absent'], article: 'a', start, end: start + sentence.length }],
  };
}

/** Moves two neighbouring sentences at least half of the article away; the plant is where they stand in b. */
export function moveParagraph(
  sentences: readonly string[],
  random: () => number,
  textOf: TextOf,
): Planted {
  if (sentences.length < 7) return null;
  const half = Math.floor(sentences.length / 2);
  const from = Math.floor(random() * (half - 2));
  const moved = sentences.slice(from, from + 2);
  const rest = sentences.filter((_, index) => index < from || index >= from + 2);
  const to = Math.min(rest.length, from + half);
  const b = textOf([...rest.slice(0, to), ...moved, ...rest.slice(to)]);
  const start = b.indexOf(moved[0] ?? '');
  const end = b.indexOf(moved[1] ?? '') + (moved[1]?.length ?? 0);
  return { a: textOf(sentences), b, plants: [{ kind: 'moved', article: 'b', start, end }] };
}
