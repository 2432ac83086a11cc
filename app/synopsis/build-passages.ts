import type { Link } from '../align/link.ts';
import type { Article, Siglum } from '../text/article.ts';
import { joinRows } from './join-rows.ts';
import { orderRows } from './order-rows.ts';
import type { Cell, Passage } from './passage.ts';
import type { Span } from './row-groups.ts';
import { indexSentences } from './sentence-index.ts';
import { rejectedPairs, sortedTies } from './tie.ts';

/**
 * The rows of the synopsis over 2 to 8 articles. Every sentence of every non-boilerplate block lies in exactly one
 * row: that of its strongest link that was not rejected, or one of its own. Titles stand with titles and leads with
 * leads; sentences a person parted never share a row. Rows come in reading order, named p1, p2 … in that order.
 *
 * The answer does not depend on the order of the articles or on their letters. O(n log n) in sentences and links.
 * Throws a RangeError where a link speaks of a sentence that does not exist.
 */
export function buildPassages(
  articles: readonly Article[],
  links: readonly Link[],
): readonly Passage[] {
  const index = indexSentences(articles);
  const ties = sortedTies(index, links);
  const groups = joinRows(index, ties, rejectedPairs(index, links));
  const sigla = articles.map(({ siglum }) => siglum);
  return orderRows(index, groups, ties).map((spans, at) => ({
    id: `p${at + 1}`,
    cells: cellsOf(sigla, (siglum) => spans.get(index.indexOf.get(siglum) ?? -1)),
  }));
}

function cellsOf(
  sigla: readonly Siglum[],
  spanOf: (siglum: Siglum) => Span | undefined,
): Passage['cells'] {
  const cells: Partial<Record<Siglum, Cell>> = {};
  for (const siglum of sigla) cells[siglum] = { sentences: numbersIn(spanOf(siglum)) };
  return cells;
}

function numbersIn(span: Span | undefined): readonly number[] {
  if (span === undefined) return [];
  return Array.from({ length: span.last - span.first + 1 }, (_, at) => span.first + at);
}
