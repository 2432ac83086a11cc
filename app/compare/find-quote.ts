import type { Finder } from './finder.ts';
import { compareQuotes } from './quote/compare-quotes.ts';
import { quoteIndexOf } from './quote/quote-index.ts';
import { mergeRelations } from './relation.ts';

/** Direct quotations that two articles give differently: reworded, cut short, extended, or turned into paraphrase. */
export const findQuoteDifferences: Finder = (story) => {
  const quotes = quoteIndexOf(story);
  return mergeRelations(story.close.flatMap((pair) => compareQuotes(pair, quotes)));
};
