import type { Comparison, FindingKind, Siglum } from '../../app/index.ts';
import { passageIndexOf } from './passage-index.ts';

/** Passage ids in the order a reader meets them: that of one article's text, or that of the synopsis. */
export function passageOrder(
  comparison: Comparison | null,
  column: Siglum | null,
): readonly string[] {
  if (!comparison) return [];
  if (!column) return comparison.passages.map(({ id }) => id);
  return [...(passageIndexOf(comparison).numbers.get(column)?.keys() ?? [])];
}

/** Ids of the findings that are shown, in the comparison's order. */
export const findingOrder = (
  comparison: Comparison | null,
  hidden: readonly FindingKind[],
): readonly string[] =>
  (comparison?.findings ?? []).filter(({ kind }) => !hidden.includes(kind)).map(({ id }) => id);
