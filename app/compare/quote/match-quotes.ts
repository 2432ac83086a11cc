import type { WordAlignment } from '../align-words.ts';
import { alignmentOf } from '../pair-view.ts';
import type { LinkedPair } from '../story.ts';
import type { Quote } from './find-quotes.ts';
import type { QuoteIndex } from './quote-index.ts';
import { contentCount, isContent, isQuoted, type QuotedSide, quotedSide } from './quoted-side.ts';

/** Two quotations answer each other when this share of the shorter one's content words match; one without any must match as a whole. */
const SAME_QUOTE = 0.34;

/** Two quotations that are one utterance, by their index on each side. */
export interface Partner {
  readonly a: number;
  readonly b: number;
}

/** Quotations of two linked passages that are one utterance. */
export function matchedQuotes(
  pair: LinkedPair,
  index: QuoteIndex,
): readonly (readonly [Quote, Quote])[] {
  const [a, b] = [quotedSide(pair.a, index), quotedSide(pair.b, index)];
  if (!a.quoteOf.some(isQuoted) || !b.quoteOf.some(isQuoted)) return [];
  return matchQuotes(a, b, alignmentOf(pair)).flatMap((partner): (readonly [Quote, Quote])[] => {
    const [one, other] = [a.quotes[partner.a], b.quotes[partner.b]];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
}

const wordCount = ({ quoteOf }: QuotedSide, quote: number): number =>
  quoteOf.filter((of) => of === quote).length;

/** The quotations of both sides that share enough words in order to be one utterance. */
export function matchQuotes(
  a: QuotedSide,
  b: QuotedSide,
  { matches }: WordAlignment,
): readonly Partner[] {
  const shared = new Map<string, Partner & { count: number }>();
  for (const match of matches) {
    const partner = { a: a.quoteOf[match.a] ?? -1, b: b.quoteOf[match.b] ?? -1 };
    if (!isQuoted(partner.a) || !isQuoted(partner.b)) continue;
    const isEmpty = contentCount(a, partner.a) === 0 || contentCount(b, partner.b) === 0;
    if (!isEmpty && !isContent(a.side, match.a)) continue;
    const key = `${partner.a} ${partner.b}`;
    shared.set(key, { ...partner, count: (shared.get(key)?.count ?? 0) + 1 });
  }
  return [...shared.values()].filter(({ a: inA, b: inB, count }) => {
    const shorter = Math.min(contentCount(a, inA), contentCount(b, inB));
    return shorter > 0
      ? count >= SAME_QUOTE * shorter
      : count >= Math.min(wordCount(a, inA), wordCount(b, inB));
  });
}
