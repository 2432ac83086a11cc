import { STEM_LENGTH } from '../../../app/index.ts';
import concepts from '../../../resources/words/concepts.json' with { type: 'json' };
import type { Random } from './draw-stories.ts';
import type { GoldStory } from './read-stories.ts';
import { replaceSecond, secondOf } from './story-of-two.ts';

/** How freely a version tells what it tells; chances from 0 to 1. */
export interface Telling {
  /** That a name or a number stays. */
  readonly named: number;
  /** That any other word stays. */
  readonly kept: number;
  /** That a word which goes leaves one of about the same meaning. */
  readonly meant: number;
}

/**
 * The story of two with its second article in other words, as somebody tells it who does not look at the text: names and numbers
 * mostly stay, of the other words some do, and for the rest stands what means nearly the same, or something else from `anyWord`.
 */
export function rewriteFreely(
  story: GoldStory,
  { named, kept, meant }: Telling,
  anyWord: readonly string[],
  random: Random,
): GoldStory {
  const retell = (word: string, at: number): string => {
    if (random() < (isNameOrNumber(word, at) ? named : kept)) return word;
    const other = random() < meant ? oneOf(meaningTheSame(word), random) : undefined;
    return other ?? oneOf(anyWord, random) ?? word;
  };
  return replaceSecond(
    story,
    secondOf(story).map(({ text, from }) => ({
      text: text.split(/\s+/).map(retell).join(' '),
      from,
    })),
  );
}

const oneOf = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random() * items.length)];

/** The first word of a sentence has a capital anyway. */
const isNameOrNumber = (word: string, at: number): boolean =>
  /\p{N}/u.test(word) || (at > 0 && /^\P{L}*\p{Lu}/u.test(word));

const STEMS: Readonly<Record<string, string>> = concepts.stems;

const stemsOf = new Map<string, string[]>();
for (const [stem, meanings] of Object.entries(STEMS))
  for (const meaning of meanings.split(' '))
    stemsOf.set(meaning, [...(stemsOf.get(meaning) ?? []), stem]);

function meaningTheSame(word: string): readonly string[] {
  const letters = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  const stem = letters.slice(0, STEM_LENGTH);
  if (!Object.hasOwn(STEMS, stem)) return [];
  const all = (STEMS[stem] ?? '').split(' ').flatMap((meaning) => stemsOf.get(meaning) ?? []);
  return all.filter((other) => other !== stem);
}
