import lists from '../../resources/words/negation.json' with { type: 'json' };
import { isCyrillic } from './is-cyrillic.ts';
import type { Word } from './words.ts';

/** What befell somebody; "casualties" may be either. */
export type Harm = keyof typeof lists.harms;

const harms: ReadonlyMap<string, Harm> = new Map(
  (Object.keys(lists.harms) as Harm[]).flatMap((harm) =>
    lists.harms[harm].map((word): [string, Harm] => [word, harm]),
  ),
);
/** Stems of the Cyrillic lists are whole: "загинул" of "загинули", "загинуло". */
const HARM_STEMS = [...harms].filter(([word]) => isCyrillic(word));

/** The harm a word names, or null: "killed", "deaths", "hurt", "загиблих". */
export function harmOf({ folded }: Word): Harm | null {
  const known = harms.get(folded);
  if (known !== undefined || !isCyrillic(folded)) return known ?? null;
  return HARM_STEMS.find(([stem]) => folded.startsWith(stem))?.[1] ?? null;
}
