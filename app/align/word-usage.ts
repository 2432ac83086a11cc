import stored from '../../resources/words/word-usage.json' with { type: 'json' };
import { areAllIn } from './comparable-languages.ts';

/** How a language uses its words, as far as it is known. */
export interface WordUsage {
  /** How many sentences of other stories are taken to stand beside those of a story; 0 where nothing is known. */
  readonly sentences: number;
  /** By stem, the share of sentences it stands in. */
  readonly shareOf: ReadonlyMap<string, number>;
}

/** In a story of two short articles nearly every word is rare; so many sentences beside them tell which words are. */
export const BESIDE = 100;

const UNKNOWN: WordUsage = { sentences: 0, shareOf: new Map() };

const ENGLISH: WordUsage = { sentences: BESIDE, shareOf: new Map(Object.entries(stored.shares)) };

/** What is known of the language all documents are in. */
export const usageOf = (documents: readonly { readonly lang: string | null }[]): WordUsage =>
  areAllIn('en', documents) ? ENGLISH : UNKNOWN;
