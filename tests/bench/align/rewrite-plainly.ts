import type { GoldStory } from './read-stories.ts';
import type { MadeSentence } from './story-of-two.ts';
import { partsOf, replaceSecond, secondOf } from './story-of-two.ts';

type Random = () => number;

/** How far a plain-language version goes from its source; chances from 0 to 1. */
export interface Rewriting {
  /** That a sentence is taken over from the source word by word. */
  readonly copied: number;
  /** That a word goes, and that another stands in its place. */
  readonly lost: number;
  readonly changed: number;
  /** That a part of a sentence cut up goes. */
  readonly partLost: number;
  /** The least and the most words a part has. */
  readonly words: readonly [number, number];
}

/** The story of two with its second article in short sentences that have lost or changed some of their words. */
export function rewritePlainly(story: GoldStory, rewriting: Rewriting, random: Random): GoldStory {
  const anyWord = partsOf(story).second.sentences.join(' ').split(/\s+/);
  const made = secondOf(story).flatMap((sentence): readonly MadeSentence[] => {
    const source = sourceOf(story, sentence.from);
    if (source !== null && random() < rewriting.copied) return [{ ...sentence, text: source }];
    return cut(sentence.text.split(/\s+/), rewriting, random)
      .map((part) => thinOut(part, anyWord, rewriting, random))
      .filter((words) => words.length > 0)
      .map((words) => ({ ...sentence, text: words.join(' ') }));
  });
  return replaceSecond(story, made);
}

/** The one sentence of the first article that answers this one alone; null where it is not so plain. */
function sourceOf(story: GoldStory, column: number): string | null {
  const { pair, first } = partsOf(story);
  const [link, ...more] = pair.gold.filter((cell) => cell[1] === column);
  if (link === undefined || more.length > 0) return null;
  const isAlone = pair.gold.filter(([row]) => row === link[0]).length === 1;
  return isAlone ? (first.sentences[link[0]] ?? null) : null;
}

function cut(
  words: readonly string[],
  { words: [least, most], partLost }: Rewriting,
  random: Random,
): readonly (readonly string[])[] {
  const wanted = least + Math.floor(random() * (most - least + 1));
  if (words.length <= Math.max(10, wanted)) return [words];
  const count = Math.ceil(words.length / wanted);
  const size = Math.ceil(words.length / count);
  return Array.from({ length: count }, (_, at) => words.slice(at * size, (at + 1) * size)).filter(
    () => random() >= partLost,
  );
}

const thinOut = (
  words: readonly string[],
  anyWord: readonly string[],
  { lost, changed }: Rewriting,
  random: Random,
): readonly string[] =>
  words.flatMap((word) => {
    const chance = random();
    if (chance < lost) return [];
    if (chance >= lost + changed) return [word];
    return [anyWord[Math.floor(random() * anyWord.length)] ?? word];
  });
