import stored from '../../resources/words/concepts.json' with { type: 'json' };
import { primaryLanguage } from './comparable-languages.ts';

const NONE: readonly number[] = [];

const ENGLISH: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries(stored.stems).map(([stem, ids]) => [stem, ids.split(' ').map(Number)]),
);

/** Meanings are numbered below this. */
export const CONCEPT_COUNT = stored.concepts;

/** What the stems of a language may mean: two that share a number may mean the same. */
export const conceptsIn = (
  documents: readonly { readonly lang: string | null }[],
): ((stem: string) => readonly number[]) =>
  documents.length > 0 && documents.every(({ lang }) => primaryLanguage(lang) === 'en')
    ? (stem) => ENGLISH.get(stem) ?? NONE
    : () => NONE;
