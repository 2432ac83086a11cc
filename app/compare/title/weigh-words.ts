import type { Passage } from '../../synopsis/passage.ts';
import type { Siglum } from '../../text/article.ts';
import { isSpeechVerb } from '../../text/sentence-words.ts';
import { isFunctionWord } from '../function-words.ts';
import { once } from '../once.ts';
import type { Telling } from '../story.ts';
import type { Word } from '../words.ts';

/** Letters from which a word counts in full: in every language the words of grammar are short. */
const FULL_LENGTH = 7;
/** What a number counts, as a share of a long word: it says more of a value than of what the row is about. */
const NUMBER = 0.85;
/** What a word gains when every other source of the row uses it too: then it is what the row is about. */
const SHARED = 0.6;

/**
 * How much a word says about a row: the fewer rows have it, the longer it is and the more sources of the row use it. Words of
 * grammar and of saying weigh nothing; they are known in some languages, and the others lean on rarity and length.
 */
export function weighWords(
  tellings: readonly Telling[],
  passages: readonly Passage[],
): (passage: Passage) => (word: Word) => number {
  const bySiglum = new Map(tellings.map((telling) => [telling.siglum, telling]));
  const stemsIn = (passage: Passage, siglum: Siglum): ReadonlySet<string> => {
    const words = bySiglum.get(siglum)?.words ?? [];
    const numbers = passage.cells[siglum]?.sentences ?? [];
    return new Set(numbers.flatMap((number) => words[number] ?? []).map(({ stem }) => stem));
  };
  const stemsOf = once((passage: Passage): readonly ReadonlySet<string>[] =>
    [...bySiglum.keys()].map((siglum) => stemsIn(passage, siglum)).filter(({ size }) => size > 0),
  );

  const rows = new Map<string, number>();
  for (const passage of passages.filter((one) => !isHeadline(one, bySiglum)))
    for (const stem of new Set(stemsOf(passage).flatMap((stems) => [...stems])))
      rows.set(stem, (rows.get(stem) ?? 0) + 1);

  return (passage) => {
    const cells = stemsOf(passage);
    return ({ stem, folded, text, isNumber }) => {
      if (isFunctionWord(folded) || isSpeechVerb(folded)) return 0;
      const rarity = Math.log((passages.length + 1) / (rows.get(stem) ?? 1));
      const length = isNumber ? NUMBER : Math.min(1, (text.length - 1) / (FULL_LENGTH - 1));
      const others = cells.filter((stems) => stems.has(stem)).length - 1;
      return rarity * length * (1 + SHARED * (others / Math.max(1, cells.length - 1)));
    };
  };
}

/** A headline has the words of what it announces: counted as a row, it would make just those common. */
const isHeadline = ({ cells }: Passage, tellings: ReadonlyMap<Siglum, Telling>): boolean =>
  [...tellings].every(([siglum, { sentences }]) =>
    (cells[siglum]?.sentences ?? []).every((number) => sentences[number]?.kind === 'title'),
  );
