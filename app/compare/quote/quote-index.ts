import type { Siglum } from '../../text/article.ts';
import { firstEndingAfter, type TextRange } from '../../text/text-range.ts';
import { once } from '../once.ts';
import type { Side, Story } from '../story.ts';
import { findQuotes, type Quote } from './find-quotes.ts';

/** The quotations of all articles, read once and looked up by place. */
export class QuoteIndex {
  private readonly bySiglum: ReadonlyMap<Siglum, readonly Quote[]>;

  constructor(story: Story) {
    this.bySiglum = new Map(
      story.tellings.map(({ siglum, article }) => [siglum, findQuotes(article)]),
    );
  }

  of(siglum: Siglum): readonly Quote[] {
    return this.bySiglum.get(siglum) ?? [];
  }

  /** Quotations that reach into a range of an article, in text order. */
  within(siglum: Siglum, { start, end }: TextRange): readonly Quote[] {
    const quotes = this.of(siglum);
    const first = firstEndingAfter(quotes, start);
    let last = first;
    while ((quotes[last]?.start ?? end) < end) last++;
    return quotes.slice(first, last);
  }

  /** For each word of a side the index of its quotation among those of the side; -1 outside of any. */
  quoteOfWords(side: Side): readonly number[] {
    const quotes = this.within(side.telling.siglum, side.range);
    return side.words.map((word) =>
      quotes.findIndex((quote) => quote.inner.start <= word.start && word.end <= quote.inner.end),
    );
  }
}

/** The quotations of a story, read once for all finders. */
export const quoteIndexOf: (story: Story) => QuoteIndex = once((story) => new QuoteIndex(story));
