import stored from '../../resources/words/concepts.json' with { type: 'json' };
import { areAllIn } from './comparable-languages.ts';

const NONE: readonly number[] = [];

const ENGLISH: Readonly<Record<string, string>> = stored.stems;

/** Meanings are numbered below this. */
export const CONCEPT_COUNT = stored.concepts;

/** What the stems of a language may mean: two that share a number may mean the same. */
export const conceptsIn = (
  documents: readonly { readonly lang: string | null }[],
): ((stem: string) => readonly number[]) =>
  areAllIn('en', documents) ? englishConcepts : () => NONE;

/** Read when asked for, and once: a story has a thousand stems, the list ten times as many. */
const read = new Map<string, readonly number[]>();

function englishConcepts(stem: string): readonly number[] {
  if (!Object.hasOwn(ENGLISH, stem)) return NONE;
  const known = read.get(stem);
  if (known !== undefined) return known;
  const concepts = (ENGLISH[stem] ?? '').split(' ').map(Number);
  read.set(stem, concepts);
  return concepts;
}
