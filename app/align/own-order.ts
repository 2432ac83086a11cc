import type { DecidedLink } from './decided-link.ts';
import { byFirstSentences } from './group-links.ts';
import type { StoryDocument } from './index-story.ts';
import type { DocumentPair, PairAlignment, StoryAlignment, StoryLink } from './story-alignment.ts';

/**
 * The documents' indexes in an order that depends on their text only. Everything is computed in this order, so that no tie can
 * ever be broken by the order of the columns.
 */
export function ownOrder(documents: readonly StoryDocument[]): readonly number[] {
  const texts = documents.map(({ sentences, lang }) => `${lang ?? ''}\n${sentences.join('\n')}`);
  return texts.map((_, at) => at).sort((p, q) => compareTexts(texts[p] ?? '', texts[q] ?? ''));
}

const compareTexts = (p: string, q: string): number => (p < q ? -1 : Number(p > q));

/** The decisions with every document counted by its place in `order`. */
export function toOwnOrder(
  decisions: readonly DecidedLink[],
  order: readonly number[],
): readonly DecidedLink[] {
  return decisions.map((decision) => ({
    ...decision,
    a: order.indexOf(decision.a),
    b: order.indexOf(decision.b),
  }));
}

/** The alignment with every document counted as the caller does again. */
export function fromOwnOrder(
  { pairs, leftOut }: StoryAlignment,
  order: readonly number[],
): StoryAlignment {
  return {
    pairs: pairs.map((pair) => restore(pair, order)).sort((p, q) => p.a - q.a || p.b - q.b),
    leftOut: leftOut
      .map((pair) => documentPair(order, pair))
      .sort(([a, b], [c, d]) => a - c || b - d),
  };
}

/** The caller's indexes of two documents. */
function documentPair(order: readonly number[], [a, b]: DocumentPair): DocumentPair {
  const [p, q] = [order[a] ?? 0, order[b] ?? 0];
  return p < q ? [p, q] : [q, p];
}

function restore(pair: PairAlignment, order: readonly number[]): PairAlignment {
  const [a, b] = documentPair(order, [pair.a, pair.b]);
  if (order[pair.a] === a) return { ...pair, a, b };
  return {
    a,
    b,
    scored: pair.scored.map(({ row, column, score }) => ({ row: column, column: row, score })),
    links: pair.links
      .map((link): StoryLink => ({ ...link, rows: link.columns, columns: link.rows }))
      .sort(byFirstSentences),
  };
}
